/**
 * The door of all that is particular to a language. `languages` has each by its code, a `Language` with the same parts: words
 * (folding, stems, what denies), names, figures, questions, grammar and reported speech (`quotes`), the ends of sentences
 * (`reading`), and everything the bot says (`messages`). A language is a folder beside this file, its code in `language.ts` and
 * its name here; the type checker asks for all of its parts. `recognise` tells an article's language, `recogniseQuestion` a
 * question's.
 */
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { Language, LanguageCode, Texts } from './language.ts';
import { wordList } from './lists.ts';
import { memoize } from './memory.ts';

/** All languages, by their code. */
export const languages: Readonly<Record<LanguageCode, Language>> = { de, en };

/** The codes of all languages. */
export const codes = Object.keys(languages) as LanguageCode[];

/** A text in a reader's language, or in English where it has none. */
export const textIn = (texts: Texts, code: LanguageCode): string => texts[code] ?? texts.en;

/**
 * The same language, which remembers what it worked out for a word for as long as somebody holds it: whoever reads an article
 * makes one. What people type is read with the language itself, which keeps nothing.
 */
export function remembering(language: Language): Language {
  const { words, names } = language;
  return {
    ...language,
    words: { ...words, fold: memoize(words.fold), stem: memoize(words.stem), bases: memoize(words.bases) },
    names: { ...names, isCommonNoun: memoize(names.isCommonNoun) },
  };
}

/** Small words of languages that are not read, so that they are not taken for one that is: each has some that look German or English. */
const OTHERS = [
  'le la les des du un une et est dans que qui pour sur pas au aux avec ce cette il elle son sa ses plus par ne se sont été mais ou où nous vous ils leur',
  'de het een en van ik te dat die voor met zijn niet aan er maar om ook als dan bij uit naar hebben deze door over nog wordt werd heeft haar zij wij',
  'el la los las un una y de que en por con para no se su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre ser también',
  'il lo la i gli le un una e di che in per con non si da del della dei delle al alla sono è ha come più ma nel nella questo anche era',
  'o os a as um uma e de que em para com não por se do da dos das no na nos ao mais como mas foi ele são seu sua ou ser quando muito há já está também',
  'og i på det at en til er som af de med for den ikke der var han et har om vi men sig kan skal blev ved fra eller havde efter också att är inte ett av och jag',
  'i w na z do nie się to że jest o jak po co tak za od ale przez jego dla być czy tylko który oraz są był',
  've bir bu için da de ile çok daha olarak gibi kadar sonra ne ki olan en olduğu ama her',
].map(wordList);

/** Where a text has fewer small words of a language, of 1, it is a list of names or none of the language. */
const FEWEST_SMALL_WORDS = 0.08;
/** As much of a text as tells its language, in characters. */
const SAMPLE = 4000;

/** The language of an article's text, or undefined if it is none of ours. */
export function recognise(text: string): LanguageCode | undefined {
  const words = wordsIn(text.toLowerCase());
  const [first] = best(words, smallWordOf);
  const worth = first?.worth ?? 0;
  const isOther = OTHERS.some((list) => words.filter((word) => list.has(word)).length > worth);
  return worth / Math.max(1, words.length) >= FEWEST_SMALL_WORDS && !isOther ? first?.code : undefined;
}

/**
 * The language of a question, or undefined if its small words do not tell: "Gabriel 235 Millionen". Where they are small
 * words of both, "is" of English and of sloppy German, the words of amounts decide, and the letters.
 */
export function languageBySmallWords(text: string): LanguageCode | undefined {
  const words = withoutNames(wordsIn(text));
  const [first, second] = best(words, askingWordOf);
  if (!first || first.worth === 0) return undefined;
  if (first.worth !== second?.worth) return first.code;
  const [richer, poorer] = best(words, signOf);
  return richer?.worth === poorer?.worth ? undefined : richer?.code;
}

/** The language of a question; one of names and figures only is taken to be in `otherwise`. */
export function recogniseQuestion(text: string, otherwise: LanguageCode): LanguageCode {
  return languageBySmallWords(text) ?? otherwise;
}

const wordsIn = (text: string): string[] => text.slice(0, SAMPLE).match(/[\p{L}\p{M}']+/gu) ?? [];

/** Words of capitals only are names, unless all of them are: "IS" is no "is". */
const withoutNames = (words: string[]): string[] =>
  words.some((word) => /\p{Ll}/u.test(word)) ? words.filter((word) => !/^\p{Lu}{2,}$/u.test(word)) : words;

/** The languages by what the words are worth in each, best first. */
function best(words: readonly string[], worth: (word: string, language: Language) => number) {
  return Object.values(languages)
    .map((language) => ({ code: language.code, worth: words.reduce((sum, word) => sum + worth(word, language), 0) }))
    .sort((a, b) => b.worth - a.worth);
}

/** A language's articles are surely its own; other small words it may share. */
const smallWordOf = (word: string, { words, quotes }: Language): number =>
  Number(words.stop.has(words.fold(word))) + Number(quotes.nominative.has(word)) / 2;

/** Either language has "was" among its small words, but the articles are surely its own, except "an". */
function askingWordOf(word: string, { words, question, quotes }: Language): number {
  const folded = words.fold(word);
  const isArticle =
    quotes.nominative.has(word) && !Object.values(languages).some((one) => one.quotes.prepositions.has(word));
  return Number(words.stop.has(folded) || question.words.has(folded)) + Number(isArticle) / 2;
}

/** Whether it is a word of amounts, or has a letter that no other language has. */
function signOf(word: string, { words, figures, reading }: Language): number {
  const folded = words.fold(word);
  return Number(figures.multipliers.has(folded) || figures.money.has(folded) || reading.letters?.test(word) === true);
}
