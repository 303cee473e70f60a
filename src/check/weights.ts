/** How evidence is weighed. Weights by `npm run fit:assertions`; each `from` is chosen from the table that it prints. */
import type { Weighing } from '../meaning/weighing.ts';
import type { Evidence } from './evidence.ts';

export const SUPPORTED: Weighing<keyof Evidence> = {
  weights: {
    states: 0.68,
    contradicts: 0.31,
    statesElsewhere: 0.26,
    contradictsElsewhere: -0.21,
    missingFigure: -0.1,
    otherFigure: -0.29,
    missingName: 0.28,
    denial: -0.24,
    modality: 0.01,
    preposition: -0.19,
    coverage: -0.58,
    inversions: -0.21,
    swapped: 0.01,
    whole: 1.52,
    figureApart: -0.53,
    denialApart: -0.91,
    meaning: 0.51,
    trigrams: -0.21,
  },
  bias: 0.55,
  from: 0.85,
};

export const CONTRADICTED: Weighing<keyof Evidence> = {
  weights: {
    states: 0.11,
    contradicts: 0.54,
    statesElsewhere: -0.11,
    contradictsElsewhere: 0.31,
    missingFigure: -0.21,
    otherFigure: -0.0,
    missingName: -0.4,
    denial: 0.16,
    modality: -0.12,
    preposition: -0.38,
    coverage: 0.58,
    inversions: -0.14,
    swapped: 0.0,
    whole: -1.27,
    figureApart: 0.13,
    denialApart: 0.62,
    meaning: -0.07,
    trigrams: 0.6,
  },
  bias: -0.29,
  from: 0.88,
};
