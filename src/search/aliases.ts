/** What people call somebody or something → the key of it: "Chefdiplomat der USA" and "Tillerson" are found alike. */
import type { Language } from '../language.ts';
import type { KnownName, Library } from '../statements.ts';
import { isContent, type Key, keysOf, type Token, tokenize } from '../tokens.ts';

/** Finds the known names in tokens: token → keys of those it names. With `parts`, a part of a longer name counts as well. */
export type Aliases = (tokens: readonly Token[], parts: boolean) => Map<Token, Key[]>;

/** A name is known under any of its forms. */
export const WHOLE_WEIGHT = 0.95;
/** One word of a longer name may mean another, the more so the more names have it. */
const PART_WEIGHT = 0.6;
/** Names have at most this many words of weight: "Außenminister der Vereinigten Staaten von Amerika". */
const LONGEST = 5;

/** The key of a known name; article names tell equal names of two articles apart. */
export const nameKey = (article: string, { name }: Pick<KnownName, 'name'>): string => `@${article}:${name}`;

/** Prepares the names of a library as people say them in a language. */
export function prepareAliases(library: Library, language: Language): Aliases {
  const whole = new Map<string, Set<string>>();
  const parts = new Map<string, Set<string>>();
  for (const { key, alias } of aliasesOf(library, language)) {
    const stems = contentStems(tokenize(alias, language), language).map(([, stem]) => stem);
    add(whole, stems.join(' '), key);
    if (stems.length > 1) for (const stem of stems) add(parts, stem, key);
  }
  const none: Phrases = new Map();
  return (tokens, withParts) => findAliases(contentStems(tokens, language), whole, withParts ? parts : none);
}

function aliasesOf(library: Library, { code }: Language): { key: string; alias: string }[] {
  const known = library.flatMap(({ article, names }) =>
    names.map((name) => ({ name, key: nameKey(article.name, name) })),
  );
  return known.flatMap(({ name, key }) =>
    [name.name, ...name.forms, ...(name.also[code] ?? [])].map((alias) => ({ key, alias })),
  );
}

type Stemmed = readonly [Token, string];
type Phrases = ReadonlyMap<string, ReadonlySet<string>>;

function findAliases(stemmed: readonly Stemmed[], whole: Phrases, parts: Phrases): Map<Token, Key[]> {
  const found = new Map<Token, Key[]>();
  for (let at = 0; at < stemmed.length; ) {
    const { length, keys } = longestAt(stemmed, at, whole);
    for (const [token] of stemmed.slice(at, at + length)) found.set(token, keysWith(keys, WHOLE_WEIGHT));
    const [token, stem] = stemmed[at] ?? [];
    const partly = stem === undefined ? undefined : parts.get(stem);
    if (length === 0 && token && partly) found.set(token, keysWith(partly, PART_WEIGHT / Math.sqrt(partly.size)));
    at += Math.max(length, 1);
  }
  return found;
}

function longestAt(stemmed: readonly Stemmed[], at: number, whole: Phrases) {
  for (let length = Math.min(LONGEST, stemmed.length - at); length > 0; length -= 1) {
    const phrase = stemmed.slice(at, at + length).map(([, stem]) => stem);
    const keys = whole.get(phrase.join(' '));
    if (keys) return { length, keys };
  }
  return { length: 0, keys: new Set<string>() };
}

const keysWith = (keys: ReadonlySet<string>, weight: number): Key[] => [...keys].map((key) => ({ key, weight }));

function contentStems(tokens: readonly Token[], language: Language): Stemmed[] {
  return tokens
    .filter((token) => isContent(token, language))
    .map((token) => [token, keysOf(token, language)[0]?.key ?? token.folded]);
}

function add(map: Map<string, Set<string>>, phrase: string, key: string): void {
  if (phrase !== '') map.set(phrase, (map.get(phrase) ?? new Set()).add(key));
}
