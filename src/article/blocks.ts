/** What a text consists of, whatever it was written in; and the text of an article made of it. */

/** Headings are marked in an article's text, so that any other line is text; so are the entries of a list. */
export type BlockKind = 'heading' | 'paragraph' | 'entry';

/** One line of text. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

const MARKS: Readonly<Record<BlockKind, string>> = { heading: '## ', paragraph: '', entry: '- ' };
/** What Markdown would take for a mark of its own at the beginning of a line. */
const LIKE_A_MARK = /^(?:#{1,6}\s|[-*+•]\s)/;

/** Blocks → text: a line each, parted by blank ones; headings and entries are marked, as in Markdown. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(({ kind, text }) => MARKS[kind] + text.replace(LIKE_A_MARK, '')).join('\n\n');
}

/** A value with what it is the value of: "Länge: 120 Meter"; a label may have its colon. */
export function labelled(label: string, text: string): string {
  if (label === '' || text === '') return label + text;
  return `${label.replace(/\s*:$/, '')}: ${text}`;
}

/** "Länge: 120 Meter" of a table's row of two; "Jahr: 2024; Länge: 120 Meter" of one with a head. */
export function rowText(row: readonly string[], head: readonly string[]): string {
  if (head.every((label) => label === '') && row.length === 2) return labelled(row[0] ?? '', row[1] ?? '');
  return row.flatMap((text, at) => (text ? [labelled(head[at] ?? '', text)] : [])).join('; ');
}
