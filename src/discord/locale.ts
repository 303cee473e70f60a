/** Discord's locales and our languages. */
import type { LanguageCode, Messages, Texts } from '../language/language.ts';
import { codes, languages } from '../language/languages.ts';
import { Locale } from './discord-js.ts';

/**
 * The locales a language is registered under. The default name's own locales are among them: without, Discord falls
 * back from one English to the other before it takes the default (interactions/application-commands#localization).
 */
const localesOf = (code: LanguageCode): Locale[] =>
  Object.values(Locale).filter((locale) => locale.split('-')[0] === code);

/** What an interaction says of the reader; `guildLocale` is null outside a server. */
interface Located {
  readonly locale: string;
  readonly guildLocale: string | null;
}

/** The reader's language; if it is none of ours, the server's; else English. */
export function readerLanguage({ locale, guildLocale }: Located): LanguageCode {
  return languageFor(locale) ?? languageFor(guildLocale) ?? 'en';
}

/** What the door says to the reader of an interaction. */
export function doorTexts(located: Located): Messages['discord'] {
  return languages[readerLanguage(located)].messages.discord;
}

/** The text for each locale, as a command is registered with; where there is none, Discord takes the English. */
export function localized(texts: Texts): Partial<Record<Locale, string>> {
  const own = codes.flatMap((code) => localesOf(code).map((locale) => [locale, texts[code]] as const));
  return Object.fromEntries(own.filter(([, text]) => text !== undefined));
}

function languageFor(locale: string | null): LanguageCode | undefined {
  return codes.find((code) => localesOf(code).some((known) => known === locale));
}
