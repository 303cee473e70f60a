/** A unit's words with all that reading them takes: its clauses, the language, and who could be speaking. */

import type { Language } from '../language/language.ts';
import { isBody, isOffice } from '../text/designations.ts';
import { type Cast, personIn } from './cast.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { Phrase } from './phrases.ts';
import { isCapital, type Word } from './words.ts';

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

/** How well a phrase can speak: PERSON, 2 offices, bodies and documents, 1 anything, 0 what never does. */
export function canSpeak({ words, language, cast }: Syntax, { first, head, core }: Phrase): number {
  const { quotes } = language;
  if (core === first + 1 && isPronoun(words[first], language)) return PERSON;
  const own = words.slice(head, core);
  if (personIn(own, cast)) return PERSON;
  const folded = own.map((word) => word.folded.split('-').at(-1) ?? word.folded);
  const named = own.some((word) => word.kind === 'quotation' || /^\p{Lu}{2,}$/u.test(word.text));
  if (named || folded.some((word) => isOffice(word, language) || isBody(word, language))) return 2;
  if (own.some(({ lower }) => quotes.sourceNoun.test(lower))) return 2;
  return own.some((word) => isCapital(word) && quotes.speechless.test(word.lower)) ? 0 : 1;
}

/** "er", "sie", "es": a pronoun that stands for who or what was spoken of. */
export function isPronoun(word: Word | undefined, { quotes }: Language): boolean {
  const { lower = '' } = word ?? {};
  return quotes.masculine.has(lower) || quotes.feminine.has(lower) || quotes.neuter.has(lower);
}
