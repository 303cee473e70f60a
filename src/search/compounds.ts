/** Words written together: which words of a library have a word as a part, are a part of it, or share one with it. */
import { groupBy } from '../groups.ts';
import type { Key } from '../tokens.ts';

/** All look-ups give words of the library, with how well they stand for the word that was looked up. */
export interface Compounds {
  /** Words that it begins or ends: "zon" → "sicherheitszon". */
  wholes(key: string): readonly Key[];
  /** Words that it is made of: "grenzkontroll" → "kontroll". */
  parts(key: string): readonly Key[];
  /** Words that share a long beginning or end with it: "entsorgungsbetrieb" → "entsorgungsfirma". */
  kin(key: string): readonly Key[];
}

/** The last part of a compound says what it is, the others what sort (Duden, "Determinativkompositum"). */
const HEAD_WEIGHT = 0.75;
const PART_WEIGHT = 0.6;
const KIN_WEIGHT = 0.5;
const SHORTEST_PART = 4;
const SHORTEST_REST = 3;
/** As many letters in common are no chance. */
const SHORTEST_COMMON = 6;
/** More words than this with one beginning are no kin but an ending or a prefix. */
const MOST_KIN = 30;
/** Sounds that join the parts (Duden, "Fugenelement"). */
const JOINT = /(?:es|en|er|s|n)$/;

/** For a language that writes words apart. */
export const NO_COMPOUNDS: Compounds = { wholes: () => [], parts: () => [], kin: () => [] };

/** Reads the words of a library once and groups them by how they begin and end. */
export function prepareCompounds(words: Iterable<string>): Compounds {
  const known = new Set([...words].filter((word) => word.length >= SHORTEST_PART));
  const byFront = groupBy(known, frontOf);
  const byHead = groupBy(known, headOf);
  const beginning = (start: string) => byFront.get(frontOf(start))?.filter((word) => word.startsWith(start)) ?? NONE;
  const ending = (end: string) => byHead.get(headOf(end))?.filter((word) => word.endsWith(end)) ?? NONE;
  return {
    parts: (key) => partsOf(key, known),
    wholes(key) {
      if (key.length < SHORTEST_PART) return [];
      const longer = (word: string) => word.length >= key.length + SHORTEST_REST;
      const [heads, fronts] = [ending(key), beginning(key)];
      if (heads.length + fronts.length === 0) return [];
      return [...weighted(heads.filter(longer), HEAD_WEIGHT), ...weighted(fronts.filter(longer), PART_WEIGHT)];
    },
    kin(key) {
      if (key.length < SHORTEST_COMMON + SHORTEST_REST) return [];
      const akin = [beginning(key.slice(0, SHORTEST_COMMON)), ending(key.slice(-SHORTEST_COMMON))];
      const others = akin
        .filter(({ length }) => length <= MOST_KIN)
        .map((found) => found.filter((word) => word !== key));
      return others.flatMap((found) => weighted(found, KIN_WEIGHT));
    },
  };
}

const weighted = (words: readonly string[], weight: number): Key[] => words.map((key) => ({ key, weight }));

const frontOf = (word: string): string => word.slice(0, SHORTEST_PART);
const headOf = (word: string): string => word.slice(-SHORTEST_PART);

const NONE: readonly string[] = [];

function partsOf(key: string, known: ReadonlySet<string>): Key[] {
  const found: Key[] = [];
  for (let cut = SHORTEST_REST; cut <= key.length - SHORTEST_REST; cut += 1) {
    const [front, head] = [key.slice(0, cut), key.slice(cut)];
    if (known.has(head)) found.push({ key: head, weight: HEAD_WEIGHT });
    const part = [front, front.replace(JOINT, '')].find((word) => known.has(word));
    if (part !== undefined) found.push({ key: part, weight: PART_WEIGHT });
  }
  return found;
}
