/** All of the project's labelled claims and questions. */
import { holdQuality } from './quality.ts';

holdQuality(
  { claim: 1, question: 1 },
  {
    claims: { precision: 0.93, reach: 0.1 },
    questions: { precision: 0.95, reach: 0, answered: 0.48, declined: 0.68, hitAt1: 0.83 },
  },
);
