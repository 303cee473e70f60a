/** Text → ids of the pieces of words that both networks know, and where the pieces stand. */
import { Tokenizer } from '@huggingface/tokenizers';

/** Ids that the networks were made with. */
export const START = 0;
export const END = 2;

/** A word of a text as pieces; `start` and `end` count in the text. */
export interface Piece {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** Cuts a text into pieces, in order. Every piece knows the word (what stands between blanks) that it belongs to. */
export type Cut = (text: string) => Piece[];

/** What stands between blanks; the pieces of a word do not depend on the words around it (Metaspace, split). */
const WORD = /[^\s\u200b\ufeff]+/g;

/** @param description tokenizer.json, as model/recipe writes it */
export function prepareTokenizer(description: object): Cut {
  const tokenizer = new Tokenizer(description, {});
  const idsOf = (word: string): number[] => tokenizer.encode(word, { add_special_tokens: false }).ids;
  return (text) =>
    [...text.matchAll(WORD)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      return idsOf(match[0]).map((id) => ({ id, start, end }));
    });
}
