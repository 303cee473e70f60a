/** How a page writes a date → YYYY-MM-DD. */

/** Months of German and English by how they begin, in their order. */
const MONTHS = [
  'jan|jän',
  'feb',
  'mar|mär|mrz',
  'apr',
  'may|mai',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct|okt',
  'nov',
  'dec|dez',
].map((names) => new RegExp(`^(?:${names})`, 'i'));
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
/** "20240512" as meta elements have it, with a time behind it or not. */
const PLAIN = /^(\d{4})(\d{2})(\d{2})(?:\d{4,6}|T\d*\S*)?$/;
const DOTTED = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;
/** "12. Mai 2024", "12 May 2024", "12th of May, 2024". */
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th)?\s{1,3}(?:of\s)?(\p{L}{3,9})\.?,?\s{1,3}(\d{4})(?!\d)/u;
/** "May 12, 2024". */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,9})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/u;

/** The first date in a short text; empty where there is none of the calendar. Days with slashes are left: 1/2 is two dates. */
export function dayIn(text: string): string {
  const line = text.slice(0, 300);
  const numbers = ISO.exec(line) ?? PLAIN.exec(line.trim());
  if (numbers) return day(numbers[1], Number(numbers[2]), Number(numbers[3]));
  const dotted = DOTTED.exec(line);
  if (dotted) return day(dotted[3], Number(dotted[2]), Number(dotted[1]));
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst && monthOf(dayFirst[2]) > 0) return day(dayFirst[3], monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(line);
  return monthFirst ? day(monthFirst[3], monthOf(monthFirst[1]), Number(monthFirst[2])) : '';
}

const monthOf = (name = ''): number => MONTHS.findIndex((month) => month.test(name)) + 1;

/** Date takes 30 February for 1 March; newspapers on the web are not older than it. */
function day(year = '', month: number, date: number): string {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const time = new Date(text);
  const isDay = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
  return isDay && Number(year) >= 1600 && Number(year) < 2200 ? text : '';
}
