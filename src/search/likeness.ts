/** How alike a question is to the renderings and questions of the index: all of them at once, by shared words and letters. */
import type { LanguageCode } from '../language.ts';
import type { Covered } from './coverage.ts';
import type { Passage } from './passages.ts';
import type { Question } from './question.ts';
import { prepareResemblance } from './resemblance.ts';
import type { Wording } from './wordings.ts';

/**
 * How alike each wording of a passage is to the question, from 0 to about 1, in the passage's order. The sentence itself
 * and wordings in another language are not alike at all.
 */
export type Likeness = (passage: Passage) => Float64Array;

/** How alike the likest of some wordings is; a loop, since spreading a Float64Array is slow. */
export function likest(alike: Float64Array): number {
  let most = 0;
  for (let at = 0; at < alike.length; at += 1) most = Math.max(most, alike[at] ?? 0);
  return most;
}

/** The weight of a key: rare ones tell more. */
export type WeightOf = (key: string) => number;

/** The weight of all words of a wording together. */
export function massOf({ tokenKeys, isContent }: Wording, weightOf: WeightOf): number {
  return tokenKeys.reduce((sum, [key], at) => sum + (key !== undefined && isContent[at] ? weightOf(key) : 0), 0);
}

/** Reads the indexed wordings of a language once; what it returns compares all of them with a question. */
export function prepareLikeness(
  passages: readonly Passage[],
  language: LanguageCode,
  weightOf: WeightOf,
): (question: Question, covered: readonly Covered[], total: number) => Likeness {
  const wordings = passages.flatMap((passage) => passage.wordings);
  const indexed = (wording: Wording) => wording.kind !== 'text' && wording.language === language;
  const masses = Float64Array.from(wordings, (wording) => (indexed(wording) ? massOf(wording, weightOf) : 0));
  const having = havingOf(wordings, indexed);
  const starts = startsOf(passages);
  const resemblance = prepareResemblance(wordings.map((wording) => (indexed(wording) ? wording.words : [])));
  return ({ tokens }, covered, total) => {
    const shared = sharedWeights(covered, having, wordings.length);
    const letters = resemblance(tokens.map(({ folded }) => folded));
    const alike = shared.map((weight, at) =>
      masses[at] ? (weight / Math.sqrt(masses[at] * total) + (letters[at] ?? 0)) / 2 : 0,
    );
    return ({ index }) => alike.subarray(starts[index], starts[index + 1]);
  };
}

/** The places of the wordings that have a key, and how well it stands for the word in each. */
type Having = ReadonlyMap<string, readonly Place[]>;

interface Place {
  readonly at: number;
  readonly weight: number;
}

function havingOf(wordings: readonly Wording[], indexed: (wording: Wording) => boolean): Having {
  const having = new Map<string, Place[]>();
  for (const [at, wording] of wordings.entries()) {
    if (!indexed(wording)) continue;
    for (const { key, weight } of wording.keys.flat()) {
      const places = having.get(key);
      if (places) places.push({ at, weight });
      else having.set(key, [{ at, weight }]);
    }
  }
  return having;
}

/** Where each passage's wordings begin among all, and the end of the last. */
function startsOf(passages: readonly Passage[]): number[] {
  const starts = [0];
  for (const { wordings } of passages) starts.push((starts.at(-1) ?? 0) + wordings.length);
  return starts;
}

/** The weight that each wording shares with the question: of every word the key that stands for it best. */
function sharedWeights(covered: readonly Covered[], having: Having, count: number): Float64Array {
  const shared = new Float64Array(count);
  const best = new Float64Array(count);
  for (const term of covered)
    for (const at of noteBest(best, term, having)) {
      shared[at] = (shared[at] ?? 0) + term.weight * (best[at] ?? 0);
      best[at] = 0;
    }
  return shared;
}

/** Writes down how well each wording has a term, and returns which have it at all. */
function noteBest(best: Float64Array, { keys }: Covered, having: Having): number[] {
  const found: number[] = [];
  for (const { key, weight } of keys)
    for (const place of having.get(key) ?? []) {
      if (best[place.at] === 0) found.push(place.at);
      best[place.at] = Math.max(best[place.at] ?? 0, weight * place.weight);
    }
  return found;
}
