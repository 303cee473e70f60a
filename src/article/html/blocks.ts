/** A page's element → its blocks of text, by structure; what stands beside a block within another is a block, and a row of a table a line. */
import { type Block, type BlockKind, labelled } from '../prose.ts';
import {
  attribute,
  type ChildNode,
  type Element,
  elementsIn,
  isElement,
  isSilent,
  isText,
  type LeftOut,
  oneLine,
  type ParentNode,
} from './tree.ts';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr br img'.split(
    ' ',
  ),
);

/** A block as it stands on a page: how many of its characters are links, and whether it stands in the part asked for. */
export interface PageBlock extends Block {
  readonly linked: number;
  readonly inside: boolean;
}

/** Quotation marks of the page's language, outer and inner. */
export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
}

/** How a page is read. */
export interface PageReading {
  readonly marks: QuotationMarks;
  readonly leftOut: LeftOut;
  /** The part whose blocks are `inside`. */
  readonly part?: Element | undefined;
}

/** Where the lines of a block are gathered. */
interface Scribe extends PageReading {
  readonly blocks: PageBlock[];
  line: string;
  linked: number;
  inside: boolean;
}

/** What is read of a page's part, in order. */
export function blocksOf(root: ParentNode, reading: PageReading): PageBlock[] {
  const scribe: Scribe = { ...reading, blocks: [], line: '', linked: 0, inside: root === reading.part };
  for (const child of root.children) write(child, 'paragraph', scribe);
  finish('paragraph', scribe);
  return scribe.blocks;
}

function write(node: ChildNode, kind: BlockKind, scribe: Scribe): void {
  if (isText(node)) scribe.line += node.data;
  if (!isElement(node) || isSilent(node) || scribe.leftOut.has(node)) return;
  if (node.name === 'br') writeBreak(node, kind, scribe);
  else if (INLINE.has(node.name) && !hasBlock(node)) writeInline(node, scribe);
  else writeBlock(node, kind, scribe);
}

function writeInline(node: Element, scribe: Scribe): void {
  const text = inlineText(node, scribe.marks, scribe.leftOut);
  scribe.line += text;
  scribe.linked += linkedIn(node, scribe);
}

/** How many characters of a node are links. */
function linkedIn(node: Element, { marks, leftOut }: PageReading): number {
  if (leftOut.has(node)) return 0;
  if (node.name === 'a') return oneLine(inlineText(node, marks, leftOut)).length;
  return node.children.filter(isElement).reduce((sum, child) => sum + linkedIn(child, { marks, leftOut }), 0);
}

/** One line break is a blank; two end a paragraph. */
function writeBreak(node: Element, kind: BlockKind, scribe: Scribe): void {
  if (isBreak(nextOf(node))) finish(kind, scribe);
  else scribe.line += ' ';
}

const isBreak = (node: ChildNode | null): boolean => node !== null && isElement(node) && node.name === 'br';

function nextOf({ next }: ChildNode): ChildNode | null {
  return next && isText(next) && next.data.trim() === '' ? next.next : next;
}

const hasBlock = ({ children }: Element): boolean =>
  children.some((child) => isElement(child) && !isSilent(child) && (!INLINE.has(child.name) || hasBlock(child)));

function writeBlock(node: Element, kind: BlockKind, scribe: Scribe): void {
  finish(kind, scribe);
  if (node.name === 'table' && isData(node, (cell) => plainText(cell, scribe))) {
    for (const text of rowLines(node, (cell) => plainText(cell, scribe))) put('entry', text, 0, scribe);
    return;
  }
  if (node.name === 'dl') writeTerms(node, scribe);
  else if (node === scribe.part) writePart(node, kind, scribe);
  else writeWithin(node, kindOf(node, kind), scribe);
}

function writePart(node: Element, kind: BlockKind, scribe: Scribe): void {
  scribe.inside = true;
  writeWithin(node, kind, scribe);
  scribe.inside = false;
}

function writeWithin(node: Element, kind: BlockKind, scribe: Scribe): void {
  for (const child of node.children) write(child, kind, scribe);
  finish(kind, scribe);
}

function kindOf({ name }: Element, around: BlockKind): BlockKind {
  if (/^h[1-6]$/.test(name)) return 'heading';
  return name === 'li' ? 'entry' : around;
}

/** Each explanation with its term: "Länge: 120 Meter". */
function writeTerms(list: Element, scribe: Scribe): void {
  let label = '';
  for (const child of termsIn(list)) {
    const text = plainText(child, scribe);
    if (child.name === 'dt') label = label && text ? `${label}, ${text}` : text || label;
    else {
      put('entry', labelled(label, text), linkedIn(child, scribe), scribe);
      label = '';
    }
  }
  put('entry', label, 0, scribe);
}

const termsIn = (list: Element): Element[] =>
  list.children
    .filter(isElement)
    .flatMap((child) => (child.name === 'div' ? termsIn(child) : /^d[td]$/.test(child.name) ? [child] : []));

const plainText = (node: Element, { marks, leftOut }: Scribe): string =>
  oneLine(
    blocksOf(node, { marks, leftOut })
      .map(({ text }) => text)
      .join(' '),
  );

function finish(kind: BlockKind, scribe: Scribe): void {
  const { line, linked } = scribe;
  scribe.line = '';
  scribe.linked = 0;
  put(kind, oneLine(line), linked, scribe);
}

function put(kind: BlockKind, text: string, linked: number, { blocks, inside }: Scribe): void {
  if (/[\p{L}\d]/u.test(text)) blocks.push({ kind, text, linked, inside });
}

/** Digits as they are written above a line. */
const RAISED: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/** The text of a node within a line, blanks as they stand there. */
function inlineText(node: ChildNode, marks: QuotationMarks, leftOut: LeftOut): string {
  if (isText(node)) return node.data;
  if (!isElement(node) || isSilent(node) || leftOut.has(node)) return '';
  const inner = () => node.children.map((child) => inlineText(child, marks, leftOut)).join('');
  if (node.name === 'br' || node.name === 'wbr') return node.name === 'br' ? ' ' : '';
  if (node.name === 'q') return `${marks.open}${inner().trim()}${marks.close}`;
  if (node.name === 'sup') return raised(node, inner());
  return inner();
}

/** 10<sup>9</sup> is 10^9, m<sup>2</sup> is m²; a number that leads to a note is none of the text. */
function raised(element: Element, text: string): string {
  const number = text.trim();
  if (!/^[[(]?[-–−+]?\d{1,4}[\])]?$/.test(number)) return text;
  if (leadsToNote(element) || /^[[(]/.test(number)) return '';
  const before = textBefore(element);
  if (/\d$/.test(before)) return `^${number}`;
  return (/(?:^|[^\p{L}])[a-z]{1,2}$/u.test(before) && RAISED[number]) || `^${number}`;
}

const leadsToNote = (element: Element): boolean =>
  [element, element.parent, ...element.children].some(
    (node) => node && 'attribs' in node && node.name === 'a' && /#/.test(attribute(node, 'href')),
  ) || /\b(?:foot)?note|reference\b/i.test(attribute(element, 'class'));

function textBefore({ prev }: Element): string {
  return prev && isText(prev) ? prev.data.slice(-8) : '';
}

/** A cell's text; `isLabel` where the page says so. */
interface Cell {
  readonly text: string;
  readonly isLabel: boolean;
}

/** A wider cell is no cell of a table that somebody reads. */
const WIDEST = 20;
/** A longer cell is text, and its table only arranges the page. */
const LONGEST_CELL = 300;

/** The rows that are a table's own, not those of a table within. */
export function rowsOf(table: Element): Element[] {
  const own = (element: Element): Element[] =>
    element.children
      .filter(isElement)
      .flatMap((child) => (child.name === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.name) ? own(child) : []));
  return own(table);
}

const cellsOf = (row: Element): Element[] => row.children.filter(isElement).filter(({ name }) => /^t[dh]$/.test(name));

/** Whether a table holds data: small cells in several rows and columns, none of which holds blocks of text. */
function isData(table: Element, textOf: (cell: Element) => string): boolean {
  if (/presentation|none/.test(attribute(table, 'role'))) return false;
  const rows = rowsOf(table).map(cellsOf);
  const cells = rows.flat();
  if (!rows.some((row) => row.length > 1)) return false;
  for (const { name } of elementsIn(table)) if (/^(?:table|h[1-6]|article|section|form)$/.test(name)) return false;
  return cells.every((cell) => textOf(cell).length <= LONGEST_CELL);
}

/** A line for each row with its labels: those of its column above it, and the one in front of it. */
function rowLines(table: Element, textOf: (cell: Element) => string): string[] {
  const rows = gridOf(table, textOf).filter((row) => row.some(({ text }) => text !== ''));
  const [first = [], ...rest] = rows;
  const hasHead = rest.length > 0 && first.length > 1 && isHead(first);
  return (hasHead ? rest : rows).map((row) => lineOf(row, hasHead ? first : [])).filter((line) => line !== '');
}

const isHead = (row: readonly Cell[]): boolean => row.filter(({ text }) => text).every(({ isLabel }) => isLabel);

function lineOf(row: readonly Cell[], head: readonly Cell[]): string {
  const [label, ...others] = row;
  const filled = row.filter(({ text }) => text !== '');
  if (!label || filled.length === 1) return filled[0]?.text ?? '';
  if (head.length > 0) {
    const joined = (cells: readonly Cell[], from: number) =>
      cells.flatMap(({ text }, at) => (text ? [labelled(head[at + from]?.text ?? '', text)] : [])).join('; ');
    return label.isLabel && label.text ? labelled(label.text, joined(others, 1)) : joined(row, 0);
  }
  const texts = others.map(({ text }) => text).filter((text) => text !== '');
  return label.isLabel || row.length === 2
    ? labelled(label.text, texts.join('; '))
    : filled.map(({ text }) => text).join('; ');
}

/** Cells in their columns: one that spans several counts for each, one that spans rows stands in the next, too. */
function gridOf(table: Element, textOf: (cell: Element) => string): Cell[][] {
  let hanging: (Cell & { rows: number })[] = [];
  return rowsOf(table).map((row) => {
    const cells: Cell[] = [];
    const next: (Cell & { rows: number })[] = [];
    const place = (cell: Cell, rows: number): void => {
      if (rows > 1) next[cells.length] = { ...cell, rows: rows - 1 };
      cells.push(cell);
    };
    const fall = (): void => {
      for (let above = hanging[cells.length]; above; above = hanging[cells.length]) place(above, above.rows);
    };
    for (const cell of cellsOf(row)) {
      fall();
      const read = { text: oneLine(textOf(cell)), isLabel: cell.name === 'th' };
      place(read, spanOf(cell, 'rowspan'));
      const repeated = { text: read.isLabel ? read.text : '', isLabel: read.isLabel };
      for (let more = spanOf(cell, 'colspan'); more > 1; more -= 1) place(repeated, 1);
    }
    fall();
    hanging = next;
    return cells;
  });
}

const spanOf = (cell: Element, name: string): number =>
  Math.min(WIDEST, Math.max(1, Number.parseInt(attribute(cell, name), 10) || 1));
