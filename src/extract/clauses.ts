/** Words → clauses: the stretches between commas, colons and dashes. */
import type { Language } from '../language/language.ts';
import type { Stretch } from './cue.ts';
import type { Word } from './words.ts';

/** A clause; `mark` is the one that ends it, empty at the unit's end. */
export interface Clause extends Stretch {
  readonly mark: string;
}

const BETWEEN = new Set([',', ';', ':', '–', '—', '.', '!', '?', '…', '-']);

/** Parts a unit's words at its marks; a full stop within a name or a date parts nothing. */
export function clausesOf(words: readonly Word[], language: Language): Clause[] {
  const clauses: Clause[] = [];
  let first = 0;
  words.forEach((word, index) => {
    if (isFinished(word) && words[index + 1]?.kind === 'word') {
      clauses.push({ first, last: index + 1, mark: ',' });
      first = index + 1;
    }
    if (word.kind !== 'mark' || !BETWEEN.has(word.text) || isInner(words, index, language)) return;
    if (index > first) clauses.push({ first, last: index, mark: word.text });
    first = index + 1;
  });
  if (first < words.length) clauses.push({ first, last: words.length, mark: '' });
  return clauses;
}

/** "„Das geht.“ so der Minister": the comma is left out, or stands in the quotation. */
const isFinished = ({ kind, text }: Word): boolean => kind === 'quotation' && /[.!?,]$/.test(text);

/** The full stop of "Dr. Meier", "am 7. Januar" or "F. Kennedy". */
function isInner(words: readonly Word[], at: number, { reading }: Language): boolean {
  if (words[at]?.text !== '.' || at + 1 >= words.length) return false;
  const before = words[at - 1];
  const short = (before?.text.length ?? 9) <= 2;
  return before?.kind === 'number' || short || reading.abbreviations.has(before?.lower ?? '');
}

/**
 * What is around an inserted clause: before it, and behind it where the sentence goes on; all that follows an opening one.
 * @param from the first clause of the insertion, where it is more than one
 */
export function around(words: readonly Word[], clauses: readonly Clause[], index: number, from = index): Stretch {
  const { last = 0 } = clauses[index] ?? {};
  if (from === 0) return { first: Math.min(last + 1, words.length), last: words.length };
  return { first: 0, last: index < clauses.length - 1 ? words.length : (clauses[from]?.first ?? 0) };
}
