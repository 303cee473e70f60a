/** Token[] → Figure[]: amounts, shares, durations and dates, in order. */

import type { Bound, Language } from '../language/language.ts';
import { type AmountKind, amountAt } from './amounts.ts';
import { dateAt } from './dates.ts';
import { adjectiveAt } from './number-adjectives.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

/** What an amount can be, or a date. */
export type FigureKind = AmountKind | 'date';

/** A figure: `value` in plain units (2,3 Milliarden is 2.3e9; a date is yyyymmdd), with the tokens where it stands. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  readonly value: number;
  /** Folded unit ("euro"), or the word behind it; of a word that is a share by itself ("Hälfte") "share". */
  readonly unit: string;
  readonly bound: Bound;
  /** Index of its first token and of the one after its last. */
  readonly first: number;
  readonly last: number;
}

/** The figures of a sentence, in order. */
export function findFigures(tokens: readonly Token[], language: Language): Figure[] {
  const found: Figure[] = [];
  for (let index = 0; index < tokens.length; ) {
    const figure = figureAt(tokens, index, language);
    if (figure) found.push(figure);
    index = figure ? figure.last : index + 1;
  }
  return found;
}

function figureAt(tokens: readonly Token[], first: number, language: Language): Figure | undefined {
  const date = dateAt(tokens, first, language);
  const found = date
    ? { kind: 'date' as const, bound: 'exact' as const, ...date }
    : (adjectiveAt(tokens, first, language) ?? amountAt(tokens, first, language));
  const [start, end] = [tokens[first]?.start, tokens[(found?.last ?? 0) - 1]?.end];
  return found && start !== undefined && end !== undefined ? { ...found, first, start, end } : undefined;
}
