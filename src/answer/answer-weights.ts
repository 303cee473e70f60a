/** How evidence is weighed. Weights by `npm run fit:assertions`; each `from` is chosen from the table that it prints. */
import type { Weighing } from '../meaning/weighing.ts';
import type { AnswerEvidence } from './answer-evidence.ts';

/** Whether a passage answers at all. */
export const ANSWERS: Weighing<keyof AnswerEvidence> = {
  weights: {
    answers: 0.56,
    answersElsewhere: -0.02,
    span: 0.03,
    meaning: -0.06,
    asked: 1.12,
    statement: -0.4,
    trigrams: 0.5,
    kindFound: -0.4,
    fits: 0.31,
    known: 0.4,
    repeats: -0.01,
    missing: -0.88,
  },
  bias: -0.13,
  from: 0.56,
};

/** Whether its span is the answer. */
export const SPAN: Weighing<keyof AnswerEvidence> = {
  weights: {
    answers: 0.49,
    answersElsewhere: -0.05,
    span: 0.08,
    meaning: 0.0,
    asked: 0.4,
    statement: -0.63,
    trigrams: 0.0,
    kindFound: -0.35,
    fits: 0.48,
    known: 0.67,
    repeats: -0.4,
    missing: -0.93,
  },
  bias: -0.48,
  from: 0.917,
};
