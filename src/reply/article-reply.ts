/** Article → Reply: which articles there are, what one of them holds, and its paragraphs to read, a sentence marked. */

import type { Paragraph, Sentence, Span } from '../article/article.ts';
import type { Indexed, Library } from '../article/statements.ts';
import { catalogueOf } from '../library/catalogue.ts';
import { isGivenName } from '../library/reading.ts';
import { keyOf } from '../library/reference.ts';
import { meant } from '../search/lookup.ts';
import { isShort, openAction, overviewAction, pageActions, pageNote, pageOf } from './actions.ts';
import { type Audience, textsFor } from './command.ts';
import { edition, markedRuns } from './passage.ts';
import {
  type Action,
  paragraph,
  passage,
  type Reply,
  type ReplyBlock,
  run,
  shorten,
  small,
  source,
  title,
} from './reply.ts';

/** Each has a button beside the one or two that turn pages: two rows of five (`limits.ts` of Discord). */
const ARTICLES_PER_PAGE = 8;
const PARAGRAPHS_PER_PAGE = 9;
/** Characters of a paragraph's opening: a line of a list. */
const OPENING = 70;

/** What is done with the article that is chosen: a command that takes `article` and `page`. */
interface Choosing {
  readonly command: string;
  /** What it is given besides. */
  readonly input?: Action['input'];
  /** The option of the input that a form asks for where a button has no room for it. */
  readonly option?: string;
  /** Default: its reply takes the list's place. */
  readonly does?: Action['does'];
  /** Which page of the articles. */
  readonly page?: string | undefined;
}

/** The article that is meant, or what asks which. */
export type Chosen =
  | { readonly indexed: Indexed; readonly asks?: undefined }
  | { readonly indexed?: undefined; readonly asks: Reply };

/** Which article somebody means: the one that has the name, or the only one where none is named. Of several, and where none has it, people are asked. */
export function chooseArticle(typed: string | undefined, choosing: Choosing, reader: Audience): Chosen {
  const { library } = reader;
  const [indexed, ...others] = typed ? meant(catalogueOf(library).findArticles(typed)) : library;
  if (indexed && others.length === 0) return { indexed };
  const again = { ...choosing, input: { ...choosing.input, ...(typed ? { article: typed } : {}) } };
  return {
    asks: indexed ? sayArticles([indexed, ...others], again, reader) : sayArticles(library, again, reader, typed),
  };
}

/** The articles to choose from; `typed` is what named none of them. */
export function sayArticles(library: Library, choosing: Choosing, reader: Audience, typed?: string): Reply {
  const { command, input = {}, page: asked } = choosing;
  const texts = textsFor(reader);
  const unknown = (name: string) =>
    isGivenName(name) ? texts.adding.gone : texts.article.unknown(shorten(name, LONGEST_TITLE));
  const page = pageOf(library, asked, ARTICLES_PER_PAGE);
  return {
    tone: typed === undefined ? 'plain' : 'none',
    blocks: [
      title(typed === undefined ? texts.article.articles(library.length) : unknown(typed)),
      ...page.items.flatMap((indexed, index) => [
        paragraph(run(`${page.first + index}. ${shorten(indexed.article.title, 120)}`)),
        ...editionBlocks(indexed, reader),
      ]),
      ...pageNote(page, texts),
    ],
    actions: [
      ...page.items.map((indexed, index) => choice(`${page.first + index}`, indexed, choosing)),
      ...pageActions(page, { command, input }, texts),
    ],
    private: true,
  };
}

function choice(
  label: string,
  { article }: Indexed,
  { command, input = {}, option, does = 'update' }: Choosing,
): Action {
  const whole: Action['input'] = { ...input, article: keyOf(article.name) };
  if (!option || isShort(whole)) return { label, command, input: whole, does };
  const { [option]: _asked, ...short } = whole;
  return { label, command, input: short, does: 'modal', option };
}

/** Title, edition, size and the opening words of each paragraph. */
export function sayOverview(indexed: Indexed, asked: string | undefined, reader: Audience): Reply {
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
        openAction(indexed, texts.actions.paragraph(number), { paragraph: `${number}` }, 'reply'),
      ),
      ...pageActions(page, { command: 'article show', input: { article: keyOf(article.name) } }, texts).slice(-1),
    ],
    private: false,
  };
}

/** How much there is of it, and what a reader should know before reading. */
export function notesOn({ article, facts, quotes }: Indexed, reader: Audience): string[] {
  const texts = textsFor(reader).article;
  return [
    texts.counts(article.paragraphs.length, facts.length, quotes.length),
    ...(article.titleIsOurs ? [texts.titleIsOurs] : []),
    ...(article.language === reader.language ? [] : [texts.foreign(article.language)]),
  ];
}

/** Who published it, where and when, as far as that is known. */
export function editionBlocks(indexed: Parameters<typeof edition>[0], reader: Audience): ReplyBlock[] {
  const text = edition(indexed, reader);
  return text ? [source(text)] : [];
}

function opening({ article }: Indexed, { start, end }: Paragraph): string {
  return shorten(article.text.slice(start, Math.min(end, start + 2 * OPENING)).replace(/\s+/g, ' '), OPENING);
}

/** What a reader wants to see of an article: a paragraph, in it a marked sentence, or the part that holds a sentence. */
interface ReadingPlace {
  readonly paragraph: string | undefined;
  readonly mark: string | undefined;
  readonly sentence: string | undefined;
}

/** Characters: a longer paragraph is shown in parts. */
const LONGEST_PART = 1500;
/** Characters of a title above a paragraph: a line. */
const LONGEST_TITLE = 70;

/** What is shown: a part of a paragraph, by its index. Nearly always there is but one. */
interface Shown {
  readonly paragraph: Paragraph;
  readonly parts: readonly (readonly Sentence[])[];
  readonly at: number;
}

/** One paragraph, or a part of a very long one, with its neighbours one click away. */
export function sayParagraph(indexed: Indexed, place: ReadingPlace, reader: Audience): Reply {
  const { article } = indexed;
  const [paragraph] = pageOf(article.paragraphs, place.paragraph, 1).items;
  if (!paragraph) return sayOverview(indexed, undefined, reader);
  const shown = partFor(paragraph, place.mark ?? place.sentence);
  const marked = paragraph.sentences.filter(({ number }) => String(number) === place.mark);
  return {
    tone: 'plain',
    blocks: [
      small(heading(shown, indexed, reader)),
      passage(...markedRuns(article.text, spanOf(shown), marked)),
      source([shorten(article.title, LONGEST_TITLE), edition(indexed, reader)].filter(Boolean).join(' · ')),
    ],
    actions: [...neighbours(shown, indexed, reader), overviewAction(indexed, textsFor(reader).actions.overview)],
    private: true,
  };
}

/** The part that holds a sentence; the first where it is not in the paragraph. */
function partFor(paragraph: Paragraph, sentence: string | undefined): Shown {
  const parts = partsOf(paragraph);
  const at = parts.findIndex((part) => part.some(({ number }) => String(number) === sentence));
  return { paragraph, parts, at: Math.max(0, at) };
}

/** Groups a paragraph's sentences into parts of readable length. */
function partsOf({ sentences }: Paragraph): Sentence[][] {
  const parts: Sentence[][] = [];
  for (const sentence of sentences) {
    const part = parts.at(-1);
    if (part?.[0] && sentence.end - part[0].start <= LONGEST_PART) part.push(sentence);
    else parts.push([sentence]);
  }
  return parts;
}

function spanOf({ paragraph, parts, at }: Shown): Span {
  const sentences = parts[at] ?? [];
  return { start: sentences[0]?.start ?? paragraph.start, end: sentences.at(-1)?.end ?? paragraph.end };
}

function heading({ paragraph, parts, at }: Shown, { article }: Indexed, reader: Audience): string {
  const texts = textsFor(reader);
  const which = texts.article.paragraph(paragraph.number, article.paragraphs.length);
  return parts.length > 1 ? `${which} · ${texts.actions.page(at + 1, parts.length)}` : which;
}

function neighbours({ paragraph: { number }, parts, at }: Shown, indexed: Indexed, reader: Audience): Action[] {
  const { actions } = textsFor(reader);
  const part = (index: number, label: string): Action[] => {
    const sentence = parts[index]?.[0]?.number;
    return sentence ? [openAction(indexed, label, { paragraph: `${number}`, sentence: `${sentence}` })] : [];
  };
  const whole = (other: number): Action[] =>
    indexed.article.paragraphs[other - 1]
      ? [openAction(indexed, actions.paragraph(other), { paragraph: `${other}` })]
      : [];
  return [...whole(number - 1), ...part(at - 1, actions.back), ...part(at + 1, actions.next), ...whole(number + 1)];
}
