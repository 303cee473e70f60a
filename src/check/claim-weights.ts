/** How evidence is weighed. Weights by `npm run fit:assertions`; each `from` is chosen from the table that it prints. */
import type { Weighing } from '../meaning/weighing.ts';
import type { ClaimEvidence } from './claim-evidence.ts';

export const SUPPORTED: Weighing<keyof ClaimEvidence> = {
  weights: {
    states: 0.17,
    contradicts: 0.0,
    statesElsewhere: 0.26,
    contradictsElsewhere: -0.25,
    missingFigure: 0.63,
    otherFigure: -0.04,
    denial: -0.35,
    meaning: 1.02,
    behind: -0.54,
    length: -0.21,
    statesByLength: 0.53,
  },
  bias: -0.22,
  from: 0.81,
};

export const CONTRADICTED: Weighing<keyof ClaimEvidence> = {
  weights: {
    states: 0.14,
    contradicts: 0.69,
    statesElsewhere: -0.18,
    contradictsElsewhere: 0.18,
    missingFigure: -0.33,
    otherFigure: 0.21,
    denial: 0.09,
    meaning: 0.16,
    behind: 0.06,
    length: -0.12,
    statesByLength: -0.07,
  },
  bias: -0.14,
  from: 0.83,
};
