/** A stretch of text → its sentences. */
import type { Language } from './language.ts';
import { partedAt, type Span } from './span.ts';

/** A full stop or what stands for one. Bounded, so that a line of a million full stops costs no more than any other. */
const SENTENCE_END =
  /[.!?…]{1,6}["'“”»«’)\]]{0,4}(?=\s{1,20}["'„“”»«‚‘([]{0,4}[\p{Lu}\d])|(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll})/gu;

/** Splits a stretch of text into sentences. "am 7. Januar", "S. Smith" and "z. B." end none. */
export function splitSentences(text: string, block: Span, language: Language): Span[] {
  const ends = [...text.slice(block.start, block.end).matchAll(SENTENCE_END)]
    .map((match) => ({ stop: block.start + match.index, end: block.start + match.index + match[0].length }))
    .filter(({ stop, end }) => !isInnerStop(text, block.start, stop, end, language))
    .map(({ end }) => end);
  return partedAt(text, block, ends);
}

/** A full stop after an initial, an abbreviation or an ordinal number does not end a sentence. */
function isInnerStop(text: string, from: number, stop: number, end: number, language: Language): boolean {
  if (text[stop] !== '.' || end > stop + 1) return false;
  const before = text.slice(Math.max(from, stop - 30), stop);
  const [, previous = '', word = ''] = /(?:([\p{L}\d]+)[\s(„"]+)?(?<![\p{L}\d.])([\p{L}\d.]+)$/u.exec(before) ?? [];
  const next = /^[\s"'„“”»«‚‘(]*([\p{L}\d]+)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
  const { words, reading, figures } = language;
  const begins = words.stop.has(words.fold(next));
  if (/^\d{1,2}$/.test(word)) {
    if (!reading.ordinalStop) return false;
    return figures.months.includes(words.fold(next)) || (leadsOrdinal(previous, language) && !begins);
  }
  if (/^[IVX]{1,5}$/.test(word) || /^\p{L}$/u.test(word)) return !begins;
  const abbreviation = word.toLowerCase();
  return reading.abbreviations.has(abbreviation) && !(begins && reading.finals.has(abbreviation));
}

/** "am 7. Spieltag", "der 2. Sieger": an ordinal has a small word in front, or opens the sentence. */
function leadsOrdinal(word: string, { words }: Language): boolean {
  return word === '' || words.stop.has(words.fold(word));
}
