/** Article → the persons it names, each with its fullest name and its office. */
import type { Article } from '../article.ts';
import type { Language } from '../language.ts';
import { findNames } from '../names.ts';
import { tokenize } from '../tokens.ts';
import { isCapital, type Word } from './words.ts';

/** A person: `name` is the fullest form, `role` the words right before it ("US-Außenminister"), both as in the article. */
export interface Person {
  readonly name: string;
  readonly role: string;
  /** Where each mention stands, in order. */
  readonly mentions: readonly number[];
}

/** Persons by their last name, in lower case. */
export type Cast = ReadonlyMap<string, Person>;

const ROLE = /(?:^|[\s(„"“])((?:\p{Lu}[\p{L}\p{M}]*-)*\p{Lu}[\p{L}\p{M}]+)\s$/u;

export function castOf(article: Article, language: Language): Cast {
  const sentences = article.paragraphs.flatMap(({ sentences }) => sentences);
  const tokens = sentences.map(({ text, start }) => tokenize(text, language, start));
  const cast = new Map<string, Person>();
  for (const { text, start, kind } of findNames(article.text, tokens, language).flat()) {
    if (kind !== 'person') continue;
    const key = lastName(text);
    const known = cast.get(key);
    const role = known?.role || roleBefore(article.text, start, language);
    cast.set(key, { name: longer(known?.name ?? '', text), role, mentions: [...(known?.mentions ?? []), start] });
  }
  return cast;
}

export function lastName(name: string): string {
  return (name.split(/\s+/).at(-1) ?? name).toLowerCase();
}

const longer = (a: string, b: string): string => (b.split(/\s+/).length > a.split(/\s+/).length ? b : a || b);

function roleBefore(text: string, start: number, { words, names }: Language): string {
  const role = ROLE.exec(text.slice(Math.max(0, start - 60), start))?.[1] ?? '';
  const folded = words.fold(role.split('-').at(-1) ?? '');
  return [...names.roles].some((known) => folded.endsWith(known)) ? role : '';
}

export const titled = ({ name, role }: Person): string => (role ? `${role} ${name}` : name);

/** The last person that words name, also in the genitive. */
export function personIn(words: readonly Word[], cast: Cast): Person | undefined {
  for (const word of words.toReversed()) {
    const key = lastName(word.lower);
    const person = isCapital(word) ? (cast.get(key) ?? cast.get(key.replace(/s$/, ''))) : undefined;
    if (person) return person;
  }
  return undefined;
}
