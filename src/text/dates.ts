/** Token[] → dates: days, months, years, weekdays and words of time. */
import type { FigureWords, Language } from '../language/language.ts';
import type { Token } from './tokens.ts';

/** A date that begins at a token; `last` is the index after it, `unit` "date" or the word of time itself. */
export interface FoundDate {
  readonly last: number;
  /** yyyymmdd with zeros for what is not said; a weekday or "heute" is 0. */
  readonly value: number;
  readonly unit: string;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;
const LAST_DAY = 31;

/** The date that begins at a token, if one does. */
export function dateAt(tokens: readonly Token[], index: number, { figures, quotes }: Language): FoundDate | undefined {
  const { folded = '', text = '' } = tokens[index] ?? {};
  const monthLast = monthEnd(tokens, index, figures);
  // "may" is a verb unless a day or a year stands with it.
  const isVerb = monthLast === index + 1 && quotes.finite.has(text);
  const last = (isVerb ? undefined : monthLast) ?? dayEnd(tokens, index, figures) ?? yearEnd(tokens, index, figures);
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

function yearEnd(tokens: readonly Token[], index: number, figures: FigureWords): number | undefined {
  return isYear(tokens[index]) && !countsNoun(tokens, index, figures) ? index + 1 : undefined;
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
