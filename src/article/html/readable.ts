/** A page's tree → what Mozilla's Readability takes for its article. */
import { isSilent } from './inline.ts';
import { type ChildNode, type Document, isElement, isText, type LeftOut } from './tree.ts';

/** Readability looks for more where it found less, in characters: its own default. */
const THRESHOLD = 500;
/** It takes minutes over longer ones, in characters without scripts and styles. */
const LONGEST = 2_000_000;
/** What it looks at, and what blocks are made of. */
const KEPT = ['class', 'id', 'role', 'itemprop', 'href', 'rowspan', 'colspan'];
const VOID = new Set([
  'br',
  'hr',
  'img',
  'wbr',
  'col',
  'area',
  'source',
  'track',
  'input',
  'link',
  'meta',
  'base',
  'embed',
]);

/** Its HTML, empty where it finds nothing. linkedom and Readability are loaded only then. */
export async function readableHtml(tree: Document, leftOut: LeftOut): Promise<string> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const html = plainHtml(tree, leftOut);
  if (html.length > LONGEST) return '';
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  return new Readability(document, { charThreshold: THRESHOLD }).parse()?.content ?? '';
}

const FRAME = new Set(['html', 'body']);

function plainHtml(node: ChildNode | Document, leftOut: LeftOut): string {
  if ('data' in node && isText(node)) return escaped(node.data);
  if (!('children' in node) || node.type === 'cdata') return '';
  const inner = () => node.children.map((child) => plainHtml(child, leftOut)).join('');
  if (!('attribs' in node) || !isElement(node)) return inner();
  if (isSilent(node) || leftOut.has(node)) return '';
  if (FRAME.has(node.name)) return inner();
  const attributes = KEPT.flatMap((name) => {
    const value = node.attribs[name];
    return value === undefined || value.length > 1000 ? [] : [` ${name}="${escaped(value)}"`];
  });
  const open = `<${node.name}${attributes.join('')}>`;
  return VOID.has(node.name) ? open : `${open}${inner()}</${node.name}>`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? '&quot;');
