/** A stretch of text → its sentences, and what in it stands in quotation marks, whatever marks the writer uses. */
import type { Language } from '../language/language.ts';

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a stretch falls into at some places, in order; without blanks at the ends, and without what is only blanks. */
export function partedAt(text: string, { start, end }: Span, places: readonly number[]): Span[] {
  const starts = [start, ...places];
  return [...places, end]
    .map((last, index) => trimmed(text, starts[index] ?? start, last))
    .filter((part) => part.start < part.end);
}

function trimmed(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  return { start: start + slice.length - slice.trimStart().length, end: end - (slice.length - slice.trimEnd().length) };
}

/** Quotation marks, typewriter marks in pairs, too: ``so''. */
const OPENING = "(?:``|''|[\"'„“”»«‚‘’(\\[<#@]){0,4}";
/** A full stop or what stands for one, with what closes behind it: marks, the number of a note, a picture. */
const STOP = '[.!?…]{1,6}(?:\\[\\d{1,3}\\]){0,3}["\'“”»«’´)\\]]{0,4}(?:\\s?\\p{Extended_Pictographic}){0,4}';
/** Two sentences without a blank between them; an address for mail or of a page has none. */
const GLUED = '(?<=\\p{Ll}{2})(?<![@/]\\S{0,40})[.!?](?=\\p{Lu}\\p{Ll})(?!\\S{0,60}[@/])';
/** Bounded, so that a line of a million full stops costs no more than any other. */
const SENTENCE_END = new RegExp(
  `${STOP}(?=\\s{1,20}${OPENING}(?:[\\p{Lu}\\d]|(?<=[#@])\\p{L})|(?<=[.!?…])\\s{1,20},,[\\p{Lu}\\d])|${GLUED}`,
  'gu',
);

/** Splits a stretch of text into sentences. "am 7. Januar", "S. Smith" and "z. B." end none. */
export function splitSentences(text: string, block: Span, language: Language): Span[] {
  const ends = [...text.slice(block.start, block.end).matchAll(SENTENCE_END)]
    .map((match) => ({ stop: block.start + match.index, end: block.start + match.index + match[0].length }))
    .filter(({ stop, end }) => !isInnerStop(text, block.start, stop, end, language))
    .map(({ end }) => end);
  return partedAt(text, block, ends);
}

/** A full stop after an initial, an abbreviation, an ordinal number or the number of an entry does not end a sentence. */
function isInnerStop(text: string, from: number, stop: number, end: number, language: Language): boolean {
  if (text[stop] !== '.' || end > stop + 1) return false;
  const before = text.slice(Math.max(from, stop - 30), stop);
  const [, previous = '', word = ''] =
    /(?:([\p{L}\d]+)[\s(„"]+)?(?<![\p{L}\d.])([\p{L}\d](?:[\p{L}\d./-]*))$/u.exec(before) ?? [];
  const next = /^[\s"'„“”»«‚‘`,(]*([\p{L}\d]+(?:(?<=(?<!\p{L})\p{L})\.)?)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
  if (/^\d{1,3}$/.test(word)) return isOrdinal(word, previous, before, next, language);
  const begins = beginsSentence(next, language);
  if (/^[IVX]{1,5}$/.test(word) || /^\p{L}$/u.test(word)) return !begins;
  return isAbbreviation(word, next, begins, language);
}

const beginsSentence = (word: string, { words }: Language): boolean => words.stop.has(words.fold(word));

/** "Sie ist neu. 2. Sie hält." */
const NUMBERS_ENTRY = /[.!?]["“”»«]?\s{1,3}\d{1,2}$/;

/** "am 7. Januar", "zum 1. Mal", and "1." at the beginning of an entry or a paragraph. */
function isOrdinal(word: string, previous: string, before: string, next: string, language: Language): boolean {
  if (before.replace(/^[\s•▪*–-]+/, '') === word || NUMBERS_ENTRY.test(before)) return true;
  const { reading, figures, words } = language;
  if (!reading.ordinalStop) return false;
  if (figures.months.includes(words.fold(next)) || reading.ordinalNouns.has(next)) return true;
  return leadsOrdinal(previous, language) && !beginsSentence(next, language);
}

function isAbbreviation(word: string, next: string, begins: boolean, { reading }: Language): boolean {
  const lower = word.toLowerCase();
  if (reading.numbered.has(lower)) return /^\d/.test(next);
  if (reading.cutShort?.test(word)) return !begins;
  return reading.abbreviations.has(lower) && !(begins && reading.finals.has(lower));
}

/** "am 7. Spieltag", "der 2. Sieger": an ordinal has a small word in front, or opens the sentence. */
function leadsOrdinal(word: string, { words }: Language): boolean {
  return word === '' || words.stop.has(words.fold(word));
}

/**
 * What closes an opening mark: German, English, French and Swiss, Scandinavian, and those of typewriters, where two commas,
 * accents or apostrophes are one mark; single ones are for nesting.
 */
const CLOSING: ReadonlyMap<string, readonly string[]> = new Map([
  ['„', ['“', '”', '"']],
  ['“', ['”', '"']],
  ['"', ['"', '”', '“']],
  ['»', ['«']],
  ['«', ['»']],
  ['”', ['”']],
  [',,', ['“', '”', '"', "''", '``']],
  ['``', ["''", '”', '"', '´´']],
  ['‚', ['‘', '’', "'"]],
  ['‘', ['’', "'"]],
  ["'", ["'", '’']],
  ['›', ['‹']],
]);
const MARK = "``|''|´´|,,|[„“”\"»«‚‘’'›‹]";
const MARKS = new RegExp(MARK, 'g');
const OUTER = new RegExp(`^(?:${MARK})|(?:${MARK})$`, 'g');

/** The words of a quotation, without its marks. */
export const unmarked = (quotation: string): string => quotation.replace(OUTER, '');

/** An apostrophe is no mark: "Müllers Haus", "Grimms' Märchen"; a single mark counts where what it encloses has a blank or ends a word. */
const SINGLE = "‚‘’'";
const BEFORE_OPENING = /[\s([{–—/„“"»«‚‘'›-]/;
/** A quotation that is not closed in its paragraph may be closed in one of the next; more would swallow the article. */
const MOST_PARAGRAPHS = 6;

interface Open {
  readonly mark: string;
  readonly at: number;
}

/** What a paragraph leaves open at its end, and where it closes what it did not open. */
interface Loose {
  readonly open: Open | undefined;
  readonly close: Open | undefined;
}

/**
 * The outermost quotations of a text, in order, with their marks.
 * An unclosed mark opens nothing, except where a following paragraph closes it, or opens anew as English books do.
 */
export function findMarked(text: string, paragraphs: readonly Span[]): Span[] {
  const read = paragraphs.map((paragraph) => markedIn(text, paragraph));
  const across = read.flatMap(({ loose }, index) => acrossParagraphs(text, paragraphs, read, index, loose));
  const spans = [...read.flatMap(({ spans }) => spans), ...across].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return spans.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** One pass with a stack, so that any number of unclosed marks costs no more than the text is long. */
function markedIn(text: string, { start, end }: Span): { spans: Span[]; loose: Loose } {
  const spans: Span[] = [];
  const stack: Open[] = [];
  let close: Open | undefined;
  for (const match of text.slice(start, end).matchAll(MARKS)) {
    const found = { mark: match[0], at: start + match.index };
    const opened = closes(text, found, stack);
    if (opened >= 0) {
      spans.push({ start: stack[opened]?.at ?? 0, end: found.at + found.mark.length });
      stack.length = opened;
    } else if (opens(text, found)) stack.push(found);
    else if (stack.length === 0 && spans.length === 0 && !SINGLE.includes(found.mark)) close ??= found;
  }
  return { spans, loose: { open: stack.find(({ mark }) => !SINGLE.includes(mark)), close } };
}

/** Marks lie at most this deep; a stray one further down is forgotten. */
const DEEPEST = 4;

/** The place in the stack of what this mark closes, or -1. */
function closes(text: string, { mark, at }: Open, stack: readonly Open[]): number {
  const next = text[at + mark.length] ?? '';
  if (/\s/.test(text[at - 1] ?? ' ') && !/[\s.,;:!?)]|^$/.test(next)) return -1;
  if (SINGLE.includes(mark) && /[\p{L}\d]/u.test(next)) return -1;
  for (let index = stack.length - 1; index >= Math.max(0, stack.length - DEEPEST); index -= 1)
    if (CLOSING.get(stack[index]?.mark ?? '')?.includes(mark)) return index;
  return -1;
}

function opens(text: string, { mark, at }: Open): boolean {
  if (!CLOSING.has(mark)) return false;
  if (mark === '„' || mark === '‚') return true;
  return (at === 0 || BEFORE_OPENING.test(text[at - 1] ?? '')) && /\S/.test(text[at + mark.length] ?? ' ');
}

function acrossParagraphs(
  text: string,
  paragraphs: readonly Span[],
  read: readonly { readonly loose: Loose }[],
  index: number,
  { open }: Loose,
): Span[] {
  const next = paragraphs[index + 1];
  const own = paragraphs[index];
  if (!open || !next || !own) return [];
  if (text.startsWith(open.mark, next.start)) return [{ start: open.at, end: own.end }];
  for (const { loose } of read.slice(index + 1, index + MOST_PARAGRAPHS)) {
    if (loose.close && CLOSING.get(open.mark)?.includes(loose.close.mark))
      return [{ start: open.at, end: loose.close.at + loose.close.mark.length }];
    if (loose.open) return [];
  }
  return [];
}
