/** A web page → the article on it: its text, and what the page says of it. */
import { type Block, textOfBlocks } from '../blocks.ts';
import { ArticleFileError } from '../decode.ts';
import { type About, aboutOf, shareWord } from './about.ts';
import type { QuotationMarks } from './blocks.ts';
import { bodyOf, type Doubt } from './body.ts';
import { attribute, elementsIn, oneLine, TreeError, treeOf } from './tree.ts';

/** The article; `doubts` says why the text may be another. */
interface WebPage extends Omit<About, 'body'> {
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
  const { body, ...about } = aboutOf(tree);
  const found = await bodyOf(tree, /^en/i.test(about.language) ? MARKS.en : MARKS.de);
  const own = textOfBlocks(withoutTitle(found.blocks, about.title));
  const text = oneLine(body).length > 2 * own.length ? textOfBlocks(linesOf(body)) : own;
  if (text.length < SHORTEST_TEXT) throw new ArticleFileError(emptyText(address, asksLogin(tree)));
  const doubts: Doubt[] = found.doubt && text === own ? [found.doubt] : [];
  return { ...about, text, doubts: text.length < SHORT_TEXT ? ['short', ...doubts] : doubts };
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
