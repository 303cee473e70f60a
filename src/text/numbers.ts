/** Token[] → numbers: digits and words, with what multiplies them, and the words before them that bound them. */
import type { Bound, FigureWords } from '../language/language.ts';
import { readDigits, type Token } from './tokens.ts';

/** A number that begins at a token; `last` is the index after it. */
export interface FoundNumber {
  readonly value: number;
  readonly last: number;
}

/** The number that begins at a token, with the multipliers behind it: "2,3 Milliarden". */
export function numberAt(tokens: readonly Token[], index: number, figures: FigureWords): FoundNumber | undefined {
  let value = numberOf(tokens[index], figures) ?? oneOf(tokens, index, figures) ?? partOf(tokens, index, figures);
  // "The number one goal" counts nothing.
  if (value === undefined || (value === 1 && figures.ranking.has(tokens[index - 1]?.folded ?? ''))) return undefined;
  const units = unitsBehind(value, tokens, index, figures);
  value += units;
  let last = multiplierBehind(tokens, index, figures) ?? index + (units > 0 ? 2 : 1);
  for (let times = multiplier(tokens[last], figures); times; times = multiplier(tokens[last], figures)) {
    value *= times;
    last += 1;
  }
  return { value, last };
}

/** "twenty-six": the ones that stand behind the tens, hyphen or space between. */
function unitsBehind(tens: number, tokens: readonly Token[], index: number, figures: FigureWords): number {
  const [token, next] = [tokens[index], tokens[index + 1]];
  const canHave = tens >= 20 && tens < 100 && tens % 10 === 0 && token?.isNumber === false;
  if (!canHave || !next || next.isNumber || next.start !== token.end + 1) return 0;
  const units = numberOf(next, figures) ?? 0;
  return units < 10 ? units : 0;
}

/** "eine halbe Million", "half a million": the index of what a share multiplies, an article between or not. */
export function multiplierBehind(tokens: readonly Token[], index: number, figures: FigureWords): number | undefined {
  if (!figures.shares.has(tokens[index]?.folded ?? '')) return undefined;
  const next = tokens.findIndex(({ folded }, at) => at > index && !figures.between.has(folded));
  return next < 0 || multiplier(tokens[next], figures) === undefined ? undefined : next;
}

function partOf(tokens: readonly Token[], index: number, figures: FigureWords): number | undefined {
  const share = figures.shares.get(tokens[index]?.folded ?? '');
  return share === undefined || multiplierBehind(tokens, index, figures) === undefined ? undefined : share / 100;
}

function multiplier(token: Token | undefined, { multipliers }: FigureWords): number | undefined {
  return token && multipliers.get(token.folded);
}

/** An article before a time or a large number counts it: "einem Jahr", "a million". */
function oneOf(tokens: readonly Token[], index: number, figures: FigureWords): number | undefined {
  const next = tokens[index + 1]?.folded ?? '';
  const counts = figures.durations.has(next) || figures.multipliers.has(next);
  return counts && figures.one.has(tokens[index]?.folded ?? '') ? 1 : undefined;
}

/** The value of a number token; "ein" alone is an article, "Tausende" no certain number. */
function numberOf(token: Token | undefined, figures: FigureWords): number | undefined {
  if (!token) return undefined;
  if (token.isNumber) return readDigits(token.text, figures);
  if (token.folded.length < 3) return undefined;
  return (
    figures.numbers.get(token.folded) ?? (figures.one.has(token.folded) ? undefined : figures.readNumber(token.folded))
  );
}

/** "nicht mehr als die": three words and an article. */
const BOUND_WITHIN = 4;

/** The one to three words before a figure may bound it, an article between or not: "mehr als die Hälfte". */
export function boundOf(tokens: readonly Token[], index: number, figures: FigureWords): Bound {
  const first = Math.max(0, index - BOUND_WITHIN);
  const found = tokens.slice(first, index).map((_, at) => boundIn(tokens.slice(first + at, index), figures));
  return found.find((bound) => bound !== undefined) ?? 'exact';
}

/** Of "um die 60" the article belongs to the bound, of "mehr als die Hälfte" it does not. */
function boundIn(tokens: readonly Token[], { bounds, between }: FigureWords): Bound | undefined {
  const words = tokens.map(({ folded }) => folded);
  return bounds.get(words.join(' ')) ?? bounds.get(words.filter((word) => !between.has(word)).join(' '));
}
