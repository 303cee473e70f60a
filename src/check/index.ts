/**
 * Claim → verdict. In: a text that claims something, and the passages found for each claim of it. Out: for each claim whether
 * the article states it, contradicts it, or leaves it open, with the passage that proves it (verdict.ts has the rules).
 */

export { MOST_CLAIMS, splitClaims } from './claims.ts';
export { differing } from './differing.ts';
export { check, type Difference, together, type Verdict } from './verdict.ts';
