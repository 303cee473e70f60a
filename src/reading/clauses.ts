/** Words → clauses: the stretches between commas, colons and dashes. */
import type { Language } from '../language.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import { isCapital, type Word } from './words.ts';

/** A clause by word indices; `mark` is the one that ends it, empty at the unit's end. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  readonly mark: string;
}

const BETWEEN = new Set([',', ';', ':', '–', '—', '.', '!', '?', '…', '-']);

export function clausesOf(words: readonly Word[], language: Language): Clause[] {
  const clauses: Clause[] = [];
  let first = 0;
  words.forEach((word, index) => {
    if (!BETWEEN.has(word.text) || isInner(words, index, language)) return;
    if (index > first) clauses.push({ first, last: index, mark: word.text });
    first = index + 1;
  });
  if (first < words.length) clauses.push({ first, last: words.length, mark: '' });
  return clauses;
}

/** The full stop of "Dr. Meier", "am 7. Januar" or "F. Kennedy". */
function isInner(words: readonly Word[], at: number, { reading }: Language): boolean {
  if (words[at]?.text !== '.' || at + 1 >= words.length) return false;
  const before = words[at - 1];
  return before?.kind === 'number' || (before?.text.length ?? 9) <= 2 || reading.abbreviations.has(before?.lower ?? '');
}

/**
 * The phrase in front of a clause's verb, if it is a subject: a phrase in another case, or behind a preposition, is none.
 * "Auch der Minister sagte" has one, "In Berlin sagte der Minister" has not.
 */
export function subjectBefore(
  words: readonly Word[],
  first: number,
  verb: number,
  language: Language,
): Phrase | undefined {
  const { quotes } = language;
  let at = first;
  while (at < verb && (quotes.contrary.has(words[at]?.lower ?? '') || isAdverb(words[at], language))) at += 1;
  if (at >= verb) return undefined;
  if (isPronoun(words[at], language)) return { first: at, head: at, core: at + 1, last: at + 1 };
  if (quotes.oblique.has(words[at]?.lower ?? '') || quotes.prepositions.has(words[at]?.lower ?? '')) return undefined;
  const phrase = phraseAt(words, at, language, true);
  if (phrase && phrase.last <= verb) return phrase;
  return quotes.nominative.has(words[at]?.lower ?? '') ? longSubject(words, at, verb, language) : undefined;
}

/** "Der am Dienstag zurückgetretene Minister": the last noun in front of the verb is the head. */
function longSubject(words: readonly Word[], first: number, verb: number, language: Language): Phrase | undefined {
  for (let head = first + 1; head < verb; head += 1) {
    const phrase = phraseAt(words, head, language, true);
    if (phrase && phrase.first === phrase.head && phrase.last === verb) return { ...phrase, first };
  }
  return undefined;
}

/** The first phrase after a verb that can be its subject: no preposition before it, not in the dative or accusative. */
export function subjectAfter(
  words: readonly Word[],
  verb: number,
  last: number,
  language: Language,
): Phrase | undefined {
  const { quotes } = language;
  let at = verb + 1;
  while (at < last) {
    const { lower = '' } = words[at] ?? {};
    if (isPronoun(words[at], language) && !(lower === 'es' || lower === 'it'))
      return { first: at, head: at, core: at + 1, last: at + 1 };
    const isPlace = quotes.prepositions.has(lower);
    const phrase = phraseAt(words, isPlace ? at + 1 : at, language);
    if (phrase && !isPlace && !quotes.oblique.has(lower) && !isTime(words, phrase, language))
      return phrase.last <= last ? phrase : undefined;
    at = phrase ? Math.max(phrase.core, at + 1) : at + 1;
  }
  return undefined;
}

/** "Montag", "vergangene Woche": a phrase of time is no subject. */
function isTime(words: readonly Word[], { head }: Phrase, { figures, words: { fold } }: Language): boolean {
  const noun = fold(words[head]?.lower ?? '');
  return (
    figures.weekdays.includes(noun) ||
    figures.months.includes(noun) ||
    figures.times.has(noun) ||
    figures.durations.has(noun)
  );
}

export function isPronoun(word: Word | undefined, { quotes }: Language): boolean {
  const { lower = '' } = word ?? {};
  return quotes.masculine.has(lower) || quotes.feminine.has(lower) || quotes.neuter.has(lower);
}

/** A lower-case word, or a sentence's first, that can open a clause in front of its subject. */
function isAdverb(word: Word | undefined, language: Language): boolean {
  if (word?.kind !== 'word' || isPronoun(word, language)) return false;
  const { lower } = word;
  if (language.quotes.focus.has(lower)) return true;
  if (language.quotes.prepositions.has(lower) || language.quotes.nominative.has(lower)) return false;
  if (language.quotes.oblique.has(lower)) return false;
  return isCapital(word) ? false : language.words.stop.has(language.words.fold(lower));
}
