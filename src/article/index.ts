/** Bytes of whatever source → the article's text, and what the source says of it: the door for every text. */

/*
 * What the bytes are decides how they are read (page, PDF, Markdown, plain text), never what they are called; what is no
 * prose is refused in one sentence. All that is written down is the source's own words.
 */
import { ArticleFileError, bodyStart, decodeText, type Format, isHtml, isPdf, plainText } from './decode.ts';
import type { Doubt } from './html/body.ts';
import { proseOf } from './prose.ts';

export { ArticleFileError, bodyStart, hasHeader, plainText } from './decode.ts';
export type { Doubt } from './html/body.ts';

/** What is known of bytes before they are read: how to call them in an error, and what a server says they are. */
export interface Hint {
  readonly name: string;
  readonly type?: string;
}

/** What a source holds; empty where it does not say. */
export interface SourceContent {
  readonly kind: Format;
  /**
   * Paragraphs parted by blank lines; headings and entries of lists are marked ("## ", "- "). Plain text is as it was, and a
   * header in front of it or of Markdown, too.
   */
  readonly text: string;
  readonly title: string;
  readonly publisher: string;
  /** YYYY-MM-DD. */
  readonly published: string;
  /** As the source declares it: "de-DE". */
  readonly language: string;
  readonly doubts: readonly Doubt[];
}

/** No text is longer, in bytes; a PDF, which has pictures, may be longer by as much again. */
export const MOST_BYTES = 5_000_000;
/** No PDF is longer. */
export const MOST_PDF_BYTES = 20_000_000;

/** What is told of a text that is too long. */
export const tooLong = (name: string): string =>
  `${name} is longer than 5 MB (a PDF: 20 MB): save the part that you want as a file of its own.`;

/** @throws ArticleFileError where bytes are longer than what is read */
export function checkSize(name: string, bytes: Uint8Array): void {
  if (bytes.length > (isPdf(bytes) ? MOST_PDF_BYTES : MOST_BYTES))
    throw new ArticleFileError(tooLong(name), { reason: 'tooLong' });
}

const UNKNOWN = { title: '', publisher: '', published: '', language: '', doubts: [] };

/**
 * Reads whatever it is.
 * @throws ArticleFileError in one sentence, where it is too long, no prose, or cannot be read
 */
export async function readBytes(bytes: Uint8Array, hint: Hint): Promise<SourceContent> {
  checkSize(hint.name, bytes);
  const source = await readKind(bytes, hint);
  // A packed text may be longer than its file, and so may a table whose head is repeated in each of its rows.
  if (source.text.length > MOST_BYTES) throw new ArticleFileError(tooLong(hint.name), { reason: 'tooLong' });
  return source;
}

async function readKind(bytes: Uint8Array, { name, type = '' }: Hint): Promise<SourceContent> {
  if (isPdf(bytes)) {
    const { readPdf } = await import('./pdf/index.ts');
    return { ...UNKNOWN, kind: 'pdf', ...(await readPdf(bytes, name)) };
  }
  const text = decodeText(name, bytes, type);
  if (!isHtml(text, type)) return readPlain(text, name);
  const { readPage } = await import('./html/index.ts');
  const page = await readPage(text, name);
  return { ...UNKNOWN, kind: 'html', ...page };
}

/** A text that is neither page nor PDF. @throws ArticleFileError where it is no prose */
function readPlain(content: string, name: string): SourceContent {
  const lines = plainText(content);
  const start = bodyStart(lines);
  const { kind, text } = proseOf(name, lines.slice(start));
  return { ...UNKNOWN, kind, text: kind === 'plain' ? content : lines.slice(0, start) + text };
}
