/** What a person sees at a terminal: a reply as text, laid out like the card; how far work is; and nothing that a terminal would act on. */
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { LanguageCode } from '../language/language.ts';
import { codes, languages } from '../language/languages.ts';
import type { Progress } from '../meaning/vectors.ts';
import type { Action, Reply, ReplyBlock, Run } from '../reply/reply.ts';

/** Where text goes that a person reads, or a program: of a terminal, and how wide it is. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

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
export function screenOf({ isTTY, columns }: Pick<Output, 'isTTY' | 'columns'>): Screen {
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

/** Columns: in fewer every word has its own line. */
const NARROWEST = 30;
/** Longer lines are hard to read. */
const WIDEST = 96;
const BAR = '│ ';
/** Select Graphic Rendition: ECMA-48, 8.3.117; 1 is bold, 2 is faint, 22 ends both. */
const [BOLD, FAINT, PLAIN] = ['\u001b[1m', '\u001b[2m', '\u001b[22m'] as const;
const STYLES = { title: BOLD, text: '', small: FAINT, source: FAINT } as const;

/** The reply's text; lines end with "\n". */
export function showReply({ blocks }: Reply, screen: Screen): string {
  return blocks.map((block) => showBlock(block, screen)).join('');
}

/** The actions that a terminal has, each behind its number. */
export function showActions(actions: readonly Action[], screen: Screen): string {
  // A button that has only a number has this one already.
  const labels = actions.map(({ label }, index) =>
    label === `${index + 1}` ? `[${label}]` : `[${index + 1}] ${harmless(label)}`,
  );
  const lines: string[] = [];
  for (const label of labels) {
    const longer = `${lines.at(-1)}  ${label}`;
    if (lines.length > 0 && stringWidth(longer) <= widthFor(screen)) lines[lines.length - 1] = longer;
    else lines.push(label);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** The same as a list, to read only. */
export function showLabels(actions: readonly Action[], screen: Screen): string {
  return actions.map(({ label }) => showLines([{ text: `– ${label}` }], screen)).join('');
}

/** One can share only where others are. */
export function chooseable({ actions }: Reply): readonly Action[] {
  return actions.filter(({ does }) => does !== 'share');
}

function showBlock(block: ReplyBlock, screen: Screen): string {
  if (block.kind === 'line') return '\n';
  if (block.kind === 'source') return showLines([{ text: block.text }], screen, { style: STYLES.source });
  if (block.kind === 'passage') return showLines(block.runs, screen, { bar: BAR });
  return showLines(block.runs, screen, { style: STYLES[block.kind] });
}

/** Lines no wider than the screen, words kept whole where they fit. Without colour, asterisks stand for emphasis. */
function showLines(runs: readonly Run[], screen: Screen, { bar = '', style = '' } = {}): string {
  const text = runs.map((run) => (run.strong ? emphasised(run.text) : harmless(run.text))).join('');
  const lines = wrapAnsi(text, widthFor(screen) - bar.length, { hard: true }).split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => `${bar}${screen.colour ? styled(line, style) : line.replaceAll(EMPHASIS, '**')}\n`)
    .join('');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what emphasised() writes
const EMPHASIS = /\u001b\[(?:1|22)m/g;

/** Blanks stay outside the emphasis. */
function emphasised(text: string): string {
  return harmless(text).replace(/\S(?:.*\S)?/u, `${BOLD}$&${PLAIN}`);
}

function styled(line: string, style: string): string {
  return style === '' ? line : `${style}${line.replaceAll(PLAIN, PLAIN + style)}${PLAIN}`;
}

function widthFor({ columns }: Screen): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns));
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
export function progressAt(stream: Output, now = () => performance.now()): Progress {
  const start = now();
  let isShown = false;
  return (done, of) => {
    if (!stream.isTTY || (!isShown && (done >= of || now() - start < PATIENCE_MS))) return;
    // Erase in line: ECMA-48, 8.3.41.
    stream.write(done < of ? `\r${systemTexts().encoding(done, of)}` : '\r\u001b[K');
    isShown = done < of;
  };
}
