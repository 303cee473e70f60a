/** Question → hits: the door of the search. */
import type { AskedKind, LanguageCode } from '../language.ts';
import { languageBySmallWords, languages } from '../languages/index.ts';
import { once, remembering } from '../languages/words.ts';
import type { Library } from '../statements.ts';
import { prepareAliases } from './aliases.ts';
import { type Covered, coverQuestion, rarity } from './coverage.ts';
import type { Scene } from './features.ts';
import { type AskedWord, type Hit, hitOf, wordsCovered } from './hit.ts';
import { prepareLexicon } from './lexicon.ts';
import { prepareLikeness } from './likeness.ts';
import { type Passage, passagesOf } from './passages.ts';
import { type Question, readQuestion } from './question.ts';
import { rank } from './rank.ts';
import { prepareResemblance, runsOf } from './resemblance.ts';
import { prepareStanding } from './standing.ts';
import { prepareSuggestions, type Suggestion } from './suggest.ts';

export type { AskedWord, Hit };
export { wordsCovered };

/** What is known of a question beforehand. */
export interface SearchOptions {
  /** The language of the question; recognised if missing. */
  readonly language?: LanguageCode;
  /** The name of the only article to look in. */
  readonly article?: string;
  /** What is asked for, where that is known beforehand: a claim asks for yes or no. */
  readonly asks?: AskedKind;
}

/** What was asked, and what may answer it: best first, empty where no word of the question is found. */
export interface Found {
  readonly question: Question;
  readonly hits: readonly Hit[];
}

/** The search of a library. */
export interface Search {
  find(question: string, options?: SearchOptions): Found;
  /** The language of a question: by its small words, or else the one in which the library has more of its words. */
  languageOf(question: string): LanguageCode;
  /** Completions of what is typed so far, best first. */
  suggest(typed: string, language: LanguageCode): readonly Suggestion[];
}

/** More passages than anybody pages through. */
const MOST_HITS = 8;

/** The search of a library, which is read once, when it is first asked; nothing is kept of what is asked. */
export function prepareSearch(library: Library): Search {
  const search = once(() => remembering(() => readLibrary(library)));
  return {
    find: (question, options) => search().find(question, options),
    languageOf: (question) => search().languageOf(question),
    suggest: (typed, language) => search().suggest(typed, language),
  };
}

function readLibrary(library: Library): Search {
  const aliases = { de: prepareAliases(library, languages.de), en: prepareAliases(library, languages.en) };
  const passages = passagesOf(library, aliases);
  const resemblanceTo = prepareResemblance(passages.map(({ wordings: [text] }) => text.words));
  const standing = prepareStanding(passages);
  const wordsOf = lazily((code) => prepareWords(library, passages, code));
  const lookUp = (text: string, code: LanguageCode, asks?: AskedKind): LookedUp => {
    const { lexicon } = wordsOf(code);
    const question = readQuestion(text, { language: languages[code], aliases: aliases[code], ...lexicon }, asks);
    return { question, covered: coverQuestion(question, lexicon, passages.length) };
  };
  const lookUpAny = (text: string, asks?: AskedKind): LookedUp => {
    const code = languageBySmallWords(text);
    return code ? lookUp(text, code, asks) : better(lookUp(text, 'de', asks), lookUp(text, 'en', asks));
  };
  const sceneOf = ({ question, covered }: LookedUp): Scene => {
    const total = covered.reduce((sum, { weight }) => sum + weight, 0) || 1;
    const runs = runsOf(question.words);
    const likeness = wordsOf(question.language.code).likenessTo(covered, total, runs);
    return {
      question,
      covered,
      total,
      standingIn: standing(covered),
      passages,
      likeness,
      resemblance: resemblanceTo(runs),
    };
  };
  const suggestionsOf = lazily((code) => prepareSuggestions(library, languages[code], wordsOf(code).lexicon.similar));
  return {
    languageOf: (text) => languageBySmallWords(text) ?? lookUpAny(text).question.language.code,
    suggest: (typed, language) => suggestionsOf(language)(typed),
    find(text, { language, article, asks } = {}) {
      const scene = sceneOf(language ? lookUp(text, language, asks) : lookUpAny(text, asks));
      const ranked = rank(scene, MOST_HITS, (passage) => article === undefined || passage.article.name === article);
      return { question: scene.question, hits: ranked.map((each) => hitOf(each, scene)) };
    },
  };
}

interface LookedUp {
  readonly question: Question;
  readonly covered: readonly Covered[];
}

/** The reading in the language in which the library has more of the words. */
function better(first: LookedUp, second: LookedUp): LookedUp {
  const known = ({ covered }: LookedUp) => covered.filter(({ unknown }) => !unknown).length;
  return known(second) > known(first) ? second : first;
}

/** What a reader's language makes of the passages' words. */
function prepareWords(library: Library, passages: readonly Passage[], code: LanguageCode) {
  const lexicon = prepareLexicon(library, passages, languages[code]);
  const weightOf = (key: string) => rarity(lexicon.places.count(key), passages.length);
  return {
    lexicon,
    likenessTo: prepareLikeness(passages, code, weightOf),
  };
}

/** Builds what a language needs when it is first asked for. */
function lazily<Made>(make: (code: LanguageCode) => Made): (code: LanguageCode) => Made {
  const made = new Map<LanguageCode, Made>();
  return (code) => {
    const value = made.get(code) ?? remembering(() => make(code));
    made.set(code, value);
    return value;
  };
}
