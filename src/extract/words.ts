/** A stretch of text → its words and marks, each quotation being one word. */
import type { Span } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import { memoize } from '../language/memory.ts';
import { oncePer } from '../text/once-per.ts';
import { unmarked } from './marks.ts';

/** A word with its hyphens, a number, one mark of punctuation, or a whole quotation. */
export interface Word extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'quotation';
  readonly text: string;
  /** Lower case, with umlauts: "wäre" is not "ware". */
  readonly lower: string;
  /** As the word lists have it, without. */
  readonly folded: string;
}

/** "Fraktions- und Parteichefs", "Kraus’ Sprecherin": a hyphen or an apostrophe may end a word. */
const WORD =
  /[\p{L}\p{M}]+(?:[-'’.&/][\p{L}\p{M}\p{N}]+)*(?:-(?=,?\s\p{Ll})|(?<=[sxzß])['’](?=\s\p{L}))?|\p{N}+(?:[.,:]\p{N}+)*(?:-[\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** @param marked quotations, in order; those within `block` become one word each */
export function wordsIn(text: string, block: Span, marked: readonly Span[], language: Language): Word[] {
  const formsOf = formsIn(language);
  const inside = marked.filter(({ start, end }) => start >= block.start && end <= block.end);
  const starts = [block.start, ...inside.map(({ end }) => end)];
  const ends = [...inside.map(({ start }) => start), block.end];
  return starts.flatMap((start, index) => {
    const quotation = inside[index];
    const words = plainWords(text, start, ends[index] ?? block.end, formsOf);
    return quotation ? [...words, quotationWord(text, quotation)] : words;
  });
}

function plainWords(text: string, start: number, end: number, formsOf: (text: string) => Forms): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => {
    const [word] = match;
    const { kind, text: own, lower, folded } = formsOf(word);
    return {
      kind,
      text: own,
      lower,
      folded,
      start: start + match.index,
      end: start + match.index + word.length,
    };
  });
}

type Forms = Pick<Word, 'kind' | 'text' | 'lower' | 'folded'>;

/** An article has few words that no other has. */
const formsIn = oncePer((language: Language) => memoize((text): Forms => readForms(text, language)));

function readForms(text: string, { words }: Language): Forms {
  const kind = kindOf(text);
  const lower = text.toLowerCase();
  return { kind, text, lower, folded: kind === 'word' ? words.fold(lower) : lower };
}

function kindOf(word: string): Word['kind'] {
  if (/^\p{L}/u.test(word)) return 'word';
  return /^\p{N}/u.test(word) ? 'number' : 'mark';
}

function quotationWord(text: string, { start, end }: Span): Word {
  const inner = unmarked(text.slice(start, end));
  const lower = inner.toLowerCase();
  return { kind: 'quotation', text: inner, lower, folded: lower, start, end };
}

/** Capitalised words are nouns or names. */
export const isCapital = (word: Word | undefined): boolean => word?.kind === 'word' && /^\p{Lu}/u.test(word.text);
