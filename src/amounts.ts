/** Token[] → amounts: numbers, money, shares and durations, whatever way they are written. */
import type { Bound, FigureWords, Language } from './language.ts';
import { type FoundNumber, numberAt } from './numbers.ts';
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
  return found && { ...found, bound: boundOf(tokens, index, figures) };
}

type Unbounded = Omit<FoundAmount, 'bound'>;

function unboundedAt(tokens: readonly Token[], index: number, figures: FigureWords): Unbounded | undefined {
  const share = figures.shares.get(tokens[index]?.folded ?? '');
  if (share !== undefined) return { kind: 'share', value: share, unit: 'share', last: index + 1 };
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

/** Articles of both languages, folded. */
const ARTICLES: ReadonlySet<string> = new Set('der die das den dem eine einen einem einer the a an'.split(' '));

/** "nicht mehr als die": three words and an article. */
const BOUND_WITHIN = 4;

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

/** The one to three words before a figure may bound it, an article between or not: "mehr als die Hälfte". */
function boundOf(tokens: readonly Token[], index: number, figures: FigureWords): Bound {
  const from = boundStart(tokens, index, figures);
  return figures.bounds.get(phraseOf(tokens.slice(from, index))) ?? 'exact';
}

/** The index of the first word that bounds the figure at an index; that index itself where none does. */
export function boundStart(tokens: readonly Token[], index: number, { bounds }: FigureWords): number {
  const first = Math.max(0, index - BOUND_WITHIN);
  const starts = tokens.slice(first, index).map((_, at) => first + at);
  return starts.find((from) => bounds.has(phraseOf(tokens.slice(from, index)))) ?? index;
}

const phraseOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ folded }) => folded)
    .filter((word) => !ARTICLES.has(word))
    .join(' ');
