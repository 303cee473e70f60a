/** What `npm run ask` and `npm run check` are called with. */
import { parseArgs } from 'node:util';
import type { LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';

/** `text` is missing where lines are to be read from standard input. */
export interface Arguments {
  readonly text: string | undefined;
  readonly json: boolean;
  readonly article: string | undefined;
  readonly language: LanguageCode | undefined;
}

/** A call that cannot be understood; the message is one sentence. */
export class UsageError extends Error {}

const OPTIONS = {
  json: { type: 'boolean', default: false },
  article: { type: 'string' },
  language: { type: 'string' },
} as const;

/** @throws UsageError */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const { json, article, language } = values;
  if (language !== undefined && !isLanguage(language))
    throw new UsageError(`--language takes ${Object.keys(languages).join(' or ')}, not "${language}".`);
  return { text: positionals.length > 0 ? positionals.join(' ') : undefined, json, article, language };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split(/\.(?:\s|$)/) : [];
    throw new UsageError(`${reason}: use --json, --article FILE, --language de|en and a text in quotation marks.`);
  }
}

function isLanguage(code: string): code is LanguageCode {
  return Object.hasOwn(languages, code);
}
