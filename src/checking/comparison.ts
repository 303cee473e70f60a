/** What comparing a claim with a passage yields. */
import type { Span } from '../article.ts';
import type { Hit } from '../search/index.ts';
import type { Claim } from './claim.ts';
import type { Telling } from './telling.ts';

/** Where claim and article part: a place in the claim, and the place in the article that says otherwise. */
export interface Difference {
  readonly claimed: Span;
  readonly stated: Span;
}

/** `agreed`: words of the claim that the article says in other words.
 * `none`: nothing to compare; `same`: stated as claimed; `open`: claimed, but neither stated nor denied; `differs`: stated otherwise. */
export type Comparison =
  | { readonly kind: 'none' | 'same' | 'open'; readonly agreed?: readonly Span[] }
  | { readonly kind: 'differs'; readonly differences: readonly [Difference, ...Difference[]] };

/** One kind of comparison: a claim with a passage, and with the wording of the passage that is nearest to the claim. */
export type Compare = (claim: Claim, hit: Hit, telling: Telling) => Comparison;
