/** Text → Token[]: words and numbers, each with where it stands and the keys it can be found by. */
import type { FigureWords, Language } from '../language/language.ts';
import type { Span } from './sentences.ts';

/** A word or a number. `folded` is the form the word lists use. */
export interface Token extends Span {
  readonly text: string;
  readonly folded: string;
  readonly isNumber: boolean;
  /** Whether it is written in capitals, as "IS", in a text that is not all in capitals. */
  readonly isAcronym: boolean;
}

/** Whether a word begins with a capital. */
export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
/** The word with a capital in front. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A form under which a word is found, and how well that form stands for the word, from 0 to 1 (the word itself). */
interface Key {
  readonly key: string;
  readonly weight: number;
}

/** Digits in groups of three ("19 000", "1.600") with decimals; a word with inner apostrophe; a sign of an amount. */
const TOKEN =
  /\d{1,3}(?:[\u0020\u00a0\u202f.,]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[\p{L}\p{M}]+(?:['’]\p{L}{1,3}(?!\p{L}))?|[€$£¥%]/gu;

/** Longer texts in capitals are shouted, not abbreviated. */
const LONGEST_ACRONYM = 12;
const ACRONYM = /^\p{Lu}{2,}$/u;

/** @param offset added to the places of all tokens */
export function tokenize(text: string, language: Language, offset = 0): Token[] {
  const shouted = text.length > LONGEST_ACRONYM && !/\p{Ll}/u.test(text);
  return [...text.matchAll(TOKEN)].map((match) => {
    const [word] = match;
    const start = offset + match.index;
    return {
      text: word,
      start,
      end: start + word.length,
      folded: language.words.fold(word),
      isNumber: /^\d/.test(word),
      isAcronym: !shouted && ACRONYM.test(word),
    };
  });
}

/** An irregular or separable verb's base is the same word, but the step to it may err. */
const BASE_WEIGHT = 0.9;

/** The key of a number, however it is written: "23", "dreiundzwanzig" → "#23". */
const numberKey = (value: number): string => `#${value}`;

/** "IS", "US", "WHO": an abbreviation that, but for its capitals, would be a small word. */
const isOnlyByCapitals = ({ isAcronym, folded }: Token, { words, question }: Language): boolean =>
  isAcronym && (words.stop.has(folded) || question.words.has(folded));

/** The keys of a word without regard to other words: its stem, the bases it goes back to, the number it names. */
export function keysOf(token: Token, language: Language): readonly Key[] {
  const { folded, text, isNumber } = token;
  if (isOnlyByCapitals(token, language)) return [{ key: `^${folded}`, weight: 1 }];
  if (isNumber) return [{ key: numberKey(readDigits(text, language.figures)), weight: 1 }];
  return keysOfWord(folded, language);
}

/** Whether one of the keys of a word is among some. */
export function hasKey(token: Token, keys: ReadonlySet<string>, language: Language): boolean {
  return keysOf(token, language).some(({ key }) => keys.has(key));
}

function keysOfWord(folded: string, { words, figures }: Language): Key[] {
  const keys = [{ key: words.stem(folded), weight: 1 }];
  for (const key of words.bases(folded)) keys.push({ key, weight: BASE_WEIGHT });
  const value = folded.length > 2 ? (figures.numbers.get(folded) ?? figures.readNumber(folded)) : undefined;
  if (value !== undefined) keys.push({ key: numberKey(value), weight: 1 });
  return keys;
}

/** Whether a token carries meaning of its own. */
export function isContent(token: Token, language: Language): boolean {
  const { folded, text, isNumber } = token;
  if (isNumber || isOnlyByCapitals(token, language)) return true;
  return !language.words.stop.has(folded) && (folded.length > 1 || /\p{Lu}/u.test(text));
}

/** Whether a token of a question says what it is about, rather than that it asks. */
export function isTopical(token: Token, language: Language): boolean {
  return isContent(token, language) && (token.isAcronym || !language.question.words.has(token.folded));
}

const SPACES = /[\u0020\u00a0\u202f]/g;
const GERMAN = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const ENGLISH = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** Reads "19 000", "1.600" and "2,3" the way the language writes them; what groups no digits is a decimal sign. */
export function readDigits(text: string, { decimal }: FigureWords): number {
  const plain = text.replace(SPACES, '');
  const grouped = (decimal === ',' ? GERMAN : ENGLISH).test(plain);
  return Number((grouped ? plain.replaceAll(decimal === ',' ? '.' : ',', '') : plain).replace(',', '.'));
}

/** Whether a word denies; "nicht nur" denies nothing. */
export const isNegation = (words: readonly Pick<Token, 'folded'>[], at: number, { words: own }: Language): boolean =>
  own.negations.has(words[at]?.folded ?? '') && !own.limiting.has(words[at + 1]?.folded ?? '');

/** The tokens that deny, by themselves or by what they mean: "nicht", "verhindern". */
export function denialsIn(tokens: readonly Token[], language: Language): Token[] {
  const { negations, denying, ending } = language.words;
  return tokens.filter((token, at) =>
    negations.has(token.folded)
      ? isNegation(tokens, at, language)
      : hasKey(token, denying, language) || hasKey(token, ending, language),
  );
}
