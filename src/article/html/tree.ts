/** HTML → a tree of elements and text, whatever the HTML is. */
import { type ChildNode, type Document, DomHandler, type Element, type ParentNode } from 'domhandler';
import { Parser } from 'htmlparser2';

export type { ChildNode, Document, Element, ParentNode } from 'domhandler';

/** Deeper elements are left out, and their text belongs to the one around them; no page of a newspaper is nested so. */
const DEEPEST = 150;
/** What opens more elements and closes none of them is no page: the parser's own list of them grows too long. */
const MOST_OPEN = 20_000;

/** Of 900 pages of newspapers and blogs the largest has 10,110. */
const MOST_ELEMENTS = 100_000;

/** A page that is not read; the message is one sentence without its address. */
export class TreeError extends Error {}

/** A tree of bounded depth, so that what reads it may call itself. */
class BoundedHandler extends DomHandler {
  private open = 0;
  private count = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.open += 1;
    this.count += 1;
    if (this.count > MOST_ELEMENTS) throw new TreeError('has too many elements for a page: save its text as a file.');
    if (this.open > MOST_OPEN) throw new TreeError('opens elements without end: save its text as a file.');
    if (this.open <= DEEPEST) super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    if (this.open <= DEEPEST) super.onclosetag();
    this.open -= 1;
  }
}

/**
 * Reads HTML as forgivingly as browsers do; entities become their characters.
 * @throws TreeError where elements are opened without end
 */
export function treeOf(html: string): Document {
  const handler = new BoundedHandler();
  new Parser(handler, { decodeEntities: true }).end(html);
  return handler.root;
}

export const isElement = (node: ChildNode): node is Element => 'attribs' in node;
export const isText = (node: ChildNode): node is ChildNode & { readonly data: string } => node.nodeType === 3;

/** What is no text of a page: what browsers do not show, and what they show as a control. */
const SILENT = new Set(
  'script style template noscript head title meta link iframe object embed applet audio video canvas svg math map select option datalist textarea input button progress meter rp rt'.split(
    ' ',
  ),
);
/** Whether an element has no text that a reader reads. */
export const isSilent = ({ name }: Element): boolean => SILENT.has(name);

/** All elements within, in the order of the page; nothing within those that are left out. */
export function* elementsIn(node: ParentNode, leftOut?: LeftOut): Generator<Element> {
  const open = node.children.toReversed();
  for (let next = open.pop(); next; next = open.pop()) {
    if (!isElement(next) || leftOut?.has(next)) continue;
    yield next;
    for (const child of next.children.toReversed()) open.push(child);
  }
}

/** The text within, as it stands there; no more than its first `most` characters need be. */
export function textOf(node: ChildNode | ParentNode, most = Infinity): string {
  let text = '';
  const write = (part: ChildNode | ParentNode): void => {
    if (text.length >= most) return;
    if ('children' in part) part.children.forEach(write);
    else if ('data' in part && part.nodeType === 3) text += part.data;
  };
  write(node);
  return text.slice(0, most);
}

/** A text with single blanks, and without the places where a word may be parted. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** An attribute, empty where there is none. */
export const attribute = (element: Element, name: string): string => element.attribs[name] ?? '';

/** Elements that are left out wherever they stand. */
export type LeftOut = ReadonlySet<Element>;
