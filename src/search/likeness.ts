/** How alike a question is to the renderings and questions of the index: all of them at once, by shared words and letters. */
import type { LanguageCode } from '../language.ts';
import type { Covered } from './coverage.ts';
import type { Passage } from './passages.ts';
import { type Postings, startPostings } from './postings.ts';
import { prepareResemblance } from './resemblance.ts';
import type { Wording } from './wordings.ts';

/**
 * How alike the wordings of a passage are to the question, from 0 to about 1. The sentence itself and wordings in another
 * language are not alike at all.
 */
export interface Likeness {
  /** Of one wording, by its place in the passage. */
  of(passage: Passage, wording: number): number;
  /** Of the likest, of all or of those at the places `from` to `to` (exclusive). */
  most(passage: Passage, from?: number, to?: number): number;
}

/** The weight of a key: rare ones tell more. */
type WeightOf = (key: string) => number;

/** The weight of all words of a wording together. */
function massOf({ tokenKeys, isContent }: Wording, weightOf: WeightOf): number {
  return tokenKeys.reduce((sum, [key], at) => sum + (key !== undefined && isContent[at] ? weightOf(key) : 0), 0);
}

/** Compares all wordings with a question: its terms, their weight together, and its runs of letters. The last likeness counts. */
export type Compare = (covered: readonly Covered[], total: number, runs: ReadonlySet<string>) => Likeness;

/** Reads the indexed wordings of a language once. */
export function prepareLikeness(passages: readonly Passage[], language: LanguageCode, weightOf: WeightOf): Compare {
  const wordings = passages.flatMap((passage) => passage.wordings);
  const indexed = (wording: Wording) => wording.kind !== 'text' && wording.language === language;
  const scales = Float64Array.from(wordings, (wording) => (indexed(wording) ? scaleOf(massOf(wording, weightOf)) : 0));
  const having = havingOf(wordings, indexed);
  const starts = startsOf(passages);
  // Used by each question in turn; `best` is all 0 between them.
  const [alike, best] = [new Float64Array(wordings.length), new Float64Array(wordings.length)];
  const resemblance = prepareResemblance(wordings.map((wording) => (indexed(wording) ? wording.words : [])));
  return (covered, total, runs) => {
    shareWeights(covered, having, { alike, best });
    const letters = resemblance(runs);
    const scale = scaleOf(total);
    for (let at = 0; at < alike.length; at += 1)
      alike[at] = ((alike[at] ?? 0) * (scales[at] ?? 0) * scale + (letters[at] ?? 0)) / 2;
    return likenessIn(alike, starts);
  };
}

/** By which a cosine's sum is multiplied. */
const scaleOf = (mass: number): number => (mass > 0 ? 1 / Math.sqrt(mass) : 0);

function likenessIn(alike: Float64Array, starts: Int32Array): Likeness {
  const startOf = ({ index }: Passage) => starts[index] ?? 0;
  return {
    of: (passage, wording) => alike[startOf(passage) + wording] ?? 0,
    most(passage, from = 0, to = passage.wordings.length) {
      const start = startOf(passage);
      let most = 0;
      for (let at = start + from; at < start + to; at += 1) most = Math.max(most, alike[at] ?? 0);
      return most;
    },
  };
}

/** Which wordings have a key, and how well it stands for the word in each. */
function havingOf(wordings: readonly Wording[], indexed: (wording: Wording) => boolean): Postings {
  const posting = startPostings();
  for (const [at, wording] of wordings.entries())
    if (indexed(wording)) for (const { key, weight } of wording.keys.flat()) posting.put(key, at, weight);
  return posting.done();
}

/** Where each passage's wordings begin among all. */
function startsOf(passages: readonly Passage[]): Int32Array {
  const starts = new Int32Array(passages.length);
  let start = 0;
  for (const { index, wordings } of passages) {
    starts[index] = start;
    start += wordings.length;
  }
  return starts;
}

/** Sets how much weight each wording shares with the question: of every word that of the key that stands for it best. */
function shareWeights(
  covered: readonly Covered[],
  having: Postings,
  { alike, best }: { readonly alike: Float64Array; readonly best: Float64Array },
): void {
  alike.fill(0);
  for (const { keys, weight } of covered) {
    const found: number[] = [];
    for (const key of keys) having.raise(key.key, key.weight, best, found);
    for (const at of found) {
      alike[at] = (alike[at] ?? 0) + weight * (best[at] ?? 0);
      best[at] = 0;
    }
  }
}
