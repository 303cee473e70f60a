/** Text → Article: a header, and paragraphs of sentences, each of which knows where it stands. */
import type { Language, LanguageCode } from './language.ts';

/** A stretch of an article's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

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
const SENTENCE_END = /[.!?…]+["'“”»«’)\]]*(?=\s+["'„“”»«‚‘(]*[\p{Lu}\d])/gu;
const FINISHED = /[.!?…:;]["'“”»«’)\]]*\s*$/;
/** No headline of a news agency is longer; a longer line without a full stop is text. */
const LONGEST_HEADING = 120;

/**
 * Reads the body of an article.
 * @param name the file's name without its ending
 * @param header what the file's header says; `title` may be empty, then a first line without full stop is taken
 * @param text the body, line ends as `\n`; kept as it is
 */
export function parseArticle(name: string, header: Header, text: string, language: Language): Article {
  const blocks = splitBlocks(text);
  const title = header.title || headline(text, blocks);
  const paragraphs = blocks
    .filter((block) => !isHeading(text, block))
    .map((block, index) => parseParagraph(text, block, index + 1, language));
  return { ...header, title: title || name, name, text, paragraphs };
}

/** Splits a stretch of text into sentences. "am 7. Januar", "S. Smith" and "z. B." end none. */
export function splitSentences(text: string, block: Span, language: Language): Span[] {
  const ends = [...text.slice(block.start, block.end).matchAll(SENTENCE_END)]
    .map((match) => ({ stop: block.start + match.index, end: block.start + match.index + match[0].length }))
    .filter(({ stop, end }) => !isInnerStop(text, block.start, stop, end, language))
    .map(({ end }) => end);
  const starts = [block.start, ...ends];
  return [...ends, block.end]
    .map((end, index) => trimmed(text, starts[index] ?? block.start, end))
    .filter((s) => s.start < s.end);
}

function splitBlocks(text: string): Span[] {
  const ends = [...text.matchAll(BLANK_LINE)].map((match) => match.index);
  const starts = [0, ...ends];
  return [...ends, text.length]
    .map((end, index) => trimmed(text, starts[index] ?? 0, end))
    .filter((b) => b.start < b.end);
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

/** A full stop after an initial, an abbreviation or an ordinal number does not end a sentence. */
function isInnerStop(text: string, from: number, stop: number, end: number, language: Language): boolean {
  if (text[stop] !== '.' || end > stop + 1) return false;
  const before = /[\p{L}\d.]+$/u.exec(text.slice(Math.max(from, stop - 30), stop))?.[0] ?? '';
  const after = /^[\s"'„“”»«‚‘(]*([\p{L}\d]+)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
  if (/^\p{Lu}$/u.test(before)) return true;
  if (language.reading.abbreviations.has(before.toLowerCase())) return true;
  return (
    /^\d{1,2}$/.test(before) && language.reading.ordinalStop && !language.words.stop.has(language.words.fold(after))
  );
}

function headline(text: string, [first, ...rest]: readonly Span[]): string {
  return first && rest.length > 0 && isHeading(text, first) ? text.slice(first.start, first.end) : '';
}

function isHeading(text: string, { start, end }: Span): boolean {
  return end - start <= LONGEST_HEADING && !FINISHED.test(text.slice(start, end));
}

function trimmed(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  return { start: start + slice.length - slice.trimStart().length, end: end - (slice.length - slice.trimEnd().length) };
}
