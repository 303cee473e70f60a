/** The languages: a language is a folder beside this file, its code in `language.ts` and its name here. */
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { Language, LanguageCode, Texts } from './language.ts';

/** All languages, by their code. */
export const languages: Readonly<Record<LanguageCode, Language>> = { de, en };

/** The codes of all languages. */
export const codes = Object.keys(languages) as LanguageCode[];

/** A text in a reader's language, or in English where it has none. */
export const textIn = (texts: Texts, code: LanguageCode): string => texts[code] ?? texts.en;
