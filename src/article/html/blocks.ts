/** A page's element → its blocks of text, by structure; what stands beside a block within another is a block. */
import { type Block, type BlockKind, labelled } from '../blocks.ts';
import { isData, rowLines } from './table.ts';
import {
  attribute,
  type ChildNode,
  type Element,
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
