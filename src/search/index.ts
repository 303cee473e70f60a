/** Question → hits: the door of the search. */
import type { Span } from '../article.ts';
import type { AskedKind, LanguageCode } from '../language.ts';
import { languages, recogniseQuestion } from '../languages/index.ts';
import type { Library, Statement } from '../statements.ts';
import { prepareAliases } from './aliases.ts';
import { type Covered, coverQuestion, rarity } from './coverage.ts';
import { type Features, likenessOf, type Scene } from './features.ts';
import { type Lexicon, prepareLexicon } from './lexicon.ts';
import { type Passage, passagesOf } from './passages.ts';
import { type Question, readQuestion } from './question.ts';
import { type Ranked, rank } from './rank.ts';
import { shortAnswer } from './short-answer.ts';

/** A word of the question, and how well a passage has it: from 0 to 1 itself, and with the sentences around it. */
export interface AskedWord {
  readonly text: string;
  /** How much it tells of the question; all weights of a question add up to 1. */
  readonly weight: number;
  readonly own: number;
  readonly nearby: number;
  /** Whether no article has it, nor a word that it could be mistyped for. */
  readonly unknown: boolean;
}

/** A passage that may answer, and what it has of the question. */
export interface Hit {
  readonly passage: Passage;
  /** The statement of that passage that fits the question best. */
  readonly statement: Statement | undefined;
  /** The short answer, within the passage. */
  readonly answer: Span | undefined;
  /** Higher is better; comparable only within one question. */
  readonly score: number;
  readonly features: Features;
  readonly words: readonly AskedWord[];
  /** The asked words that the passage covers, and those that it does not, as typed. */
  readonly matched: readonly string[];
  readonly uncovered: readonly string[];
}

export interface SearchOptions {
  /** The language of the question; recognised if missing. */
  readonly language?: LanguageCode;
  /** The name of the only article to look in. */
  readonly article?: string;
}

/** What was asked, and what may answer it: best first, empty where no word of the question is found. */
export interface Found {
  readonly question: Question;
  readonly asks: AskedKind;
  readonly hits: readonly Hit[];
}

export interface Search {
  find(question: string, options?: SearchOptions): Found;
}

/** A word is covered from this on: a part of a compound is, a far guess is not. */
const COVERED = 0.3;
/** More passages than anybody pages through. */
const MOST_HITS = 20;

/** Reads a library once; the search then keeps nothing of what is asked. */
export function prepareSearch(library: Library): Search {
  const aliases = { de: prepareAliases(library, languages.de), en: prepareAliases(library, languages.en) };
  const passages = passagesOf(library, aliases);
  const lexicons = new Map<LanguageCode, Lexicon>();
  const lexiconOf = (code: LanguageCode) => {
    const lexicon = lexicons.get(code) ?? prepareLexicon(library, passages, languages[code]);
    lexicons.set(code, lexicon);
    return lexicon;
  };
  const written = library[0]?.article.language ?? 'de';
  return {
    find(text, { language = recogniseQuestion(text, written), article } = {}) {
      const lexicon = lexiconOf(language);
      const question = readQuestion(text, languages[language]);
      const covered = coverQuestion(question, lexicon, aliases[language], passages.length);
      const weightOf = (key: string) => rarity(lexicon.places(key)?.size ?? 0, passages.length);
      const scene = { question, covered, passages, weightOf };
      const ranked = rank(scene, (passage) => article === undefined || passage.article.name === article);
      return {
        question,
        asks: question.asked.kind,
        hits: ranked.slice(0, MOST_HITS).map((each) => hitOf(each, scene)),
      };
    },
  };
}

function hitOf({ passage, features, score }: Ranked, scene: Scene): Hit {
  const { question, covered } = scene;
  const statement = bestStatement(passage, scene);
  const words = askedWords(passage, covered, scene.passages);
  return {
    passage,
    statement,
    answer: shortAnswer(question, passage, statement, covered),
    score,
    features,
    words,
    matched: words.filter(({ own }) => own >= COVERED).map(({ text }) => text),
    uncovered: words.filter(({ own }) => own < COVERED).map(({ text }) => text),
  };
}

function bestStatement(passage: Passage, scene: Scene): Statement | undefined {
  const [best] = passage.wordings
    .map((wording) => ({ statement: wording.statement, likeness: likenessOf(wording, scene) }))
    .sort((a, b) => b.likeness - a.likeness);
  return best?.statement ?? passage.statements[0];
}

function askedWords(passage: Passage, covered: readonly Covered[], passages: readonly Passage[]): AskedWord[] {
  const total = covered.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const paragraph = [-3, -2, -1, 0, 1, 2, 3]
    .map((offset) => passages[passage.index + offset])
    .filter((other) => other?.article === passage.article && other.sentence.paragraph === passage.sentence.paragraph);
  return covered.map(({ term, places, weight, unknown }) => ({
    text: term.text,
    weight: weight / total,
    own: places.get(passage.index) ?? 0,
    nearby: Math.max(0, ...paragraph.map((other) => (other && places.get(other.index)) ?? 0)),
    unknown,
  }));
}
