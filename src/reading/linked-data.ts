/** A page's JSON-LD → what it says of the article. */
import type { Dom } from './dom.ts';

/** What is missing there is missing here. */
export interface LinkedData {
  readonly headline?: string;
  readonly published?: string;
  readonly publisher?: string;
}

/** schema.org's Article in JSON-LD, wherever in the page's scripts it is. */
export function linkedData(dom: Dom): LinkedData {
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
