/** The places of a clause where its subject may stand: in front of the verb and behind it. */
import type { Language } from '../language/language.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import { isPronoun, type Syntax } from './syntax.ts';
import { isTime } from './word-classes.ts';
import { isCapital, type Word } from './words.ts';

/**
 * The phrase in front of a clause's verb, if it is a subject: a phrase in another case, or behind a preposition, is none.
 * "Auch der Minister sagte" has one, "In Berlin sagte der Minister" has not.
 */
export function subjectBefore(syntax: Syntax, first: number, verb: number): Phrase | undefined {
  const { words, language } = syntax;
  const { quotes } = language;
  let at = first;
  while (at < verb && isOpener(syntax, at)) at += 1;
  if (at >= verb) return undefined;
  if (isPronoun(words[at], language)) return one(at);
  const noble = nobleAt(syntax, at);
  if (noble) return noble;
  const { lower = '' } = words[at] ?? {};
  if (quotes.oblique.has(lower) || quotes.prepositions.has(lower)) return undefined;
  const phrase = phraseAt(words, at, language, true);
  if (phrase && phrase.last <= verb) return isSubject(words, phrase, language) ? phrase : undefined;
  return quotes.nominative.has(lower) ? longSubject(words, at, verb, language) : undefined;
}

/** "der örtlichen Zeitung" is no nominative, by its adjective. */
function isOblique(words: readonly Word[], { first, head }: Phrase, { quotes }: Language): boolean {
  return head > first + 1 && quotes.obliquePair.test(`${words[first]?.lower} ${words[first + 1]?.lower}`);
}

/** "Von der Leyen" at the beginning: a known name, no preposition. */
function nobleAt({ words, language, cast }: Syntax, first: number): Phrase | undefined {
  let at = first;
  while (language.names.particles.has(words[at]?.lower ?? '')) at += 1;
  if (at === first || !isCapital(words[first]) || !isCapital(words[at])) return undefined;
  const name = words.slice(first, at + 1).map(({ lower }) => lower);
  const person = cast.get(words[at]?.lower ?? '');
  const isOwn = person?.name.toLowerCase().endsWith(` ${name.join(' ')}`);
  return isOwn ? { first, head: first, core: at + 1, last: at + 1 } : undefined;
}

/** The phrase that is a single word. */
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
export function subjectAfter(syntax: Syntax, verb: number, last: number): Phrase | undefined {
  const { words, language } = syntax;
  const { quotes } = language;
  for (let at = verb + 1; at < last; ) {
    const { lower = '' } = words[at] ?? {};
    if (isPronoun(words[at], language) && !quotes.dummy.has(lower)) return one(at);
    const led = quotes.prepositions.has(lower);
    const phrase = phraseAt(words, led ? at + 1 : at, language);
    if (phrase && phrase.last > last) return undefined;
    if (phrase && !led && isSubject(words, phrase, language)) return phrase;
    at = phrase ? Math.max(phrase.core, at + 1) : at + 1;
  }
  return undefined;
}

/** Whether a phrase can be a subject: by its determiner and adjective, and no time. */
export function isSubject(words: readonly Word[], phrase: Phrase, language: Language): boolean {
  const isCase = !language.quotes.oblique.has(words[phrase.first]?.lower ?? '') && !isOblique(words, phrase, language);
  return isCase && !isTime(words[phrase.head], language);
}

/** A word that can open a clause in front of its subject: "auch", "und", "weiterhin". */
function isOpener({ words, language, cast }: Syntax, at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'word' || isPronoun(word, language)) return false;
  const { quotes, words: own } = language;
  const { lower } = word;
  if (quotes.focus.has(lower) || quotes.contrary.has(lower)) return true;
  if ([quotes.prepositions, quotes.nominative, quotes.oblique].some((list) => list.has(lower))) return false;
  if (own.stop.has(word.folded)) return true;
  if (isCapital(word) && (at > 0 || cast.has(lower))) return false;
  return quotes.adverbs.test(lower);
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
