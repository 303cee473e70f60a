/** A claim and its hits → Verdict: what the article says of it. */
import type { Span } from './article.ts';
import type { LanguageCode } from './language.ts';
import type { Hit } from './search/index.ts';

/** Where claim and article part: a place in the claim, and the place in the article that says otherwise. */
export interface Difference {
  readonly claimed: Span;
  readonly stated: Span;
}

interface Checked {
  readonly claim: string;
  readonly language: LanguageCode;
}

/** "laut Artikel", never true or false. Only a contradiction has differences; without passage there is no verdict but "not mentioned". */
export type Verdict =
  | (Checked & { readonly verdict: 'supported'; readonly hits: readonly [Hit, ...Hit[]] })
  | (Checked & {
      readonly verdict: 'contradicted';
      readonly hits: readonly [Hit, ...Hit[]];
      readonly differences: readonly [Difference, ...Difference[]];
      /** The article's value in the article's words: "68". */
      readonly correction: string;
    })
  | (Checked & { readonly verdict: 'not_mentioned'; readonly hits: readonly Hit[] });
