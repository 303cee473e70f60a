/** Article → Reply: which articles there are, and what one of them holds. */
import type { Paragraph } from '../article/article.ts';
import type { Indexed, Library } from '../article/statements.ts';
import { keyOf } from '../library/short-key.ts';
import { overviewAction, pageActions, pageNote, pageOf, readAction } from './actions.ts';
import { edition } from './passage.ts';
import { type Reader, textsFor } from './reader.ts';
import { type Block, paragraph, type Reply, run, shorten, small, source, title } from './reply.ts';

const ARTICLES_PER_PAGE = 8;
const PARAGRAPHS_PER_PAGE = 9;
const OPENING = 70;

/** The articles to choose from; `typed` is what named none of them, `command` what is then shown of the chosen one. */
export function sayArticles(
  library: Library,
  asked: string | undefined,
  reader: Reader,
  typed?: string,
  command: 'article show' | 'summary' = 'article show',
): Reply {
  const texts = textsFor(reader);
  const page = pageOf(library, asked, ARTICLES_PER_PAGE);
  return {
    tone: typed === undefined ? 'plain' : 'none',
    blocks: [
      title(typed === undefined ? texts.article.articles(library.length) : texts.article.unknown(typed)),
      ...page.items.flatMap((indexed, index) => [
        paragraph(run(`${page.first + index}. ${shorten(indexed.article.title, 120)}`)),
        ...editionBlocks(indexed, reader),
      ]),
      ...pageNote(page, texts),
    ],
    actions: [
      ...page.items.map((indexed, index) => ({ ...overviewAction(indexed, `${page.first + index}`), command })),
      ...pageActions(page, { command, input: {} }, texts),
    ],
    private: true,
  };
}

/** Title, edition, size and the opening words of each paragraph. */
export function sayOverview(indexed: Indexed, asked: string | undefined, reader: Reader): Reply {
  const { article } = indexed;
  const texts = textsFor(reader);
  const page = pageOf(article.paragraphs, asked, PARAGRAPHS_PER_PAGE);
  return {
    tone: 'plain',
    blocks: [
      title(article.title),
      ...editionBlocks(indexed, reader),
      ...notesOn(indexed, reader).map(small),
      ...page.items.map((one) => paragraph(run(`${one.number}. ${opening(indexed, one)}`))),
    ],
    actions: [
      ...page.items.map(({ number }) =>
        readAction(indexed, texts.actions.paragraph(number), { paragraph: `${number}` }, 'reply'),
      ),
      ...pageActions(page, { command: 'article show', input: { article: keyOf(article.name) } }, texts).slice(-1),
    ],
    private: false,
  };
}

/** How much there is of it, and what a reader should know before reading. */
export function notesOn({ article, facts, quotes }: Indexed, reader: Reader): string[] {
  const texts = textsFor(reader).article;
  return [
    texts.counts(article.paragraphs.length, facts.length, quotes.length),
    ...(article.titleIsOurs ? [texts.titleIsOurs] : []),
    ...(article.language === reader.language ? [] : [texts.foreign(article.language)]),
  ];
}

/** Who published it, where and when, as far as that is known. */
export function editionBlocks(indexed: Parameters<typeof edition>[0], reader: Reader): Block[] {
  const text = edition(indexed, reader);
  return text ? [source(text)] : [];
}

function opening({ article }: Indexed, { start, end }: Paragraph): string {
  return shorten(article.text.slice(start, Math.min(end, start + 2 * OPENING)).replace(/\s+/g, ' '), OPENING);
}
