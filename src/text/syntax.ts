/** A unit's words → its syntax: noun phrases, clauses with their mood, and how well each phrase can speak. */
import type { Language } from '../language/language.ts';
import { type Cast, personIn } from './entities.ts';
import {
  isBody,
  isCapitalised,
  isDeterminer,
  isNoun,
  isNounHere,
  isOffice,
  isPast,
  isPlace,
  isPronoun,
  isSmall,
  isTime,
  isVerb,
  type Word,
} from './parts-of-speech.ts';
import type { Span } from './sentences.ts';

/** A noun phrase by word indices: `head` its first noun, `core` after its nouns and names, `last` after all that belongs to it. */
export interface Phrase {
  readonly first: number;
  readonly head: number;
  readonly core: number;
  readonly last: number;
}

/**
 * The noun phrase that begins at a word, or undefined.
 * @param far whether prepositions may continue it, as they may before a verb ("der Sprecher im Amt") but hardly after it
 */
export function phraseAt(words: readonly Word[], at: number, language: Language, far = false): Phrase | undefined {
  const { quotes } = language;
  let head = at;
  while (quotes.focus.has(words[head]?.lower ?? '')) head += 1;
  if (isPossessor(words, head, language)) head += 1;
  if (isDeterminer(words[head], language)) head = participleAt(words, head + 1, language);
  if (isDegree(words, head, language)) head += 1;
  while (isModifier(words, head, language)) head += 1;
  const core = nounsEnd(words, head, language);
  if (core === head) return undefined;
  return { first: at, head, core, last: attachedEnd(words, core, language, far) };
}

/** "Warles oberster Richter": a name in the genitive and an adjective in front of the noun. */
function isPossessor(words: readonly Word[], at: number, language: Language): boolean {
  const isGenitive = isCapitalised(words[at]) && /[^s]s$|['’]$/.test(words[at]?.text ?? '');
  if (!isGenitive || !isModifier(words, at + 1, language)) return false;
  return !language.quotes.prepositions.has(words[at + 1]?.lower ?? '') && isNoun(words[at + 2], language);
}

/** "einer am Dienstag veröffentlichten Mitteilung": the place of the participle, or the same word. */
function participleAt(words: readonly Word[], from: number, language: Language): number {
  if (!language.quotes.prepositions.has(words[from]?.lower ?? '') || isDeterminer(words[from], language)) return from;
  for (let at = from + 2; at < from + LONGEST_ATTRIBUTE; at += 1)
    if (words[at]?.kind === 'mark') return from;
    else if (language.quotes.participle.test(words[at]?.lower ?? '') && isNoun(words[at + 1], language)) return at;
  return from;
}

/** Words between an article and its noun: "die von der Regierung im März in Berlin beschlossenen Hilfen". */
const LONGEST_ATTRIBUTE = 8;

/** "ein nicht genannter Vertreter", "einer gestern verbreiteten Erklärung": the adverb in front of a participle. */
function isDegree(words: readonly Word[], at: number, language: Language): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word?.kind !== 'word' || isCapitalised(word) || next?.kind !== 'word' || isCapitalised(next)) return false;
  if (!isDeterminer(before, language) || isDeterminer(word, language)) return false;
  return language.quotes.participle.test(next.lower) && isNoun(words[at + 2], language);
}

function isModifier(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return false;
  if (word.kind === 'number') return next.kind === 'word';
  if (word.kind !== 'word' || isCapitalised(word) || isSmall(word, language) || isVerb(word, language)) return false;
  return language.quotes.adjective.test(word.lower) && (next.kind === 'word' || next.kind === 'number');
}

function nounsEnd(words: readonly Word[], from: number, language: Language): number {
  let at = from;
  while (at < words.length) {
    if (isPast(words, at, language)) break;
    if (isNoun(words[at], language) || isNounHere(words, at, language)) at += 1;
    else if (at > from && isJoint(words, at, language)) at += 2;
    else break;
  }
  return at;
}

/** "Ursula von der Leyen", "John F. Kennedy", "Rama IX." */
function isJoint(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at];
  if (!word || !isCapitalised(words[at + 1])) return false;
  if (word.text === '.')
    return (words[at - 1]?.text.length ?? 9) <= 2 || language.reading.abbreviations.has(words[at - 1]?.lower ?? '');
  return (
    language.names.particles.has(word.lower) &&
    !isDeterminer(word, language) &&
    isCapitalised(words[at - 1]) &&
    !language.quotes.agent.has(word.lower) &&
    !language.quotes.infinitive.has(word.lower)
  );
}

/** A genitive, a preposition with its phrase, "und" with another: two of them belong to one phrase, more are a sentence. */
const MOST_ATTACHED = 2;

function attachedEnd(words: readonly Word[], from: number, language: Language, far: boolean): number {
  let at = from;
  for (let attached = 0; attached < MOST_ATTACHED; attached += 1) {
    const inner = attachmentEnd(words, at, language, far);
    if (inner <= at || isTime(words[inner - 1], language)) return at;
    at = inner;
  }
  return at;
}

/** The end of one attachment, or -1; nothing is in the genitive behind an abbreviation ("laut BMI der Verbesserung dienen"). */
function attachmentEnd(words: readonly Word[], at: number, language: Language, far: boolean): number {
  const { quotes } = language;
  const { lower = '' } = words[at] ?? {};
  if (quotes.genitive.has(lower) && /^\p{Lu}{2,}$/u.test(words[at - 1]?.text ?? '')) return -1;
  if (quotes.coordinating.has(lower) || (far ? quotes.attaching : quotes.sourceOf).has(lower))
    return simpleEnd(words, at + 1, language);
  return quotes.genitive.has(lower) ? simpleEnd(words, at, language) : -1;
}

/** A phrase without attachments. */
function simpleEnd(words: readonly Word[], from: number, language: Language): number {
  let at = from;
  if (isDeterminer(words[at], language) || language.quotes.genitive.has(words[at]?.lower ?? '')) at += 1;
  while (isModifier(words, at, language)) at += 1;
  const end = nounsEnd(words, at, language);
  return end === at ? -1 : end;
}

/** Word indices, `last` exclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Where a stretch of words stands in the article's text. */
export function stretchSpan(words: readonly Word[], { first, last }: Stretch): Span {
  return { start: words[first]?.start ?? 0, end: words[last - 1]?.end ?? 0 };
}

/** A clause; `mark` is the one that ends it, empty at the unit's end. */
export interface Clause extends Stretch {
  readonly mark: string;
}

const BETWEEN = new Set([',', ';', ':', '–', '—', '.', '!', '?', '…', '-']);

/** Parts a unit's words at its marks; a full stop within a name or a date parts nothing. */
function clausesOf(words: readonly Word[], language: Language): Clause[] {
  const clauses: Clause[] = [];
  let first = 0;
  words.forEach((word, index) => {
    if (isFinished(word) && words[index + 1]?.kind === 'word') {
      clauses.push({ first, last: index + 1, mark: ',' });
      first = index + 1;
    }
    if (word.kind !== 'mark' || !BETWEEN.has(word.text) || isInnerStop(words, index, language)) return;
    if (index > first) clauses.push({ first, last: index, mark: word.text });
    first = index + 1;
  });
  if (first < words.length) clauses.push({ first, last: words.length, mark: '' });
  return clauses;
}

/** "„Das geht.“ so der Minister": the comma is left out, or stands in the quotation. */
const isFinished = ({ kind, text }: Word): boolean => kind === 'quotation' && /[.!?,]$/.test(text);

/** The full stop of "Dr. Meier", "am 7. Januar" or "F. Kennedy". */
function isInnerStop(words: readonly Word[], at: number, { reading }: Language): boolean {
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

/** "„Das geht“, sagte der Minister, ein Jurist": besides the quotation and the cue's clause there is next to nothing. */
export function isOnlyQuotation({ words, clauses }: Syntax, index: number, { first, last }: Stretch): boolean {
  const { first: from = 0, last: to = 0 } = clauses[index] ?? {};
  const besides = words.filter((_, at) => at >= first && at < last && (at < from || at >= to));
  const plain = besides.filter(({ kind }) => kind === 'word' || kind === 'number');
  return besides.some(({ kind }) => kind === 'quotation') && plain.length < FEWEST_BESIDES;
}
/** Words beside a quotation: fewer only say who speaks, "sagte der Minister". */
const FEWEST_BESIDES = 4;

/** What a unit's sentence is read from. */
export interface Syntax {
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  readonly language: Language;
  readonly cast: Cast;
}

/** Reads the clauses of a unit's words. */
export function syntaxOf(words: readonly Word[], cast: Cast, language: Language): Syntax {
  return { words, clauses: clausesOf(words, language), language, cast };
}

/** How well persons and pronouns can speak: best. */
export const PERSON = 3;

/** How well a phrase can speak: PERSON, 2 offices, bodies and documents, 1 anything else. */
export function canSpeak({ words, language, cast }: Syntax, { first, head, core }: Phrase): number {
  const { quotes } = language;
  if (core === first + 1 && isPronoun(words[first], language)) return PERSON;
  const own = words.slice(head, core);
  if (personIn(own, cast)) return PERSON;
  const folded = own.map((word) => word.folded.split('-').at(-1) ?? word.folded);
  const named = own.some((word) => word.kind === 'quotation' || /^\p{Lu}{2,}$/u.test(word.text));
  if (named || folded.some((word) => isOffice(word, language) || isBody(word, language))) return 2;
  return own.some(({ lower }) => quotes.sourceNoun.test(lower)) ? 2 : 1;
}

/** Whether a phrase's noun is one of people: "die Anwohner", "das Bündnis". */
export function isPeople(
  { words, language }: Pick<Syntax, 'words' | 'language'>,
  { first, core }: Pick<Phrase, 'first' | 'core'>,
): boolean {
  return language.quotes.people.test(`${words[first]?.lower} ${words[core - 1]?.lower}`);
}

/** Whether a phrase is somebody: who can speak well, people by their noun, or what no common noun names. */
export function isSomebody(syntax: Syntax, phrase: Phrase): boolean {
  if (canSpeak(syntax, phrase) > 1 || isPeople(syntax, phrase)) return true;
  return syntax.words.slice(phrase.head, phrase.core).some((word) => !isCommon(word, syntax.language));
}

/** A common noun: one that is known where all have a capital, else any without one. */
function isCommon(word: Word, language: Language): boolean {
  if (!language.words.compounds) return !isCapitalised(word);
  return language.names.isCommonNoun(word.folded.split('-').at(-1) ?? '') && !isPlace(word.text, language);
}

/** @param goesOn whether the sentence before is reported as well, so that Konjunktiv II goes on with it */
export function isReportedMood(words: readonly Word[], at: number, language: Language, goesOn: boolean): boolean {
  const word = words[at];
  if (word?.kind !== 'word' || isCapitalised(word)) return false;
  const { quotes } = language;
  if (quotes.subjunctive.has(word.lower)) return true;
  if (goesOn && quotes.pastSubjunctive.has(word.lower)) return true;
  return quotes.subjunctiveForm.test(word.lower) && isVerbPlace(words, at, language);
}

/** An adjective has the same ending, but a noun follows it; a verb stands behind its subject or at the clause's end. */
function isVerbPlace(words: readonly Word[], at: number, language: Language): boolean {
  const { quotes } = language;
  const [word, before, after] = [words[at], words[at - 1], words[at + 1]];
  if (!word || language.words.stop.has(word.folded) || quotes.nominative.has(word.lower)) return false;
  const isEnd = !after || after.kind === 'mark';
  const behindSubject = isCapitalised(before) || before?.kind === 'quotation' || isPronoun(before, language);
  if (isEnd)
    return before?.kind === 'word' && !quotes.nominative.has(before.lower) && quotes.that.has(clauseOpening(words, at));
  return behindSubject && !isCapitalised(after) && (after.kind === 'number' || isSmallWord(after, language));
}

const isSmallWord = ({ lower, folded }: Word, { quotes, words }: Language): boolean =>
  quotes.prepositions.has(lower) || quotes.nominative.has(lower) || quotes.oblique.has(lower) || words.stop.has(folded);

function clauseOpening(words: readonly Word[], at: number): string {
  let first = at;
  while (first > 0 && words[first - 1]?.kind !== 'mark') first -= 1;
  return words[first]?.lower ?? '';
}
