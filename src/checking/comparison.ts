/** What comparing a claim with a passage yields. */
import type { Span } from '../article.ts';

/** Where claim and article part: a place in the claim, and the place in the article that says otherwise. */
export interface Difference {
  readonly claimed: Span;
  readonly stated: Span;
}

/** `none`: nothing to compare; `same`: stated as claimed; `open`: claimed, but neither stated nor denied; `differs`: stated otherwise. */
export type Comparison =
  | { readonly kind: 'none' | 'same' | 'open' }
  | { readonly kind: 'differs'; readonly differences: readonly [Difference, ...Difference[]] };
