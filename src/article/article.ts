/** An article's file → Article: its header, and paragraphs of sentences, each of which knows where it stands. */
import type { Language, LanguageCode } from '../language/language.ts';
import { partedAt, type Span, splitSentences } from '../text/sentences.ts';

export type { Span } from '../text/sentences.ts';

import * as v from 'valibot';
import { codes, languages, recognise } from '../language/languages.ts';
import { ArticleFileError, isHtml, isPdf, partsOf, plainText } from './decode.ts';
import { proseOf } from './prose.ts';

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
/** What an entry of a list begins with; "1." is left, which may be a date. */
const ENTRY = /^[-*+•‣▪◦–]\s{1,9}(?=\S)/;
const ENTRY_LINE = /\n[^\S\n]*(?=[-*+•‣▪◦–]\s{1,9}\S)/g;
/** "Länge: 120 Meter": a label with its value tells something. */
const LABELLED = /\p{L}:\s.*\d/u;
/** No headline of a news agency is longer; a longer line without a full stop is text. */
const LONGEST_HEADING = 120;
/** Text wrapped by hand or by a mail program has no longer lines (RFC 2822 asks for 78); elsewhere a line is a paragraph. */
const LONGEST_WRAPPED = 100;
/** Nobody wraps text at such a width: where a line is longer, each is a paragraph. */
const LONGEST_LINE = 250;
const ANY_END = /\n/g;

/**
 * Reads the body of an article.
 * @param name the file's name without its ending
 * @param header what the file's header says; `title` may be empty, then a first line without full stop is taken
 * @param text the body, line ends as `\n`; kept as it is
 */
export function parseArticle(name: string, header: Header, text: string, language: Language): Article {
  const blocks = splitBlocks(text);
  const title = header.title || headline(text, blocks);
  const headings = headingsOf(text, blocks);
  const body = blocks.filter((block) => !headings.has(block));
  const paragraphs = (body.length > 0 ? body : blocks).map((block, index) =>
    parseParagraph(text, withoutMark(text, block), index + 1, language),
  );
  return { ...header, title: title || name, name, text, paragraphs };
}

/** Paragraphs end at blank lines and before an entry of a list; in a text that is not wrapped, at the end of a finished line, too. */
function splitBlocks(text: string): Span[] {
  const blank = [...text.matchAll(BLANK_LINE)].map((match) => match.index);
  const longest = longestLine(text);
  const lines =
    longest <= LONGEST_WRAPPED ? [] : [...text.matchAll(longest > LONGEST_LINE ? ANY_END : LINE_END)].map(endOf);
  const entries = [...text.matchAll(ENTRY_LINE)].filter(({ index }) => endsBefore(text, index)).map(endOf);
  const ends = [...blank, ...lines, ...entries].sort((a, b) => a - b);
  return partedAt(text, { start: 0, end: text.length }, ends);
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

/** A line that goes on ends before no entry: "Der Minister\n- er war krank - kam" is wrapped. */
function endsBefore(text: string, end: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end).trim();
  return line === '' || FINISHED.test(line) || ENTRY.test(line) || MARKED.test(line);
}

const longestLine = (text: string): number => text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);

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

/** A paragraph begins behind the sign of its list. */
function withoutMark(text: string, { start, end }: Span): Span {
  const mark = ENTRY.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + mark, end };
}

function headline(text: string, [first, ...rest]: readonly Span[]): string {
  return first && rest.length > 0 && looksLikeHeading(text, first)
    ? text.slice(first.start, first.end).replace(MARKED, '')
    : '';
}

/**
 * The blocks that are headings. A text that marks its headings has no others. Elsewhere a heading is a short line without a
 * full stop that heads something: the next block is text, or it is the headline.
 */
function headingsOf(text: string, blocks: readonly Span[]): ReadonlySet<Span> {
  const marked = blocks.filter((block) => isMarked(text, block));
  if (marked.length > 0)
    return new Set(blocks.filter((block, at) => isMarked(text, block) || (at === 0 && looksLikeHeading(text, block))));
  return new Set(
    blocks.filter((block, at) => {
      const next = blocks[at + 1];
      return looksLikeHeading(text, block) && next !== undefined && (at === 0 || !looksLikeHeading(text, next));
    }),
  );
}

function isMarked(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, end);
  return MARKED.test(line) && !line.includes('\n') && line.length <= LONGEST_HEADING + 10;
}

function looksLikeHeading(text: string, block: Span): boolean {
  const line = text.slice(block.start, block.end);
  if (isMarked(text, block)) return true;
  return line.length <= LONGEST_HEADING && !FINISHED.test(line) && !ENTRY.test(line) && !LABELLED.test(line);
}

/** A header that begins and never ends; a line across a text is followed by a blank one. */
const UNENDED = /^---[^\S\n]*\n[a-z]+:/;
const HEADER_ENTRY = /^([a-z]+):[^\S\n]*(.*)$/;

const text = v.optional(v.string(), '');
const HEADER_SCHEMA = v.strictObject({
  title: v.exactOptional(v.string()),
  label: v.exactOptional(v.string()),
  publisher: text,
  place: text,
  published: v.optional(v.pipe(v.string(), v.check(isDate, 'must be a date such as 2017, 2017-03 or 2017-03-22')), ''),
  reference: text,
  language: v.picklist(codes, `must be ${codes.join(' or ')}`),
});

/**
 * Reads an article from its file's text.
 * A header is optional: without one the language is recognised, publisher and date stay empty. In a header `title` is the
 * article's own headline and `label` a title that we gave it.
 * @param name the file's name without its ending
 * @param file how to call the file in an error
 * @throws ArticleFileError where the header is faulty, the text is empty or its language is none that we read
 */
export function readArticle(name: string, file: string, content: string): Article {
  const source = plainText(content);
  const { header: lines, start } = partsOf(source);
  if (lines === undefined && UNENDED.test(source))
    throw new ArticleFileError(`${file}: the header has no end: put a line "---" below its entries.`);
  const body = source.slice(start);
  if (isHtml(body) || isPdf(Buffer.from(body.slice(0, 1024))))
    throw new ArticleFileError(`${file} is a page or a PDF below a header: take the header out.`);
  const { text } = proseOf(file, body);
  if (!/\p{L}{2}/u.test(text)) throw new ArticleFileError(`${file} holds no text: put the article below the header.`);
  const header = lines === undefined ? headerOf(file, text) : readHeader(file, lines);
  return parseArticle(name, header, text, languages[header.language]);
}

/** @throws ArticleFileError where it is none that is read */
export function articleLanguage(file: string, text: string): LanguageCode {
  const language = recognise(text);
  if (!language) throw new ArticleFileError(`${file} is in a language that is not read here: German and English are.`);
  return language;
}

function headerOf(file: string, text: string): Header {
  const language = articleLanguage(file, text);
  return { title: '', titleIsOurs: false, publisher: '', place: '', published: '', reference: '', language };
}

function readHeader(file: string, lines: string): Header {
  const entries = lines.split('\n').filter((entry) => entry.trim() !== '');
  const pairs = entries.map((entry, index): [string, string] => {
    const [, key, value] = HEADER_ENTRY.exec(entry) ?? [];
    if (!key || value === undefined)
      throw new ArticleFileError(`${file}, line ${index + 2}: write "key: value", not "${entry.slice(0, 60)}".`);
    return [key, value.trim()];
  });
  const keys = pairs.map(([key]) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) < index);
  if (twice) throw new ArticleFileError(`${file}: the header's "${twice}" stands twice: remove one of them.`);
  const result = v.safeParse(HEADER_SCHEMA, { language: '', ...Object.fromEntries(pairs) });
  if (!result.success) throw new ArticleFileError(`${file}: ${faultOf(result.issues[0])}`);
  const { title, label, ...header } = result.output;
  return { ...header, title: title ?? label ?? '', titleIsOurs: title === undefined && label !== undefined };
}

/** As much of a date of the calendar as is known, or nothing. Date takes 30 February for 1 March. */
function isDate(text: string): boolean {
  if (!/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/.test(text)) return false;
  const date = new Date(text);
  return text === '' || (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text));
}

function faultOf({ path, expected, message }: v.InferIssue<typeof HEADER_SCHEMA>): string {
  const key = path?.[0].key ?? '';
  if (expected === 'never')
    return `the header has an unknown entry "${key}": it takes title or label, publisher, place, published, reference and language.`;
  return `the header's "${key}" ${message}.`;
}
