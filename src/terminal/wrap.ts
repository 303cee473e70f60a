/** Runs → lines of a given width, words kept whole; nothing in them can act on a terminal. */
import type { Run } from '../reply/reply.ts';

/** A piece of a line, all of one emphasis. */
export type Piece = Required<Run>;

/** Controls, format characters (zero-width, bidirectional) and halves of characters. */
const HARMFUL = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** Characters two columns wide: East Asian ones and emoji (Unicode TR 11, roughly). */
const WIDE = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Text as a terminal may see it: on one line, without characters that act. */
export function harmless(text: string): string {
  return text.replace(/[\s\u0085]+/gu, ' ').replace(HARMFUL, '');
}

/** Columns that a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** Breaks runs at blanks into lines that are not wider; a longer word is cut. */
export function wrap(runs: readonly Run[], width: number): Piece[][] {
  const lines: Piece[][] = [[]];
  let column = 0;
  for (const word of wordsOf(runs, width)) {
    const space = word[0]?.text.startsWith(' ') ?? false;
    const size = word.reduce((sum, { text }) => sum + widthOf(text), 0);
    const breaks = column > 0 && column + size > width;
    if (breaks) lines.push([]);
    const pieces =
      breaks && space
        ? word.map((piece, index) => (index === 0 ? { ...piece, text: piece.text.slice(1) } : piece))
        : word;
    lines.at(-1)?.push(...pieces);
    column = (breaks ? 0 : column) + size - (breaks && space ? 1 : 0);
  }
  return lines.map(joined).filter((line) => line.length > 0);
}

/** Words with the space before them; one may change its emphasis within. A word wider than the line is cut. */
function wordsOf(runs: readonly Run[], width: number): Piece[][] {
  const words: Piece[][] = [];
  for (const { text, strong = false } of runs)
    for (const part of harmless(text).match(/ ?[^ ]+| /g) ?? [])
      for (const piece of chunks(part, width)) {
        const last = words.at(-1);
        if (last && !piece.startsWith(' ') && widthOf(last.map((one) => one.text).join('') + piece) <= width)
          last.push({ text: piece, strong });
        else words.push([{ text: piece, strong }]);
      }
  return words;
}

function chunks(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const characters = [...word];
  const size = Math.max(1, Math.floor(width / 2));
  return Array.from({ length: Math.ceil(characters.length / size) }, (_, index) =>
    characters.slice(index * size, (index + 1) * size).join(''),
  );
}

function joined(pieces: readonly Piece[]): Piece[] {
  const line: Piece[] = [];
  for (const piece of pieces) {
    const last = line.at(-1);
    if (last && last.strong === piece.strong) line[line.length - 1] = { ...last, text: last.text + piece.text };
    else if (piece.text) line.push(piece);
  }
  return line;
}
