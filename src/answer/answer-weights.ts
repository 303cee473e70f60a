/** How evidence is weighed. Weights by `npm run fit:assertions`; each `from` is chosen from the table that it prints. */
import type { Weighing } from '../meaning/weighing.ts';
import type { AnswerEvidence } from './answer-evidence.ts';

/** Whether a passage answers at all. */
export const ANSWERS: Weighing<keyof AnswerEvidence> = {
  weights: {
    answers: 0.75,
    span: -0.07,
    strange: -2.2,
    asked: 1.01,
    statement: -0.04,
    kindFound: -0.25,
    fits: 0.06,
    missing: -0.75,
  },
  bias: -0.54,
  from: 0.4,
};

/** Whether its span is the answer. */
export const SPAN: Weighing<keyof AnswerEvidence> = {
  weights: {
    answers: 0.68,
    span: 0.03,
    strange: -2.11,
    asked: 0.27,
    statement: -0.42,
    kindFound: -0.19,
    fits: 0.14,
    missing: -0.72,
  },
  bias: -0.84,
  from: 0.88,
};
