/** Token[] → amounts: numbers, money, shares and durations, whatever way they are written. */
import { ARTICLES, boundOf } from './bounds.ts';
import { readDigits } from './digits.ts';
import type { Bound, FigureWords, Language } from './language.ts';
import type { Token } from './tokens.ts';

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

function unboundedAt(
  tokens: readonly Token[],
  index: number,
  figures: FigureWords,
): Omit<FoundAmount, 'bound'> | undefined {
  const share = figures.shares.get(tokens[index]?.folded ?? '');
  if (share !== undefined && !multiplierBehind(tokens, index, figures))
    return { kind: 'share', value: share, unit: 'share', last: index + 1 };
  const sign = signAt(tokens, index, figures);
  const plain = plainAmount(tokens, sign ? index + 1 : index, figures);
  if (!plain) return undefined;
  if (sign) return { kind: 'money', value: plain.value, unit: sign, last: plain.last };
  const unitAt = plain.last + (isHyphened(tokens, plain.last, figures) ? 1 : 0);
  const unit = tokens[unitAt]?.folded ?? '';
  const part = figures.shares.get(unit);
  if (part !== undefined) return { kind: 'share', value: plain.value * part, unit: 'share', last: unitAt + 1 };
  const kind = unitKind(unit, figures);
  return { kind, value: plain.value, unit, last: kind === 'number' ? plain.last : unitAt + 1 };
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

/** A number with the multipliers behind it: "2,3 Milliarden". */
function plainAmount(
  tokens: readonly Token[],
  index: number,
  figures: FigureWords,
): { value: number; last: number } | undefined {
  let value = numberOf(tokens[index], figures) ?? oneOf(tokens, index, figures) ?? partOf(tokens, index, figures);
  if (value === undefined || (value === 1 && RANKING.has(tokens[index - 1]?.folded ?? ''))) return undefined;
  const units = unitsBehind(value, tokens, index, figures);
  value += units;
  let last = multiplierBehind(tokens, index, figures) ?? index + (units > 0 ? 2 : 1);
  for (let times = multiplier(tokens[last], figures); times; times = multiplier(tokens[last], figures)) {
    value *= times;
    last += 1;
  }
  return { value, last };
}

/** "the number one goal" counts nothing. */
const RANKING: ReadonlySet<string> = new Set(['number', 'nummer']);

/** "twenty-six": the ones that stand behind the tens, hyphen or space between. */
function unitsBehind(tens: number, tokens: readonly Token[], index: number, figures: FigureWords): number {
  const [token, next] = [tokens[index], tokens[index + 1]];
  const canHave = tens >= 20 && tens < 100 && tens % 10 === 0 && token?.isNumber === false;
  if (!canHave || !next || next.isNumber || next.start !== token.end + 1) return 0;
  const units = numberOf(next, figures) ?? 0;
  return units < 10 ? units : 0;
}

/** "eine halbe Million", "half a million": the index of what a share multiplies, an article between or not. */
function multiplierBehind(tokens: readonly Token[], index: number, figures: FigureWords): number | undefined {
  if (!figures.shares.has(tokens[index]?.folded ?? '')) return undefined;
  const next = tokens.findIndex(({ folded }, at) => at > index && folded !== 'of' && !ARTICLES.has(folded));
  return next < 0 || multiplier(tokens[next], figures) === undefined ? undefined : next;
}

function partOf(tokens: readonly Token[], index: number, figures: FigureWords): number | undefined {
  const share = figures.shares.get(tokens[index]?.folded ?? '');
  return share === undefined || multiplierBehind(tokens, index, figures) === undefined ? undefined : share / 100;
}

function multiplier(token: Token | undefined, { multipliers }: FigureWords): number | undefined {
  return token && multipliers.get(token.folded);
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

/** An article before a time or a large number counts it: "einem Jahr", "a million". */
function oneOf(tokens: readonly Token[], index: number, figures: FigureWords): number | undefined {
  const next = tokens[index + 1]?.folded ?? '';
  const counts = figures.durations.has(next) || figures.multipliers.has(next);
  return counts && /^(?:eine?[mnrs]?|ne[nr]?|an?)$/.test(tokens[index]?.folded ?? '') ? 1 : undefined;
}

/** The value of a number token; "ein" alone is an article, "Tausende" no certain number. */
function numberOf(token: Token | undefined, figures: FigureWords): number | undefined {
  if (!token) return undefined;
  if (token.isNumber) return readDigits(token.text, figures);
  if (token.folded.length < 3) return undefined;
  return figures.numbers.get(token.folded) ?? (token.folded === 'ein' ? undefined : figures.readNumber(token.folded));
}

function unitKind(unit: string, figures: FigureWords): AmountKind {
  if (figures.money.has(unit)) return 'money';
  if (figures.percent.has(unit)) return 'share';
  if (figures.durations.has(unit)) return 'duration';
  return 'number';
}
