/** A question → the passages that are compared with it, and what the best paragraph of theirs covers. */
import type { Covered } from './coverage.ts';
import type { Scene } from './features.ts';
import { greatest } from './greatest.ts';
import type { Passage } from './passages.ts';

/** Only the passages that cover most are compared, with their neighbours. */
const MOST_COMPARED = 30;

/** The passages that cover most of the question, and those around them: one before, two after. */
export function likeliest({ covered, passages }: Scene, only: (passage: Passage) => boolean): Passage[] {
  const sums = new Float64Array(passages.length);
  for (const { places, found, weight } of covered)
    for (const index of found) sums[index] = (sums[index] ?? 0) + weight * (places[index] ?? 0);
  const allowed = (index: number) => passages[index] !== undefined && only(passages[index]);
  const chosen = new Set<number>();
  for (const index of greatest(sums, MOST_COMPARED, allowed))
    for (const near of [index, index - 1, index + 1, index + 2]) chosen.add(near);
  return [...chosen].flatMap((index) => (passages[index] && only(passages[index]) ? [passages[index]] : []));
}

/** Where no paragraph covers anything, nothing is divided by 0. */
const LEAST_SHARE = 0.01;

/** The share of the question that the best paragraph covers, from just above 0 to 1. */
export function bestParagraph(compared: readonly Passage[], { covered, total }: Scene): number {
  const seen = new Set<number>();
  let best = LEAST_SHARE;
  for (const { first, last } of compared) {
    if (seen.has(first)) continue;
    seen.add(first);
    best = Math.max(best, weightIn(first, last, covered) / total);
  }
  return best;
}

/** The weight of the words that any passage from the first to the last has. */
function weightIn(first: number, last: number, covered: readonly Covered[]): number {
  let sum = 0;
  for (const { places, weight } of covered) {
    let most = 0;
    for (let index = first; index <= last; index += 1) most = Math.max(most, places[index] ?? 0);
    sum += weight * most;
  }
  return sum;
}
