/** Words → noun phrases: who could be speaking. */
import type { Language } from '../language/language.ts';
import {
  isCapitalised,
  isDeterminer,
  isNoun,
  isNounHere,
  isSmall,
  isTime,
  isVerb,
  type Word,
} from './parts-of-speech.ts';

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
  for (let attached = 0; attached < (far ? MOST_ATTACHED + 2 : MOST_ATTACHED); attached += 1) {
    const inner = attachmentEnd(words, from, at, language, far);
    if (inner <= at || isTime(words[inner - 1], language)) return at;
    at = inner;
  }
  return at;
}

/** The end of one attachment, or -1; nothing is in the genitive behind an abbreviation ("laut BMI der Verbesserung dienen"). */
function attachmentEnd(words: readonly Word[], from: number, at: number, language: Language, far: boolean): number {
  const { quotes } = language;
  const { lower = '' } = words[at] ?? {};
  if (quotes.genitive.has(lower) && /^\p{Lu}{2,}$/u.test(words[at - 1]?.text ?? '')) return -1;
  if (quotes.coordinating.has(lower) || (far ? quotes.attaching : quotes.sourceOf).has(lower))
    return simpleEnd(words, at + 1, language);
  return quotes.genitive.has(lower) && !isProperEnd(words, from, at) ? simpleEnd(words, at, language) : -1;
}

/** "der Regierung von Robert Mugabe der Betrug": after a full name nothing is in the genitive. */
function isProperEnd(words: readonly Word[], from: number, at: number): boolean {
  return at > from && isCapitalised(words[at - 1]) && isCapitalised(words[at - 2]);
}

/** A phrase without attachments. */
function simpleEnd(words: readonly Word[], from: number, language: Language): number {
  let at = from;
  if (isDeterminer(words[at], language) || language.quotes.genitive.has(words[at]?.lower ?? '')) at += 1;
  while (isModifier(words, at, language)) at += 1;
  const end = nounsEnd(words, at, language);
  return end === at ? -1 : end;
}
