/**
 * The door of what reads a text, word by word, for all that come after. In: a text and its language. Out: `splitSentences` its
 * sentences, `tokenize` the words and numbers of one, each with the keys (`keysOf`) by which search and check find it again,
 * `findFigures` its amounts and dates, `findNames` the persons, places and bodies of an article. What tells who speaks reads
 * finer: words with their marks (`parts-of-speech.ts`), clauses, phrases, subjects, sources, and the persons of an article; there
 * is one grammar for all rooms, and each of its files says what it takes. Everything is a function of its arguments; offsets
 * count in the text that was given.
 */

export { findNames, type Name, type NameKind } from './entities.ts';
export { type Figure, type FigureKind, findFigures } from './quantities.ts';
export { partedAt, type Span, splitSentences } from './sentences.ts';
export {
  denialsIn,
  hasKey,
  isCapital,
  isContent,
  isTopical,
  keysOf,
  readDigits,
  type Token,
  tokenize,
} from './tokens.ts';
