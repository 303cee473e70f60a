/** A page's tree → what it says of its article: in Open Graph, in JSON-LD, in its own elements. */
import { dayIn } from '../day.ts';
import { linkedData } from './linked-data.ts';
import { attribute, type Document, type Element, elementsIn, oneLine, textOf } from './tree.ts';

/** What a page says of its article; empty where it does not. `published` is YYYY-MM-DD, `language` such as "de-DE". */
export interface About {
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly language: string;
  /** The text as JSON-LD has it. */
  readonly body: string;
}

/** What meta elements are called that hold the day of publication. */
const DATES = [
  'article:published_time',
  'og:published_time',
  'date',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'pubdate',
  'publish-date',
  'publishdate',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'datepublished',
];
const PUBLISHERS = ['og:site_name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'application-name'];

/** Reads what the page says; where its own headline and date contradict what is written for machines, they count. */
export function aboutOf(page: Document): About {
  const elements = [...elementsIn(page)];
  const data = linkedData(page);
  const meta = metaOf(elements);
  const publisher = firstOf(meta.get('og:site_name'), data.publisher, ...PUBLISHERS.map((name) => meta.get(name)));
  const time = firstOf(...elements.filter(isPublished).map(timeOf));
  return {
    title: titleOf(elements, [meta.get('og:title'), data.headline, meta.get('twitter:title')], publisher),
    publisher,
    published: firstOf(
      dayByHeadline(elements),
      ...[...DATES.slice(0, 2).map((name) => meta.get(name)), data.published].map((date) => dayIn(date ?? '')),
      ...DATES.map((name) => dayIn(meta.get(name) ?? '')),
      time,
    ),
    language: firstOf(languageOf(elements), data.language, meta.get('og:locale'), meta.get('content-language')),
    body: data.body,
  };
}

const firstOf = (...texts: (string | undefined)[]): string =>
  texts.map((text) => oneLine(text ?? '')).find((text) => text !== '') ?? '';

/** By name in lower case; the first of several counts. */
function metaOf(elements: readonly Element[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of elements) {
    if (element.name !== 'meta') continue;
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => attribute(element, key).toLowerCase());
    for (const name of names)
      if (name && !found.has(name) && attribute(element, 'content')) found.set(name, attribute(element, 'content'));
  }
  return found;
}

function languageOf(elements: readonly Element[]): string {
  const root = elements.find(({ name }) => name === 'html');
  return root ? attribute(root, 'lang') || attribute(root, 'xml:lang') : '';
}

/**
 * The title as it is meant for others, unless none of its words stands in a headline or the window's title: then the page's
 * headline. Behind it some write the site's name.
 */
function titleOf(elements: readonly Element[], told: readonly (string | undefined)[], publisher: string): string {
  const texts = (tag: string) =>
    elements.filter(({ name }) => name === tag).map((element) => oneLine(textOf(element)).slice(0, 500));
  const heads = texts('h1').filter(Boolean);
  const [window = ''] = texts('title');
  const given = told.map((title) => withoutSite(oneLine(title ?? ''), publisher)).filter(Boolean);
  const known = [...heads, window];
  const agreed = given.find(
    (title) => known.some((other) => shareWord(title, other)) || known.every((other) => !other),
  );
  const headline = heads.find((head) => shareWord(head, window)) ?? heads.find((head) => head !== publisher);
  const title = agreed ?? headline ?? given[0] ?? withoutSite(window, publisher);
  return heads.find((head) => head.length >= HEADLINE && title.startsWith(head)) ?? title;
}

/** A shorter one is the name of a section. */
const HEADLINE = 12;

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []);

/** Whether two headlines are of the same: a word of some length stands in both. */
export function shareWord(a: string, b: string): boolean {
  const own = wordsOf(b);
  return a !== '' && (a === b || [...wordsOf(a)].some((word) => own.has(word)));
}

/** "Neue Brücke | Warle Bote" → "Neue Brücke". */
function withoutSite(title: string, publisher: string): string {
  if (title === publisher) return '';
  const parts = title.split(/\s[|–—·•-]\s/);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  const isSite = last === publisher || (title.includes(' | ') && title.endsWith(` | ${last}`) && parts.length === 2);
  return isSite ? title.slice(0, title.length - last.length).replace(/\s[|–—·•-]\s$/, '') : title;
}

const isPublished = (element: Element): boolean =>
  /(?:^|\s)datePublished(?:\s|$)/.test(attribute(element, 'itemprop')) ||
  (element.name === 'time' &&
    !isLater(element) &&
    (attribute(element, 'datetime') !== '' || 'pubdate' in element.attribs));

/** When a page was changed is not when it was published. */
const isLater = (element: Element): boolean =>
  /updated|modified|aktualisiert|geändert/i.test(
    `${attribute(element, 'class')} ${attribute(element, 'itemprop')} ${textOf(element).slice(0, 100)}`,
  );

const timeOf = (element: Element): string =>
  firstOf(...['datetime', 'content'].map((name) => dayIn(attribute(element, name))), dayIn(textOf(element)));

/** So many elements around the headline a page tells the day to its readers, which counts before what it tells machines. */
const NEAR = 40;

function dayByHeadline(elements: readonly Element[]): string {
  const head = elements.findIndex(({ name }) => name === 'h1');
  if (head < 0) return '';
  for (const element of elements.slice(Math.max(0, head - NEAR / 4), head + NEAR)) {
    const text = oneLine(textOf(element));
    if (text.length < 60 && /\d{4}/.test(text) && !/update|aktualisiert|stand|geändert/i.test(text)) {
      const day = dayIn(text);
      if (day !== '') return day;
    }
  }
  return '';
}
