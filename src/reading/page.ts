/** A web page → the article on it: its text, and what the page says of it. */
import type { Dom } from './dom.ts';
import { linkedData } from './linked-data.ts';
import { oneLine, paragraphsOf } from './page-text.ts';

/** What a page says of its article; empty where it does not. `published` is YYYY-MM-DD. */
export interface Page {
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  /** The language that the page declares: "de-DE". */
  readonly language: string;
  /** Paragraphs and headings, parted by blank lines. */
  readonly text: string;
}

/** A page without an article; the message is one sentence. */
export class PageError extends Error {}

/** An article on a page is longer; what is shorter is a teaser, a login or an empty frame. In characters. */
const SHORTEST_TEXT = 200;

const LINE_BREAK = /<br\s{0,9}\/?>/gi;

/**
 * Reads a page; linkedom and readability are loaded only then.
 *
 * @param address how to call the page in an error
 * @throws PageError where it has no text, or asks for a login
 */
export async function readPage(html: string, address: string): Promise<Page> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const { document } = parseHTML(html);
  const about = aboutPage(document);
  const asksLogin = document.querySelector('input[type=password]') !== null;
  // Readability takes the document apart: what else is read of it is read before.
  const content = new Readability(document, { charThreshold: SHORTEST_TEXT }).parse()?.content ?? '';
  const body = content.replace(LINE_BREAK, ' ');
  const text = paragraphsOf(parseHTML(`<!doctype html><html><body>${body}</body></html>`).document, about.title);
  if (text.length < SHORTEST_TEXT) throw new PageError(emptyText(address, asksLogin));
  return { ...about, text };
}

/** What a page says of its article: in Open Graph, in JSON-LD, in its own elements. */
function aboutPage(page: Dom): Omit<Page, 'text'> {
  const data = linkedData(page);
  const text = (selector: string) => page.querySelector(selector)?.textContent;
  const time = page.querySelector('time[datetime]')?.getAttribute('datetime');
  return {
    title: first(meta(page, 'og:title'), data.headline, text('h1'), text('title')),
    publisher: first(meta(page, 'og:site_name'), data.publisher, meta(page, 'application-name')),
    published: dayOf(first(meta(page, 'article:published_time'), data.published, meta(page, 'date'), time)),
    language: first(page.documentElement?.getAttribute('lang'), meta(page, 'og:locale')),
  };
}

function emptyText(address: string, asksLogin: boolean): string {
  return asksLogin
    ? `${address} asks for a login and shows no article: log in with a browser, save the page and index the file.`
    : `${address} holds no text of an article: open it in a browser, save the text as a file and index that.`;
}

const first = (...texts: (string | null | undefined)[]): string =>
  texts.map((text) => oneLine(text ?? '')).find((text) => text !== '') ?? '';

function meta(dom: Dom, name: string): string {
  const found = dom.querySelector(`meta[property="${name}"]`) ?? dom.querySelector(`meta[name="${name}"]`);
  return found?.getAttribute('content') ?? '';
}

const dayOf = (date: string): string => /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/.exec(date)?.[0] ?? '';
