/** A hit and its question → how much speaks for it as the answer: a logistic regression. */
import type { AskedWord, Hit } from './search/index.ts';
import type { Question } from './search/question.ts';

/** What speaks for and against a passage as the answer, once something of the asked kind is there. */
export interface Support {
  /** The share of the question that the passage covers. */
  readonly own: number;
  /** The share that stands near what is asked for. */
  readonly near: number;
  /** Each word of the question, up to eight: the more it says, the less its words meet by chance. */
  readonly word: number;
  /** The share that stands only in the sentences around: the article puts these words together otherwise. */
  readonly elsewhere: number;
  /** A name or number that the passage has not, and one that only the sentences around have. */
  readonly nameMissing: number;
  readonly nameElsewhere: number;
  /** The share of words, names apart, of which only a part or a likeness is there. */
  readonly weak: number;
  /** What is counted is not named there: cars are not cyclists. */
  readonly uncounted: number;
  /** What is there is of another kind than what is asked for, wholly or in part. */
  readonly unfit: number;
  /** An answer needs this much in all; what has less by more than `related` is about something else. */
  readonly needed: number;
  readonly related: number;
}

/**
 * It rests on which asked words stand where; the score of the ranking has no part in it. Fitted by logistic regression on
 * labelled questions, answerable or not; see docs/search.md. Where nobody has indexed other words for the passage's own,
 * a question in other words finds only likenesses: there these speak for an answer.
 */
const SUPPORT: Readonly<Record<'indexed' | 'plain', Support>> = {
  indexed: {
    own: 5.1,
    near: 1.2,
    word: 0.32,
    elsewhere: -0.8,
    nameMissing: -3.25,
    nameElsewhere: -1.9,
    weak: -1,
    uncounted: -1.5,
    unfit: -1.5,
    needed: 3.3,
    related: 1.5,
  },
  plain: {
    own: 4,
    near: 1.6,
    word: 0.28,
    elsewhere: 0,
    nameMissing: -2.8,
    nameElsewhere: -0.85,
    weak: 1.7,
    uncounted: 0,
    unfit: -3.8,
    needed: 2.1,
    related: 1.5,
  },
};

/** More words than this add nothing. */
const MOST_WORDS = 8;

/** A word that is there by half is there. */
export const THERE = 0.5;
/** A fainter likeness than this is none. */
export const FAINT = 0.3;
/** A word of which less is there than this is there only in part. */
const WHOLE = 0.75;

/** The weights that hold for a hit: of a passage that the index asks of in the question's language, or of another. */
export function supportFor({ statement }: Hit, { language }: Question): Support {
  return SUPPORT[statement?.questions[language.code] === undefined ? 'plain' : 'indexed'];
}

/** How much speaks for a hit as the answer, if what is asked for is there; it is to be held against `support.needed`. */
export function supportOf(hit: Hit, question: Question, support: Support): number {
  const { words, closer } = hit;
  const names = words.filter(({ isName, own }) => isName && own < THERE);
  const weak = ({ isName, own }: AskedWord) => Number(!isName && own >= FAINT && own < WHOLE);
  return (
    support.own * shareOf(hit, ({ own }) => own) +
    support.near * closer.near +
    support.word * Math.min(words.length, MOST_WORDS) +
    support.elsewhere * shareOf(hit, ({ own, nearby }) => Math.max(0, nearby - own)) +
    support.nameMissing * Number(names.some(({ nearby }) => nearby < THERE)) +
    support.nameElsewhere * Number(names.some(({ nearby }) => nearby >= THERE)) +
    support.weak * shareOf(hit, weak) +
    support.uncounted * Number(isUncounted(hit, question))
  );
}

function isUncounted({ words }: Hit, { asked, terms }: Question): boolean {
  const counted = asked.kind === 'number' ? terms.find(({ folded }) => folded === asked.focus) : undefined;
  return words.some(({ start, own }) => start === counted?.start && own < FAINT);
}

/** The share of the question's weight for which something holds, or holds in part. */
const shareOf = ({ words }: Hit, of: (word: AskedWord) => number): number =>
  words.reduce((sum, word) => sum + word.weight * of(word), 0);
