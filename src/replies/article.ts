/** Article → Reply: which article this is, and its paragraphs, to page through. */
import type { Paragraph, Sentence } from '../article.ts';
import { keyOf } from '../reference.ts';
import {
  type Action,
  type Block,
  paragraph,
  passage,
  type Reply,
  run,
  shorten,
  small,
  source,
  title,
} from '../reply.ts';
import type { Indexed, Library } from '../statements.ts';
import { pageActions, pageOf } from './actions.ts';
import { edition, markedRuns, type Reader, textsFor } from './passage.ts';

/** What a reader wants to see of an article: a paragraph, in it a marked sentence, or the part that holds a sentence. */
export interface Place {
  readonly paragraph: string | undefined;
  readonly mark: string | undefined;
  readonly sentence: string | undefined;
}

const ARTICLES_PER_PAGE = 8;
const PARAGRAPHS_PER_PAGE = 9;
const OPENING = 70;
/** A longer paragraph is shown in parts. */
const LONGEST_PART = 1500;

/** The articles to choose from; `typed` is what named none of them. */
export function sayArticles(library: Library, asked: string | undefined, reader: Reader, typed?: string): Reply {
  const texts = textsFor(reader);
  const page = pageOf(library, asked, ARTICLES_PER_PAGE);
  const first = (page.number - 1) * ARTICLES_PER_PAGE + 1;
  return {
    tone: typed === undefined ? 'plain' : 'none',
    blocks: [
      title(typed === undefined ? texts.article.articles(library.length) : texts.article.unknown(typed)),
      ...page.items.flatMap((indexed, index) => [
        paragraph(run(`${first + index}. ${shorten(indexed.article.title, 120)}`)),
        ...editionBlocks(indexed, reader),
      ]),
      ...(page.of > 1 ? [small(texts.actions.page(page.number, page.of))] : []),
    ],
    actions: [
      ...page.items.map((indexed, index) => overviewAction(indexed, `${first + index}`)),
      ...pageActions(page, { command: 'article', input: {} }, texts),
    ],
    private: true,
  };
}

/** Title, edition, size and the opening words of each paragraph. */
export function sayOverview(indexed: Indexed, asked: string | undefined, reader: Reader): Reply {
  const { article, facts, quotes } = indexed;
  const texts = textsFor(reader);
  const page = pageOf(article.paragraphs, asked, PARAGRAPHS_PER_PAGE);
  const notes = [
    texts.article.counts(article.paragraphs.length, facts.length, quotes.length),
    ...(article.titleIsOurs ? [texts.article.titleIsOurs] : []),
    ...(article.language === reader.language ? [] : [texts.article.foreign(article.language)]),
  ];
  return {
    tone: 'plain',
    blocks: [
      title(article.title),
      ...editionBlocks(indexed, reader),
      ...notes.map(small),
      ...page.items.map((one) => paragraph(run(`${one.number}. ${opening(indexed, one)}`))),
    ],
    actions: [
      ...page.items.map(({ number }) =>
        readAction(indexed, texts.actions.paragraph(number), { paragraph: `${number}` }, 'reply'),
      ),
      ...pageActions(page, { command: 'article', input: { article: keyOf(article.name) } }, texts).slice(-1),
    ],
    private: false,
  };
}

/** One paragraph, or a part of a very long one, with its neighbours one click away. */
export function sayParagraph(indexed: Indexed, place: Place, reader: Reader): Reply {
  const { article } = indexed;
  const texts = textsFor(reader);
  const shown = pageOf(article.paragraphs, place.paragraph, 1);
  const [one] = shown.items;
  if (!one) return sayOverview(indexed, undefined, reader);
  const parts = partsOf(one);
  const at = Math.max(
    0,
    parts.findIndex((part) => part.some(({ number }) => String(number) === (place.mark ?? place.sentence))),
  );
  const sentences = parts[at] ?? one.sentences;
  const marked = one.sentences.filter(({ number }) => String(number) === place.mark);
  const span = { start: sentences[0]?.start ?? one.start, end: sentences.at(-1)?.end ?? one.end };
  return {
    tone: 'plain',
    blocks: [
      small(
        [
          texts.article.paragraph(one.number, shown.of),
          ...(parts.length > 1 ? [texts.actions.page(at + 1, parts.length)] : []),
        ].join(' · '),
      ),
      passage(...markedRuns(article.text, span, marked)),
      source([shorten(article.title, OPENING), edition(indexed, reader)].filter(Boolean).join(' · ')),
    ],
    actions: [...neighbours(indexed, one, parts, at, reader), overviewAction(indexed, texts.actions.overview)],
    private: true,
  };
}

/** Groups a paragraph's sentences into parts of readable length; nearly always it is one. */
function partsOf({ sentences }: Paragraph): Sentence[][] {
  const parts: Sentence[][] = [];
  for (const sentence of sentences) {
    const part = parts.at(-1);
    if (part?.[0] && sentence.end - part[0].start <= LONGEST_PART) part.push(sentence);
    else parts.push([sentence]);
  }
  return parts;
}

function neighbours(
  indexed: Indexed,
  { number }: Paragraph,
  parts: readonly Sentence[][],
  at: number,
  reader: Reader,
): Action[] {
  const { actions } = textsFor(reader);
  const part = (index: number, label: string): Action[] => {
    const sentence = parts[index]?.[0]?.number;
    return sentence ? [readAction(indexed, label, { paragraph: `${number}`, sentence: `${sentence}` })] : [];
  };
  const whole = (other: number): Action[] =>
    indexed.article.paragraphs[other - 1]
      ? [readAction(indexed, actions.paragraph(other), { paragraph: `${other}` })]
      : [];
  return [...whole(number - 1), ...part(at - 1, actions.back), ...part(at + 1, actions.next), ...whole(number + 1)];
}

function readAction(
  { article }: Indexed,
  label: string,
  place: Action['input'],
  does: Action['does'] = 'update',
): Action {
  return { label, command: 'article', input: { article: keyOf(article.name), ...place }, does };
}

function overviewAction(indexed: Indexed, label: string): Action {
  return readAction(indexed, label, {});
}

function editionBlocks(indexed: Indexed, reader: Reader): Block[] {
  const text = edition(indexed, reader);
  return text ? [source(text)] : [];
}

function opening({ article }: Indexed, { start, end }: Paragraph): string {
  return shorten(article.text.slice(start, Math.min(end, start + 2 * OPENING)).replace(/\s+/g, ' '), OPENING);
}
