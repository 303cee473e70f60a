/** What `npm run ask`, `check` and `index` are called with and run in, what they answer to --help, and what is in a file or address that they are given. */

import { parseArgs } from 'node:util';
import type { ReadSource, SourceReader } from '../article/source-reader.ts';
import type { Configuration } from '../configuration.ts';
import type { LanguageCode } from '../language/language.ts';
import { codes, languages } from '../language/languages.ts';
import { readFile } from '../library/index.ts';
import type { Meaning } from '../meaning/index.ts';
import { type Output, systemTexts } from './screen.ts';

/** What a script is run in. */
export interface World {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Output;
  readonly stderr: Output;
  /** What whoever runs it has set; throws a sentence where that cannot be. */
  configuration(): Pick<Configuration, 'articles' | 'cache'>;
  /** Loads the networks. */
  meaning(): Promise<Meaning>;
  /** `readSource`. */
  read(address: string): Promise<ReadSource>;
}

/** Says in a sentence why a script ends; returns the code that it ends with. */
export function complain(error: unknown, { stderr }: World): number {
  stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return error instanceof UsageError ? 2 : 1;
}

/** What can be called from a command line. */
type Script = 'start' | 'ask' | 'check' | 'index';

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
  return options.some((one) => one === '--help' || one === '-h')
    ? `${systemTexts().usage(codes.join('|'))[script]}\n`
    : undefined;
}

/** @throws UsageError */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const { json, article, language } = values;
  if (language !== undefined && !isLanguage(language))
    throw new UsageError(`--language takes ${codes.join(' or ')}, not "${language}".`);
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
    throw new UsageError(
      `${reason}: use --json, --article FILE, --language ${codes.join('|')} and a text in quotation marks.`,
    );
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

/**
 * Reads either in the same way.
 * @param reader one that may speak to other machines than the web's, for tests
 * @throws FileError, AddressError, or ArticleFileError where the bytes are no article
 */
export async function readSource(address: string, reader?: SourceReader): Promise<ReadSource> {
  const own = reader ?? (await import('../article/source-reader.ts')).createReader();
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(address)) return own.address(address);
  return own.bytes(readFile(address), { name: address });
}
