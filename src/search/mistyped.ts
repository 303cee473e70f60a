/** What a mistyped word may mean, among a few. */
import Fuse from 'fuse.js';

/** Bitap's score, 0 the same and 1 nothing alike; in a short word two letters are seldom both wrong. */
const THRESHOLD = 0.3;
const SHORTEST = 3;

/** Finds the word of a short list that a mistyped one means: "wiviele" → "wieviele". */
export function prepareClosestWord(words: readonly string[]): (typed: string) => string | undefined {
  const fuse = new Fuse(words, { threshold: THRESHOLD, ignoreLocation: true });
  return (typed) => {
    const [best] = typed.length < SHORTEST ? [] : fuse.search(typed, { limit: 1 });
    return best && Math.abs(best.item.length - typed.length) <= 1 ? best.item : undefined;
  };
}
