/** Finds the person, topic or article that is meant by what somebody typed, typing errors included. */
import Fuse from 'fuse.js';
import { languages } from '../languages/index.ts';

/** `same`: one of its names; `word`: words of one; `part`: the start of a word, or a part of a compound; `near`: a name with typing errors. */
type Fit = 'same' | 'word' | 'part' | 'near';

export interface Match<Item> {
  readonly item: Item;
  readonly fit: Fit;
}

/** Fuse's score runs from 0 (same) to 1; at this one two letters of "Tillerson" may be wrong, and "Merkel" is nobody. */
const THRESHOLD = 0.34;
/** Fewer letters resemble everything; more are no name. */
const SHORTEST = 3;
const LONGEST = 64;
const ORDER: readonly Fit[] = ['same', 'word', 'part', 'near'];
const NO_LETTER = /\P{L}/u;

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
    const near = text.length < SHORTEST ? [] : fuse.search(text).map(({ item }) => item);
    const fits = new Map<(typeof entries)[number], Fit>(near.map((entry) => [entry, 'near']));
    for (const entry of entries) {
      const fit = fitOf(entry.texts, text);
      if (fit) fits.set(entry, fit);
    }
    return ORDER.flatMap((fit) => [...fits].filter(([, own]) => own === fit).map(([{ item }]) => ({ item, fit })));
  };
}

function fitOf(texts: readonly string[], text: string): Fit | undefined {
  if (texts.includes(text)) return 'same';
  if (texts.some((one) => hasPart(one, text, true))) return 'word';
  return texts.some((one) => hasPart(one, text, false)) ? 'part' : undefined;
}

/** What was meant: the one with that name, all that have it as a part, or the one that is nearest. */
export function meant<Item>(matches: readonly Match<Item>[]): readonly Item[] {
  const [best] = matches;
  if (!best) return [];
  if (best.fit === 'near') return [best.item];
  return matches.filter(({ fit }) => fit === best.fit).map(({ item }) => item);
}

/** Whether a part is there in whole words; else whether it starts a word, or is long enough to mean something in a compound. */
function hasPart(text: string, part: string, whole: boolean): boolean {
  const at = text.indexOf(part);
  if (at < 0) return false;
  const starts = at === 0 || NO_LETTER.test(text.charAt(at - 1));
  const ends = at + part.length === text.length || NO_LETTER.test(text.charAt(at + part.length));
  return whole ? starts && ends : starts || part.length > SHORTEST;
}
