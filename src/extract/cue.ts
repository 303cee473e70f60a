/** What says that somebody else is speaking: a verb of saying, a source, the mood. */
import type { Span } from '../article/article.ts';
import type { Phrase } from './phrases.ts';
import type { Word } from './words.ts';

/** Word indices, `last` exclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * A cue. Its speaker is a phrase of the unit, or `same`: whoever spoke last ("nach eigenen Angaben", "demnach").
 * `reports` is what it makes reported speech: a stretch of the unit, or `before`, the sentence before ("Das bestätigte der Minister");
 * undefined where it only leads to a quotation.
 */
export interface Cue {
  readonly words: Span;
  readonly at: number;
  /** The verb of saying in lower case; empty for a source. */
  readonly verb: string;
  readonly speaker: Phrase | 'same' | undefined;
  readonly reports: Stretch | 'before' | undefined;
}

/** Where a stretch of words stands in the article's text. */
export function spanOf(words: readonly Word[], { first, last }: Stretch): Span {
  return { start: words[first]?.start ?? 0, end: words[last - 1]?.end ?? 0 };
}
