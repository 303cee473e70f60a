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
  /** How sure of any other passage. */
  readonly statesElsewhere: number;
  readonly contradictsElsewhere: number;
  readonly missingFigure: number;
  readonly otherFigure: number;
  readonly denial: number;
  /** Cosine of claim and passage, or the nearest wording of the index. */
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
    states: 0.2,
    contradicts: -0.01,
    statesElsewhere: 0.21,
    contradictsElsewhere: -0.23,
    missingFigure: 0.64,
    otherFigure: 0.07,
    denial: -0.38,
    meaning: 1.03,
    behind: -0.81,
    length: -0.24,
    statesByLength: 0.52,
  },
  bias: -0.27,
  from: 0.84,
};

export const CONTRADICTED: Weighing<keyof ClaimEvidence> = {
  weights: {
    states: -0.14,
    contradicts: 0.68,
    statesElsewhere: -0.14,
    contradictsElsewhere: 0.16,
    missingFigure: -0.24,
    otherFigure: 0.39,
    denial: 0.08,
    meaning: 0.21,
    behind: 0.42,
    length: 0.16,
    statesByLength: 0.15,
  },
  bias: -0.42,
  from: 0.84,
};

/** A passage that was read with the claim. */
export interface Compared {
  readonly hit: Hit;
  readonly reading: Reading;
  readonly guards: Guards;
  readonly evidence: ClaimEvidence;
}

/** What stands around a passage: the sentences before it in its paragraph and the one behind, and the title. */
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
