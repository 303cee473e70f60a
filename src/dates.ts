/** Token[] → dates: days, months, years, weekdays and words of time. */
import type { FigureWords, Language } from './language.ts';
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
  const last = (isVerb ? undefined : monthLast) ?? yearEnd(tokens, index, figures);
  if (last !== undefined) return { last, value: dateValue(tokens.slice(index, last), figures), unit: 'date' };
  const isTime = figures.weekdays.includes(folded) || figures.times.has(folded);
  return isTime ? { last: index + 1, value: 0, unit: folded } : undefined;
}

const isDay = (token: Token | undefined): boolean =>
  /^\d{1,2}$/.test(token?.text ?? '') && Number(token?.text) <= LAST_DAY;

function isYear(token: Token | undefined): boolean {
  const year = /^\d{4}$/.test(token?.text ?? '') ? Number(token?.text) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** "7. Januar 2017", "January 7, 2017", "Januar 2017", "Januar". */
function monthEnd(tokens: readonly Token[], index: number, { months }: FigureWords): number | undefined {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (months.includes(token?.folded ?? '')) return withYear(tokens, isDay(next) ? index + 2 : index + 1);
  return isDay(token) && months.includes(next?.folded ?? '') ? withYear(tokens, index + 2) : undefined;
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
    else if (token.isNumber) value += Number(token.text) > 31 ? Number(token.text) * 10_000 : Number(token.text);
  }
  return value;
}
