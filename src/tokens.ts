/** Text → Token[]: words and numbers, each with where it stands and the keys it can be found by. */
import type { Span } from './article.ts';
import type { Language, Words } from './language.ts';

/** A word or a number. `folded` is the form the word lists use. */
export interface Token extends Span {
  readonly text: string;
  readonly folded: string;
  readonly isNumber: boolean;
}

/** A form under which a word is found, and how well that form stands for the word: 1 is the word itself. */
export interface Key {
  readonly key: string;
  readonly weight: number;
}

/** Digits in groups of three ("19 000", "1.600"), with decimals, or a word with inner apostrophe. */
const TOKEN =
  /\d{1,3}(?:[\u0020\u00a0\u202f.,]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[\p{L}\p{M}]+(?:['’]\p{L}{1,3}(?!\p{L}))?|[€$£¥%]/gu;

/** @param offset added to the places of all tokens */
export function tokenize(text: string, language: Language, offset = 0): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const [word] = match;
    const start = offset + match.index;
    return {
      text: word,
      start,
      end: start + word.length,
      folded: language.words.fold(word),
      isNumber: /^\d/.test(word),
    };
  });
}

/** An irregular or separable verb's base is the same word; a compound's part or a synonym is less. */
const BASE_WEIGHT = 0.9;

/** The keys of a word without regard to other words: its stem, and the bases it goes back to. */
export function keysOf(folded: string, words: Words): Key[] {
  const stem = words.stem(folded);
  return [{ key: stem, weight: 1 }, ...words.bases(folded).map((key) => ({ key, weight: BASE_WEIGHT }))];
}

/** Whether a token carries meaning of its own. */
export function isContent(token: Token, words: Words): boolean {
  return token.isNumber || (!words.stop.has(token.folded) && (token.folded.length > 1 || /\p{Lu}/u.test(token.text)));
}
