/** Passages → those that may answer, best first. Ranking is tuned here: a feature's weight is what it adds to the score. */
import type { AskedKind } from '../language.ts';
import type { Candidate } from './candidate.ts';
import { candidatesIn } from './candidates.ts';
import { type Closer, type Features, type Rough, roughFeatures, type Scene } from './features.ts';
import { bestParagraph, likeliest } from './likeliest.ts';
import { greatestOf, nearness } from './nearness.ts';
import type { Passage } from './passages.ts';

/** A passage with its score, and what that comes from. */
export interface Ranked {
  readonly passage: Passage;
  /** What the passage has of the asked kind. */
  readonly candidates: readonly Candidate[];
  readonly rough: Rough;
  readonly closer: Closer;
  readonly score: number;
}

/** Fitted on labelled questions by maximum likelihood of the right passage; see docs/search.md. */
const WEIGHTS: Readonly<Record<Exclude<keyof Features, 'fits'>, number>> = {
  own: 0.73,
  numbers: 0.52,
  noun: 0.53,
  before: 0.18,
  after: 0.23,
  continues: 0.36,
  continued: 0.24,
  paragraph: 0.31,
  resembles: 1.73,
  resemblesBefore: 0.35,
  resemblesAfter: 0.2,
  resemblesAround: 0.6,
  resemblesMean: 0.5,
  likeness: 1.7,
  near: 0.28,
};

/** What it adds that something of the asked kind is there: a number says more than a name. */
const FIT_WEIGHTS: Readonly<Partial<Record<AskedKind, number>>> = {
  number: 0.66,
  money: 0.54,
  share: 0.49,
  duration: 0.31,
  date: 0.45,
  person: 0.6,
  place: 0.12,
  organisation: 0.15,
  reason: 0.41,
  quote: 0.45,
  wording: 1.2,
};

/** Ranks the passages that have any word of the question and returns the best. `only` narrows them. */
export function rank(scene: Scene, most: number, only: (passage: Passage) => boolean): Ranked[] {
  const compared = likeliest(scene, only);
  const best = bestParagraph(compared, scene);
  const roughly = compared.map((passage) => {
    const rough = roughFeatures(passage, scene, best);
    return { passage, rough, score: roughScore(rough) };
  });
  return closest(roughly.sort(byScore), scene, most);
}

const byScore = (a: Roughly, b: Roughly): number => b.score - a.score || a.passage.index - b.passage.index;

type Roughly = Pick<Ranked, 'passage' | 'rough' | 'score'>;

/** Reads passages, the likeliest first, as long as one can still be among the best; reading never takes from a score. */
function closest(roughly: readonly Roughly[], scene: Scene, most: number): Ranked[] {
  const chosen: Ranked[] = [];
  const gain = mostByReading(scene.question.asked.kind);
  for (const each of roughly) {
    const last = chosen[most - 1];
    if (last && each.score + gain < last.score) break;
    const ranked = read(each, scene);
    const rank = chosen.findLastIndex((other) => byScore(other, ranked) < 0) + 1;
    chosen.splice(rank, 0, ranked);
    if (chosen.length > most) chosen.pop();
  }
  return chosen;
}

/** Adds what only reading the passage can tell, all of it 0 or more. */
function read({ passage, rough, score }: Roughly, { question, standingIn, covered, total }: Scene): Ranked {
  const candidates = candidatesIn(passage, question);
  const standing = standingIn(passage);
  const near = nearness(candidates, standing, passage, covered) / total;
  const fits = greatestOf(candidates, ({ fit }) => fit);
  const gain = WEIGHTS.near * near + (FIT_WEIGHTS[question.asked.kind] ?? 0) * fits;
  return { passage, candidates, rough, closer: { near, fits }, score: score + gain };
}

/** No passage gains more by being read, since no feature is above 1. */
const mostByReading = (kind: AskedKind): number => WEIGHTS.near + (FIT_WEIGHTS[kind] ?? 0);

/** Written out, since a loop over the names of the features takes more than ten times as long. */
function roughScore(rough: Rough): number {
  return (
    WEIGHTS.own * rough.own +
    WEIGHTS.numbers * rough.numbers +
    WEIGHTS.noun * rough.noun +
    WEIGHTS.before * rough.before +
    WEIGHTS.after * rough.after +
    WEIGHTS.continues * rough.continues +
    WEIGHTS.continued * rough.continued +
    WEIGHTS.paragraph * rough.paragraph +
    WEIGHTS.resembles * rough.resembles +
    WEIGHTS.resemblesBefore * rough.resemblesBefore +
    WEIGHTS.resemblesAfter * rough.resemblesAfter +
    WEIGHTS.resemblesAround * rough.resemblesAround +
    WEIGHTS.resemblesMean * rough.resemblesMean +
    WEIGHTS.likeness * rough.likeness
  );
}
