/** The terminal itself: how wide it is, whether it has colours, which language its person reads, what may be written to it. */
import type { LanguageCode } from '../language/language.ts';
import { codes, languages } from '../language/languages.ts';
import type { Progress } from '../meaning/vectors.ts';

/** Where a reply is shown. `colour`: whether escape sequences may be written. */
export interface Screen {
  readonly columns: number;
  readonly colour: boolean;
}

/** Controls, format characters (zero-width, bidirectional) and halves of characters. */
const HARMFUL = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** Who waits longer wants to know for what. */
const PATIENCE_MS = 2000;
/** So many characters of text are read in that time. */
const LARGE = 300_000;

/** Colour only at a terminal, and not where NO_COLOR forbids it (no-color.org). */
export function screenOf({ isTTY, columns }: { isTTY?: boolean; columns?: number }): Screen {
  return { columns: columns ?? 80, colour: isTTY === true && !process.env.NO_COLOR };
}

/** LC_ALL, LC_MESSAGES, LANG in that order (POSIX); English unless it is one of ours. */
export function languageOfSystem(environment: Readonly<Record<string, string | undefined>>): LanguageCode {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return codes.find((code) => code === /^[a-z]+/i.exec(locale)?.[0].toLowerCase()) ?? 'en';
}

/** What the terminal says in its person's language. */
export const systemTexts = () => languages[languageOfSystem(process.env)].messages.terminal;

/** Text as a terminal may see it: on one line, without characters that act. */
export function harmless(text: string): string {
  return text.replace(/[\s\u0085]+/gu, ' ').replace(HARMFUL, '');
}

// What a person sees of work that takes long; programs see nothing of it.
const say = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`${text}\n`);
};

/** Says what is being read if that takes long. */
export async function whileReading<T>(address: string, work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => say(systemTexts().reading(harmless(address))), PATIENCE_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

/** Says that a long text takes long, before nothing else can be said until it is done. */
export function sayLarge(address: string, text: string): void {
  if (text.length > LARGE) say(systemTexts().searching(harmless(address), text.length / 1_000_000));
}

/** One line that is written over while new texts are encoded; nothing where nobody watches, and nothing at first. */
export function progressAt(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  now = () => performance.now(),
): Progress {
  const start = now();
  let isShown = false;
  return (done, of) => {
    if (!stream.isTTY || (!isShown && (done >= of || now() - start < PATIENCE_MS))) return;
    // Erase in line: ECMA-48, 8.3.41.
    stream.write(done < of ? `\r${systemTexts().encoding(done, of)}` : '\r\u001b[K');
    isShown = done < of;
  };
}
