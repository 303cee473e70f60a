/** Whom a reply is for, and how one talks to them. */

import type { Messages } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import type { Context } from './command.ts';

/** Whom a reply is for. */
export type Reader = Pick<Context, 'library' | 'language' | 'reports'>;

/** What the bot says in the reader's language. */
export function textsFor({ language }: Reader): Messages {
  return languages[language].messages;
}
