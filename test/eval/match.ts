/** Whether two texts mean the same place of an article: one holds the other. */

/** Marks and full stops around a text do not count. */
const EDGE = new Set(' "„“”»«.');

/** With single blanks, without marks at either end. */
export function plain(text: string): string {
  const words = text.replaceAll('\u00a0', ' ').split(/\s+/).filter(Boolean).join(' ');
  let [start, end] = [0, words.length];
  while (start < end && EDGE.has(words.charAt(start))) start += 1;
  while (end > start && EDGE.has(words.charAt(end - 1))) end -= 1;
  return words.slice(start, end);
}

/** Fewer letters than three would be found everywhere. */
const SHORTEST = 3;

/** Whether one of the texts holds the other. */
export function meets(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  return one.length >= SHORTEST && other.length >= SHORTEST && (one.includes(other) || other.includes(one));
}
