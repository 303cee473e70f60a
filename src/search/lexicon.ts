/** The words of a library in one reader's language: where each stands, what it is part of, what a mistyped one may mean. */
import type { Language } from '../language.ts';
import type { Library } from '../statements.ts';
import { nameKey } from './aliases.ts';
import { type Compounds, NO_COMPOUNDS, prepareCompounds } from './compounds.ts';
import type { Passage } from './passages.ts';
import { prepareSpelling, type Spelling } from './spelling.ts';
import type { Wording } from './wordings.ts';

/** Passage index → how well a word is found there, from 0 to 1. */
export type Places = ReadonlyMap<number, number>;

export interface Lexicon {
  /** Where a key stands, in the text or in an indexed wording. */
  places(key: string): Places | undefined;
  /** What is written together with what. */
  readonly compounds: Compounds;
  /** The known words that a mistyped one may mean, best first. */
  readonly similar: Spelling;
}

/** A rendering says what the text says; a question only asks for it; the text in another language shares but names. */
const WORDING_WEIGHT = { text: 1, statement: 0.95, question: 0.9 } as const;
const OTHER_LANGUAGE = 0.9;
/** Who says something counts as named there, but less. */
const SPEAKER_WEIGHT = 0.7;
/** Reads all passages once. */
export function prepareLexicon(library: Library, passages: readonly Passage[], language: Language): Lexicon {
  const postings = new Map<string, Map<number, number>>();
  for (const { index, wordings } of passages)
    for (const wording of wordings) addWording(wording, index, language, postings);
  const compounds = language.words.compounds ? prepareCompounds(postings.keys()) : NO_COMPOUNDS;
  addSpeakers(library, passages, postings);
  return { places: (key) => postings.get(key), compounds, similar: prepareSpelling(passages, language) };
}

function addWording(
  wording: Wording,
  index: number,
  language: Language,
  postings: Map<string, Map<number, number>>,
): void {
  const weight = wordingWeight(wording, language);
  if (weight > 0) for (const own of wording.keys.flat()) put(postings, own.key, index, own.weight * weight);
}

function wordingWeight(wording: Wording, language: Language): number {
  if (wording.language === language.code) return WORDING_WEIGHT[wording.kind];
  return wording.kind === 'text' ? OTHER_LANGUAGE : 0;
}

function put(postings: Map<string, Map<number, number>>, key: string, index: number, weight: number): void {
  const places = postings.get(key) ?? new Map<number, number>();
  places.set(index, Math.max(weight, places.get(index) ?? 0));
  postings.set(key, places);
}

/** Who says something is found where it is told. */
function addSpeakers(library: Library, passages: readonly Passage[], postings: Map<string, Map<number, number>>): void {
  const names = new Map(
    library.map(({ article, names }) => [article, new Map(names.map((name) => [name.name, name]))]),
  );
  for (const { article, statements, index } of passages)
    for (const { accordingTo } of statements) {
      const name = names.get(article)?.get(accordingTo);
      if (name) put(postings, nameKey(article.name, name), index, SPEAKER_WEIGHT);
    }
}
