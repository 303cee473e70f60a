/** Finds the subject of a verb: who does what it says. */
import type { Language } from '../language.ts';
import type { Clause } from './clauses.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import { isCapital, type Word } from './words.ts';

/** The subject of the verb at a word, of the clause with that index. */
export function subjectOf(
  words: readonly Word[],
  clauses: readonly Clause[],
  index: number,
  verb: number,
  language: Language,
): Phrase | undefined {
  const clause = clauses[index];
  if (!clause) return undefined;
  const { quotes } = language;
  const opening = words[clause.first]?.lower ?? '';
  const after = () => subjectAfter(words, verb, clause.last, language);
  if (verb === clause.first)
    return apposed(words, clauses, index, language) ?? after() ?? enclosing(words, clauses, index, language);
  if (quotes.as.has(opening) || quotes.that.has(opening) || quotes.subordinating.has(opening))
    return subjectAfter(words, clause.first, verb, language) ?? after();
  if (index > 0 && quotes.relative.has(opening) && verb >= clause.last - 2)
    return antecedent(words, clauses, index, language);
  return subjectBefore(words, clause.first, verb, language) ?? after();
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
  if (isPronoun(words[at], language)) return one(at);
  const { lower = '' } = words[at] ?? {};
  if (quotes.oblique.has(lower) || quotes.prepositions.has(lower)) return undefined;
  const phrase = phraseAt(words, at, language, true);
  if (phrase && phrase.last <= verb) return isTime(words, phrase, language) ? undefined : phrase;
  return quotes.nominative.has(lower) ? longSubject(words, at, verb, language) : undefined;
}

export const one = (at: number): Phrase => ({ first: at, head: at, core: at + 1, last: at + 1 });

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
  for (let at = verb + 1; at < last; ) {
    const { lower = '' } = words[at] ?? {};
    if (isPronoun(words[at], language) && !quotes.dummy.has(lower)) return one(at);
    const led = quotes.prepositions.has(lower);
    const phrase = phraseAt(words, led ? at + 1 : at, language);
    if (phrase && phrase.last > last) return undefined;
    if (phrase && !led && !quotes.oblique.has(lower) && !isTime(words, phrase, language)) return phrase;
    at = phrase ? Math.max(phrase.core, at + 1) : at + 1;
  }
  return undefined;
}

/** "Montag", "vergangene Woche": a phrase of time is no subject. */
function isTime(
  words: readonly Word[],
  { head }: Phrase,
  { figures: { weekdays, months, times, durations }, words: { fold } }: Language,
): boolean {
  const noun = fold(words[head]?.lower ?? '');
  return weekdays.includes(noun) || months.includes(noun) || times.has(noun) || durations.has(noun);
}

export function isPronoun(word: Word | undefined, { quotes }: Language): boolean {
  const { lower = '' } = word ?? {};
  return quotes.masculine.has(lower) || quotes.feminine.has(lower) || quotes.neuter.has(lower);
}

/** A word in lower case, or a sentence's first, that can open a clause in front of its subject. */
function isAdverb(word: Word | undefined, language: Language): boolean {
  if (word?.kind !== 'word' || isPronoun(word, language)) return false;
  const { quotes, words } = language;
  if (quotes.focus.has(word.lower)) return true;
  if ([quotes.prepositions, quotes.nominative, quotes.oblique].some((list) => list.has(word.lower))) return false;
  return !isCapital(word) && words.stop.has(words.fold(word.lower));
}

/** "Albrecht Conze, der Direktor der Mission, bezeichnete": the first clause is a phrase and no more. */
function apposed(
  words: readonly Word[],
  clauses: readonly Clause[],
  index: number,
  language: Language,
): Phrase | undefined {
  for (let before = index - 2; before >= 0; before -= 1) {
    const clause = clauses[before];
    if (!clause || (clause.mark !== ',' && clause.mark !== '–')) return undefined;
    const phrase = subjectBefore(words, clause.first, clause.last, language);
    if (phrase && phrase.last >= clause.last && clauses[before - 1]?.mark !== ',') return phrase;
  }
  return undefined;
}

/** "Der Sprecher, der in Berlin war, sagte" with more than a phrase in front: the first clause's subject. */
function enclosing(
  words: readonly Word[],
  clauses: readonly Clause[],
  index: number,
  language: Language,
): Phrase | undefined {
  const first = clauses[index - 2];
  return first ? phraseBefore(words, first.first, first.last, language) : undefined;
}

function antecedent(
  words: readonly Word[],
  clauses: readonly Clause[],
  index: number,
  language: Language,
): Phrase | undefined {
  const before = clauses[index - 1];
  return before ? phraseBefore(words, before.first, before.last, language) : undefined;
}

/** The longest phrase that ends right in front of a word. */
export function phraseBefore(
  words: readonly Word[],
  first: number,
  end: number,
  language: Language,
): Phrase | undefined {
  for (let at = first; at < end; at += 1) {
    const phrase = phraseAt(words, at, language);
    if (phrase?.last === end) return phrase;
  }
  return undefined;
}
