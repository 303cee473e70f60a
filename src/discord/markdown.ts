/** A block of a reply as Discord's Markdown, in which nothing but our own marks takes effect. */
import type { ReplyBlock, Run } from '../reply/reply.ts';

/** A block that holds text. */
export type TextBlock = Exclude<ReplyBlock, { kind: 'line' }>;

/** What each line of a block begins with: support.discord.com, "Markdown Text 101". */
const PREFIX: Readonly<Record<TextBlock['kind'], string>> = {
  title: '### ',
  text: '',
  passage: '> ',
  small: '-# ',
  source: '-# ',
};

/**
 * What opens emphasis, code, spoilers, links, mentions, custom emoji or timestamps anywhere in a line, the colon of an
 * address or an emoji's name, and the full stop of a bare domain. discord.js's escapeMarkdown leaves the last five.
 */
const SPECIAL = /[\\*_~`|<>@[\]]|:(?=\S)|\.(?=\p{L})/gu;
/** What opens a heading, small text or a list at the start of a line. */
const LINE_START = /^(\s*)([-+#])/;
const NUMBERED = /^(\s*\d+)\./;

/** The block, every line with its kind's prefix, blank ones left out. The runs are clean. */
export function toMarkdown(block: TextBlock): string {
  return linesOf(runsOf(block))
    .filter((line) => line.some(({ text }) => text.trim() !== ''))
    .map((line) => PREFIX[block.kind] + plainStart(joinRuns(line).map(markRun).join('')))
    .join('\n');
}

/** The runs of any block that holds text. */
export function runsOf(block: TextBlock): readonly Run[] {
  return block.kind === 'source' ? [{ text: block.text }] : block.runs;
}

function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  if (runs.every(({ text }) => !text.includes('\n'))) return [runs]; // nearly always
  const lines: Run[][] = [[]];
  for (const run of runs) {
    const [first = '', ...others] = run.text.split('\n');
    lines.at(-1)?.push({ ...run, text: first });
    for (const text of others) lines.push([{ ...run, text }]);
  }
  return lines;
}

/** Neighbours of the same strength become one: "**a****b**" would show its asterisks. */
function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const last = joined.at(-1);
    if (last && Boolean(last.strong) === Boolean(run.strong))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** Blanks stay outside the emphasis. */
function markRun({ text, strong }: Run): string {
  const core = text.trim();
  if (!strong || core === '') return plain(text);
  const start = text.indexOf(core);
  return `${text.slice(0, start)}**${plain(core)}**${text.slice(start + core.length)}`;
}

function plain(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

function plainStart(line: string): string {
  return line.replace(LINE_START, '$1\\$2').replace(NUMBERED, '$1\\.');
}
