/** Turns the word lists of a language file into the sets and maps that the search reads. */
import type { Words } from './language.ts';

/** "a b c", on any number of lines → a set. */
export function wordList(text: string): Set<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

/** Words → their stems. */
export function stemSet(text: string, { fold, stem }: Pick<Words, 'fold' | 'stem'>): Set<string> {
  return new Set([...wordList(text)].map((word) => stem(fold(word))));
}

/** "base form form … | base form …" → folded form → folded bases. */
export function irregularMap(lines: string, fold: (word: string) => string): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const line of lines.split('|')) {
    const [base, ...forms] = line.split(/\s+/).filter(Boolean).map(fold);
    if (base) for (const form of forms) map.set(form, [...(map.get(form) ?? []), base]);
  }
  return map;
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

/** Lines "value: word | word" → word → value. */
export function valueMap(lines: string): Map<string, number> {
  return new Map([...kindMap(lines)].map(([word, value]) => [word, Number(value)]));
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
