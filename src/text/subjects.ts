/** Finds subjects: of a verb, of a clause, of a whole sentence. */
import type { Language } from '../language/language.ts';
import { isCapitalised, isPronoun, isTime, type Word } from './parts-of-speech.ts';
import { canSpeak, isPeople, PERSON, type Phrase, phraseAt, type Syntax } from './syntax.ts';

/** The subject of the verb at a word, in the clause with that index. */
export function subjectOf(syntax: Syntax, index: number, verb: number): Phrase | undefined {
  const { words, clauses, language } = syntax;
  const clause = clauses[index];
  if (!clause) return undefined;
  const { quotes } = language;
  const opening = words[clause.first]?.lower ?? '';
  const after = () => subjectAfter(syntax, verb, clause.last);
  if (verb === clause.first) return abler(syntax, apposed(syntax, index), after);
  if (quotes.as.has(opening) || quotes.that.has(opening) || quotes.subordinating.has(opening))
    return ownPronoun(syntax, verb) ?? subjectAfter(syntax, clause.first, verb) ?? after();
  const inner = quotes.subjectFirst ? innerClause(syntax, clause.first, verb) : undefined;
  if (inner !== undefined) return subjectAfter(syntax, inner, verb) ?? after();
  if (index > 0 && quotes.relative.has(opening) && verb >= clause.last - 2) return endOf(syntax, index - 1);
  const before = joinedSubject(syntax, clause.first, verb) ?? subjectBefore(syntax, clause.first, verb);
  return sharedSubject(syntax, clause.first, verb) ?? abler(syntax, before, after);
}

/** "Shares fell after the company said": the word that opens the clause of the verb, where no comma parts it. */
function innerClause({ words, language }: Syntax, first: number, verb: number): number | undefined {
  const at = words.slice(first + 1, verb).findLastIndex(({ lower }) => language.quotes.subordinating.has(lower));
  return at < 0 ? undefined : first + 1 + at;
}

/** "…, where it hopes to": where the subject comes first, the pronoun in front of the verb is it, whatever follows. */
function ownPronoun({ words, language }: Syntax, verb: number): Phrase | undefined {
  return language.quotes.subjectFirst && isPronoun(words[verb - 1], language) ? one(verb - 1) : undefined;
}

/** "Der Minister staunte und die Partei nannte": the second verb has a subject of its own. */
function joinedSubject(syntax: Syntax, first: number, verb: number): Phrase | undefined {
  const { words, language } = syntax;
  const joint = words.slice(first, verb).findLastIndex(({ lower }) => language.quotes.coordinating.has(lower)) + first;
  if (joint <= first) return undefined;
  const [own, whole] = [phraseAt(words, joint + 1, language, true), subjectBefore(syntax, first, verb)];
  const isApart = own?.last === verb && whole !== undefined && whole.last <= joint;
  return isApart && isSubject(words, own, language) ? own : undefined;
}

/** "Dann stand der Fahrgast auf und rief": two verbs have one subject. */
function sharedSubject(syntax: Syntax, first: number, verb: number): Phrase | undefined {
  const joins = syntax.language.quotes.coordinating.has(syntax.words[verb - 1]?.lower ?? '');
  return joins ? subjectAfter(syntax, first - 1, verb) : undefined;
}

/** "Die Arbeit der Koalition lobte er": an object may stand in front, but then what follows is who can speak. */
function abler(syntax: Syntax, before: Phrase | undefined, after: () => Phrase | undefined): Phrase | undefined {
  if (!before) return after();
  if (syntax.language.quotes.subjectFirst || canSpeak(syntax, before) > 1 || isPeople(syntax, before)) return before;
  const behind = after();
  return behind && canSpeak(syntax, behind) > canSpeak(syntax, before) ? behind : before;
}

/** "Albrecht Conze, der Direktor der Mission, bezeichnete": the first clause is a phrase and no more. */
function apposed(syntax: Syntax, index: number): Phrase | undefined {
  const { clauses } = syntax;
  for (let before = index - 2; before >= 0; before -= 1) {
    const clause = clauses[before];
    if (!clause || (clause.mark !== ',' && clause.mark !== '–')) return undefined;
    const phrase = subjectBefore(syntax, clause.first, clause.last);
    const isWhole = phrase && phrase.last >= clause.last && syntax.words[phrase.first]?.kind !== 'quotation';
    if (isWhole && clauses[before - 1]?.mark !== ',') return phrase;
  }
  return undefined;
}

/** "Kritik kam vom Verband, der das bestritt": the phrase that a clause ends with, before a relative one. */
function endOf({ words, clauses, language }: Syntax, index: number): Phrase | undefined {
  const clause = clauses[index];
  return clause && phraseBefore(words, clause.first, clause.last, language);
}

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
  if (at === first || !isCapitalised(words[first]) || !isCapitalised(words[at])) return undefined;
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
function subjectAfter(syntax: Syntax, verb: number, last: number): Phrase | undefined {
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
function isOpener({ words, language }: Syntax, at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'word' || isPronoun(word, language)) return false;
  const { quotes, words: own } = language;
  const { lower } = word;
  if (quotes.focus.has(lower)) return true;
  if ([quotes.prepositions, quotes.nominative, quotes.oblique].some((list) => list.has(lower))) return false;
  if (own.stop.has(word.folded)) return true;
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

/** Who a sentence without a verb of saying is about, if that can speak: "Der Trainer war zufrieden: …". */
export function mainSubject(syntax: Syntax): Phrase | undefined {
  let [best, most]: [Phrase | undefined, number] = [undefined, 1];
  for (const { first, last } of syntax.clauses)
    for (const find of isInner(syntax, first) ? [] : FINDERS) {
      const phrase = find(syntax, first, last);
      const can = phrase ? canSpeak(syntax, phrase) : 0;
      if (can > most) [best, most] = [phrase, can];
      if (most === PERSON) return best;
    }
  return best;
}

const isInner = ({ words, language: { quotes } }: Syntax, first: number): boolean =>
  quotes.subordinating.has(words[first]?.lower ?? '') || quotes.that.has(words[first]?.lower ?? '');

/** Where the subject of a clause may stand. */
const FINDERS: readonly ((syntax: Syntax, first: number, last: number) => Phrase | undefined)[] = [
  opinionHolder,
  (syntax, first, last) => subjectBefore(syntax, first, last) ?? subjectUpTo(syntax, first, last),
  (syntax, first, last) => subjectAfter(syntax, first - 1, last),
];

/** "Für den Minister ist das …": whose opinion a sentence gives. */
export function opinionHolder({ words, language }: Syntax, first: number): Phrase | undefined {
  const { quotes } = language;
  const phrase = quotes.opinion.has(words[first]?.lower ?? '') ? phraseAt(words, first + 1, language) : undefined;
  return phrase && quotes.copula.has(words[phrase.last]?.lower ?? '') ? phrase : undefined;
}

/** The phrase that a clause opens with, whatever follows it. */
function subjectUpTo({ words, language }: Syntax, first: number, last: number): Phrase | undefined {
  const { lower = '' } = words[first] ?? {};
  if (language.quotes.oblique.has(lower) || language.quotes.prepositions.has(lower)) return undefined;
  const phrase = phraseAt(words, first, language);
  return phrase && phrase.last <= last ? phrase : undefined;
}
