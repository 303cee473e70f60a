/** Cuts a reply's text to what one message may hold: passages first, sources never. */
import { type Block, type Run, small } from '../reply.ts';
import { clean, cleanLine, cut } from './clean.ts';
import { budget, limits } from './limits.ts';
import { runsOf, type TextBlock, toMarkdown } from './markdown.ts';

/** Blocks that belong together, ending with where their passage stands; a line is alone. */
export type Section = readonly Block[];

/** The longest text of a passage, and of any other block but a source. */
interface Lengths {
  readonly passage: number;
  readonly other: number;
}

const WHOLE: Lengths = { passage: limits.text, other: limits.text };
const SHORTEST: Lengths = { passage: budget.shortest, other: budget.shortest };
/** Says that sections are missing. */
const MORE: Section = [small('…')];

/** The blocks as sections that together keep to the budget once they are Markdown. Nothing empty is left. */
export function fitSections(blocks: readonly Block[]): readonly Section[] {
  const sections = splitSections(blocks.map(tidy).filter(hasText));
  if (fits(sections, WHOLE)) return sections; // nearly always
  const count = largest(0, sections.length, (n) => fits(first(sections, n), SHORTEST));
  const kept = first(sections, count);
  const lengths = longest(kept);
  return kept.map((section) => section.map((block) => shorten(block, lengths)));
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

function fits(sections: readonly Section[], lengths: Lengths): boolean {
  const texts = sections.flat().map((block) => shorten(block, lengths));
  const markdown = texts.flatMap((block) => (block.kind === 'line' ? [] : [toMarkdown(block)])).join('\n');
  return markdown.length <= budget.text && Buffer.byteLength(markdown) <= budget.bytes;
}

function shorten(block: Block, lengths: Lengths): Block {
  if (block.kind === 'line' || block.kind === 'source') return block;
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
function tidy(block: Block): Block {
  if (block.kind === 'line') return block;
  if (block.kind === 'source') return { ...block, text: cleanLine(block.text) };
  return {
    ...block,
    runs: cutRuns(
      block.runs.map((run) => ({ ...run, text: clean(run.text) })),
      limits.text,
    ),
  };
}

function hasText(block: Block): boolean {
  return block.kind === 'line' || runsOf(block).some(({ text }) => text.trim() !== '');
}

/** A new section begins after a source or small text, and at a line. Lines at the ends or in a row go. */
function splitSections(blocks: readonly Block[]): readonly Section[] {
  const sections: Block[][] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    const before = last?.at(-1);
    if (last && before && belongs(block, before)) last.push(block);
    else if (block.kind !== 'line' || (before && before.kind !== 'line')) sections.push([block]);
  }
  return sections.at(-1)?.[0]?.kind === 'line' ? sections.slice(0, -1) : sections;
}

function belongs(block: Block, before: Block): boolean {
  if (block.kind === 'line' || before.kind === 'line') return false;
  return isNote(block) || !isNote(before);
}

function isNote({ kind }: TextBlock): boolean {
  return kind === 'source' || kind === 'small';
}
