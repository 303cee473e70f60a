/** What speaks for a passage as the answer to a question, each from 0 to about 1. */
import { languages } from '../languages/index.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import type { Covered } from './coverage.ts';
import { type Likeness, likest } from './likeness.ts';
import { type Passage, paragraphOf } from './passages.ts';
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
  /** How alike the letters of question and passage are; of the sentences before and after; the most of its paragraph's. */
  readonly resembles: number;
  readonly resemblesBefore: number;
  readonly resemblesAfter: number;
  readonly resemblesAround: number;
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
  /** How alike the letters of the question and of each passage are. */
  readonly resemblance: Float64Array;
  readonly likeness: Likeness;
}

/** The rest of a paragraph is looked at this many sentences either way. */
const AROUND = 8;

export function featuresOf(passage: Passage, scene: Scene, bestParagraph: number): Features {
  const { covered, total, passages, question } = scene;
  const candidates = candidatesIn(passage, question);
  const standing = covered.filter(({ places }) => places.has(passage.index)).map((term) => placesIn(passage, term));
  const sums = sumsOf(passage, covered);
  const [own, before, after] = [sums.own / total, sums.before / total, sums.after / total];
  const next = passages[passage.index + 1];
  return {
    own,
    before,
    after,
    around: sums.around / total,
    continues: opensWithPronoun(passage) ? before : 0,
    continued: after > 0 && next && opensWithPronoun(next) ? after : 0,
    paragraph: sums.paragraph / total / bestParagraph,
    ...resemblances(passage, scene.resemblance),
    together: togetherness(standing, covered.length),
    likeness: likest(scene.likeness(passage)),
    near: Math.max(0, ...candidates.map((candidate) => nearTo(candidate, standing, passage) / total)),
    fits: Math.max(0, ...candidates.map(({ fit }) => fit)),
  };
}

/** The weight that a passage covers, what the sentences around it cover beyond that, and what all of them do. */
function sumsOf(passage: Passage, covered: readonly Covered[]) {
  const { index } = passage;
  const paragraph = paragraphOf(passage);
  const first = Math.max(paragraph.first, index - AROUND);
  const last = Math.min(paragraph.last, index + AROUND);
  const sums = { own: 0, before: 0, after: 0, around: 0, paragraph: 0 };
  for (const { places, weight } of covered) {
    const own = places.get(index) ?? 0;
    const earlier = index > first ? (places.get(index - 1) ?? 0) : 0;
    const later = index < last ? (places.get(index + 1) ?? 0) : 0;
    let anywhere = 0;
    for (let other = first; other <= last; other += 1) anywhere = Math.max(anywhere, places.get(other) ?? 0);
    sums.own += weight * own;
    sums.before += weight * Math.max(0, earlier - own);
    sums.after += weight * Math.max(0, later - Math.max(own, earlier));
    sums.around += weight * (anywhere - Math.max(own, earlier, later));
    sums.paragraph += weight * anywhere;
  }
  return sums;
}

function resemblances(passage: Passage, resemblance: Float64Array) {
  const { index } = passage;
  const { first, last } = paragraphOf(passage);
  let around = 0;
  for (let other = first; other <= last; other += 1)
    if (other !== index) around = Math.max(around, resemblance[other] ?? 0);
  return {
    resembles: resemblance[index] ?? 0,
    resemblesBefore: index > first ? (resemblance[index - 1] ?? 0) : 0,
    resemblesAfter: index < last ? (resemblance[index + 1] ?? 0) : 0,
    resemblesAround: around,
  };
}

/** Whether a sentence carries on from the one before. */
export function opensWithPronoun({ tokens, article }: Passage): boolean {
  return languages[article.language].words.pronouns.has(tokens[0]?.folded ?? '');
}

/** A word of the question, and where a passage has it: counted in tokens, and in words of weight. */
interface Standing {
  readonly term: Covered;
  readonly tokens: readonly number[];
  readonly words: readonly number[];
}

function placesIn({ wordings: [{ tokenKeys, isContent }] }: Passage, term: Covered): Standing {
  const tokens: number[] = [];
  const words: number[] = [];
  let word = 0;
  for (let token = 0; token < tokenKeys.length; token += 1) {
    if (tokenKeys[token]?.some((key) => term.forms.has(key))) {
      tokens.push(token);
      if (isContent[token]) words.push(word);
    }
    if (isContent[token]) word += 1;
  }
  return { term, tokens, words };
}

/** The share of the terms that are there, less the farther they stand apart. */
function togetherness(standing: readonly Standing[], terms: number): number {
  const found = standing.map(({ words }) => words).filter(({ length }) => length > 0);
  if (found.length < 2) return 0;
  const nearest = Math.min(...found.flat().map((from) => spread(found, from)));
  return found.length / terms / (1 + nearest / 2);
}

/** The mean distance of the terms from a place. */
function spread(found: readonly (readonly number[])[], from: number): number {
  return found.reduce((sum, places) => sum + Math.min(...places.map((at) => Math.abs(at - from))), 0) / found.length;
}

/** A word this many words away counts half as much as one right beside the candidate. */
const HALF_AT = 4;

/** The weight of the covered words, less the farther they stand from a candidate. */
function nearTo({ start, end, fit }: Candidate, standing: readonly Standing[], { index, tokens }: Passage): number {
  const first = tokens.findIndex((token) => token.end > start);
  const last = tokens.findLastIndex((token) => token.start < end);
  return standing.reduce((sum, { term, tokens: at }) => {
    const away = at.map((token) => Math.max(first - token, token - last, 0));
    const own = term.places.get(index) ?? 0;
    return sum + term.weight * own * fit * 0.5 ** (Math.min(...away, tokens.length) / HALF_AT);
  }, 0);
}
