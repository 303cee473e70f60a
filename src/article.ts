/** Text → Article: a header, and paragraphs of sentences, each of which knows where it stands. */
import type { Language, LanguageCode } from './language.ts';
import { splitSentences } from './sentences.ts';
import { partedAt, type Span } from './span.ts';

export type { Span } from './span.ts';

/** What the header says of the article. `titleIsOurs`: the text came without a headline, the title is a label. */
export interface Header {
  readonly title: string;
  readonly titleIsOurs: boolean;
  readonly publisher: string;
  readonly place: string;
  readonly published: string;
  readonly reference: string;
  readonly language: LanguageCode;
}

/** A sentence, counted from 1 within its paragraph. */
export interface Sentence extends Span {
  readonly text: string;
  readonly paragraph: number;
  readonly number: number;
}

/** A paragraph, counted from 1 as a reader counts; headings in the text are not counted. */
export interface Paragraph extends Span {
  readonly number: number;
  readonly sentences: readonly Sentence[];
}

/** An article. `name` is its file's name without the ending; all offsets count in `text`. */
export interface Article extends Header {
  readonly name: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

const BLANK_LINE = /\n[^\S\n]*\n/g;
const LINE_END = /[.!?…:]["'“”»«’)\]]{0,3}[^\S\n]*\n/g;
const FINISHED = /[.!?…:;]["'“”»«’)\]]{0,4}\s*$/;
/** Markdown's sign of a heading. */
const MARKED = /^#{1,6}\s{1,9}/;
/** No headline of a news agency is longer; a longer line without a full stop is text. */
const LONGEST_HEADING = 120;
/** Text wrapped by hand or by a mail program has no longer lines (RFC 2822 asks for 78); elsewhere a line is a paragraph. */
const LONGEST_WRAPPED = 100;

/**
 * Reads the body of an article.
 * @param name the file's name without its ending
 * @param header what the file's header says; `title` may be empty, then a first line without full stop is taken
 * @param text the body, line ends as `\n`; kept as it is
 */
export function parseArticle(name: string, header: Header, text: string, language: Language): Article {
  const blocks = splitBlocks(text);
  const title = header.title || headline(text, blocks);
  const body = blocks.filter((block) => !isHeading(text, block));
  const paragraphs = (body.length > 0 ? body : blocks).map((block, index) =>
    parseParagraph(text, block, index + 1, language),
  );
  return { ...header, title: title || name, name, text, paragraphs };
}

/** Paragraphs end at blank lines; in a text that is not wrapped, at the end of a finished line, too. */
function splitBlocks(text: string): Span[] {
  const blank = [...text.matchAll(BLANK_LINE)].map((match) => match.index);
  const lines = isWrapped(text) ? [] : [...text.matchAll(LINE_END)].map((match) => match.index + match[0].length);
  const ends = [...blank, ...lines].sort((a, b) => a - b);
  return partedAt(text, { start: 0, end: text.length }, ends);
}

function isWrapped(text: string): boolean {
  return text.split('\n').every((line) => line.length <= LONGEST_WRAPPED);
}

function parseParagraph(text: string, block: Span, number: number, language: Language): Paragraph {
  const sentences = splitSentences(text, block, language).map(({ start, end }, index) => ({
    start,
    end,
    text: text.slice(start, end),
    paragraph: number,
    number: index + 1,
  }));
  return { ...block, number, sentences };
}

function headline(text: string, [first, ...rest]: readonly Span[]): string {
  return first && rest.length > 0 && isHeading(text, first)
    ? text.slice(first.start, first.end).replace(MARKED, '')
    : '';
}

function isHeading(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_HEADING) return false;
  const line = text.slice(start, end);
  return !FINISHED.test(line) || (MARKED.test(line) && !line.includes('\n'));
}
