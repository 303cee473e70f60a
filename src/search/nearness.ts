/** How near the words of a question stand in a passage to what is of the asked kind. */
import type { Candidate } from './candidate.ts';
import type { Covered } from './coverage.ts';
import type { Passage } from './passages.ts';
import type { Standing } from './standing.ts';

/** How far the nearest of some places is from a stretch. */
function nearest(places: readonly number[], first: number, last: number): number {
  let away = Number.POSITIVE_INFINITY;
  for (const at of places) away = Math.min(away, Math.max(first - at, at - last, 0));
  return away;
}

/** A word this many words away counts half as much as one right beside the candidate. */
const HALF_AT = 4;
/** What a word counts by how many words it is away; powers are slow. What is farther counts as the last. */
const FALL = Float64Array.from({ length: 100 }, (_, away) => 0.5 ** (away / HALF_AT));

/** The weight of the covered words, less the farther they stand from the candidate that they are nearest to. */
export function nearness(
  candidates: readonly Candidate[],
  standing: readonly Standing[],
  { index, tokens }: Passage,
  covered: readonly Covered[],
): number {
  return greatestOf(candidates, ({ first, last, fit }) => {
    let sum = 0;
    for (let term = 0; term < covered.length; term += 1) {
      const own = covered[term]?.places[index] ?? 0;
      if (own === 0) continue;
      const away = Math.min(nearest(standing[term] ?? NOWHERE, first, last), tokens.length, FALL.length - 1);
      sum += (covered[term]?.weight ?? 0) * own * (FALL[away] ?? 0);
    }
    return sum * fit;
  });
}

const NOWHERE: readonly number[] = [];

/** The greatest value of some items, 0 for none. */
export function greatestOf<Item>(items: readonly Item[], of: (item: Item) => number): number {
  let greatest = 0;
  for (const item of items) greatest = Math.max(greatest, of(item));
  return greatest;
}
