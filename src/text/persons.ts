/** An article's names → the persons among them, each with its fullest name and its office. */
import { genderOfName } from '../language/given-names.ts';
import type { Language } from '../language/language.ts';
import { isOffice } from './designations.ts';
import type { Name } from './entities.ts';
import { isCapitalised, type Word } from './parts-of-speech.ts';

/** A person: `name` is the fullest form, `role` the words right before it ("US-Außenminister"), both as in the article. */
export interface Person {
  readonly name: string;
  readonly role: string;
  /** Where each mention stands, and how it is written. */
  readonly mentions: readonly number[];
  readonly forms: ReadonlySet<string>;
}

/** Persons by their last name, in lower case. */
export type Cast = ReadonlyMap<string, Person>;

/** As many characters in front of a name are looked at for rank and office. */
const LONGEST_TITLE = 60;
/** A capitalised word right before a name, with what is hyphenated to it: "US-Außenminister". */
const ROLE = /(?:^|[\s(„"“])((?:\p{Lu}[\p{L}\p{M}]*-)*\p{Lu}[\p{L}\p{M}]+)\s$/u;
/** One more before that: "Prime" of "Prime Minister". */
const RANK = /\p{Lu}\p{L}+\s$/u;
const WORD = /(\p{L}+)\s$/u;

/** @param names all names of the article, in its order */
export function castOf(text: string, names: readonly Name[], language: Language): Cast {
  const cast = new Map<string, Person & { mentions: number[]; forms: Set<string> }>();
  for (const { text: name, start, kind } of names) {
    if (kind !== 'person') continue;
    const key = lastName(name);
    const known = cast.get(key) ?? { name: '', role: '', mentions: [], forms: new Set() };
    known.mentions.push(start);
    known.forms.add(name);
    const role = known.role || roleBefore(text, start, name, language);
    cast.set(key, { ...known, name: longer(known.name, withStop(text, start, name)), role });
  }
  return cast;
}

function lastName(name: string): string {
  return (name.split(/\s+/).at(-1) ?? name).toLowerCase();
}

/** "Hans M.": the full stop belongs to a last name that is an initial. */
const withStop = (text: string, start: number, name: string): string =>
  /\s\p{Lu}$/u.test(name) && text[start + name.length] === '.' ? `${name}.` : name;

const longer = (a: string, b: string): string => (b.split(/\s+/).length > a.split(/\s+/).length ? b : a || b);

/** The office in front of a name, as it is called by itself. */
function roleBefore(text: string, start: number, name: string, { words, names }: Language): string {
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  const role = ROLE.exec(before)?.[1] ?? '';
  const folded = words.fold(role.split('-').at(-1) ?? '');
  if (!isOffice(folded, { names })) return '';
  const front = before.slice(0, -role.length - 1);
  const rank = RANK.exec(front)?.[0] ?? '';
  if (names.ranks.has(rank.trim().toLowerCase())) return rank + role;
  const determiner = WORD.exec(front)?.[1]?.toLowerCase() ?? '';
  return names.nominative(role, determiner, genderOfName(name.split(/\s/)[0] ?? '') ?? 'one');
}

/** A person with his office, as the article has it: "US-Außenminister Rex Tillerson". */
export const titled = ({ name, role }: Person): string => (role ? `${role} ${name}` : name);

/** The last person that words name, also in the genitive. */
export function personIn(words: readonly Word[], cast: Cast): Person | undefined {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at];
    const person =
      word && isCapitalised(word) ? (cast.get(word.lower) ?? cast.get(word.lower.replace(/s$/, ''))) : undefined;
    if (person) return person;
  }
  return undefined;
}
