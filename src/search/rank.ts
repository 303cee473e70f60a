/** Passages → those that may answer, best first. Ranking is tuned here: a feature's weight is what it adds to the score. */
import type { AskedKind } from '../language.ts';
import type { Covered } from './coverage.ts';
import { type Features, featuresOf, type Scene } from './features.ts';
import { type Passage, paragraphOf } from './passages.ts';

export interface Ranked {
  readonly passage: Passage;
  readonly features: Features;
  readonly score: number;
}

/** Fitted on labelled questions by maximum likelihood of the right passage; see docs/search.md. */
export const WEIGHTS: Readonly<Record<Exclude<keyof Features, 'fits'>, number>> = {
  own: 0.65,
  before: 0.26,
  after: 0.07,
  around: 0.02,
  continues: 0.17,
  continued: 0.27,
  paragraph: 0.19,
  resembles: 1.25,
  resemblesBefore: 0.24,
  resemblesAfter: 0.21,
  resemblesAround: 0.47,
  together: 0.07,
  likeness: 1.45,
  near: 0.14,
};

/** What it adds that something of the asked kind is there: a number says more than a name. */
export const FIT_WEIGHTS: Readonly<Partial<Record<AskedKind, number>>> = {
  number: 0.53,
  money: 0.5,
  share: 0.5,
  duration: 0.15,
  date: 0.31,
  person: 0.35,
  place: 0.19,
  organisation: 0.23,
  reason: 0.26,
  quote: 0.45,
  wording: 0.8,
  list: 0.02,
};

/** Only the passages that cover most are looked at closely, with their neighbours. */
const MOST_COMPARED = 60;

/** Ranks the passages that have any word of the question. `only` narrows them. */
export function rank(scene: Scene, only: (passage: Passage) => boolean): Ranked[] {
  const compared = likeliest(scene, only);
  const best = bestParagraph(compared, scene);
  return compared
    .map((passage) => {
      const features = featuresOf(passage, scene, best);
      return { passage, features, score: scoreOf(features, scene.question.asked.kind) };
    })
    .sort((a, b) => b.score - a.score || a.passage.index - b.passage.index);
}

const WEIGHED = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];

export function scoreOf(features: Features, kind: AskedKind): number {
  let score = (FIT_WEIGHTS[kind] ?? 0) * features.fits;
  for (const name of WEIGHED) score += WEIGHTS[name] * features[name];
  return score;
}

function likeliest({ covered, passages }: Scene, only: (passage: Passage) => boolean): Passage[] {
  const sums = new Map<number, number>();
  for (const { places, weight } of covered)
    for (const [index, own] of places) sums.set(index, (sums.get(index) ?? 0) + weight * own);
  const first = [...sums]
    .filter(([index]) => passages[index] && only(passages[index]))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_COMPARED)
    .map(([index]) => index);
  const chosen = new Set(first.flatMap((index) => [index, index - 1, index + 1, index + 2]));
  return [...chosen].flatMap((index) => (passages[index] && only(passages[index]) ? [passages[index]] : []));
}

/** The share of the question that the best paragraph covers, from just above 0 to 1. */
function bestParagraph(compared: readonly Passage[], { covered, total }: Scene): number {
  const paragraphs = new Map<number, Passage[]>();
  for (const passage of compared) {
    const { first } = paragraphOf(passage);
    const others = paragraphs.get(first);
    if (others) others.push(passage);
    else paragraphs.set(first, [passage]);
  }
  let best = 0.01;
  for (const passages of paragraphs.values()) best = Math.max(best, weightIn(passages, covered) / total);
  return best;
}

/** The weight of the words that any of the passages has. */
function weightIn(passages: readonly Passage[], covered: readonly Covered[]): number {
  let sum = 0;
  for (const { places, weight } of covered) {
    let most = 0;
    for (const { index } of passages) most = Math.max(most, places.get(index) ?? 0);
    sum += weight * most;
  }
  return sum;
}
