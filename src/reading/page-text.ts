/** A cleaned page → its paragraphs as plain text. */
import type { Dom, Element } from './dom.ts';

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, dd, div, td';

/** Blocks of text parted by blank lines, each on one line; the headline is not repeated. */
export function paragraphsOf(dom: Dom, title: string): string {
  const blocks = [...dom.querySelectorAll(BLOCKS)];
  const frames = new Set(blocks.flatMap(ancestors));
  const texts = blocks.filter((block) => !frames.has(block)).map(({ textContent }) => oneLine(textContent ?? ''));
  return texts.filter((text) => text !== '' && text !== title).join('\n\n');
}

/** A text with single blanks. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A frame around other blocks repeats their text. */
function ancestors(element: Element): Element[] {
  const parent = element.parentElement;
  return parent ? [parent, ...ancestors(parent)] : [];
}
