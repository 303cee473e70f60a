/** Finds the person, topic or article that is meant by what somebody typed, typing errors included. */
import Fuse from 'fuse.js';
import { languages } from '../languages/index.ts';

/** `same`: its name; `part`: a part of one of its names ("außenminister"); `near`: a name with typing errors. */
export interface Match<Item> {
  readonly item: Item;
  readonly fit: 'same' | 'part' | 'near';
}

/** Fuse's score runs from 0 (same) to 1; at this one two letters of "Tillerson" may be wrong, and "Merkel" is nobody. */
const THRESHOLD = 0.34;
/** Fewer letters resemble everything; more are no name. */
const SHORTEST = 3;
const LONGEST = 64;

const fold = (text: string): string => languages.de.words.fold(text.slice(0, LONGEST).trim());

/** Prepares a list once. The function that it returns gives the items that fit, best first; all of them for empty text. */
export function prepareClosest<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
): (typed: string) => readonly Match<Item>[] {
  const entries = items.map((item) => ({ item, texts: textsOf(item).map(fold).filter(Boolean) }));
  const fuse = new Fuse(entries, { keys: ['texts'], threshold: THRESHOLD, ignoreLocation: true, includeScore: true });
  return (typed) => {
    const text = fold(typed);
    const same = entries.filter(({ texts }) => texts.includes(text));
    const part = entries.filter((entry) => !same.includes(entry) && entry.texts.some((one) => hasPart(one, text)));
    const near = text.length < SHORTEST ? [] : fuse.search(text).map(({ item }) => item);
    const rest = near.filter((entry) => !same.includes(entry) && !part.includes(entry));
    return [
      ...same.map(({ item }): Match<Item> => ({ item, fit: 'same' })),
      ...part.map(({ item }): Match<Item> => ({ item, fit: 'part' })),
      ...rest.map(({ item }): Match<Item> => ({ item, fit: 'near' })),
    ];
  };
}

/** What was meant: the one with that name, all that have it as a part, or the one that is nearest. */
export function meant<Item>(matches: readonly Match<Item>[]): readonly Item[] {
  const [best] = matches;
  if (!best) return [];
  if (best.fit === 'near') return [best.item];
  return matches.filter(({ fit }) => fit === best.fit).map(({ item }) => item);
}

/** Whether a part stands at the start of a word, or within a compound where it is long enough to mean something. */
function hasPart(text: string, part: string): boolean {
  if (part === '') return true;
  const at = text.indexOf(part);
  return at >= 0 && (part.length > SHORTEST || at === 0 || /\P{L}/u.test(text.charAt(at - 1)));
}
