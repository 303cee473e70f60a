/** Reply → text, laid out like the card. */
import type { Action, Block, Reply } from '../reply/reply.ts';
import { harmless, type Piece, widthOf, wrap } from './wrap.ts';

/** Where a reply is shown. `colour`: whether escape sequences may be written. */
export interface Screen {
  readonly columns: number;
  readonly colour: boolean;
}

const NARROWEST = 30;
/** Longer lines are hard to read. */
const WIDEST = 96;
const BAR = '│ ';
const STYLES = { title: 1, strong: 1, small: 2, source: 2 } as const;

/** Colour only at a terminal, and not where NO_COLOR forbids it (no-color.org). */
export function screenOf({ isTTY, columns }: { isTTY?: boolean; columns?: number }): Screen {
  return { columns: columns ?? 80, colour: isTTY === true && !process.env.NO_COLOR };
}

/** The reply's text; lines end with "\n". */
export function showReply({ blocks }: Reply, screen: Screen): string {
  return blocks.map((block) => showBlock(block, screen)).join('');
}

/** The actions that a terminal has, each behind its number. */
export function showActions(actions: readonly Action[], screen: Screen): string {
  const labels = actions.map(({ label }, index) => `[${index + 1}] ${harmless(label)}`);
  const lines: string[] = [];
  for (const label of labels) {
    const longer = `${lines.at(-1)}  ${label}`;
    if (lines.length > 0 && widthOf(longer) <= widthFor(screen)) lines[lines.length - 1] = longer;
    else lines.push(label);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** The same as a list, to read only. */
export function showLabels(actions: readonly Action[], screen: Screen): string {
  return actions.map(({ label }) => `${linesOf([{ text: `– ${label}` }], screen, '').join('\n')}\n`).join('');
}

/** One can share only where others are. */
export function chooseable({ actions }: Reply): readonly Action[] {
  return actions.filter(({ does }) => does !== 'share');
}

function showBlock(block: Block, screen: Screen): string {
  if (block.kind === 'line') return '\n';
  if (block.kind === 'source') return styled(linesOf([block], screen, ''), 'source', screen);
  if (block.kind === 'passage') return `${linesOf(block.runs, screen, BAR).join('\n')}\n`;
  const lines = linesOf(block.runs, screen, '');
  return block.kind === 'text' ? `${lines.join('\n')}\n` : styled(lines, block.kind, screen);
}

function linesOf(runs: readonly { text: string; strong?: boolean }[], screen: Screen, bar: string): string[] {
  return wrap(runs, widthFor(screen) - bar.length).map(
    (line) => bar + line.map((piece) => showPiece(piece, screen)).join(''),
  );
}

function widthFor({ columns }: Screen): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns));
}

/** Without colour, asterisks stand for emphasis. */
function showPiece({ text, strong }: Piece, { colour }: Screen): string {
  if (!strong) return text;
  return colour ? escaped(text, 'strong') : text.replace(/^( ?)(.*?)( ?)$/, '$1**$2**$3');
}

function styled(lines: readonly string[], style: keyof typeof STYLES, { colour }: Screen): string {
  return lines.map((text) => `${colour ? escaped(text, style) : text}\n`).join('');
}

/** Select Graphic Rendition: ECMA-48, 8.3.117; 1 is bold, 2 is faint. */
function escaped(text: string, style: keyof typeof STYLES): string {
  return `\u001b[${STYLES[style]}m${text}\u001b[0m`;
}
