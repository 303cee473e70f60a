/** A text below its header → its prose, without the marks of Markdown. */
import type { List, Nodes, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { type Block, type BlockKind, rowText, textOfBlocks } from './blocks.ts';
import { ArticleFileError, type Format, isMarkdown } from './decode.ts';
import { refusalOf } from './no-prose.ts';

/**
 * Plain text stays as it is; of Markdown its blocks are left, headings and entries marked.
 * @param name how to call the text in an error
 * @throws ArticleFileError where it is no prose
 */
export function proseOf(name: string, body: string): { readonly kind: Format; readonly text: string } {
  const refusal = refusalOf(body);
  if (refusal) throw new ArticleFileError(`${name} ${refusal}`);
  return isMarkdown(body)
    ? { kind: 'markdown', text: `${textOfBlocks(markdownBlocks(body))}\n` }
    : { kind: 'plain', text: body };
}

const OPTIONS = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

/** The blocks of a text in Markdown (CommonMark with tables), in order; programs in it are left out. */
const markdownBlocks = (text: string): Block[] =>
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
