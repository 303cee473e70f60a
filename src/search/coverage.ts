/** Which words of a question stand where: term × passage → how well, from 0 to 1. */
import type { Key } from '../tokens.ts';
import type { Aliases } from './aliases.ts';
import type { Lexicon, Places } from './lexicon.ts';
import type { Question, Term } from './question.ts';

/** A term with the passages that have it. `weight` is how much it tells of the question: rare words tell more. */
export interface Covered {
  readonly term: Term;
  /** The term's keys, with those of the names it is part of. */
  readonly keys: readonly Key[];
  readonly places: Places;
  readonly weight: number;
  /** Whether no word of the library could be meant, not even mistyped. */
  readonly unknown: boolean;
}

/** BM25's inverse document frequency, never negative (Robertson and Zaragoza 2009, with Lucene's 1 +). */
export function rarity(count: number, passages: number): number {
  return Math.log(1 + (passages - count + 0.5) / (count + 0.5));
}

/** The noun that only says what is asked for ("Welche Stadt ...") need not stand in the answer. */
const FOCUS_WEIGHT = 0.5;
const NAMED_KINDS: ReadonlySet<string> = new Set(['place', 'person', 'organisation', 'date', 'reason']);

/** Looks up all terms of a question. */
export function coverQuestion(question: Question, lexicon: Lexicon, aliases: Aliases, passages: number): Covered[] {
  const named = aliases(question.tokens, true);
  const tokenOf = new Map(question.tokens.map((token) => [token.start, token]));
  return question.terms.map((term) => {
    const token = tokenOf.get(term.start);
    const keys = [...term.keys, ...((token && named.get(token)) ?? [])];
    const exact = placesOf(keys, lexicon);
    const places = exact.size > 0 ? exact : guessed(term, question, lexicon);
    const focus = term.folded === question.asked.focus && NAMED_KINDS.has(question.asked.kind);
    return {
      term,
      keys,
      places,
      weight: rarity(places.size, passages) * (focus ? FOCUS_WEIGHT : 1),
      unknown: places.size === 0,
    };
  });
}

function placesOf(keys: readonly Key[], lexicon: Lexicon): Map<number, number> {
  const found = new Map<number, number>();
  for (const { key, weight } of keys) {
    merge(found, lexicon.places(key), weight);
    merge(found, lexicon.wholes(key), weight);
  }
  const [own] = keys;
  if (own) for (const part of lexicon.parts(own.key)) merge(found, lexicon.places(part.key), part.weight);
  return found;
}

/** A word that the library does not have may be mistyped, unless it is a word that one knows. */
function guessed(term: Term, { language }: Question, lexicon: Lexicon): Map<number, number> {
  const [own] = term.keys;
  if (term.isNumber || !own || language.words.synonyms.has(own.key)) return new Map();
  return placesOf(lexicon.similar(term.folded), lexicon);
}

function merge(found: Map<number, number>, places: Places | undefined, weight: number): void {
  if (places)
    for (const [index, own] of places) if (own * weight > (found.get(index) ?? 0)) found.set(index, own * weight);
}
