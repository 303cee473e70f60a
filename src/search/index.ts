/**
 * Question → passages, best first. In: a library and the networks; a question. Out: hits, each a passage with what speaks for
 * it and, for the first few, what the reader makes of it. Letters and meaning are scored together (features.ts, weights.ts).
 */

import type { Library, Statement } from '../article/statements.ts';
import type { Language, LanguageCode } from '../language/language.ts';
import { languageBySmallWords, languages } from '../language/languages.ts';
import type { Meaning, Pair, Reading } from '../meaning/index.ts';
import { type Elsewhere, joined, type Kept, type Progress, vectorsOf } from '../meaning/vectors.ts';
import { logit } from '../meaning/weighing.ts';
import { writtenAs } from '../text/agreement.ts';
import { type Figure, findFigures } from '../text/quantities.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { carrying } from './carrying.ts';
import { type Candidate, candidatesFor, type Features, type Nearest, type SearchIndex } from './features.ts';
import { prepareTrigrams, prepareWords } from './letters.ts';
import { before, type Passage, readPassages } from './passages.ts';
import { prepareSuggestions, type Suggestion } from './suggest.ts';
import { READER, WEIGHTS } from './weights.ts';

export type { Features, Nearest, Passage, Suggestion };

/** A question, or a claim that is held against the articles, read once. */
export interface Question {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
}

/** A passage that may answer. */
export interface Hit {
  readonly passage: Passage;
  /** The statement of the index that the question is nearest to, or the one that has most of the sentence. */
  readonly statement: Statement | undefined;
  /** The wording of the index that the question is nearest to, if there is one. */
  readonly nearest: Nearest | undefined;
  readonly features: Features;
  /** Higher is better; comparable only within one question, and only among those that the reader has read or has not. */
  readonly score: number;
  /** What the reader makes of it; undefined of later hits, and where there is no reader. */
  readonly reading: Reading | undefined;
}

/** What was asked, and what may answer it, best first. */
export interface Found {
  readonly question: Question;
  readonly hits: readonly Hit[];
}

/** What is known of a question beforehand. */
export interface SearchOptions {
  /** The language of the question; recognised if missing. */
  readonly language?: LanguageCode;
  /** The name of the only article to look in. */
  readonly article?: string;
  /** Only in these paragraphs, from the first to the last, both included. */
  readonly paragraphs?: readonly [number, number];
  /** Whether it is a claim: the reader then says what states or contradicts it. */
  readonly isClaim?: boolean;
  /** The reader is left out of a question, which is quicker by far; then hardly anything can be asserted. */
  readonly isUnread?: boolean;
}

/** The search of a library. Nothing is kept of what is asked. */
export interface Search {
  find(question: string, options?: SearchOptions): Promise<Found>;
  /** The passages that carry an article, in its order; of all articles where none is named. */
  carrying(article?: string): readonly Hit[];
  /** The language of a question: by its small words, or else that of the articles. */
  languageOf(question: string): LanguageCode;
  /** Completions of what is typed so far, best first: by letters alone, at once. */
  suggest(typed: string, language: LanguageCode): readonly Suggestion[];
}

/** More passages than anybody pages through. */
const MOST_HITS = 8;
/** So many of the best are read by the reader (measured: the right one is among them in 19 of 20 cases). */
export const READ = 4;

/** Where the vectors of an article are kept. */
export type KeptFor = (article: string) => Kept | Elsewhere;

/** Reads a library: its vectors are made once and kept. @param progress told of texts that are encoded */
export async function prepareSearch(
  library: Library,
  meaning: Meaning,
  keptFor: KeptFor,
  progress: Progress = () => {},
): Promise<Search> {
  const searchIndex = await buildIndex(library, meaning, keptFor, progress);
  const suggestions: Record<string, ReturnType<typeof prepareSuggestions>> = {};
  for (const language of Object.values(languages)) {
    suggestions[language.code] = prepareSuggestions(library, language);
    await turn();
  }
  const languageOf = (text: string) =>
    languageBySmallWords(text) ?? library[0]?.article.language ?? ('de' satisfies LanguageCode);
  return {
    languageOf,
    suggest: (typed, language) => suggestions[language]?.(typed) ?? [],
    carrying: (article) =>
      library
        .filter((one) => article === undefined || one.article.name === article)
        .flatMap((one) => carrying(searchIndex, one.article.name))
        .map((passage) => hitOf({ passage, nearest: undefined, features: NO_FEATURES, score: 0 })),
    async find(text, options = {}) {
      const { language, isClaim = false, isUnread = false } = options;
      const question = readQuestion(text, languages[language ?? languageOf(text)]);
      const [vector] = await meaning.encode([text], 'query');
      const candidates = vector ? candidatesFor(text, vector, searchIndex, isWantedBy(options)) : [];
      const hits = best(candidates).map(hitOf);
      return { question, hits: isUnread && !isClaim ? hits : await readFirst(hits, question, meaning, isClaim) };
    },
  };
}

const isWantedBy =
  ({ article, paragraphs }: SearchOptions) =>
  ({ article: { name }, sentence: { paragraph } }: Passage): boolean =>
    (article === undefined || name === article) &&
    (paragraphs === undefined || (paragraphs[0] <= paragraph && paragraph <= paragraphs[1]));

/** What is read from a question once. */
export const readQuestion = (text: string, language: Language): Question => ({
  text,
  language,
  tokens: tokenize(text, language),
});

/** Lets whoever waits have a turn: a library is also made while others are asked, and each piece of the work takes its time. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Their names: what has a weight. */
export const FEATURES = Object.keys(WEIGHTS) as readonly (keyof Features)[];
const NO_FEATURES = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Record<keyof Features, number>;

/** Everything that does not depend on the question. */
export async function buildIndex(
  library: Library,
  meaning: Meaning,
  keptFor: KeptFor,
  progress: Progress = () => {},
): Promise<SearchIndex> {
  const { passages, wordings } = readPassages(library);
  const tables = [];
  for (const [at, own] of wordings.entries())
    tables.push(await vectorsOf(own, meaning, keptFor(library[at]?.article.name ?? ''), progress));
  await turn();
  const words = prepareWords(passages);
  await turn();
  const trigrams = prepareTrigrams(passages.map(({ sentence }) => sentence.text));
  const all = wordings.flat();
  const starts = new Uint32Array(passages.length + 1).fill(all.length);
  for (const [row, { passage, of }] of all.entries()) if (of === 'sentence') starts[passage] = row;
  return {
    passages,
    wordings: all,
    vectors: joined(tables),
    starts,
    words,
    trigrams,
  };
}

/** The weighted sum of the features. */
export const scoreOf = (features: Features, weights: Readonly<Record<keyof Features, number>> = WEIGHTS): number =>
  FEATURES.reduce((sum, name) => sum + weights[name] * features[name], 0);

function best(candidates: readonly Candidate[]): (Candidate & { readonly score: number })[] {
  return candidates
    .map((candidate) => ({ ...candidate, score: scoreOf(candidate.features) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_HITS);
}

function hitOf({ passage, nearest, features, score }: Candidate & { readonly score: number }): Hit {
  const statement = nearest?.wording.statement ?? mainStatement(passage);
  return { passage, statement, nearest, features, score, reading: undefined };
}

/** The statement that has most of the sentence; a quote before a fact, since it tells whose words the sentence gives. */
function mainStatement({ statements }: Passage): Statement | undefined {
  const length = ({ evidence }: Statement) => evidence.end - evidence.start;
  return statements.toSorted(
    (a, b) => Number(b.kind === 'quote') - Number(a.kind === 'quote') || length(b) - length(a),
  )[0];
}

/** The reader has a word in the order of the first few. */
async function readFirst(
  hits: readonly Hit[],
  question: Question,
  meaning: Meaning,
  isClaim: boolean,
): Promise<readonly Hit[]> {
  const first = hits.slice(0, READ);
  const figures = isClaim ? findFigures(question.tokens, question.language) : [];
  const pairs = first.map((hit) => pairOf(hit, question, figures));
  const said = first.map((hit) => (isClaim ? undefined : statementPair(hit, question)));
  const readings = await meaning.read([...pairs, ...said.filter((pair) => pair !== undefined)]);
  const ofStatements = readings.slice(pairs.length).values();
  const read = first.map((hit, at): Hit => {
    const own = readings[at];
    const its = said[at] && ofStatements.next().value;
    const reading = own && { ...own, answers: Math.max(own.answers, its?.answers ?? 0) };
    return reading ? { ...hit, reading, score: hit.score + worth(reading, isClaim) } : hit;
  });
  return [...read.sort((a, b) => b.score - a.score), ...hits.slice(READ)];
}

/** The reader knows words; that 12.400.000 are 12,4 million is arithmetic: a claim's figures are written as the passage does. */
function pairOf({ passage }: Hit, { text }: Question, figures: readonly Figure[]): Pair {
  const { sentence, figures: others } = passage;
  const asked = writtenAs({ text, figures, start: 0 }, { text: sentence.text, figures: others, start: sentence.start });
  return { before: before(passage), passage: sentence.text, asked };
}

/** What the index says of a passage in the language of the question names who "he" is, and needs no translation. */
function statementPair({ statement }: Hit, { text, language }: Question): Pair | undefined {
  const said = statement?.statement[language.code];
  return said === undefined ? undefined : { before: '', passage: said, asked: text };
}

const worth = ({ answers, open }: Reading, isClaim: boolean): number =>
  isClaim ? READER.claim * logit(1 - open) : READER.question * logit(answers);
