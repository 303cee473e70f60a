/** Which words of a question stand where: term × passage → how well, from 0 to 1. */

import type { Key } from '../tokens.ts';
import type { Lexicon, Places } from './lexicon.ts';
import type { Question, Term } from './question.ts';

/** A term with the passages that have it. `weight` is how much it tells of the question: rare words tell more. */
export interface Covered {
  readonly term: Term;
  /** The term's keys, or of a mistyped word those of what it may mean; and the same without their weights. */
  readonly keys: readonly Key[];
  readonly forms: ReadonlySet<string>;
  readonly places: Places;
  readonly weight: number;
  /** Whether no word of the library could be meant, not even mistyped. */
  readonly unknown: boolean;
}

/** BM25's inverse document frequency, never negative (Robertson and Zaragoza 2009, with Lucene's 1 +). */
export function rarity(count: number, passages: number): number {
  return Math.log(1 + (passages - count + 0.5) / (count + 0.5));
}

/** In how many passages a word stands; one that holds but a part of it, or a word for the same, counts as less. */
function frequency(places: Places): number {
  let sum = 0;
  for (const weight of places.values()) sum += weight * weight;
  return sum;
}

/** The noun that only says what is asked for ("Welche Stadt ...") need not stand in the answer. */
const FOCUS_WEIGHT = 0.5;
const NAMED_KINDS: ReadonlySet<string> = new Set(['place', 'person', 'organisation', 'date', 'reason']);

/** Looks up all terms of a question. */
export function coverQuestion(question: Question, lexicon: Lexicon, passages: number): Covered[] {
  return question.terms.map((term) => {
    const exact = placesOf(term.keys, lexicon, term.isName);
    const keys = exact.size > 0 ? term.keys : guesses(term, question, lexicon);
    const places = exact.size > 0 ? exact : placesOf(keys, lexicon);
    const focus = term.folded === question.asked.focus && NAMED_KINDS.has(question.asked.kind);
    const weight = rarity(frequency(places), passages) * (focus ? FOCUS_WEIGHT : 1);
    const forms = new Set(keys.map(({ key }) => key));
    return { term, keys, forms, places, weight, unknown: places.size === 0 };
  });
}

/**
 * Where any of the keys stands, or a word made with it; and what the word itself is made of or shares a part with.
 * A name is not taken apart: "Russland" is no "Land".
 */
function placesOf(keys: readonly Key[], { places, compounds }: Lexicon, isName = false): Map<number, number> {
  const found = new Map<number, number>();
  for (const { key, weight } of keys) {
    merge(found, places(key), weight);
    for (const whole of compounds.wholes(key)) merge(found, places(whole.key), weight * whole.weight);
  }
  const [own] = keys;
  if (own && !isName)
    for (const part of [...compounds.parts(own.key), ...compounds.kin(own.key)])
      merge(found, places(part.key), part.weight);
  return found;
}

/** A word that the library does not have may be mistyped, unless it is a word that one knows. */
function guesses({ isNumber, folded, keys: [own] }: Term, { language }: Question, lexicon: Lexicon): readonly Key[] {
  if (isNumber || !own || language.words.synonyms.has(own.key)) return [];
  return lexicon.similar(folded);
}

function merge(found: Map<number, number>, places: Places | undefined, weight: number): void {
  if (places)
    for (const [index, own] of places) if (own * weight > (found.get(index) ?? 0)) found.set(index, own * weight);
}
