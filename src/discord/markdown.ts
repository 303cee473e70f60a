/** A reply's text as Discord's Markdown, in which nothing but our own marks takes effect, cut to what one message may hold: passages first, sources never. */
import { type ReplyBlock, type Run, small } from '../reply/reply.ts';
import { budget, limits } from './limits.ts';

/** Blocks that belong together, ending with where their passage stands; a line is alone. */
type Section = readonly ReplyBlock[];

/** The longest text of a passage, and of any other block but a source. */
interface Lengths {
  readonly passage: number;
  readonly other: number;
}

const WHOLE: Lengths = { passage: limits.text, other: limits.text };
const SHORTEST: Lengths = { passage: budget.shortest, other: budget.shortest };
/** Says that sections are missing. */
const MORE: Section = [small('…')];

/**
 * The blocks as Markdown, a text for those that belong together, ending with where their passage stands; undefined is a
 * line. Together they keep to the budget, and nothing empty is left.
 */
export function fitTexts(blocks: readonly ReplyBlock[]): readonly (string | undefined)[] {
  const sections = splitSections(blocks.map(tidy).filter(hasText));
  const whole = textsOf(sections, WHOLE);
  if (keepToBudget(whole)) return whole; // nearly always
  const count = largest(0, sections.length, (n) => fits(first(sections, n), SHORTEST));
  const kept = first(sections, count);
  return textsOf(kept, longest(kept));
}

function textsOf(sections: readonly Section[], lengths: Lengths): (string | undefined)[] {
  return sections.map((section) => {
    const texts = section.flatMap((block) => (block.kind === 'line' ? [] : [toMarkdown(shorten(block, lengths))]));
    return texts.length > 0 ? texts.join('\n') : undefined;
  });
}

function fits(sections: readonly Section[], lengths: Lengths): boolean {
  return keepToBudget(textsOf(sections, lengths));
}

function keepToBudget(texts: readonly (string | undefined)[]): boolean {
  const markdown = texts.filter((text) => text !== undefined).join('\n');
  return markdown.length <= budget.text && Buffer.byteLength(markdown) <= budget.bytes;
}

function first(sections: readonly Section[], count: number): readonly Section[] {
  return count === sections.length ? sections : [...sections.slice(0, count), MORE];
}

/** Shortens passages as far as needed, and other text only where that is not enough. */
function longest(sections: readonly Section[]): Lengths {
  const passage = largest(budget.shortest, limits.text, (n) => fits(sections, { ...WHOLE, passage: n }));
  if (fits(sections, { ...WHOLE, passage })) return { ...WHOLE, passage };
  const other = largest(budget.shortest, limits.text, (n) => fits(sections, { passage, other: n }));
  return { passage, other };
}

/** The largest number from `low` to `high` that fits, where every smaller one does too; `low` if none does. */
function largest(low: number, high: number, doesFit: (n: number) => boolean): number {
  if (low >= high) return low;
  const middle = Math.ceil((low + high) / 2);
  return doesFit(middle) ? largest(middle, high, doesFit) : largest(low, middle - 1, doesFit);
}

function shorten(block: TextBlock, lengths: Lengths): TextBlock {
  if (block.kind === 'source' || lengths === WHOLE) return block; // tidy has cut it to that
  return { ...block, runs: cutRuns(block.runs, block.kind === 'passage' ? lengths.passage : lengths.other) };
}

/** The runs as if their text were one and cut. */
function cutRuns(runs: readonly Run[], max: number): readonly Run[] {
  const text = runs.map((run) => run.text).join('');
  if (text.length <= max) return runs;
  let left = cut(text, max).length - 1;
  const kept = runs.map((run) => {
    const part = run.text.slice(0, left);
    left -= part.length;
    return { ...run, text: part };
  });
  return [...kept, { text: '…' }];
}

/** The block without invisible characters, and not longer than any message. */
function tidy(block: ReplyBlock): ReplyBlock {
  if (block.kind === 'line') return block;
  if (block.kind === 'source') return { ...block, text: cut(cleanLine(block.text), budget.source) };
  return {
    ...block,
    runs: cutRuns(
      block.runs.map((run) => ({ ...run, text: clean(run.text) })),
      limits.text,
    ),
  };
}

function hasText(block: ReplyBlock): boolean {
  return block.kind === 'line' || runsOf(block).some(({ text }) => text.trim() !== '');
}

/** A new section begins after a source or small text, and at a line. Lines at the ends or in a row go. */
function splitSections(blocks: readonly ReplyBlock[]): readonly Section[] {
  const sections: ReplyBlock[][] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    const before = last?.at(-1);
    if (last && before && belongs(block, before)) last.push(block);
    else if (block.kind !== 'line' || (before && before.kind !== 'line')) sections.push([block]);
  }
  return sections.at(-1)?.[0]?.kind === 'line' ? sections.slice(0, -1) : sections;
}

function belongs(block: ReplyBlock, before: ReplyBlock): boolean {
  if (block.kind === 'line' || before.kind === 'line') return false;
  return isNote(block) || !isNote(before);
}

function isNote({ kind }: TextBlock): boolean {
  return kind === 'source' || kind === 'small';
}

/** A block that holds text. */
type TextBlock = Exclude<ReplyBlock, { kind: 'line' }>;

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
function toMarkdown(block: TextBlock): string {
  return linesOf(runsOf(block))
    .filter((line) => line.some(({ text }) => text.trim() !== ''))
    .map((line) => PREFIX[block.kind] + plainStart(joinRuns(line).map(markRun).join('')))
    .join('\n');
}

/** The runs of any block that holds text. */
function runsOf(block: TextBlock): readonly Run[] {
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

/** Nothing but Latin letters, figures and the usual signs, among which is nothing to clean: nearly every text. */
const CLEAN = /^[\n -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027]*$/;
/** Line ends of all kinds. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Control, format (zero-width, bidirectional), halves of characters, and what is meant not to be drawn. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;
/** What looks wrong before an ellipsis. */
const LOOSE_END = new Set([' ', '\n', ',', ';', ':', '.', '–', '-', '(']);

/** The text without its invisible characters; its line ends are all "\n". */
export function clean(text: string): string {
  return CLEAN.test(text) ? text : text.replace(LINE_END, '\n').replaceAll('\t', ' ').replace(INVISIBLE, '');
}

/** The text on one line: for labels, names and titles. */
export function cleanLine(text: string): string {
  return clean(text).replaceAll('\n', ' ').trim();
}

/** At most `max` UTF-16 units of the text, ending at a word and with "…" where something is missing. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max - 1);
  const wordEnds = /\s/.test(text.charAt(max - 1));
  const end = wordEnds ? head.length : Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
  const words = end > 0 ? head.slice(0, end) : head.replace(HALF_CHARACTER, '');
  return `${dropLooseEnd(words)}…`;
}

function dropLooseEnd(text: string): string {
  let end = text.length;
  while (end > 0 && LOOSE_END.has(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
