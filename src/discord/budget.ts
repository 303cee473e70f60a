/** Turns a reply's text into Markdown and cuts it to what one message may hold: passages first, sources never. */
import { type ReplyBlock, type Run, small } from '../reply/reply.ts';
import { clean, cleanLine, cut } from './clean.ts';
import { budget, limits } from './limits.ts';
import { runsOf, type TextBlock, toMarkdown } from './markdown.ts';

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
