/** Where in a passage the words of a question stand. */
import type { Covered } from './coverage.ts';
import type { Passage } from './passages.ts';

/** The tokens of a passage at which one word of the question stands. */
export type Standing = readonly number[];

/** A passage → the places of the terms of a question, by their indices; nothing for those that it has not. */
export type StandingIn = (passage: Passage) => readonly Standing[];

/** The keys of all words of weight, packed, each with its token. */
interface Words {
  readonly numbers: ReadonlyMap<string, number>;
  /** Where each passage's words begin, and the end of the last. */
  readonly starts: Int32Array;
  readonly keys: Int32Array;
  readonly tokens: Int32Array;
}

/** Reads all passages once; what it returns reads the terms of a question. */
export function prepareStanding(passages: readonly Passage[]): (covered: readonly Covered[]) => StandingIn {
  const words = packWords(passages);
  return (covered) => {
    const terms = termsByKey(covered, words.numbers);
    // Most words of a passage are none of the question's: one look into a small array tells.
    const asked = new Uint8Array(words.numbers.size);
    for (const key of terms.keys()) asked[key] = 1;
    return ({ index }) => {
      const standing: number[][] = [];
      for (const at of placesOfAsked(words, index, asked))
        for (const term of terms.get(words.keys[at] ?? -1) ?? []) note(standing, term, words.tokens[at] ?? 0);
      return standing;
    };
  };
}

/** Where among all words those of a passage stand that are asked. */
function placesOfAsked({ starts, keys }: Words, passage: number, asked: Uint8Array): number[] {
  const places: number[] = [];
  const end = starts[passage + 1] ?? 0;
  for (let at = starts[passage] ?? end; at < end; at += 1) if (asked[keys[at] ?? 0] === 1) places.push(at);
  return places;
}

function packWords(passages: readonly Passage[]): Words {
  const numbers = new Map<string, number>();
  const starts = new Int32Array(passages.length + 1);
  const [keys, tokens]: [number[], number[]] = [[], []];
  for (const { index, wordings } of passages) {
    const [{ tokenKeys, isContent }] = wordings;
    for (const [token, own] of tokenKeys.entries())
      for (const key of isContent[token] ? own : []) {
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        keys.push(number);
        tokens.push(token);
      }
    starts[index + 1] = keys.length;
  }
  return { numbers, starts, keys: Int32Array.from(keys), tokens: Int32Array.from(tokens) };
}

/** The number of a key → the terms that are looked for by it. */
function termsByKey(covered: readonly Covered[], numbers: ReadonlyMap<string, number>): ReadonlyMap<number, number[]> {
  const terms = new Map<number, number[]>();
  for (const [term, { keys }] of covered.entries())
    for (const { key } of keys) {
      const number = numbers.get(key);
      if (number === undefined) continue;
      const known = terms.get(number);
      if (!known) terms.set(number, [term]);
      else if (known.at(-1) !== term) known.push(term);
    }
  return terms;
}

/** Two keys of a term may stand at one token. */
function note(standing: number[][], term: number, token: number): void {
  const places = standing[term];
  if (!places) standing[term] = [token];
  else if (places.at(-1) !== token) places.push(token);
}
