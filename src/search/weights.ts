/**
 * What each feature is worth. Made by `npm run fit` (fit.ts) on 2026-11-30, together with four features that were worth nothing
 * and are gone. A fit without them was no better on articles that it did not see, so these stay.
 */
import type { Features } from './features.ts';

/** The score of a passage is the sum of its features times these. */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  meaning: 86.1,
  statement: 26.36,
  asked: 46.9,
  paragraph: 7.16,
  letters: 6.98,
  trigrams: 5.5,
};

/**
 * What the reader's word is worth beside the score: the logit of "answers" for a question, of "not open" for a claim. That for a
 * question is chosen from the table of `npm run fit -- --read` (2026-12-01: on news 1 to 5 are alike, 2 is better than 1 by 0.01
 * to 0.03 where nobody wrote an index; with one, 3 is worse).
 */
export const READER = { question: 2, claim: 1 } as const;
