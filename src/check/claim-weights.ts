/** How evidence is weighed. Weights by `npm run fit:assertions`; each `from` is chosen from the table that it prints. */
import type { Weighing } from '../meaning/weighing.ts';
import type { ClaimEvidence } from './claim-evidence.ts';

export const SUPPORTED: Weighing<keyof ClaimEvidence> = {
  weights: {
    states: 0.46,
    contradicts: 0.01,
    statesElsewhere: 0.3,
    contradictsElsewhere: -0.18,
    missingFigure: 0.47,
    otherFigure: -0.12,
    denial: -0.43,
    modality: -0.19,
    whole: 0.27,
    figureApart: -0.15,
    denialApart: -0.23,
    meaning: 0.88,
    behind: -1.09,
  },
  bias: -0.67,
  from: 0.8,
};

export const CONTRADICTED: Weighing<keyof ClaimEvidence> = {
  weights: {
    states: 0.0,
    contradicts: 0.56,
    statesElsewhere: -0.12,
    contradictsElsewhere: 0.2,
    missingFigure: -0.34,
    otherFigure: 0.14,
    denial: 0.08,
    modality: -0.14,
    whole: -0.6,
    figureApart: 0.31,
    denialApart: 0.42,
    meaning: -0.19,
    behind: 0.01,
  },
  bias: -0.4,
  from: 0.893,
};
