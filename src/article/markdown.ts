/** Markdown → its blocks of text, without its marks. */

import type { List, Nodes, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { type Block, type BlockKind, labelled } from './blocks.ts';

const OPTIONS = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

/** The blocks of a text in Markdown (CommonMark with tables), in order; programs in it are left out. */
export const markdownBlocks = (text: string): Block[] =>
  fromMarkdown(text, OPTIONS).children.flatMap((node) => blocksIn(node, 'paragraph'));

function blocksIn(node: RootContent, kind: BlockKind): Block[] {
  switch (node.type) {
    case 'heading':
      return block('heading', textIn(node));
    case 'paragraph':
      return block(kind, textIn(node));
    case 'list':
      return entriesOf(node);
    case 'table':
      return rowsOf(node);
    case 'html':
      return block(kind, textIn(node));
    case 'blockquote':
      return node.children.flatMap((child) => blocksIn(child, kind));
    default:
      return [];
  }
}

/** A list of one with a number is a sentence that begins with one: "1. Mai". */
function entriesOf({ ordered, start, children }: List): Block[] {
  const number = ordered && children.length === 1 ? `${start ?? 1}. ` : '';
  return children.flatMap((item) =>
    item.children
      .flatMap((child) => blocksIn(child, number ? 'paragraph' : 'entry'))
      .map((one, at) => (at === 0 ? { ...one, text: number + one.text } : one)),
  );
}

function rowsOf({ children }: Table): Block[] {
  const [head = [], ...rows] = children.map(({ children: cells }) => cells.map(textIn));
  return rows.flatMap((row) => block('entry', rowText(row, head)));
}

/** "Länge: 120 Meter" of a row of two; "Jahr: 2024; Länge: 120 Meter" of one with a head. */
function rowText(row: readonly string[], head: readonly string[]): string {
  if (head.every((label) => label === '') && row.length === 2) return labelled(row[0] ?? '', row[1] ?? '');
  return row.flatMap((text, at) => (text ? [labelled(head[at] ?? '', text)] : [])).join('; ');
}

function textIn(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return node.value.replace(/<[^<>]{0,1000}>/g, '');
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

const block = (kind: BlockKind, text: string): Block[] => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? [] : [{ kind, text: line }];
};
