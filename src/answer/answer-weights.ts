/** How evidence is weighed. Weights by `npm run fit:assertions`; each `from` is chosen from the table that it prints. */
import type { Weighing } from '../meaning/weighing.ts';
import type { AnswerEvidence } from './answer-evidence.ts';

/** Whether a passage answers at all. */
export const ANSWERS: Weighing<keyof AnswerEvidence> = {
  weights: {
    answers: 0.56,
    span: 0.03,
    asked: 1.12,
    statement: -0.4,
    kindFound: -0.4,
    fits: 0.31,
    missing: -0.88,
  },
  bias: -0.13,
  from: 0.56,
};

/** Whether its span is the answer. */
export const SPAN: Weighing<keyof AnswerEvidence> = {
  weights: {
    answers: 0.49,
    span: 0.08,
    asked: 0.4,
    statement: -0.63,
    kindFound: -0.35,
    fits: 0.48,
    missing: -0.93,
  },
  bias: -0.48,
  from: 0.917,
};
