/** Compares what a claim says is done with what the article says is only wanted: "hat ausgelöscht" against "will auslöschen". */

import type { Hit } from '../search/index.ts';
import { isCapital, type Token } from '../tokens.ts';
import type { Claim } from './claim.ts';
import { areInOneClause } from './clauses.ts';
import type { Comparison } from './comparison.ts';
import { pairsOf } from './pairs.ts';
import type { Telling } from './telling.ts';

/** Open where a verb that the claim has in the perfect or passive past goes with one of wanting in the article. */
export function compareModality(claim: Claim, _hit: Hit, telling: Telling): Comparison {
  const { tokens, text, language } = claim.question;
  const { done, intending } = language.words.auxiliaries;
  const around = (own: Token, all: readonly Token[], whole: string) =>
    all.filter((token) => areInOneClause(whole, token, own)).map((token) => token.text.toLowerCase());
  const isIntended = pairsOf(claim.stances, claim, telling).some(({ own, theirs, isOpposite }) => {
    if (isOpposite || isCapital(own.token.text)) return false;
    const claimed = around(own.token, tokens, text);
    const told = around(theirs.token, telling.tokens, telling.text);
    const isDone = claimed.some((word) => done.has(word)) && !claimed.some((word) => intending.has(word));
    return (
      isDone &&
      told.some((word) => telling.language.words.auxiliaries.intending.has(word)) &&
      !told.some((word) => telling.language.words.auxiliaries.done.has(word))
    );
  });
  return { kind: isIntended ? 'open' : 'none' };
}
