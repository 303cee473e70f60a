/** How evidence is weighed. Weights by `npm run fit:assertions`; each `from` is chosen from the table that it prints. */
import type { Weighing } from '../meaning/weighing.ts';
import type { Evidence } from './evidence.ts';

/** Whether a passage answers at all. */
export const ANSWERS: Weighing<keyof Evidence> = {
  weights: {
    answers: 0.6,
    answersElsewhere: 0.05,
    span: -0.06,
    meaning: 0.12,
    asked: 1.21,
    statement: -0.64,
    trigrams: 0.59,
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
export const SPAN: Weighing<keyof Evidence> = {
  weights: {
    answers: 0.46,
    answersElsewhere: 0.07,
    span: 0.1,
    meaning: 0.32,
    asked: 0.23,
    statement: -0.7,
    trigrams: 0.28,
    holds: -0.44,
    fits: 0.84,
    known: 0.63,
    repeats: -0.8,
    missing: -0.52,
  },
  bias: -0.12,
  from: 0.88,
};
