/** Hits → Answer: what the article says, what comes nearest, or that it does not say. */
import type { LanguageCode } from './language.ts';
import type { Hit } from './search/index.ts';

interface Asked {
  readonly question: string;
  readonly language: LanguageCode;
  /** Asked words of weight that no passage shown covers, as typed. */
  readonly uncovered: readonly string[];
  /** Questions that the article does answer, near to this one, in the reader's language; or topics, where there is none. */
  readonly suggestions: readonly string[];
}

/** An answer cannot exist without a passage: `hits` is best first, and never empty. */
export type Answer =
  | (Asked & { readonly status: 'answered' | 'related'; readonly hits: readonly [Hit, ...Hit[]] })
  | (Asked & { readonly status: 'none'; readonly hits: readonly Hit[] });
