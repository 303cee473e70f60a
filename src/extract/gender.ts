/** A speaker's name, or a pronoun → whether it is a woman's or a man's, and whom a pronoun means. */

import { type Gender, genderOfName } from '../language/genders.ts';
import type { Language } from '../language/language.ts';
import { isOffice } from '../text/designations.ts';
import type { Word } from './words.ts';

/** Who was named so far, as far as a pronoun can mean them. */
export interface Named {
  /** Who spoke last. */
  readonly speaker: string | undefined;
  /** Who spoke or was spoken of last. */
  readonly subject: string | undefined;
  /** Whom the last sentence is about. */
  readonly about: string | undefined;
  /** The persons of the last sentences, the last one last. */
  readonly people: readonly string[];
  /** Whether the verb says that a pronoun is several people. */
  readonly isPlural?: boolean;
}

/** "Sprecherin Anna Weber", "Frau Weber", "Anna Weber" are a woman's; "Hanna Brandts Sprecher" is a man; "Polizei" is neither. */
export function genderOf(name: string, language: Language): Gender | undefined {
  const words = name.split(/\s+/);
  const told = words.map((word) => genderOfTitle(word, language));
  const last = told.at(-1);
  if (last) return last;
  if (told.includes('feminine')) return 'feminine';
  const given = words.slice(0, -1).map(genderOfName).find(Boolean);
  return given ?? told.find(Boolean);
}

function genderOfTitle(word: string, { names, words }: Language): Gender | undefined {
  const folded = words.fold(word.split('-').at(-1) ?? word);
  if (names.feminine.test(folded) && isTitle(folded, names)) return 'feminine';
  return names.masculine.test(folded) && isTitle(folded, names) ? 'masculine' : undefined;
}

const isTitle = (folded: string, names: Language['names']): boolean =>
  isOffice(folded, { names }) || names.relations.has(folded);

/** What a pronoun asks for; undefined where it may mean women and men. */
export function genderOfPronoun({ lower }: Word, { quotes }: Language): Gender | undefined {
  if (quotes.masculine.has(lower)) return 'masculine';
  return quotes.feminine.has(lower) && !quotes.plural.has(lower) ? 'feminine' : undefined;
}

/** Who is called by a given name, or as a woman, is one; "Wissenschaftler" may be several. */
const isOnePerson = (name: string, language: Language): boolean =>
  name.split(/\s+/).slice(0, -1).some(genderOfName) || genderOf(name, language) === 'feminine';

/** Whom "er" or "sie" means: the last subject unless its gender is another; then the last person named of that gender; else nobody. */
export function meantBy(pronoun: Word, named: Named, language: Language): string | undefined {
  const last = named.subject ?? named.speaker;
  const wanted = genderOfPronoun(pronoun, language);
  if (wanted === 'feminine' && named.isPlural)
    return last !== undefined && isOnePerson(last, language) ? undefined : last;
  const own = last === undefined ? undefined : genderOf(last, language);
  if (last !== undefined && (wanted === undefined || own === undefined || own === wanted)) return last;
  const others = [named.about ?? '', ...[...named.people].reverse()];
  return others.find((person) => genderOf(person, language) === wanted);
}
