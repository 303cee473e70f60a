/** A stretch of text → its sentences. */
import type { Language } from '../language/language.ts';

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where something stands, and nothing else of it. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

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
