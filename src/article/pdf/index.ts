/** A PDF → the article in it: its text in reading order. */

import { ArticleFileError } from '../decode.ts';
import { textOfBlocks } from '../prose.ts';
import { linesOf, paragraphsOf } from './layout.ts';
import type { TextItem, TextLine } from './table.ts';

/** What a PDF holds. */
interface Pdf {
  readonly text: string;
  readonly title: string;
}

/** A longer document is a book. */
const MOST_PAGES = 300;

/**
 * Reads a PDF; unpdf, which brings Mozilla's PDF.js, is loaded only then.
 * @param name how to call the file in an error
 * @throws ArticleFileError where it is locked, broken, too long, or a scan
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Pdf> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: unknown) => {
    throw new ArticleFileError(`${name} ${faultOf(error)}`);
  });
  if (document.numPages > MOST_PAGES)
    throw new ArticleFileError(`${name} has ${document.numPages} pages: save those of the article as a file.`, {
      reason: 'tooLong',
    });
  const pages: TextLine[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOf(piecesOf(items.filter(isItem))));
  }
  const blocks = paragraphsOf(pages);
  if (!/\p{L}{2}/u.test(blocks.map(({ text }) => text).join(' '))) throw new ArticleFileError(`${name} ${SCAN}`);
  const [first] = blocks;
  return { title: first?.kind === 'heading' ? first.text : '', text: textOfBlocks(blocks) };
}

const SCAN = 'is a scan, a picture without text: have its text recognised (OCR) and index that.';

function faultOf(error: unknown): string {
  const isLocked = error instanceof Error && error.name === 'PasswordException';
  return isLocked
    ? 'is locked with a password: save it without one.'
    : 'is a broken PDF: open it, save it anew and try again.';
}

/** As PDF.js gives it: the matrix holds the size and the place (ISO 32000-1, 9.4.4). */
interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

const isItem = (item: object): item is Item => 'str' in item && 'transform' in item;

/** The way a text runs: along (1, 0) on most pages, along (0, 1) on one that lies on its side. */
const wayOf = ({ transform: [a = 0, b = 0] }: Item): string =>
  `${Math.sign(Math.round(a))} ${Math.sign(Math.round(b))}`;

/** What runs as most of a page does, turned so that it runs to the right; a line along the margin is none of the text. */
function piecesOf(items: readonly Item[]): TextItem[] {
  const ways = [...Map.groupBy(items, wayOf)].map(([way, same]) => ({ way, same, letters: lettersIn(same) }));
  const { way = '', same = [] } = ways.sort((a, b) => b.letters - a.letters)[0] ?? {};
  const [along = 1, up = 0] = way.split(' ').map(Number);
  return same.map(({ str, width, transform: [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] }) => {
    const left = x * along + y * up;
    return {
      text: str,
      left,
      right: left + width,
      base: y * along - x * up,
      size: Math.hypot(c, d) || Math.hypot(a, b),
    };
  });
}

const lettersIn = (items: readonly Item[]): number => items.reduce((sum, { str }) => sum + str.trim().length, 0);
