/** A claim's words beside what a passage has for them: what is compared once all of them are found. */
import type { Language } from '../language/language.ts';
import type { Name } from '../text/entities.ts';
import type { Figure } from '../text/quantities.ts';
import type { Token } from '../text/tokens.ts';

/** A text as far as it is compared. */
export interface ReadText {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  readonly names: readonly Name[];
}

/** Token indices of a text, `last` exclusive. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** A claim's words beside what the passage has for them. */
export interface Matched {
  readonly claim: ReadText;
  readonly premise: ReadText;
  /** The passage's clause that has them. */
  readonly clause: Extent;
  /** Each word with the index of the passage's word, in order. */
  readonly pairs: readonly (readonly [Token, number])[];
  /** The passage's figure in the place of one of the claim's. */
  readonly place: Figure | undefined;
}

type Stretch = { readonly start: number; readonly end: number };

/** Whether one stretch of a text lies within another. */
export const isIn = (inner: Stretch, { start, end }: Stretch): boolean => start <= inner.start && inner.end <= end;

/** Whether the word at an index of the passage is one that the claim has, or of the figure in the place of one. */
export function matchedAt({ premise, pairs, place }: Matched): (index: number) => boolean {
  const kept = new Set(pairs.map(([, at]) => at));
  return (index) => kept.has(index) || (place !== undefined && isIn(premise.tokens[index] ?? place, place));
}

/** The word of the sign in front of a figure: "minus 5" is "-5". */
export const MINUS = 'minus';

/** Which of a text's words must be found again; denials, and what a minus denies, are counted apart. */
export function counts(token: Token, read: ReadText): boolean {
  const { definite, indefinite, coordinating } = read.language.quotes;
  const { having, being, passive } = read.language.words.auxiliaries;
  const word = token.text.toLowerCase();
  return (
    token.folded !== MINUS &&
    !read.language.words.negations.has(token.folded) &&
    ![definite, indefinite, coordinating, having, being, passive].some((words) => words.has(word))
  );
}
