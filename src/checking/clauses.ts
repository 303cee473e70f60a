/** Where the clauses of a text end, as far as a comparison needs to know. */
import type { Span } from '../article.ts';
import { memoize } from '../languages/words.ts';

/** A decimal sign within a figure is no end. */
const CLAUSE_END = /(?<!\d)[.,]|[.,](?!\d)|[;:!?]|\s(?:und|oder|sowie|and|or|while)(?=\s)/g;

/** As many texts as one claim is held against, and more; each is long, so no more are kept. */
const MOST_TEXTS = 100;
const endsIn = memoize((text) => [...text.matchAll(CLAUSE_END)].map(({ index }) => index), MOST_TEXTS);

/** Whether no clause ends between two places of a text. */
export function inOneClause(text: string, from: number, to: number): boolean {
  const ends = endsIn(text);
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (ends[low] ?? Number.POSITIVE_INFINITY) >= to;
}

/** Whether two places that do not overlap stand in one clause. */
export function areInOneClause(text: string, a: Span, b: Span): boolean {
  if (a.end <= b.start) return inOneClause(text, a.end, b.start);
  return b.end <= a.start && inOneClause(text, b.end, a.start);
}
