/** A stretch of a text. */

/** UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where something stands, and nothing else of it. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** What a stretch falls into at some places, in order; without blanks at the ends, and without what is only blanks. */
export function partedAt(text: string, { start, end }: Span, places: readonly number[]): Span[] {
  const starts = [start, ...places];
  return [...places, end]
    .map((last, index) => trimmed(text, starts[index] ?? start, last))
    .filter((part) => part.start < part.end);
}

function trimmed(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  return { start: start + slice.length - slice.trimStart().length, end: end - (slice.length - slice.trimEnd().length) };
}
