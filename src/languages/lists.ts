/** Turns the word lists of a language file into the sets and maps that the search reads. */
import { groupBy } from '../groups.ts';
import type { Expression, Pole, Words } from '../language.ts';
import { memoize, once, remembering } from './words.ts';

/** "a b c", on any number of lines → a set. */
export function wordList(text: string): Set<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

/** "verb: preposition preposition | …" → stem of the verb → folded prepositions. */
export function verbMap(text: string, { fold, stem }: Pick<Words, 'fold' | 'stem'>): Map<string, Set<string>> {
  const pairs = text.split('|').map((pair) => pair.split(':'));
  return new Map(pairs.map(([verb = '', words = '']) => [stem(fold(verb.trim())), wordList(fold(words))]));
}

/** Words → their stems. */
export function stemSet(text: string, { fold, stem }: Pick<Words, 'fold' | 'stem'>): Set<string> {
  return new Set([...wordList(text)].map((word) => stem(fold(word))));
}

/** A stem has at least these first letters of a word that is longer than SHORT; a test holds it for the words of the lists. */
const KEPT = 2;
const SHORT = 3;

/**
 * Lines of words for the same thing → stem → stems of the others. A word may stand in several lines. Of thousands of words
 * few are ever looked up: they are read when one is, and a word is stemmed when one that begins alike is looked up.
 */
export function synonymsIn(lines: string, { fold, stem }: Pick<Words, 'fold' | 'stem'>): Words['synonyms'] {
  const alike = once(() => {
    const groups = lines.split('\n').map((line) => [...wordList(line)].map(fold));
    const pairs = groups.flatMap((group) => group.map((word) => ({ word, group })));
    return groupBy(pairs, ({ word }) => (word.length > SHORT ? word : stem(word)).slice(0, KEPT));
  });
  const byStem = memoize((start) => groupBy(alike().get(start) ?? [], ({ word }) => stem(word)));
  const find = (key: string) => remembering(() => byStem(key.slice(0, KEPT))).get(key);
  const others = memoize((key) => {
    const stems = new Set(find(key)?.flatMap(({ group }) => group.map(stem)));
    stems.delete(key);
    return [...stems];
  });
  return { has: (key) => find(key) !== undefined, get: others };
}

/** Lines "word: words verb/verb | words verb" → the last of the words → what they say together. */
export function expressionMap(
  lines: string,
  { fold, stem }: Pick<Words, 'fold' | 'stem'>,
): ReadonlyMap<string, readonly Expression[]> {
  const said = lines
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const [means = '', ways = ''] = line.split(':');
      return ways.split('|').map((way) => {
        const words = way.trim().split(' ').map(fold);
        const verbs = (words.pop() ?? '').split('/').map(stem);
        return { last: words.pop() ?? '', before: words, verb: new Set(verbs), means: stem(fold(means)) };
      });
    });
  return groupBy(said, ({ last }) => last);
}

/** Lines "what: words of one side | words of another" → stem → its sides. */
export function oppositeMap(lines: string, { fold, stem }: Pick<Words, 'fold' | 'stem'>): Map<string, Pole[]> {
  const map = new Map<string, Pole[]>();
  for (const line of lines.split('\n').filter(Boolean)) {
    const [of = '', words = ''] = line.split(':');
    const sides = words.split('|').map((side) => [...stemSet(side, { fold, stem })]);
    for (const [side, stems] of sides.entries())
      for (const one of stems) map.set(one, [...(map.get(one) ?? []), { of, side, sides: sides.length }]);
  }
  return map;
}

/** Lines "base form form …" → folded form → folded bases. */
export function irregularMap(lines: string, fold: (word: string) => string): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const line of lines.split('\n')) {
    const [base, ...forms] = line.split(/\s+/).filter(Boolean).map(fold);
    if (base) for (const form of forms) map.set(form, [...(map.get(form) ?? []), base]);
  }
  return map;
}

/** Words from the second on, in order → their ranks. */
export function rankMap(words: string): Map<string, number> {
  return new Map([...wordList(words)].map((word, at) => [word, at + 2]));
}

/** Lines "kind: phrase | phrase" → phrase → kind. */
export function kindMap<Kind extends string>(lines: string): Map<string, Kind> {
  const map = new Map<string, Kind>();
  for (const line of lines.split('\n')) {
    const [kind, phrases] = line.split(':');
    if (!kind || !phrases) continue;
    for (const phrase of phrases.split('|')) map.set(phrase.trim(), kind.trim() as Kind);
  }
  return map;
}

/** Lines "kind: noun | noun" → each form of each noun → kind; a noun that is given itself is no other's form. */
export function nounMap<Kind extends string>(
  lines: string,
  formsOf: (noun: string) => readonly string[],
): Map<string, Kind> {
  const nouns = [...kindMap<Kind>(lines)];
  return new Map([
    ...nouns.flatMap(([noun, kind]) => formsOf(noun).map((form): [string, Kind] => [form, kind])),
    ...nouns,
  ]);
}
