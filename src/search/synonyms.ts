/** Words for the same thing, as far as a library has them: of the many that a language knows, few. */
import { groupBy } from '../groups.ts';
import type { Words } from '../language.ts';

/** The key of a word → keys of words for the same thing that the library has, or has a compound with. */
export interface Synonyms {
  (key: string): readonly string[];
  /** The keys for which it has any. */
  readonly known: readonly string[];
}

/** Shorter words make no compounds, and shorter rests are endings. */
const SHORTEST_PART = 4;
const SHORTEST_REST = 3;

const NONE: readonly string[] = [];

/** Reads the keys of a library once. */
export function prepareSynonyms(keys: Iterable<string>, { synonyms, compounds }: Words): Synonyms {
  const there = new Set<string>();
  for (const key of keys)
    for (const part of compounds ? withParts(key) : [key]) if (synonyms.has(part)) there.add(part);
  const pairs = [...there].flatMap((own) => synonyms.get(own).map((other) => ({ own, other })));
  const groups = groupBy(pairs, ({ other }) => other);
  const others = new Map([...groups].map(([other, group]) => [other, group.map(({ own }) => own)]));
  return Object.assign((key: string) => others.get(key) ?? NONE, { known: [...others.keys()] });
}

/** A key with all its beginnings and ends that could be words. */
function withParts(key: string): string[] {
  const parts = [key];
  for (let cut = SHORTEST_REST; cut <= key.length - SHORTEST_REST; cut += 1) {
    if (cut >= SHORTEST_PART) parts.push(key.slice(0, cut));
    if (key.length - cut >= SHORTEST_PART) parts.push(key.slice(cut));
  }
  return parts;
}
