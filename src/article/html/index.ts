/** A web page → the article on it: its text, and what the page says of it. */

import { ArticleFileError } from '../decode.ts';
import { type Block, textOfBlocks } from '../prose.ts';
import { type About, aboutOf, shareWord } from './about.ts';
import type { QuotationMarks } from './blocks.ts';
import { bodyOf, type Doubt } from './body.ts';
import { attribute, elementsIn, oneLine, TreeError, treeOf } from './tree.ts';

/** The article; `doubts` says why the text may be another. */
interface WebPage extends Omit<About, 'body' | 'description'> {
  readonly text: string;
  readonly doubts: readonly Doubt[];
}

/** A shorter text is a teaser, a login or an empty frame. In characters. */
const SHORTEST_TEXT = 200;
/** A shorter one may be. */
const SHORT_TEXT = 500;

const MARKS: Readonly<Record<'de' | 'en', QuotationMarks>> = {
  de: { open: '„', close: '“' },
  en: { open: '“', close: '”' },
};

/**
 * Reads a page.
 * @param address how to call the page in an error
 * @throws ArticleFileError where it has no text, or asks for a login
 */
export async function readPage(html: string, address: string): Promise<WebPage> {
  const tree = parsed(html, address);
  const { body, description, ...about } = aboutOf(tree);
  const found = await bodyOf(tree, /^en/i.test(about.language) ? MARKS.en : MARKS.de);
  const own = textOfBlocks(withoutTitle(found.blocks, about.title));
  const text = oneLine(body).length > 2 * own.length ? textOfBlocks(linesOf(body)) : own;
  if (text.length < SHORTEST_TEXT) throw new ArticleFileError(emptyText(address, asksLogin(tree)));
  const doubts = doubtsOf(text, text === own ? found.doubt : undefined, about.title, description);
  return { ...about, text, doubts };
}

function doubtsOf(text: string, found: Doubt | undefined, title: string, description: string): Doubt[] {
  const doubts: readonly (Doubt | false | undefined)[] = [
    text.length < SHORT_TEXT && 'short',
    found,
    isUnlike(text, title, description) && 'unlike',
  ];
  return doubts.filter((doubt) => doubt !== false && doubt !== undefined);
}

/** Words in lower case, by how they begin: endings change. */
const BEGINNING = 6;
const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\d]{5,}/gu)
      ?.map((word) => word.slice(0, BEGINNING)),
  );

/**
 * No more of the words of its title and its description stand in a text that may be another. Of trafilatura's 990 pages 12 have
 * so few; of 3 of them more than half of the article is missing, of the others less or nothing: a hint, and no more.
 */
const FEWEST_SHARED = 1 / 5;
/** Fewer words tell too little of what should stand in the text. */
const FEWEST_TELLING = 5;

/** Whether a text has hardly a word of what the page says that it is about. */
function isUnlike(text: string, title: string, description: string): boolean {
  const lower = text.toLowerCase();
  const words = [...wordsOf(`${title} ${description}`)];
  const shared = words.filter((word) => lower.includes(word)).length;
  return words.length >= FEWEST_TELLING && shared <= FEWEST_SHARED * words.length;
}

function parsed(html: string, address: string) {
  try {
    return treeOf(html);
  } catch (error) {
    if (error instanceof TreeError) throw new ArticleFileError(`${address} ${error.message}`);
    throw error;
  }
}

/** A page's headline is not repeated, nor one that says the same in other words. */
function withoutTitle(blocks: readonly Block[], title: string): Block[] {
  const first = blocks.findIndex(({ kind }) => kind !== 'heading');
  return blocks.filter(({ text }, at) => text !== title && !(at < first && shareWord(text, title)));
}

/** JSON-LD has text by lines, some of it with tags. */
const linesOf = (body: string): Block[] =>
  body
    .replace(/<[^<>]{0,1000}>/g, ' ')
    .split(/\n+/)
    .map((line): Block => ({ kind: 'paragraph', text: oneLine(line) }))
    .filter(({ text }) => text !== '');

const asksLogin = (tree: ReturnType<typeof treeOf>): boolean =>
  [...elementsIn(tree)].some((element) => element.name === 'input' && attribute(element, 'type') === 'password');

function emptyText(address: string, isLogin: boolean): string {
  return isLogin
    ? `${address} asks for a login and shows no article: log in with a browser, save the page and index the file.`
    : `${address} holds no text of an article: open it in a browser, save the text as a file and index that.`;
}
