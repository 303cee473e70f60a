/** A web page → the article on it: its text, and what the page says of it. */
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

/** As much of the DOM as is used here; linkedom and readability are loaded only when a page is read. */
interface Element {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}
interface Dom {
  readonly documentElement: Element;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

/**
 * @param address how to call the page in an error
 * @throws PageError where it has no text, or asks for a login
 */
export async function readPage(html: string, address: string): Promise<Page> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const { document } = parseHTML(html);
  const dom: Dom = document;
  const data = linkedData(dom);
  const asksLogin = dom.querySelector('input[type=password]') !== null;
  const about = {
    title: first(
      meta(dom, 'og:title'),
      data.headline,
      dom.querySelector('h1')?.textContent,
      dom.querySelector('title')?.textContent,
    ),
    publisher: first(meta(dom, 'og:site_name'), data.publisher, meta(dom, 'application-name')),
    published: dayOf(
      first(
        meta(dom, 'article:published_time'),
        data.published,
        meta(dom, 'date'),
        dom.querySelector('time[datetime]')?.getAttribute('datetime'),
      ),
    ),
    language: first(dom.documentElement?.getAttribute('lang'), meta(dom, 'og:locale')),
  };
  const content = new Readability(document, { charThreshold: SHORTEST_TEXT }).parse()?.content ?? '';
  const body = content.replace(LINE_BREAK, ' ');
  const text = paragraphsOf(parseHTML(`<!doctype html><html><body>${body}</body></html>`).document, about.title);
  if (text.length < SHORTEST_TEXT) throw new PageError(emptyText(address, asksLogin));
  return { ...about, text };
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

interface LinkedData {
  readonly headline?: string;
  readonly published?: string;
  readonly publisher?: string;
}

/** schema.org's Article in JSON-LD, wherever in the page's scripts it is. */
function linkedData(dom: Dom): LinkedData {
  const scripts = [...dom.querySelectorAll('script[type="application/ld+json"]')];
  const article = scripts.flatMap(({ textContent }) => nodesOf(parsed(textContent ?? ''))).find(isArticle);
  if (!article) return {};
  const { headline, datePublished, publisher } = article;
  return {
    ...(typeof headline === 'string' ? { headline } : {}),
    ...(typeof datePublished === 'string' ? { published: datePublished } : {}),
    ...(isNode(publisher) && typeof publisher.name === 'string' ? { publisher: publisher.name } : {}),
  };
}

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const isArticle = (node: Node): boolean => /Article|Posting/.test(String(node['@type'] ?? ''));

function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.filter(isNode).flatMap(nodesOf);
  if (!isNode(value)) return [];
  return [value, ...(Array.isArray(value['@graph']) ? value['@graph'].filter(isNode) : [])];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
