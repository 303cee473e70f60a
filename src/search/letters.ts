/** How like a question is to texts in its letters, typing errors included: Fuse.js over what is indexed. */
import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Wording } from './passages.ts';

/** Text compares by words: each word of the question is looked for, with up to a quarter of its letters wrong. */
const OPTIONS: IFuseOptions<Wording> = {
  keys: ['text'],
  includeScore: true,
  ignoreDiacritics: true,
  ignoreLocation: true,
  useTokenSearch: true,
  threshold: 0.25,
};

/** Fuse compares a question word by word; a longer text is no question. */
const LONGEST = 300;

/** Question → how like its likeliest wording is, from 0 to 1, by the passage's index. */
export function likeInLetters(question: string, wordings: readonly Wording[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const fuse = new Fuse(wordings, OPTIONS);
  for (const { item, score = 1 } of fuse.search(question.slice(0, LONGEST))) {
    const like = 1 - score;
    if (like > (found.get(item.passage) ?? 0)) found.set(item.passage, like);
  }
  return found;
}
