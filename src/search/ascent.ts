/** Gradient ascent for the fitting scripts: Adam (Kingma and Ba 2015), its steps growing smaller to none. */

const [FIRST, SECOND] = [0.9, 0.99];

/**
 * @param start the weights to begin with; `held` ones stay as they are
 * @param gradientOf weights → the gradient of what is to be greatest
 * @param rate the length of the first steps
 */
export function ascend(
  start: readonly number[],
  gradientOf: (weights: readonly number[]) => readonly number[],
  { rounds, rate, held = [] }: { readonly rounds: number; readonly rate: number; readonly held?: readonly boolean[] },
): number[] {
  const weights = [...start];
  const [means, squares] = [weights.map(() => 0), weights.map(() => 0)];
  for (let round = 1; round <= rounds; round += 1) {
    for (const [at, own] of gradientOf(weights).entries()) {
      if (held[at]) continue;
      const mean = FIRST * (means[at] ?? 0) + (1 - FIRST) * own;
      const square = SECOND * (squares[at] ?? 0) + (1 - SECOND) * own * own;
      [means[at], squares[at]] = [mean, square];
      const step = mean / (1 - FIRST ** round) / (Math.sqrt(square / (1 - SECOND ** round)) + 1e-9);
      weights[at] = (weights[at] ?? 0) + rate * step * (1 - round / (rounds + 1));
    }
  }
  return weights;
}
