/** What speaks for a passage as the answer to a question, each from 0 to about 1. */
import type { Covered } from './coverage.ts';
import type { Likeness } from './likeness.ts';
import type { Passage } from './passages.ts';
import type { Question } from './question.ts';
import type { StandingIn } from './standing.ts';

/** What can be told of a passage without reading it. Shares are of the question's weight. */
export interface Rough {
  /** The share that the passage's own words cover; its numbers alone; the noun that a question with "which" asks by. */
  readonly own: number;
  readonly numbers: number;
  readonly noun: number;
  /** What the sentence before and the one after cover beyond that. */
  readonly before: number;
  readonly after: number;
  /** As `before` where the sentence soon has a pronoun, as `after` where the next one opens with one. */
  readonly continues: number;
  readonly continued: number;
  /** The share that the paragraph covers, against the best paragraph's. */
  readonly paragraph: number;
  /** How alike the letters of question and passage are; of the sentences before and after; of its paragraph's, the most and the mean. */
  readonly resembles: number;
  readonly resemblesBefore: number;
  readonly resemblesAfter: number;
  readonly resemblesAround: number;
  readonly resemblesMean: number;
  /** How alike the question is to a question or rendering of the index. */
  readonly likeness: number;
}

/** What only reading it tells. */
export interface Closer {
  /** The share of the question that stands near something of the asked kind. */
  readonly near: number;
  /** How well something in it is of the asked kind. */
  readonly fits: number;
}

export type Features = Rough & Closer;

/** All that the features of one question's passages are read from. */
export interface Scene {
  readonly question: Question;
  readonly covered: readonly Covered[];
  /** The weight of all of them together. */
  readonly total: number;
  readonly standingIn: StandingIn;
  readonly passages: readonly Passage[];
  /** How alike the letters of the question and of each passage are. */
  readonly resemblance: Float64Array;
  readonly likeness: Likeness;
}

/** The rest of a paragraph is looked at this many sentences either way. */
const AROUND = 8;

export function roughFeatures(passage: Passage, scene: Scene, bestParagraph: number): Rough {
  const { covered, total, passages, resemblance, question } = scene;
  const { index, first, last } = passage;
  const sums = sumsOf(passage, covered, question.asked.focus);
  const [own, before, after] = [sums.own / total, sums.before / total, sums.after / total];
  const around = alikeAround(passage, resemblance);
  return {
    own,
    numbers: sums.numbers / total,
    noun: question.asked.kind === 'list' ? sums.noun / total : 0,
    before,
    after,
    continues: passage.refersBack ? before : 0,
    continued: passages[index + 1]?.opensWithPronoun ? after : 0,
    paragraph: sums.paragraph / total / bestParagraph,
    resembles: resemblance[index] ?? 0,
    resemblesBefore: index > first ? (resemblance[index - 1] ?? 0) : 0,
    resemblesAfter: index < last ? (resemblance[index + 1] ?? 0) : 0,
    resemblesAround: around.most,
    resemblesMean: around.mean,
    likeness: scene.likeness.most(passage),
  };
}

/** The weight that a passage covers, what the sentences beside it cover beyond that, and what its paragraph does. */
function sumsOf(passage: Passage, covered: readonly Covered[], focus: string | undefined) {
  const { index } = passage;
  const first = Math.max(passage.first, index - AROUND);
  const last = Math.min(passage.last, index + AROUND);
  const sums = { own: 0, numbers: 0, noun: 0, before: 0, after: 0, paragraph: 0 };
  for (const { term, places, weight } of covered) {
    const own = places[index] ?? 0;
    const earlier = index > first ? (places[index - 1] ?? 0) : 0;
    const later = index < last ? (places[index + 1] ?? 0) : 0;
    let anywhere = 0;
    for (let other = first; other <= last; other += 1) anywhere = Math.max(anywhere, places[other] ?? 0);
    sums.own += weight * own;
    if (term.isNumber) sums.numbers += weight * own;
    if (term.folded === focus) sums.noun += weight * own;
    sums.before += weight * Math.max(0, earlier - own);
    sums.after += weight * Math.max(0, later - Math.max(own, earlier));
    sums.paragraph += weight * anywhere;
  }
  return sums;
}

/** The most of the other sentences of the paragraph, and the mean of all. */
function alikeAround({ index, first, last }: Passage, resemblance: Float64Array): { most: number; mean: number } {
  let [most, sum] = [0, 0];
  for (let other = first; other <= last; other += 1) {
    const alike = resemblance[other] ?? 0;
    sum += alike;
    if (other !== index) most = Math.max(most, alike);
  }
  return { most, mean: sum / (last - first + 1) };
}
