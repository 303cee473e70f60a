/** What `npm run ask`, `check` and `index` are called with, and what they answer to --help. */
import { parseArgs } from 'node:util';
import type { LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { systemTexts } from './screen.ts';

/** What can be called from a command line. */
export type Script = 'start' | 'ask' | 'check' | 'index';

/** `text` is missing where lines are to be read from standard input. */
export interface Arguments {
  readonly text: string | undefined;
  readonly json: boolean;
  readonly article: string | undefined;
  readonly language: LanguageCode | undefined;
}

/** What `npm run index` is called with. */
export interface IndexArguments {
  readonly addresses: readonly string[];
  readonly json: boolean;
  readonly force: boolean;
}

/** A call that cannot be understood; the message is one sentence. */
export class UsageError extends Error {}

const USAGE = 'Name the texts to read: npm run index -- FILE-or-address... [--force] [--json].';

/** How a script is called, in the language of who calls it; undefined where nobody asks for it. */
export function helpFor(script: Script, argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  return options.some((one) => one === '--help' || one === '-h') ? `${systemTexts().usage[script]}\n` : undefined;
}

/** @throws UsageError */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const { json, article, language } = values;
  if (language !== undefined && !isLanguage(language))
    throw new UsageError(`--language takes ${Object.keys(languages).join(' or ')}, not "${language}".`);
  return { text: positionals.length > 0 ? positionals.join(' ') : undefined, json, article, language };
}

function parse(argv: readonly string[]) {
  const options = {
    json: { type: 'boolean', default: false },
    article: { type: 'string' },
    language: { type: 'string' },
  } as const;
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split(/\.(?:\s|$)/) : [];
    throw new UsageError(`${reason}: use --json, --article FILE, --language de|en and a text in quotation marks.`);
  }
}

/** @throws UsageError */
export function readIndexArguments(argv: readonly string[]): IndexArguments {
  const options = { json: { type: 'boolean', default: false }, force: { type: 'boolean', default: false } } as const;
  try {
    const { values, positionals: addresses } = parseArgs({ args: [...argv], options, allowPositionals: true });
    if (addresses.length === 0) throw new UsageError(USAGE);
    return { ...values, addresses };
  } catch {
    throw new UsageError(USAGE);
  }
}

function isLanguage(code: string): code is LanguageCode {
  return Object.hasOwn(languages, code);
}
