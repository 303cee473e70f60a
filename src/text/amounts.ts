/** Token[] → amounts: numbers, money, shares and durations, whatever way they are written. */

import type { Bound, FigureWords, Language } from '../language/language.ts';
import { ARTICLES, boundOf } from './bounds.ts';
import { type FoundNumber, multiplierBehind, numberAt } from './numbers.ts';
import type { Token } from './tokens.ts';

/** What is counted: anything, money, a share of something, time. */
export type AmountKind = 'number' | 'money' | 'share' | 'duration';

/** An amount that begins at a token; `last` is the index after it. */
export interface FoundAmount {
  readonly kind: AmountKind;
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly last: number;
}

/** The amount that begins at a token, if one does. */
export function amountAt(tokens: readonly Token[], index: number, { figures }: Language): FoundAmount | undefined {
  const found = unboundedAt(tokens, index, figures);
  if (!found) return undefined;
  const bound = boundOf(tokens, index, figures);
  const isRough = bound === 'exact' && tokens.slice(index, found.last).some(({ folded }) => figures.rough.has(folded));
  return { ...found, bound: isRough ? 'about' : bound };
}

type Unbounded = Omit<FoundAmount, 'bound'>;

function unboundedAt(tokens: readonly Token[], index: number, figures: FigureWords): Unbounded | undefined {
  const share = figures.shares.get(tokens[index]?.folded ?? '');
  if (share !== undefined && !multiplierBehind(tokens, index, figures))
    return { kind: 'share', value: share, unit: 'share', last: index + 1 };
  const sign = signAt(tokens, index, figures);
  const number = numberAt(tokens, sign ? index + 1 : index, figures);
  if (!number) return undefined;
  return sign ? { kind: 'money', unit: sign, ...number } : withUnit(number, tokens, figures);
}

/** The unit behind a number says what amount it is; any other word is only what it counts. */
function withUnit({ value, last }: FoundNumber, tokens: readonly Token[], figures: FigureWords): Unbounded {
  const at = isHyphened(tokens, last, figures) ? last + 1 : last;
  const unit = tokens[at]?.folded ?? '';
  const share = figures.shares.get(unit);
  if (share !== undefined) return { kind: 'share', value: value * share, unit: 'share', last: at + 1 };
  const kind = unitKind(unit, figures);
  return { kind, value, unit, last: kind === 'number' ? last : at + 1 };
}

/** "$ 5": the sign in front of a number. */
function signAt(tokens: readonly Token[], index: number, { money }: FigureWords): string | undefined {
  const { text } = tokens[index] ?? {};
  return text && money.has(text) && tokens[index + 1]?.isNumber ? text : undefined;
}

/** "US-Dollar": the unit is the second word. */
function isHyphened(tokens: readonly Token[], at: number, { money }: FigureWords): boolean {
  return money.has(tokens[at + 1]?.folded ?? '') && /^\p{Lu}{2,3}$/u.test(tokens[at]?.text ?? '');
}

function unitKind(unit: string, figures: FigureWords): AmountKind {
  if (figures.money.has(unit)) return 'money';
  if (figures.percent.has(unit)) return 'share';
  if (figures.durations.has(unit)) return 'duration';
  return 'number';
}

/** Whether a negation is part of what bounds a figure, so that it denies nothing: "nicht mehr als 50". */
export function boundsFigure(tokens: readonly Token[], at: number, language: Language): boolean {
  return [2, 3].some((length) => {
    const phrase = tokens.slice(at, at + length).map(({ folded }) => folded);
    const isArticle = ARTICLES.has(tokens[at + length]?.folded ?? '');
    const figureAt = at + length + (isArticle ? 1 : 0);
    return (
      language.figures.bounds.has(phrase.join(' ')) &&
      [at + length, figureAt].some((index) => amountAt(tokens, index, language) !== undefined)
    );
  });
}
