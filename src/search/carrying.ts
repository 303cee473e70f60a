/** The passages that carry an article: nearest to the whole of it in meaning, one a paragraph, in the order of the text. */
import { cosines, type Vectors } from '../meaning/vectors.ts';
import type { Shelf } from './features.ts';
import type { Passage } from './passages.ts';

/** As many facts as one takes in at a glance. */
const MOST = 5;
/** News tells what matters first: a passage is worth this much of a cosine more for each paragraph that follows it, of all. */
const LEAD = 0.05;

/** The carrying passages of one article. */
export function carrying(shelf: Shelf, article: string): Passage[] {
  const own = shelf.passages.filter((passage) => passage.article.name === article);
  const rows = own.map(({ index }) => shelf.starts[index] ?? 0);
  const near = cosines(shelf.vectors, middle(shelf.vectors, rows));
  const paragraphs = Math.max(1, ...own.map(({ sentence }) => sentence.paragraph));
  const scored = own.map((passage) => ({
    passage,
    score: (near[shelf.starts[passage.index] ?? 0] ?? 0) + LEAD * (1 - (passage.sentence.paragraph - 1) / paragraphs),
  }));
  const best = new Map<number, (typeof scored)[number]>();
  for (const one of scored) {
    const { paragraph } = one.passage.sentence;
    if (one.score > (best.get(paragraph)?.score ?? 0)) best.set(paragraph, one);
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ passage }) => passage)
    .sort((a, b) => a.index - b.index);
}

/** The mean of some rows, of length 1. */
function middle({ length, scales, values }: Vectors, rows: readonly number[]): Float32Array {
  const sum = new Float32Array(length);
  for (const row of rows)
    for (let i = 0; i < length; i += 1) sum[i] = (sum[i] ?? 0) + (values[row * length + i] ?? 0) * (scales[row] ?? 0);
  const size = Math.sqrt(sum.reduce((total, one) => total + one * one, 0)) || 1;
  return sum.map((one) => one / size);
}
