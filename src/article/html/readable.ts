/** A page's tree → what Mozilla's Readability takes for its article. */
import { isSilent } from './inline.ts';
import { type ChildNode, type Document, type Element, isText, type LeftOut } from './tree.ts';

/** Readability looks for more where it found less, in characters: its own default. */
const THRESHOLD = 500;
/**
 * It reads the text of each element again and again, so that its work grows with letters times depth. Of 900 pages of
 * newspapers and blogs none has more than a tenth of this, which takes some two seconds.
 */
const MOST_WORK = 20_000_000;
/** What it looks at, and what blocks are made of. */
const KEPT = ['class', 'id', 'role', 'itemprop', 'href', 'rowspan', 'colspan'];
const VOID = new Set('br hr img wbr col area source track input link meta base embed'.split(' '));
const FRAME = new Set(['html', 'body']);

/** Its HTML, empty where it finds nothing or would never end. linkedom and Readability are loaded only then. */
export async function readableHtml(tree: Document, leftOut: LeftOut): Promise<string> {
  const copy: Copy = { parts: [], work: 0 };
  writeCopy(tree, 1, leftOut, copy);
  if (copy.work > MOST_WORK) return '';
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const html = copy.parts.join('');
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  return new Readability(document, { charThreshold: THRESHOLD }).parse()?.content ?? '';
}

/** HTML as it is gathered, and the work of reading it. */
interface Copy {
  readonly parts: string[];
  work: number;
}

function writeCopy(node: ChildNode | Document, depth: number, leftOut: LeftOut, copy: Copy): void {
  if (copy.work > MOST_WORK) return;
  if ('data' in node && isText(node)) {
    copy.work += node.data.length * depth;
    copy.parts.push(escaped(node.data));
  }
  if (!('children' in node) || node.type === 'cdata') return;
  const isFrame = !('attribs' in node) || FRAME.has(node.name);
  if (!isFrame && (isSilent(node) || leftOut.has(node))) return;
  if (!isFrame) copy.parts.push(`<${node.name}${attributesOf(node)}>`);
  for (const child of node.children) writeCopy(child, depth + 1, leftOut, copy);
  if (!isFrame && !VOID.has(node.name)) copy.parts.push(`</${node.name}>`);
}

const attributesOf = ({ attribs }: Element): string =>
  KEPT.flatMap((name) => {
    const value = attribs[name];
    return value === undefined || value.length > 1000 ? [] : [` ${name}="${escaped(value)}"`];
  }).join('');

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? '&quot;');
