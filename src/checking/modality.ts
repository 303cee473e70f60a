/** Compares what a claim says is done with what the article says is only wanted or proposed: "hat ausgelöscht" against "will auslöschen". */
import type { Hit } from '../search/index.ts';
import { isCapital, type Token } from '../tokens.ts';
import type { Claim } from './claim.ts';
import { areInOneClause } from './clauses.ts';
import type { Comparison, Difference } from './comparison.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { hasStem, type Stance } from './stances.ts';
import { placeOf, type Telling } from './telling.ts';

/** Differs where the claim has something done, in the perfect or the passive past, that the article has only wanted. */
export function compareModality(claim: Claim, hit: Hit, telling: Telling): Comparison {
  const pairs = pairsOf(claim.stances, claim, telling).filter(({ isOpposite }) => !isOpposite);
  const [first, ...rest] = [...wanted(pairs, claim, telling), ...proposed(pairs, claim, telling)].map(
    ([own, theirs]): Difference => ({
      claimed: { start: own.start, end: own.end },
      stated: placeOf(theirs, telling, hit),
    }),
  );
  return first ? { kind: 'differs', differences: [first, ...rest] } : { kind: 'none' };
}

/** What is claimed, and the word of the article that says otherwise. */
type Parting = readonly [own: Token, theirs: Token];

/** The same verb, that the article has with one of wanting or proposing, or its noun as a goal. */
function wanted(pairs: readonly Pair[], claim: Claim, telling: Telling): Parting[] {
  const { auxiliaries, proposing } = telling.language.words;
  const { done, intending } = auxiliaries;
  if (claim.stances.some((own) => hasStem(own, claim.question.language.words.proposing))) return [];
  return pairs.flatMap(({ own, theirs }): Parting[] => {
    if (isCapital(own.token.text) || !isDone(own, claim)) return [];
    const around = telling.tokens.filter((token) => areInOneClause(telling.text, token, theirs.token));
    const goal = telling.stances.find((one) => one !== theirs && hasStem(one, proposing) && around.includes(one.token));
    const wants = around.find((token) => intending.has(token.text.toLowerCase())) ?? goal?.token;
    return wants && !around.some((token) => done.has(token.text.toLowerCase())) ? [[own.token, wants]] : [];
  });
}

/** A verb of carrying out in the claim alone, and one of proposing in the article alone. */
function proposed(pairs: readonly Pair[], claim: Claim, telling: Telling): Parting[] {
  const { carrying, proposing } = claim.question.language.words;
  const carries = claim.stances.find((own) => hasStem(own, carrying) && !pairs.some((pair) => pair.own === own));
  const proposes = telling.stances.find((theirs) => hasStem(theirs, telling.language.words.proposing));
  if (!carries || !proposes || !isDone(carries, claim) || claim.stances.some((own) => hasStem(own, proposing)))
    return [];
  return [[carries.token, proposes.token]];
}

function isDone({ token }: Stance, { question: { tokens, text, language } }: Claim): boolean {
  const { done, intending } = language.words.auxiliaries;
  const around = tokens.filter((other) => areInOneClause(text, other, token)).map((other) => other.text.toLowerCase());
  return around.some((word) => done.has(word)) && !around.some((word) => intending.has(word));
}
