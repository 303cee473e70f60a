/** Compares what a claim limits: "nur in Syrien" says more than "in Syrien". */
import type { Hit } from '../search/index.ts';
import type { Token } from '../tokens.ts';
import type { Claim } from './claim.ts';
import type { Comparison } from './comparison.ts';
import { sentenceTelling, type Telling } from './telling.ts';

/** So many words behind a limiting word a figure is what it limits, and compared as such. */
const FIGURE_WITHIN = 3;

/** Open where the claim limits something, other than a figure, and the article nothing. */
export function compareLimits(
  { question: { tokens, language }, figures }: Claim,
  hit: Hit,
  telling: Telling,
): Comparison {
  const { negations, limiting } = language.words;
  const isOfFigure = (at: number) => figures.some(({ first }) => first > at && first - at <= FIGURE_WITHIN);
  const limits = ({ folded }: Token, at: number) =>
    limiting.has(folded) && !negations.has(tokens[at - 1]?.folded ?? '') && !isOfFigure(at);
  if (!tokens.some(limits)) return { kind: 'none' };
  const told = [telling, sentenceTelling(hit)].some((one) =>
    one.tokens.some(({ folded }) => one.language.words.limiting.has(folded)),
  );
  return { kind: told ? 'same' : 'open' };
}
