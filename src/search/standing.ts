/** Where in a passage the words of a question stand. */
import type { Covered } from './coverage.ts';
import type { Passage } from './passages.ts';

/** The places of one word of the question in a passage, counted in tokens, and in words of weight. */
export interface Standing {
  readonly tokens: readonly number[];
  readonly words: readonly number[];
}

/** Key → the terms of a question that are looked for by it, as indices. */
export type TermsByKey = ReadonlyMap<string, readonly number[]>;

export function termsByKey(covered: readonly Covered[]): TermsByKey {
  const terms = new Map<string, number[]>();
  for (const [index, { keys }] of covered.entries())
    for (const { key } of keys) {
      const known = terms.get(key);
      if (!known) terms.set(key, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  return terms;
}

interface Places {
  readonly tokens: number[];
  readonly words: number[];
}

/** The places of the terms of a question, by their indices; read in one go, since most tokens are none of them. */
export function standingIn({ wordings: [{ tokenKeys, isContent }] }: Passage, terms: TermsByKey): Standing[] {
  const standing: Places[] = [];
  let word = 0;
  for (let token = 0; token < tokenKeys.length; token += 1) {
    if (!isContent[token]) continue;
    for (const key of tokenKeys[token] ?? [])
      for (const term of terms.get(key) ?? NONE) note(placesOf(standing, term), token, word);
    word += 1;
  }
  return standing;
}

const NONE: readonly number[] = [];

function placesOf(standing: Places[], term: number): Places {
  const places = standing[term] ?? { tokens: [], words: [] };
  standing[term] = places;
  return places;
}

/** Two keys of a term may stand at one token. */
function note({ tokens, words }: Places, token: number, word: number): void {
  if (tokens.at(-1) === token) return;
  tokens.push(token);
  words.push(word);
}
