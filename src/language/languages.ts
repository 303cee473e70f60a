/** The languages: add a folder beside this file and its name here. */

import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { Language, LanguageCode } from './language.ts';

/** All languages, by their code. */
export const languages: Readonly<Record<LanguageCode, Language>> = { de, en };

/** As much of a text as tells its language, in characters. */
export const SAMPLE = 4000;

/**
 * The language of a question, or undefined if its small words do not tell: "Gabriel 235 Millionen". Where they are small
 * words of both, "is" of English and of sloppy German, the words of amounts decide, and the letters.
 */
export function languageBySmallWords(text: string): LanguageCode | undefined {
  const all = wordsIn(text.slice(0, SAMPLE));
  const [first, second] = best(all, worthIn);
  if (!first || first.worth === 0) return undefined;
  if (first.worth !== second?.worth) return first.code;
  const [richer, poorer] = best(all, signIn);
  return richer?.worth === poorer?.worth ? undefined : richer?.code;
}

/** The language of a question; one of names and figures only is taken to be in `otherwise`. */
export function recogniseQuestion(text: string, otherwise: LanguageCode): LanguageCode {
  return languageBySmallWords(text) ?? otherwise;
}

/** The languages by what the words are worth in each, best first. */
function best(all: readonly string[], worth: (word: string, language: Language) => number) {
  return Object.values(languages)
    .map((language) => ({ code: language.code, worth: all.reduce((sum, word) => sum + worth(word, language), 0) }))
    .sort((a, b) => b.worth - a.worth);
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

/** Whether it is a word of amounts, or has a letter that no other language has. */
function signIn(word: string, { words, figures, reading }: Language): number {
  const folded = words.fold(word);
  return Number(figures.multipliers.has(folded) || figures.money.has(folded) || reading.letters?.test(word) === true);
}
