/** The words of a library in one reader's language: where each stands, what it is part of, what a mistyped one may mean. */
import type { Language } from '../language.ts';
import type { Library } from '../statements.ts';
import type { Key } from '../tokens.ts';
import { nameKey } from './aliases.ts';
import type { Passage } from './passages.ts';
import { prepareSpelling, type Spelling } from './spelling.ts';
import type { Wording } from './wordings.ts';

/** Passage index → how well a word is found there, from 0 to 1. */
export type Places = ReadonlyMap<number, number>;

export interface Lexicon {
  /** Where a key stands, in the text or in an indexed wording. */
  places(key: string): Places | undefined;
  /** Where words stand that have this key as a part: "zon" → "Sicherheitszonen". */
  wholes(key: string): Places | undefined;
  /** The known words that a key is made of. */
  parts(key: string): readonly Key[];
  /** The known words that a mistyped one may mean, best first. */
  readonly similar: Spelling;
}

/** A rendering says what the text says; a question only asks for it; the text in another language shares but names. */
const WORDING_WEIGHT = { text: 1, statement: 0.95, question: 0.9 } as const;
const OTHER_LANGUAGE = 0.9;
/** Who says something counts as named there, but less. */
const SPEAKER_WEIGHT = 0.7;
/** The last part of a compound says what it is, the others what sort. */
const HEAD_WEIGHT = 0.75;
const PART_WEIGHT = 0.6;
const SHORTEST_PART = 4;
const SHORTEST_COMPOUND = 7;
/** Sounds that join the parts of a German compound (Duden, "Fugenelement"). */
const JOINT = /(?:es|en|er|s|n)$/;

/** Reads all passages once. */
export function prepareLexicon(library: Library, passages: readonly Passage[], language: Language): Lexicon {
  const postings = new Map<string, Map<number, number>>();
  const known = new Set<string>();
  for (const passage of passages) {
    for (const wording of passage.wordings) {
      const weight = wordingWeight(wording, language);
      if (weight > 0) for (const [key, own] of wording.keys) put(postings, key, passage.index, own * weight);
      if (weight > 0) for (const key of wording.keys.keys()) if (key.length >= SHORTEST_PART) known.add(key);
    }
  }
  addSpeakers(library, passages, postings);
  const parts = language.words.compounds ? (key: string) => partsOf(key, known) : () => [];
  const wholes = new Map<string, Map<number, number>>();
  for (const key of known)
    for (const part of parts(key))
      for (const [index, weight] of postings.get(key) ?? []) put(wholes, part.key, index, weight * part.weight);
  const similar = prepareSpelling(passages, language);
  return { places: (key) => postings.get(key), wholes: (key) => wholes.get(key), parts, similar };
}

function wordingWeight(wording: Wording, language: Language): number {
  if (wording.language === language.code) return WORDING_WEIGHT[wording.kind];
  return wording.kind === 'text' ? OTHER_LANGUAGE : 0;
}

function put(postings: Map<string, Map<number, number>>, key: string, index: number, weight: number): void {
  const places = postings.get(key) ?? new Map<number, number>();
  places.set(index, Math.max(weight, places.get(index) ?? 0));
  postings.set(key, places);
}

/** Who says something is found where it is told. */
function addSpeakers(library: Library, passages: readonly Passage[], postings: Map<string, Map<number, number>>): void {
  const names = new Map(
    library.map(({ article, names }) => [article, new Map(names.map((name) => [name.name, name]))]),
  );
  for (const { article, statements, index } of passages)
    for (const { accordingTo } of statements) {
      const name = names.get(article)?.get(accordingTo);
      if (name) put(postings, nameKey(article.name, name), index, SPEAKER_WEIGHT);
    }
}

function partsOf(key: string, known: ReadonlySet<string>): Key[] {
  if (key.length < SHORTEST_COMPOUND) return [];
  const found: Key[] = [];
  for (let cut = SHORTEST_PART - 1; cut <= key.length - SHORTEST_PART + 1; cut += 1) {
    const head = key.slice(cut);
    if (head.length >= SHORTEST_PART && known.has(head)) found.push({ key: head, weight: HEAD_WEIGHT });
    const front = key.slice(0, cut);
    const part = [front, front.replace(JOINT, '')].find((word) => word.length >= SHORTEST_PART && known.has(word));
    if (part !== undefined) found.push({ key: part, weight: PART_WEIGHT });
  }
  return found;
}
