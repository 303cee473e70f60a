/** Token[] → Figure[]: amounts, shares, durations and dates, whatever way they are written. */
import type { Span } from './article.ts';
import { readDigits } from './digits.ts';
import type { Bound, FigureWords, Language } from './language.ts';
import type { Token } from './tokens.ts';

export type FigureKind = 'number' | 'money' | 'share' | 'duration' | 'date';

/** A figure: `value` in plain units (2,3 Milliarden is 2.3e9; a date is its year or day), `tokens` where it stands. */
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
    const figure = dateAt(tokens, index, language) ?? amountAt(tokens, index, language);
    if (figure) found.push(figure);
    index = figure ? figure.last : index + 1;
  }
  return found;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

function dateAt(tokens: readonly Token[], index: number, { figures }: Language): Figure | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const isDay = (at: number) => /^\d{1,2}$/.test(tokens[at]?.text ?? '') && Number(tokens[at]?.text) <= 31;
  const isMonth = (at: number) => figures.months.includes(tokens[at]?.folded ?? '');
  const isYear = (at: number) =>
    /^\d{4}$/.test(tokens[at]?.text ?? '') &&
    Number(tokens[at]?.text) >= FIRST_YEAR &&
    Number(tokens[at]?.text) <= LAST_YEAR;
  const make = (last: number) =>
    figureOf(tokens, index, last, 'date', dateValue(tokens.slice(index, last), figures), 'date');
  if (isDay(index) && isMonth(index + 1)) return make(isYear(index + 2) ? index + 3 : index + 2);
  if (isMonth(index)) {
    if (isDay(index + 1) && isYear(index + 2)) return make(index + 3);
    return make(isYear(index + 1) || isDay(index + 1) ? index + 2 : index + 1);
  }
  if (isYear(index) && !countsNoun(tokens, index, figures)) return make(index + 1);
  if (figures.weekdays.includes(token.folded) || figures.times.has(token.folded))
    return figureOf(tokens, index, index + 1, 'date', 0, token.folded);
  return undefined;
}

/** "1600 Angriffe" and "1600 Euro" are amounts; "Ende 1600 Hamburg" is none. */
function countsNoun(tokens: readonly Token[], index: number, figures: FigureWords): boolean {
  const next = tokens[index + 1];
  if (!next) return false;
  const touches = next.start === (tokens[index]?.end ?? 0) + 1;
  const timed = figures.yearWords.has(tokens[index - 1]?.folded ?? '');
  return (
    isUnit(next.folded, figures) || (figures.nounsAreCapital && touches && !timed && /^\p{Lu}\p{Ll}/u.test(next.text))
  );
}

function isUnit(folded: string, figures: FigureWords): boolean {
  return (
    figures.money.has(folded) ||
    figures.percent.has(folded) ||
    figures.durations.has(folded) ||
    figures.multipliers.has(folded)
  );
}

/** yyyymmdd with zeros for what is not said; a weekday or "heute" is 0. */
function dateValue(tokens: readonly Token[], figures: FigureWords): number {
  let value = 0;
  for (const token of tokens) {
    const month = figures.months.indexOf(token.folded);
    if (month >= 0) value += (month + 1) * 100;
    else if (token.isNumber) value += Number(token.text) > 31 ? Number(token.text) * 10_000 : Number(token.text);
  }
  return value;
}

function amountAt(tokens: readonly Token[], index: number, { figures }: Language): Figure | undefined {
  const share = figures.shares.get(tokens[index]?.folded ?? '');
  if (share !== undefined)
    return figureOf(tokens, index, index + 1, 'share', share, 'share', boundOf(tokens, index, figures));
  const sign =
    tokens[index + 1]?.isNumber && figures.money.has(tokens[index]?.text ?? '') ? tokens[index]?.text : undefined;
  const plain = plainAmount(tokens, sign ? index + 1 : index, figures);
  if (!plain) return undefined;
  const hyphened =
    figures.money.has(tokens[plain.last + 1]?.folded ?? '') && /^\p{Lu}{2,3}$/u.test(tokens[plain.last]?.text ?? '');
  const unit = tokens[plain.last + (hyphened ? 1 : 0)]?.folded ?? '';
  const kind = sign ? 'money' : unitKind(unit, figures);
  const last = kind === 'number' || sign ? plain.last : plain.last + (hyphened ? 2 : 1);
  return figureOf(tokens, index, last, kind, plain.value, sign ?? unit, boundOf(tokens, index, figures));
}

/** A number with the multipliers behind it: "2,3 Milliarden". */
function plainAmount(
  tokens: readonly Token[],
  index: number,
  figures: FigureWords,
): { value: number; last: number } | undefined {
  let value = numberOf(tokens[index], figures) ?? oneOf(tokens, index, figures);
  if (value === undefined) return undefined;
  let last = index + 1;
  for (let times = multiplier(tokens[last], figures); times; times = multiplier(tokens[last], figures)) {
    value *= times;
    last += 1;
  }
  return { value, last };
}

function multiplier(token: Token | undefined, { multipliers }: FigureWords): number | undefined {
  return token && multipliers.get(token.folded);
}

/** Articles of both languages, folded. */
const ARTICLES: ReadonlySet<string> = new Set([
  'der',
  'die',
  'das',
  'den',
  'dem',
  'eine',
  'einen',
  'einem',
  'einer',
  'the',
  'a',
  'an',
]);

/** The one or two words before a figure may bound it, an article between or not: "mehr als die Hälfte". */
function boundOf(tokens: readonly Token[], index: number, { bounds }: FigureWords): Bound {
  const before = tokens.slice(Math.max(0, index - 3), index).map(({ folded }) => folded);
  const [far, near] = before.filter((word) => !ARTICLES.has(word)).slice(-2);
  if (near === undefined) return bounds.get(far ?? '') ?? 'exact';
  return bounds.get(`${far} ${near}`) ?? bounds.get(near ?? '') ?? 'exact';
}

/** An article before a time counts it: "einem Jahr". */
function oneOf(tokens: readonly Token[], index: number, { durations }: FigureWords): number | undefined {
  return /^eine?[mnrs]?$/.test(tokens[index]?.folded ?? '') && durations.has(tokens[index + 1]?.folded ?? '')
    ? 1
    : undefined;
}

/** The value of a number token; "ein" alone is an article, "Tausende" no certain number. */
function numberOf(token: Token | undefined, figures: FigureWords): number | undefined {
  if (!token) return undefined;
  if (token.isNumber) return readDigits(token.text, figures);
  if (token.folded.length < 3) return undefined;
  return figures.numbers.get(token.folded) ?? (token.folded === 'ein' ? undefined : figures.readNumber(token.folded));
}

function unitKind(unit: string, figures: FigureWords): FigureKind {
  if (figures.money.has(unit)) return 'money';
  if (figures.percent.has(unit)) return 'share';
  if (figures.durations.has(unit)) return 'duration';
  return 'number';
}

function figureOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  kind: FigureKind,
  value: number,
  unit: string,
  bound: Bound = 'exact',
): Figure {
  const start = tokens[first]?.start ?? 0;
  return { kind, value, unit, bound, first, last, start, end: tokens[last - 1]?.end ?? start };
}
