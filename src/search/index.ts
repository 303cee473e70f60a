/** Question → hits. */

import type { Span } from '../article.ts';
import type { LanguageCode } from '../language.ts';
import type { Statement } from '../statements.ts';
import type { Passage } from './passages.ts';

/** A passage that may answer, and what it has of the question. */
export interface Hit {
  readonly passage: Passage;
  /** The statement of that passage that fits the question best. */
  readonly statement: Statement | undefined;
  /** The short answer, within the passage. */
  readonly answer: Span | undefined;
  /** Higher is better; comparable only within one question. */
  readonly score: number;
  /** The asked words that the passage covers, and those that it does not, as typed. */
  readonly matched: readonly string[];
  readonly uncovered: readonly string[];
}

export interface SearchOptions {
  /** The language of the question; recognised if missing. */
  readonly language?: LanguageCode;
  /** The name of the only article to look in. */
  readonly article?: string;
}

/** Best first; empty where no word of the question is found. */
export type Search = (question: string, options?: SearchOptions) => readonly Hit[];
