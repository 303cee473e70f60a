/** Which words of a question stand where: term × passage → how well, from 0 to 1. */
import type { Key } from '../tokens.ts';
import { SAYINGS } from './candidate.ts';
import { isKnown } from './correction.ts';
import type { Lexicon } from './lexicon.ts';
import type { Question } from './question.ts';
import type { Term } from './terms.ts';

/** A term with the passages that have it. `weight` is how much it tells of the question: rare words tell more. */
export interface Covered {
  readonly term: Term;
  /** The term's keys, or of a mistyped word those of what it may mean. */
  readonly keys: readonly Key[];
  /** How well each passage has it, from 0 to 1, and the indices of those that have it at all. */
  readonly places: Float64Array;
  readonly found: readonly number[];
  readonly weight: number;
  /** Whether no word of the library could be meant, not even mistyped. */
  readonly unknown: boolean;
  /** Whether it only says what is asked for. */
  readonly asks: boolean;
  /** Whether it names somebody or something, or is a number: for certain, or since the library has it as a name or not at all. */
  readonly isName: boolean;
}

/** BM25's inverse document frequency, never negative (Robertson and Zaragoza 2009, with Lucene's 1 +). */
export function rarity(count: number, passages: number): number {
  return Math.log(1 + (passages - count + 0.5) / (count + 0.5));
}

/** In how many passages a word stands; one that holds but a part of it, or a word for the same, counts as less. */
function frequency({ places, found }: Pick<Covered, 'places' | 'found'>): number {
  let sum = 0;
  for (const index of found) sum += (places[index] ?? 0) ** 2;
  return sum;
}

/** What only says what is asked for need not stand in the answer. */
const ASKING_WEIGHT = 0.5;
const NAMED_KINDS: ReadonlySet<string> = new Set(['place', 'person', 'organisation', 'date', 'reason']);

/** "Stadt" in "Welche Stadt", "lang" in "Wie lang"; words of saying, as light verbs, where somebody's words are asked for. */
function onlyAsks({ folded, keys }: Term, { asked, measure, language }: Question): boolean {
  if (SAYINGS.has(asked.kind))
    return keys.some(({ key }) => language.question.saying.has(key) || language.words.light.has(key));
  return folded === measure?.adjective || (folded === asked.focus && NAMED_KINDS.has(asked.kind));
}

/** Looks up all terms of a question in a library of so many passages. */
export function coverQuestion(question: Question, lexicon: Lexicon, passages: number): Covered[] {
  return question.terms.map((term) => {
    const exact = placesOf(term.keys, lexicon, passages, term.isName);
    const isMeant = exact.found.length > 0 || isKnown(term, question.language);
    const keys = isMeant ? term.keys : lexicon.similar(term.folded);
    const { places, found } = isMeant ? exact : placesOf(keys, lexicon, passages);
    const asks = onlyAsks(term, question);
    const unknown = found.length === 0;
    const weight = rarity(frequency({ places, found }), passages) * (asks ? ASKING_WEIGHT : 1);
    const isName = term.isName || (term.mayName && (unknown || term.keys.some(({ key }) => lexicon.names.has(key))));
    return { term, keys, places, found, weight, unknown, isName, asks };
  });
}

/**
 * Where any of the keys stands, or a word made with it; and what the word itself is made of or shares a part with.
 * A name is not taken apart: "Russland" is no "Land".
 */
function placesOf(keys: readonly Key[], lexicon: Lexicon, passages: number, isName = false) {
  const { compounds } = lexicon;
  const places = new Float64Array(passages);
  const found: number[] = [];
  const raise = ({ key, weight }: Key, share = 1) => lexicon.places.raise(key, weight * share, places, found);
  for (const key of keys) {
    raise(key);
    for (const whole of compounds.wholes(key.key)) raise(whole, key.weight);
  }
  const [own] = keys;
  if (own && !isName) for (const part of [...compounds.parts(own.key), ...compounds.kin(own.key)]) raise(part);
  return { places, found };
}
