/** What a source holds → an article's file: its name, its header and its text. */
import { articleLanguage } from '../article/article-file.ts';
import { hasHeader, plainText, type SourceContent } from '../article/index.ts';
import type { Span } from '../text/sentences.ts';
import { findDateline, placeOf } from './sentence-facts.ts';

/** An article's file before it is written; `content` is all of it. */
export interface Draft {
  readonly name: string;
  readonly content: string;
}

/** A longer name is no name for a file. */
const LONGEST_NAME = 60;

/**
 * A draft of what was read: a page is named after its headline, a file as it is; a text without header gets one.
 * @param name what the source is called: a file's name without its ending, or an address
 * @param address how to call it in an error; the header names it where it is one of the web
 * @throws ArticleFileError where the language is none that is read
 */
export function draftOf(source: SourceContent, name: string, address: string): Draft {
  const text = plainText(source.text);
  const own = (source.kind === 'html' && slug(source.title)) || slug(name) || 'article';
  if (hasHeader(text)) return { name: own, content: text };
  const language = articleLanguage(address, text);
  const { title, publisher, published } = source;
  const reference = /^https?:/i.test(address) ? address : '';
  const dateline = datelineOf(text.trim());
  const header = { title, publisher: publisher || dateline.publisher, place: dateline.place, published, reference };
  return { name: own, content: fileOf({ ...header, language }, text) };
}

/** What is read as an article's file: plain text and Markdown as they are, of a page or a PDF its draft. */
export const articleText = (source: SourceContent, name: string, address: string): string =>
  source.kind === 'plain' || source.kind === 'markdown' ? source.text : draftOf(source, name, address).content;

/** A report's dateline names agency and place, which a header has. */
function datelineOf(text: string): { readonly publisher: string; readonly place: string } {
  const found = findDateline(text, 0, '');
  const words = ({ start, end }: Span) => text.slice(start, end);
  return found
    ? { publisher: words(found.agency), place: words(found.place) }
    : { publisher: '', place: placeOf(text) };
}

/** A header's entry is one line. */
function fileOf(header: Readonly<Record<string, string>>, text: string): string {
  const entries = Object.entries(header).filter(([, value]) => value !== '');
  const lines = entries.map(([key, value]) => `${key}: ${value.replace(/\s+/g, ' ').trim()}\n`);
  return `---\n${lines.join('')}---\n\n${text.trim()}\n`;
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
