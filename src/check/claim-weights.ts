/** How evidence is weighed. Weights by `npm run fit:assertions`; each `from` is chosen from the table that it prints. */
import type { Weighing } from '../meaning/weighing.ts';
import type { ClaimEvidence } from './claim-evidence.ts';

export const SUPPORTED: Weighing<keyof ClaimEvidence> = {
  weights: {
    states: 0.47,
    contradicts: 0.03,
    statesElsewhere: 0.24,
    contradictsElsewhere: -0.12,
    missingFigure: 0.47,
    otherFigure: -0.06,
    missingName: -0.07,
    denial: -0.39,
    modality: -0.18,
    preposition: -0.28,
    coverage: 0.24,
    inversions: 0.04,
    swapped: -0.1,
    whole: 0.7,
    figureApart: -0.12,
    denialApart: -0.39,
    meaning: 0.77,
    behind: -0.89,
    trigrams: 0.43,
  },
  bias: -0.73,
  from: 0.83,
};

export const CONTRADICTED: Weighing<keyof ClaimEvidence> = {
  weights: {
    states: 0.07,
    contradicts: 0.51,
    statesElsewhere: -0.09,
    contradictsElsewhere: 0.24,
    missingFigure: -0.2,
    otherFigure: 0.05,
    missingName: -0.33,
    denial: 0.2,
    modality: -0.25,
    preposition: -0.29,
    coverage: 0.57,
    inversions: -0.09,
    swapped: -0.03,
    whole: -1.49,
    figureApart: 0.28,
    denialApart: 0.68,
    meaning: 0.04,
    behind: 0.1,
    trigrams: 0.62,
  },
  bias: -0.37,
  from: 0.866,
};
