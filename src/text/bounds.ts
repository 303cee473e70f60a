/** The words before a figure that bound it: "mehr als", "knapp". */
import type { Bound, FigureWords } from '../language/language.ts';
import type { Token } from './tokens.ts';

/** Articles of both languages, folded. */
export const ARTICLES: ReadonlySet<string> = new Set('der die das den dem eine einen einem einer the a an'.split(' '));

/** "nicht mehr als die": three words and an article. */
const BOUND_WITHIN = 4;

/** The one to three words before a figure may bound it, an article between or not: "mehr als die Hälfte". */
export function boundOf(tokens: readonly Token[], index: number, figures: FigureWords): Bound {
  return boundIn(tokens.slice(boundStart(tokens, index, figures), index), figures) ?? 'exact';
}

/** The index of the first word that bounds the figure at an index; that index itself where none does. */
export function boundStart(tokens: readonly Token[], index: number, figures: FigureWords): number {
  const first = Math.max(0, index - BOUND_WITHIN);
  const starts = tokens.slice(first, index).map((_, at) => first + at);
  return starts.find((from) => boundIn(tokens.slice(from, index), figures)) ?? index;
}

/** Of "um die 60" the article belongs to the bound, of "mehr als die Hälfte" it does not. */
function boundIn(tokens: readonly Token[], { bounds }: FigureWords): Bound | undefined {
  const words = tokens.map(({ folded }) => folded);
  return bounds.get(words.join(' ')) ?? bounds.get(words.filter((word) => !ARTICLES.has(word)).join(' '));
}
