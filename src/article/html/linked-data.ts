/** A page's JSON-LD → what it says of the article (schema.org's Article, NewsArticle, BlogPosting, Report). */
import { attribute, type Document, elementsIn, textOf } from './tree.ts';

/** What is missing there is empty here. */
export interface LinkedData {
  readonly headline: string;
  readonly published: string;
  readonly publisher: string;
  readonly language: string;
  readonly body: string;
}

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads it wherever in the page's scripts it is. */
export function linkedData(page: Document): LinkedData {
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
