/** Compares what is done to what is counted: "Hunderte getötet" against "Hunderte vertrieben und 18 getötet". */
import type { Hit } from '../search/index.ts';
import { agreementOf } from './agreement.ts';
import type { Claim } from './claim.ts';
import { areInOneClause } from './clauses.ts';
import type { Comparison } from './comparison.ts';
import { pairsOf } from './pairs.ts';
import { canBeVerb, tellingSentence } from './sentence.ts';
import { sentenceTelling } from './telling.ts';

/** Open where the claim's verb stands in another clause than all that the claim counts, and something else is done to that. */
export function compareDeeds(claim: Claim, hit: Hit): Comparison {
  const telling = sentenceTelling(hit);
  const sentence = tellingSentence(telling);
  const pairs = pairsOf(claim.stances, claim, telling);
  const deed = pairs.findLast(({ theirs, isOpposite }) => !isOpposite && canBeVerb(theirs.token, sentence))?.theirs
    .token;
  const counted = claim.figures
    .filter(({ kind }) => kind === 'number')
    .flatMap(
      (figure) => telling.figures.find((one) => one.kind === 'number' && agreementOf(figure, one) === 'same') ?? [],
    );
  if (!deed || counted.length === 0) return { kind: 'none' };
  const others = telling.stances.filter(
    (theirs) => canBeVerb(theirs.token, sentence) && !pairs.some((pair) => pair.theirs === theirs),
  );
  const isOpen = counted.every(
    (figure) =>
      !areInOneClause(telling.text, figure, deed) &&
      others.some(({ token }) => areInOneClause(telling.text, figure, token)),
  );
  return { kind: isOpen ? 'open' : 'none' };
}
