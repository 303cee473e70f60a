/** How evidence is weighed. Weights by `npm run fit:assertions`; each `from` is chosen from the table that it prints. */
import type { Weighing } from '../meaning/weighing.ts';
import type { AnswerEvidence } from './answer-evidence.ts';

/** Whether a passage answers at all. */
export const ANSWERS: Weighing<keyof AnswerEvidence> = {
  weights: {
    answers: 0.5,
    answersElsewhere: 0.02,
    span: -0.07,
    meaning: -0.17,
    asked: 1.25,
    statement: -0.85,
    trigrams: 0.45,
    kindFound: -0.31,
    fits: 0.56,
    known: 0.37,
    repeats: -0.28,
    missing: -1.38,
  },
  bias: 0.0,
  from: 0.56,
};

/** Whether its span is the answer. */
export const SPAN: Weighing<keyof AnswerEvidence> = {
  weights: {
    answers: 0.43,
    answersElsewhere: -0.02,
    span: 0.05,
    meaning: 0.17,
    asked: 0.7,
    statement: -1.15,
    trigrams: 0.14,
    kindFound: -0.32,
    fits: 0.66,
    known: 0.63,
    repeats: -0.32,
    missing: -1.35,
  },
  bias: -0.44,
  from: 0.905,
};
