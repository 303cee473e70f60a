/**
 * Question → passages, best first. In: a library and the networks; a question. Out: hits, each a passage with what speaks for
 * it and, for the first few, what the reader makes of it. Letters and meaning are scored together (features.ts, weights.ts).
 */

import type { Library, Statement } from '../article/statements.ts';
import type { LanguageCode } from '../language/language.ts';
import { languageBySmallWords, languages } from '../language/languages.ts';
import type { Meaning } from '../meaning/index.ts';
import { type Elsewhere, joined, type Kept, type Progress, vectorsOf } from '../meaning/vectors.ts';
import { carrying } from './carrying.ts';
import { type Candidate, candidatesFor, type Features, type Nearest, type SearchIndex } from './features.ts';
import { type Hit, type Question, readQuestion } from './hit.ts';
import { prepareTrigrams, prepareWords } from './letters.ts';
import { type Passage, readPassages } from './passages.ts';
import { rerankAnswers, rerankProofs } from './rerank.ts';
import { prepareSuggestions, type Suggestion } from './suggest.ts';
import { WEIGHTS } from './weights.ts';

export type { Features, Hit, Nearest, Passage, Question, Suggestion };
export { readQuestion };

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
      if (isClaim) return { question, hits: await rerankProofs(hits, question, meaning) };
      return { question, hits: isUnread ? hits : await rerankAnswers(hits, question, meaning) };
    },
  };
}

const isWantedBy =
  ({ article, paragraphs }: SearchOptions) =>
  ({ article: { name }, sentence: { paragraph } }: Passage): boolean =>
    (article === undefined || name === article) &&
    (paragraphs === undefined || (paragraphs[0] <= paragraph && paragraph <= paragraphs[1]));

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
