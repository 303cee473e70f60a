/** The languages: add a folder beside this file and its name here. */
import type { Language, LanguageCode } from '../language.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';

export const languages: Readonly<Record<LanguageCode, Language>> = { de, en };

/** As much of a text as tells its language, in characters. */
export const SAMPLE = 4000;

/**
 * The language of a question, or undefined if its small words do not tell: "Gabriel 235 Millionen". Where they are small
 * words of both, "is" of English and of sloppy German, the words of amounts decide, and the letters.
 */
export function languageBySmallWords(text: string): LanguageCode | undefined {
  const [first, second] = scores(text).sort((a, b) => b.share - a.share || b.signs - a.signs);
  if (!first || !second || first.share === 0) return undefined;
  return first.share > second.share || first.signs > second.signs ? first.code : undefined;
}

/** The language of a question; one of names and figures only is taken to be in `otherwise`. */
export function recogniseQuestion(text: string, otherwise: LanguageCode): LanguageCode {
  return languageBySmallWords(text) ?? otherwise;
}

function scores(text: string): { code: LanguageCode; share: number; signs: number }[] {
  const all = wordsIn(text.slice(0, SAMPLE));
  return Object.values(languages).map((language) => {
    const { code, words, figures, reading } = language;
    const small = all.reduce((sum, word) => sum + worthIn(word, language), 0);
    const isAmount = (folded: string) => figures.multipliers.has(folded) || figures.money.has(folded);
    const signs = all.filter((word) => isAmount(words.fold(word)) || reading.letters?.test(word));
    return { code, share: all.length === 0 ? 0 : small / all.length, signs: signs.length };
  });
}

/** Words of capitals only are names, unless all of them are: "IS" is no "is". */
function wordsIn(text: string): string[] {
  const all = text.match(/[\p{L}\p{M}']+/gu) ?? [];
  return /\p{Ll}/u.test(text) ? all.filter((word) => !/^\p{Lu}{2,}$/u.test(word)) : all;
}

/** How much a word speaks for a language. Either language has "was" among its small words, but the articles are surely its own, except "an". */
function worthIn(word: string, { words, question, quotes }: Language): number {
  const folded = words.fold(word);
  const isArticle =
    quotes.nominative.has(word) && !Object.values(languages).some((one) => one.quotes.prepositions.has(word));
  return Number(words.stop.has(folded) || question.words.has(folded)) + Number(isArticle) / 2;
}
