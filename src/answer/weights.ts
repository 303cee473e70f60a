/** How evidence is weighed. Weights by `npm run fit:assertions`; each `from` is chosen from the table that it prints. */
import type { Evidence } from './evidence.ts';

/** A logistic regression: the sum of evidence times weight, plus `bias`; it holds from `from` on, a confidence of 1. */
export interface Weighing {
  readonly weights: Readonly<Record<keyof Evidence, number>>;
  readonly bias: number;
  readonly from: number;
}

/** Whether a passage answers at all. */
export const ANSWERS: Weighing = {
  weights: {
    answers: 0.6,
    answersElsewhere: 0.05,
    span: -0.06,
    meaning: 0.12,
    asked: 1.21,
    statement: -0.64,
    trigrams: 0.59,
    words: -0.42,
    holds: -0.33,
    fits: 0.68,
    known: 0.16,
    repeats: -0.74,
    missing: -0.7,
  },
  bias: 0.12,
  from: 0.55,
};

/** Whether its span is the answer. */
export const SPAN: Weighing = {
  weights: {
    answers: 0.46,
    answersElsewhere: 0.07,
    span: 0.1,
    meaning: 0.32,
    asked: 0.23,
    statement: -0.7,
    trigrams: 0.28,
    words: -0.36,
    holds: -0.44,
    fits: 0.84,
    known: 0.63,
    repeats: -0.8,
    missing: -0.52,
  },
  bias: -0.12,
  from: 0.88,
};
