/** A sample of the project's labelled claims and questions: a ranking or an assertion that falls is red. */
import { holdQuality } from './quality.ts';

holdQuality(
  { claim: 61, question: 47 },
  {
    claims: { precision: 1, reach: 0 },
    questions: { precision: 1, reach: 0, answered: 0.4, declined: 0.8, hitAt1: 0.75 },
  },
);
