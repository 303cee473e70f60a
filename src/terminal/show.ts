/** Reply → text, laid out like the card. */
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Action, Reply, ReplyBlock, Run } from '../reply/reply.ts';
import { harmless, type Screen } from './screen.ts';

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
