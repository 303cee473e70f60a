/** A PDF → the article in it: its text in reading order. */
import { textOfBlocks } from '../blocks.ts';
import { ArticleFileError } from '../decode.ts';
import { type Line, linesOf, type Piece, paragraphsOf } from './layout.ts';

/** What a PDF holds. */
export interface Pdf {
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
    throw new ArticleFileError(`${name} has ${document.numPages} pages: save those of the article as a file.`);
  const pages: Line[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOf(items.flatMap(pieceOf)));
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

/** Letters that stand upright; a line written upwards along the margin is none of the text. */
function pieceOf(item: object): Piece[] {
  if (!isItem(item)) return [];
  const [a = 0, b = 0, , d = 0, left = 0, base = 0] = item.transform;
  if (Math.abs(b) > Math.abs(a)) return [];
  return [{ text: item.str, left, right: left + item.width, base, size: Math.abs(d) || Math.abs(a) }];
}

const isItem = (item: object): item is Item => 'str' in item && 'transform' in item;
