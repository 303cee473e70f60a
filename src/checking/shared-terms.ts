/** A place in a claim and one in a telling → how much their clauses have in common. */
import type { Span } from '../article.ts';
import type { Claim } from './claim.ts';
import { areInOneClause } from './clauses.ts';
import type { Telling } from './telling.ts';

type Told = Pick<Telling, 'text' | 'tokens' | 'tokenKeys'>;

/** How many of the claim's words in the clause of one place stand in the clause of a place of a telling as well. */
export function sharedTerms({ question, keysAt }: Claim, claimed: Span, telling: Told, stated: Span): number {
  const near = new Set(
    telling.tokenKeys
      .filter((_, at) => {
        const token = telling.tokens[at];
        return token && areInOneClause(telling.text, token, stated);
      })
      .flat(),
  );
  const said = question.terms.filter((term) => areInOneClause(question.text, term, claimed));
  return said.filter(({ start }) => keysAt.get(start)?.some((key) => near.has(key))).length;
}
