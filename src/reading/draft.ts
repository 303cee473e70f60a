/** What somebody wants indexed → an article's file: its name, its header and its text. */
import type { Span } from '../article.ts';
import { hasHeader, languageOf, plainText } from '../article-file.ts';
import { findDateline } from './dateline.ts';
import { type Page, readPage } from './page.ts';

/** An article's file before it is written; `content` is all of it. */
export interface Draft {
  readonly name: string;
  readonly content: string;
}

/** A longer name is no name for a file. */
const LONGEST_NAME = 60;
const HTML =
  /^\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,500}-->\s{0,99})?<(?:!doctype\s+html|html|head|body)\b/i;

/** Whether a text is a page and not an article: by its beginning. */
export const isPage = (content: string): boolean => HTML.test(content);

/**
 * Plain text or Markdown → a draft; one without header gets one.
 * @param name what the file is called, without its ending
 * @throws ArticleFileError where the language is none that is read
 */
export function draftOfText(name: string, file: string, content: string): Draft {
  const text = plainText(content);
  const own = slug(name) || 'article';
  if (hasHeader(text)) return { name: own, content: text };
  return { name: own, content: fileOf({ ...datelineOf(text.trim()), language: languageOf(file, text) }, text) };
}

/** A report's dateline names agency and place, which a header has. */
function datelineOf(text: string): { publisher?: string; place?: string } {
  const found = findDateline(text, 0, '');
  if (!found) return {};
  const words = ({ start, end }: Span) => text.slice(start, end);
  return { publisher: words(found.agency), place: words(found.place) };
}

/** A page → a draft, named after its headline. */
export async function draftOfPage(html: string, address: string): Promise<Draft> {
  const page = await readPage(html, address);
  const language = languageOf(address, page.text);
  const reference = /^https?:/.test(address) ? address : '';
  const { title, publisher, published } = page;
  return {
    name: nameOfPage(page, address),
    content: fileOf({ title, publisher, published, reference, language }, page.text),
  };
}

const nameOfPage = ({ title }: Page, address: string): string => slug(title) || slug(address) || 'article';

function fileOf(header: Readonly<Record<string, string>>, text: string): string {
  const entries = Object.entries(header).filter(([, value]) => value !== '');
  return `---\n${entries.map(([key, value]) => `${key}: ${value}\n`).join('')}---\n\n${text.trim()}\n`;
}

/** "Müllers Brücke: Was nun?" → "muellers-bruecke-was-nun". */
export function slug(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => `${{ ä: 'a', ö: 'o', ü: 'u' }[letter]}e`)
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return words.reduce(
    (name, word) => (name.length + word.length < LONGEST_NAME ? `${name}${name && '-'}${word}` : name),
    '',
  );
}
