/** The languages: a language is a folder beside this file, its code in `language.ts` and its name here. */
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { Language, LanguageCode } from './language.ts';

/** All languages, by their code. */
export const languages: Readonly<Record<LanguageCode, Language>> = { de, en };
