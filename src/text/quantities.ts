/** Token[] → Figure[]: amounts, shares, durations and dates, in order, whatever way they are written. */
import type { Bound, FigureWords, Language } from '../language/language.ts';
import type { Span } from './sentences.ts';
import { readDigits, type Token } from './tokens.ts';

/** What an amount can be, or a date. */
export type FigureKind = AmountKind | 'date';

/** A figure: `value` in plain units (2,3 Milliarden is 2.3e9; a date is yyyymmdd), with the tokens where it stands. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  readonly value: number;
  /** What figures of a kind are compared by: of a duration its seconds, else the value. */
  readonly measure: number;
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
  if (!found || start === undefined || end === undefined) return undefined;
  return { ...found, measure: found.value * (language.figures.durations.get(found.unit) ?? 1), first, start, end };
}

/** What is counted: anything, money, a share of something, time. */
type AmountKind = 'number' | 'money' | 'share' | 'duration';

/** An amount that begins at a token; `last` is the index after it. */
interface FoundAmount {
  readonly kind: AmountKind;
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly last: number;
}

/** The amount that begins at a token, if one does. */
function amountAt(tokens: readonly Token[], index: number, { figures }: Language): FoundAmount | undefined {
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

/** "einkopfig" has nine letters, "elftagig" eight. */
const SHORTEST = 8;

/** The amount that a single word is, if it is one, or a number with what hyphens join to it: "45-minütig". */
function adjectiveAt(tokens: readonly Token[], first: number, { figures }: Language): FoundAmount | undefined {
  const [token, next] = [tokens[first], tokens[first + 1]];
  if (!figures.adjective || !token) return undefined;
  const isJoined = token.isNumber && next?.start === token.end + 1;
  const folded = isJoined ? next.folded : token.folded;
  if (!isJoined && folded.length < SHORTEST) return undefined;
  const { number, time, thing = '' } = figures.adjective.exec(folded)?.groups ?? {};
  const unit = time ?? thing;
  if (unit === '' || (number === undefined) !== isJoined) return undefined;
  const value = isJoined ? readDigits(token.text, figures) : figures.readNumber(number ?? '');
  if (value === undefined) return undefined;
  const kind = time ? 'duration' : 'number';
  return { kind, value, unit, bound: 'exact', last: first + (isJoined ? 2 : 1) };
}

/** A date that begins at a token; `last` is the index after it, `unit` "date" or the word of time itself. */
interface FoundDate {
  readonly last: number;
  /** yyyymmdd with zeros for what is not said; a weekday or "heute" is 0. */
  readonly value: number;
  readonly unit: string;
}

/** Numbers of four digits that are taken for years: what the news writes of. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;
const LAST_DAY = 31;

/** The date that begins at a token, if one does. */
function dateAt(tokens: readonly Token[], index: number, language: Language): FoundDate | undefined {
  const { figures, quotes } = language;
  const { folded = '', text = '' } = tokens[index] ?? {};
  const monthLast = monthEnd(tokens, index, figures);
  // "may" is a verb unless a day or a year stands with it.
  const isVerb = monthLast === index + 1 && quotes.finite.has(text);
  const last = (isVerb ? undefined : monthLast) ?? dayEnd(tokens, index, figures) ?? yearEnd(tokens, index, language);
  if (last !== undefined) return { last, value: dateValue(tokens.slice(index, last), figures), unit: 'date' };
  const unit = figures.times.has(folded) ? folded : dayIn(folded, figures);
  return unit === undefined ? undefined : { last: index + 1, value: 0, unit };
}

/** "Sonntag", "Sonntagabend", "Ostersonntag": the day. */
function dayIn(folded: string, { weekdays }: FigureWords): string | undefined {
  return weekdays.find((day) => folded.startsWith(day) || folded.endsWith(day));
}

const isDay = (token: Token | undefined): boolean =>
  token?.isNumber === true && /^\d{1,2}$/.test(token.text) && Number(token.text) <= LAST_DAY;

function isYear(token: Token | undefined): boolean {
  if (!token?.isNumber) return false;
  const year = /^\d{4}$/.test(token.text) ? Number(token.text) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** "7. Januar 2017", "January 7, 2017", "Januar 2017", "Januar". */
function monthEnd(tokens: readonly Token[], index: number, { months }: FigureWords): number | undefined {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (months.includes(token?.folded ?? '')) return withYear(tokens, isDay(next) ? index + 2 : index + 1);
  return isDay(token) && months.includes(next?.folded ?? '') ? withYear(tokens, index + 2) : undefined;
}

/** "23.06." and "6.5.2005", where that is no decimal. */
const DAY_OF_MONTH = /^(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])$/;

/** One digit for the month may as well be a chapter's: a year must follow. */
function dayEnd(tokens: readonly Token[], index: number, { decimal }: FigureWords): number | undefined {
  const { text = '', isNumber } = tokens[index] ?? {};
  if (!isNumber || decimal === '.' || !DAY_OF_MONTH.test(text)) return undefined;
  const last = withYear(tokens, index + 1);
  return last > index + 1 || /\.\d\d$/.test(text) ? last : undefined;
}

const withYear = (tokens: readonly Token[], last: number): number => (isYear(tokens[last]) ? last + 1 : last);

function yearEnd(tokens: readonly Token[], index: number, language: Language): number | undefined {
  return isYear(tokens[index]) && !countsNoun(tokens, index, language) ? index + 1 : undefined;
}

/** "1600 Angriffe" and "1600 Euro" are amounts; "Ende 1600 Hamburg" is none. */
function countsNoun(tokens: readonly Token[], index: number, { figures, names }: Language): boolean {
  const next = tokens[index + 1];
  if (!next) return false;
  const touches = next.start === (tokens[index]?.end ?? 0) + 1;
  const timed = figures.yearWords.has(tokens[index - 1]?.folded ?? '');
  return isUnit(next.folded, figures) || (names.joinsNouns && touches && !timed && /^\p{Lu}\p{Ll}/u.test(next.text));
}

function isUnit(folded: string, figures: FigureWords): boolean {
  return (
    figures.money.has(folded) ||
    figures.percent.has(folded) ||
    figures.durations.has(folded) ||
    figures.multipliers.has(folded)
  );
}

function dateValue(tokens: readonly Token[], figures: FigureWords): number {
  let value = 0;
  for (const token of tokens) {
    const month = figures.months.indexOf(token.folded);
    if (month >= 0) value += (month + 1) * 100;
    else if (token.isNumber) value += numberValue(token.text);
  }
  return value;
}

/** A year, a day, or a day with its month. */
function numberValue(text: string): number {
  const [, day, month] = DAY_OF_MONTH.exec(text) ?? [];
  if (day && month) return Number(month) * 100 + Number(day);
  return Number(text) > LAST_DAY ? Number(text) * 10_000 : Number(text);
}

/** A number that begins at a token; `last` is the index after it. */
interface FoundNumber {
  readonly value: number;
  readonly last: number;
}

/** The number that begins at a token, with the multipliers behind it: "2,3 Milliarden". */
function numberAt(tokens: readonly Token[], index: number, figures: FigureWords): FoundNumber | undefined {
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
function multiplierBehind(tokens: readonly Token[], index: number, figures: FigureWords): number | undefined {
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
function boundOf(tokens: readonly Token[], index: number, figures: FigureWords): Bound {
  const first = Math.max(0, index - BOUND_WITHIN);
  const found = tokens.slice(first, index).map((_, at) => boundIn(tokens.slice(first + at, index), figures));
  return found.find((bound) => bound !== undefined) ?? 'exact';
}

/** Of "um die 60" the article belongs to the bound, of "mehr als die Hälfte" it does not. */
function boundIn(tokens: readonly Token[], { bounds, between }: FigureWords): Bound | undefined {
  const words = tokens.map(({ folded }) => folded);
  return bounds.get(words.join(' ')) ?? bounds.get(words.filter((word) => !between.has(word)).join(' '));
}
