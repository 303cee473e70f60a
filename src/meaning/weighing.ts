/** Evidence as numbers → one confidence: logistic regression, as the fitting scripts make it. */

/** What each number is worth, and what is added; asserted from `from` on, a confidence of 0 to 1. */
export interface Weighing<Name extends string> {
  readonly weights: Readonly<Record<Name, number>>;
  readonly bias: number;
  readonly from: number;
}

/** From 0 to 1. */
export function confidence<Name extends string>(
  evidence: Readonly<Record<Name, number>>,
  { weights, bias }: Weighing<Name>,
): number {
  let sum = bias;
  for (const name in weights) sum += weights[name] * evidence[name];
  return sigmoid(sum);
}

/** A logit → a share from 0 to 1. */
export const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** The cosine of any two sentences of a text (e5, measured on news). */
export const USUAL = 0.85;

/** A cosine as evidence: 0 is as like as any two sentences, 1 a tenth more. */
export const beyondUsual = (cosine: number): number => (cosine - USUAL) * 10;

/** A reader that is quite sure is taken to be as sure as this, so that its word never outweighs everything. */
const LEAST = 1e-4;

/** The logit of a share from 0 to 1: from -9.2 to 9.2. */
export function logit(share: number): number {
  const kept = Math.min(1 - LEAST, Math.max(LEAST, share));
  return Math.log(kept / (1 - kept));
}
