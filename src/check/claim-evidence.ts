/** A claim and a hit → what speaks for "stated" and for "differs", as numbers that are weighed together. */
import type { Reading } from '../meaning/index.ts';
import { beyondUsual, logit, type Weighing } from '../meaning/weighing.ts';
import type { Hit } from '../search/index.ts';
import { type Guards, guard, type ReadText } from './guards.ts';

/** What is weighed; nothing else that was tried paid on texts that the weights were not fitted on. */
export interface ClaimEvidence {
  /** The reader's word: how sure it is that the passage states the claim, and contradicts it (logits). */
  readonly states: number;
  readonly contradicts: number;
  /** The same of the other passage that it is surest of. */
  readonly statesElsewhere: number;
  readonly contradictsElsewhere: number;
  readonly missingFigure: number;
  readonly otherFigure: number;
  readonly denial: number;
  /** The cosine of the claim with the passage, or with the nearest wording of the index, moved so that 0 is as near as any two sentences are. */
  readonly meaning: number;
  /** How far that is behind the nearest passage's; 0 or less. */
  readonly behind: number;
  /** Tens of words of the claim: the more it says, the more can be wrong, and the less the reader's word is worth. */
  readonly length: number;
  readonly statesByLength: number;
}

/** How this is weighed. Weights by `npm run fit:assertions`; each `from` is chosen from the table that it prints. */
export const SUPPORTED: Weighing<keyof ClaimEvidence> = {
  weights: {
    states: 1.19,
    contradicts: 0.16,
    statesElsewhere: 0.13,
    contradictsElsewhere: -0.18,
    missingFigure: -0.17,
    otherFigure: -0.51,
    denial: -0.13,
    meaning: 0.43,
    behind: 0.34,
    length: 0.6,
    statesByLength: -0.3,
  },
  bias: -0.47,
  from: 0.76,
};

export const CONTRADICTED: Weighing<keyof ClaimEvidence> = {
  weights: {
    states: 0.01,
    contradicts: 0.79,
    statesElsewhere: -0.12,
    contradictsElsewhere: 0.11,
    missingFigure: 0.19,
    otherFigure: 0.65,
    denial: 0.14,
    meaning: -0.03,
    behind: 0.7,
    length: -0.36,
    statesByLength: -0.08,
  },
  bias: 0.01,
  from: 0.86,
};

/** A passage that was read with the claim. */
export interface Compared {
  readonly hit: Hit;
  readonly reading: Reading;
  readonly guards: Guards;
  readonly evidence: ClaimEvidence;
}

/** What stands around a passage: its paragraph, and the title. */
function around({ passage }: Hit): string {
  const { article, sentence } = passage;
  const paragraph = article.paragraphs[sentence.paragraph - 1];
  return `${article.title} ${article.text.slice(paragraph?.start ?? sentence.start, paragraph?.end ?? sentence.end)}`;
}

/** How near it is in meaning, by the sentence or what the index says of it; moved so that 0 is as near as any two sentences are. */
const near = ({ features: { meaning, statement, asked } }: Hit): number =>
  beyondUsual(meaning + Math.max(0, statement, asked));

/** Every hit that the reader has read, with what is weighed. */
export function compare(claim: ReadText, hits: readonly Hit[]): Compared[] {
  const read = hits.flatMap((hit) => (hit.reading ? [{ hit, reading: hit.reading }] : []));
  const nearest = Math.max(...read.map(({ hit }) => near(hit)));
  const length = claim.tokens.length / 10;
  return read.map(({ hit, reading }) => {
    const guards = guard(claim, hit.passage, around(hit));
    const others = read.filter((other) => other.hit !== hit).map((other) => other.reading);
    const most = (of: 'states' | 'contradicts') => logit(Math.max(0, ...others.map((other) => other[of])));
    return {
      hit,
      reading,
      guards,
      evidence: {
        states: logit(reading.states),
        contradicts: logit(reading.contradicts),
        statesElsewhere: most('states'),
        contradictsElsewhere: most('contradicts'),
        missingFigure: Number(guards.missingFigures > 0),
        otherFigure: Number(guards.otherFigures.length > 0),
        denial: Number(guards.denial),
        meaning: near(hit),
        behind: near(hit) - nearest,
        length,
        statesByLength: length * logit(reading.states),
      },
    };
  });
}
