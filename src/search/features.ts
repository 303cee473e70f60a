/** What speaks for a passage as the answer to a question, each from 0 to about 1. */
import { languages } from '../languages/index.ts';
import type { Key } from '../tokens.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import type { Covered } from './coverage.ts';
import type { Likeness } from './likeness.ts';
import type { Passage } from './passages.ts';
import type { Question } from './question.ts';

/** Shares are of the question's weight. */
export interface Features {
  /** The share that the passage's own words cover. */
  readonly own: number;
  /** What the sentence before, the one after and the rest of the paragraph cover beyond that. */
  readonly before: number;
  readonly after: number;
  readonly around: number;
  /** As `before` where the sentence opens with a pronoun, as `after` where the next one does. */
  readonly continues: number;
  readonly continued: number;
  /** The share that the paragraph covers, against the best paragraph's. */
  readonly paragraph: number;
  /** The covered weight against the geometric mean of question's and passage's: short passages beat long ones. */
  readonly focused: number;
  /** How near the covered words stand together. */
  readonly together: number;
  /** How alike the question is to a question or rendering of the index. */
  readonly likeness: number;
  /** The share of the question that stands near something of the asked kind. */
  readonly near: number;
  /** How well something in it is of the asked kind. */
  readonly fits: number;
}

/** All that the features of one question's passages are read from. */
export interface Scene {
  readonly question: Question;
  readonly covered: readonly Covered[];
  /** The weight of all of them together. */
  readonly total: number;
  readonly passages: readonly Passage[];
  /** The weight of all words of each passage. */
  readonly masses: readonly number[];
  readonly likeness: Likeness;
}

/** A little of every sentence is function words; this weight of it is never held against it. */
const SPARED = 5;
/** The rest of a paragraph is looked at this many sentences either way. */
const AROUND = 8;

export function featuresOf(passage: Passage, scene: Scene, bestParagraph: number): Features {
  const { covered, total, passages, question } = scene;
  const candidates = candidatesIn(passage, question);
  const at = (index: number) => (passages[index]?.article === passage.article ? passages[index] : undefined);
  const near = (offset: number) => {
    const other = at(passage.index + offset);
    return other?.sentence.paragraph === passage.sentence.paragraph ? other : undefined;
  };
  const [before, after] = [near(-1), near(1)];
  const rest: Passage[] = [];
  for (let offset = -AROUND; offset <= AROUND; offset += 1) {
    const other = near(offset);
    if (other && other !== passage) rest.push(other);
  }
  const sums = { own: 0, before: 0, after: 0, around: 0, paragraph: 0 };
  for (const { places, weight } of covered) {
    const has = (other: Passage | undefined) => (other && places.get(other.index)) ?? 0;
    const own = has(passage);
    const [earlier, later] = [has(before), has(after)];
    const anywhere = Math.max(0, ...rest.map(has));
    sums.own += weight * own;
    sums.before += weight * Math.max(0, earlier - own);
    sums.after += weight * Math.max(0, later - Math.max(own, earlier));
    sums.around += weight * Math.max(0, anywhere - Math.max(own, earlier, later));
    sums.paragraph += weight * Math.max(own, anywhere);
  }
  const [own, earlier, later] = [sums.own / total, sums.before / total, sums.after / total];
  return {
    own,
    before: earlier,
    after: later,
    around: sums.around / total,
    continues: opensWithPronoun(passage) ? earlier : 0,
    continued: after && opensWithPronoun(after) ? later : 0,
    paragraph: sums.paragraph / total / bestParagraph,
    focused: sums.own / Math.sqrt(((scene.masses[passage.index] ?? 0) + SPARED) * total),
    together: togetherness(passage, covered),
    likeness: Math.max(0, ...scene.likeness(passage)),
    near: Math.max(0, ...candidates.map((candidate) => nearTo(candidate, passage, covered) / total)),
    fits: Math.max(0, ...candidates.map(({ fit }) => fit)),
  };
}

/** Whether a sentence carries on from the one before. */
export function opensWithPronoun({ tokens, article }: Passage): boolean {
  return languages[article.language].words.pronouns.has(tokens[0]?.folded ?? '');
}

/** The share of the terms that are there, less the farther they stand apart. */
function togetherness({ wordings: [text], index }: Passage, covered: readonly Covered[]): number {
  const found = covered
    .filter(({ places }) => places.has(index))
    .map(({ keys }) => text.content.flatMap((has, at) => (sharesKey(has, keys) ? [at] : [])))
    .filter((places) => places.length > 0);
  if (found.length < 2) return 0;
  const spread = (from: number) =>
    found.reduce((sum, places) => sum + Math.min(...places.map((at) => Math.abs(at - from))), 0) / found.length;
  const nearest = Math.min(...found.flat().map(spread));
  return found.length / covered.length / (1 + nearest / 2);
}

/** A word this many words away counts half as much as one right beside the candidate. */
const HALF_AT = 4;

/** The weight of the covered words, less the farther they stand from a candidate. */
function nearTo(
  { start, end, fit }: Candidate,
  { index, tokens, wordings: [text] }: Passage,
  covered: readonly Covered[],
): number {
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  return covered.reduce((sum, { keys, places, weight }) => {
    const own = places.get(index);
    if (own === undefined) return sum;
    const away = text.tokenKeys.flatMap((has, at) =>
      sharesKey(has, keys) ? [Math.max(first - at, at - last, 0)] : [],
    );
    return sum + weight * own * fit * 0.5 ** (Math.min(...away, tokens.length) / HALF_AT);
  }, 0);
}

const sharesKey = (has: readonly string[], keys: readonly Key[]): boolean => keys.some(({ key }) => has.includes(key));
