/** Finds the person, topic or article that is meant by what somebody typed, typing errors included. */
import Fuse from 'fuse.js';
import { languages } from '../language/languages.ts';

/**
 * `same`: one of its names; `word`: words of one; `part`: the start of a word, or a part of a compound; `near`: words with
 * typing errors; `start`: the start of words with typing errors, which may still become anything.
 */
type Fit = 'same' | 'word' | 'part' | 'near' | 'start';

export interface Match<Item> {
  readonly item: Item;
  readonly fit: Fit;
}

interface Entry<Item> {
  readonly item: Item;
  readonly texts: readonly string[];
}

const ORDER: readonly Fit[] = ['same', 'word', 'part', 'near', 'start'];
/** Fuse's score runs from 0 (same) to 1: with this, two letters of "Tillerson" may be wrong, and "Merkel" is nobody. */
const CLOSE = { threshold: 0.34, distance: 20 };
/** Fewer letters are like everything; more are no name. */
const SHORTEST = 3;
const LONGEST = 64;
/** Fuse compares up to 32 letters at once; longer words are not mistyped names. */
const LONGEST_WORD = 32;
/** A word that has more letters than the typed one is not that word mistyped. */
const SPARE_LETTERS = 2;
/** A name has no more words that matter; each costs a search. */
const MOST_WORDS = 4;
const NO_LETTER = /\P{L}/u;

const fold = (text: string): string => languages.de.words.fold(text.slice(0, LONGEST).trim());
const wordsOf = (text: string): string[] =>
  (text.match(/[\p{L}\d]+/gu) ?? []).filter(({ length }) => length >= SHORTEST && length <= LONGEST_WORD);

/** Prepares a list once. The function that it returns gives the items that fit, best first; all of them for empty text. */
export function prepareLookup<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
): (typed: string) => readonly Match<Item>[] {
  const entries = items.map((item) => ({ item, texts: textsOf(item).map(fold).filter(Boolean) }));
  const near = prepareNear(entries);
  return (typed) => {
    const text = fold(typed);
    const fits = new Map<Entry<Item>, Fit>(near(text));
    for (const entry of entries) {
      const fit = fitOf(entry.texts, text);
      if (fit) fits.set(entry, fit);
    }
    return ORDER.flatMap((fit) => [...fits].filter(([, own]) => own === fit).map(([{ item }]) => ({ item, fit })));
  };
}

/** What was meant: the one with that name, all that have its words or a part of it, or the one that is nearest. */
export function meant<Item>(matches: readonly Match<Item>[]): readonly Item[] {
  const [best] = matches;
  if (!best || best.fit === 'start') return [];
  if (best.fit === 'near') return [best.item];
  return matches.filter(({ fit }) => fit === best.fit).map(({ item }) => item);
}

function fitOf(texts: readonly string[], text: string): Fit | undefined {
  if (texts.includes(text)) return 'same';
  if (texts.some((one) => hasPart(one, text, true))) return 'word';
  return texts.some((one) => hasPart(one, text, false)) ? 'part' : undefined;
}

/**
 * Whether a part is there in whole words; else whether it starts a word, or is long enough to mean something in a compound.
 * Any place counts: in "Kolbermann and Kolb" there is a Kolb. Nothing is a part of everything.
 */
function hasPart(text: string, part: string, whole: boolean): boolean {
  if (part === '') return !whole;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const starts = at === 0 || NO_LETTER.test(text.charAt(at - 1));
    const ends = at + part.length === text.length || NO_LETTER.test(text.charAt(at + part.length));
    if (whole ? starts && ends : starts || part.length > SHORTEST) return true;
  }
  return false;
}

/** The entries that have a word like each typed one; Fuse compares word with word, so that no compound swallows a name. */
function prepareNear<Item>(entries: readonly Entry<Item>[]): (text: string) => ReadonlyMap<Entry<Item>, Fit> {
  const having = new Map<string, Entry<Item>[]>();
  for (const entry of entries)
    for (const word of new Set(entry.texts.flatMap(wordsOf))) having.set(word, [...(having.get(word) ?? []), entry]);
  const fuse = new Fuse([...having.keys()], CLOSE);
  const withAny = (words: readonly string[]) => new Set(words.flatMap((word) => having.get(word) ?? []));
  const like = (word: string) => {
    const found = fuse.search(word).map(({ item }) => item);
    const whole = found.filter(({ length }) => length - word.length <= SPARE_LETTERS);
    return { all: withAny(found), whole: withAny(whole) };
  };
  return (text) => {
    const [first, ...others] = wordsOf(text).slice(0, MOST_WORDS).map(like);
    const inAll = [...(first?.all ?? [])].filter((entry) => others.every(({ all }) => all.has(entry)));
    return new Map(
      inAll.map((entry) => [entry, [first, ...others].every((word) => word?.whole.has(entry)) ? 'near' : 'start']),
    );
  };
}
