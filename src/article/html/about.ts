/** A page's tree → what it says of its article: in Open Graph, in JSON-LD, in its own elements. */
import { attribute, type Document, type Element, elementsIn, oneLine, textOf } from './tree.ts';

/** What a page says of its article; empty where it does not. `published` is YYYY-MM-DD, `language` such as "de-DE". */
export interface About {
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly language: string;
  /** What it is about, as search engines are told. */
  readonly description: string;
  /** The text as JSON-LD has it. */
  readonly body: string;
}

/** What a meta element is called that holds the day of publication: in Open Graph, Dublin Core, Parse.ly, Sailthru and others. */
const PUBLISHED =
  /^(?:date|(?:dc|dcterms)\.(?:date|issued|created)(?:\.\w+)?|sailthru\.date|article\.published|datepublished)$|pub(?:lish(?:ed)?|lication)?[-_]?(?:date|time)/;
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
      ...[meta.get('article:published_time'), data.published].map((date) => dateIn(date ?? '')),
      ...[...meta].map(([name, value]) => (PUBLISHED.test(name) ? dateIn(value) : '')),
      time,
    ),
    language: firstOf(languageOf(elements), data.language, meta.get('og:locale'), meta.get('content-language')),
    description: firstOf(meta.get('description'), meta.get('og:description')),
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
function titleOf(elements: readonly Element[], candidates: readonly (string | undefined)[], publisher: string): string {
  const texts = (tag: string) =>
    elements.filter(({ name }) => name === tag).map((element) => oneLine(textOf(element, 1000)).slice(0, 500));
  const heads = texts('h1').filter(Boolean);
  const [window = ''] = texts('title');
  const given = candidates.map((title) => withoutSite(oneLine(title ?? ''), publisher)).filter(Boolean);
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
    `${attribute(element, 'class')} ${attribute(element, 'itemprop')} ${textOf(element, 100)}`,
  );

const timeOf = (element: Element): string =>
  firstOf(...['datetime', 'content'].map((name) => dateIn(attribute(element, name))), dateIn(textOf(element, 1000)));

/** So many elements above the headline and below it a page tells the day to its readers, which counts before what it tells machines. */
const ABOVE = 10;
const NEAR = 40;
/** "Veröffentlicht am Donnerstag, 12. September 2024, 10:30 Uhr" and no longer; in characters. */
const LONGEST_DAY = 60;

function dayByHeadline(elements: readonly Element[]): string {
  const head = elements.findIndex(({ name }) => name === 'h1');
  if (head < 0) return '';
  for (const element of elements.slice(Math.max(0, head - ABOVE), head + NEAR)) {
    const text = oneLine(textOf(element, 1000));
    if (text.length < LONGEST_DAY && /\d{4}/.test(text) && !/update|aktualisiert|stand|geändert/i.test(text)) {
      const day = dateIn(text);
      if (day !== '') return day;
    }
  }
  return '';
}

/** What is missing there is empty here. */
interface LinkedData {
  readonly headline: string;
  readonly published: string;
  readonly publisher: string;
  readonly language: string;
  readonly body: string;
}

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads it wherever in the page's scripts it is. */
function linkedData(page: Document): LinkedData {
  const scripts = [...elementsIn(page)].filter(
    (element) => element.name === 'script' && /^application\/ld\+json/i.test(attribute(element, 'type')),
  );
  const nodes = scripts.flatMap((script) => nodesOf(parsed(textOf(script)), 0));
  const article = nodes.find(isArticle) ?? {};
  return {
    headline: wordOf(article.headline) || wordOf(article.name),
    published: wordOf(article.datePublished) || wordOf(article.dateCreated),
    publisher: nameOf(article.publisher, nodes) || nameOf(article.sourceOrganization, nodes),
    language: wordOf(article.inLanguage),
    body: wordOf(article.articleBody),
  };
}

const isArticle = (node: Node): boolean => /Article|Posting|Report/.test(String(node['@type'] ?? ''));

/** A text, or the first of several. */
function wordOf(value: unknown): string {
  const [first] = Array.isArray(value) ? value : [value];
  return typeof first === 'string' ? first : '';
}

/** The name of an organisation, of the first of several, or of one that is told elsewhere on the page by its "@id". */
function nameOf(value: unknown, nodes: readonly Node[]): string {
  const [first] = Array.isArray(value) ? value : [value];
  if (!isNode(first)) return typeof first === 'string' && !/^https?:/.test(first) ? first : '';
  const name = wordOf(first.name);
  if (name !== '') return name;
  const other = nodes.find((node) => node !== first && node['@id'] === first['@id'] && wordOf(node.name) !== '');
  return first['@id'] !== undefined && other ? wordOf(other.name) : '';
}

/** Data is nested where it is about something else; deeper is not looked. */
const DEEPEST = 6;

function nodesOf(value: unknown, depth: number): Node[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => nodesOf(one, depth + 1));
  if (!isNode(value)) return [];
  const within = ['@graph', 'mainEntity', 'mainEntityOfPage', 'publisher', 'hasPart'].flatMap((key) =>
    nodesOf(value[key], depth + 1),
  );
  return [value, ...within];
}

/** Some pages write line ends and tabs into texts, which JSON forbids. */
function parsed(json: string): unknown {
  const clean = json.replace(/\p{Cc}+/gu, ' ').replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, '');
  try {
    return JSON.parse(clean);
  } catch {
    return undefined;
  }
}

/** Months of German and English by how they begin, in their order. */
const MONTHS = [
  'jan|jän',
  'feb',
  'mar|mär|mrz',
  'apr',
  'may|mai',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct|okt',
  'nov',
  'dec|dez',
].map((names) => new RegExp(`^(?:${names})`, 'i'));
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
/** "20240512" as meta elements have it, with a time behind it or not. */
const PLAIN = /^(\d{4})(\d{2})(\d{2})(?:\d{4,6}|T\d*\S*)?$/;
const DOTTED = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;
/** "12. Mai 2024", "12 May 2024", "12th of May, 2024". */
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th)?\s{1,3}(?:of\s)?(\p{L}{3,9})\.?,?\s{1,3}(\d{4})(?!\d)/u;
/** "May 12, 2024". */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,9})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/u;

/** The first date in a short text; empty where there is none of the calendar. Days with slashes are left: 1/2 is two dates. */
function dateIn(text: string): string {
  const line = text.slice(0, 300);
  const numbers = ISO.exec(line) ?? PLAIN.exec(line.trim());
  if (numbers) return day(numbers[1], Number(numbers[2]), Number(numbers[3]));
  const dotted = DOTTED.exec(line);
  if (dotted) return day(dotted[3], Number(dotted[2]), Number(dotted[1]));
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst && monthOf(dayFirst[2]) > 0) return day(dayFirst[3], monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(line);
  return monthFirst ? day(monthFirst[3], monthOf(monthFirst[1]), Number(monthFirst[2])) : '';
}

const monthOf = (name = ''): number => MONTHS.findIndex((month) => month.test(name)) + 1;

/** Date takes 30 February for 1 March; newspapers on the web are not older than it. */
function day(year = '', month: number, date: number): string {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const time = new Date(text);
  const isDay = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
  return isDay && Number(year) >= 1600 && Number(year) < 2200 ? text : '';
}
