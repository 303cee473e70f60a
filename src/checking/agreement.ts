/** Whether two figures of one kind agree: value, unit and bound. */
import type { Figure } from '../figures.ts';
import { languages } from '../languages/index.ts';

/** "rund 20 000" states 19 000. */
const ABOUT = 0.1;
/** Currencies and times are told apart by their first letters, in either language: "Dollar", "dollars". */
const UNIT_LETTERS = 3;

/** `open`: both may hold, or nothing is known. */
export type Agreement = 'same' | 'open' | 'differs';

/** Signs of currencies, their codes (ISO 4217) and other names → how their names begin. */
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['usd', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['gbp', 'pound'],
  ['pfund', 'pound'],
  ['¥', 'yen'],
]);

/** Whether two figures have the same unit; of times in two languages nothing is known. */
export function haveSameUnit(one: Figure, other: Figure): boolean {
  const [a, b] = [CURRENCIES.get(one.unit) ?? one.unit, CURRENCIES.get(other.unit) ?? other.unit];
  if (a.slice(0, UNIT_LETTERS) === b.slice(0, UNIT_LETTERS)) return true;
  const areTimes = Object.values(languages).map(({ figures: { durations } }) => [durations.has(a), durations.has(b)]);
  return (
    areTimes.some(([one]) => one) &&
    areTimes.some(([, other]) => other) &&
    !areTimes.some(([one, other]) => one && other)
  );
}

/** Whether what is stated makes the claim right: "mehr als die Hälfte" is stated by 62 percent. */
export function agreementOf(claimed: Figure, stated: Figure): Agreement {
  if (claimed.kind === 'date')
    return claimed.value === 0 ? sameDay(claimed.unit, stated.unit) : sameDate(claimed, stated);
  if (claimed.kind !== 'number' && claimed.kind !== 'share' && !haveSameUnit(claimed, stated)) return 'differs';
  if (claimed.bound === 'more' || claimed.bound === 'less') return keepsBound(claimed, stated);
  if (claimed.value === stated.value) return 'same';
  const away = Math.abs(stated.value - claimed.value) / stated.value;
  const isRough = claimed.bound === 'about' || claimed.unit === 'share';
  if (!isRough || away > 2 * ABOUT) return 'differs';
  return away <= ABOUT ? 'same' : 'open';
}

/** "mindestens 60" keeps "mehr als 50" and breaks "höchstens 60"; of one that may be either nothing is known. */
function keepsBound({ value, bound }: Figure, stated: Figure): Agreement {
  if (isOtherScale(value, stated.value)) return 'differs';
  const side = bound === 'more' ? 1 : -1;
  const beyond = side * (stated.value - value);
  if (stated.bound === bound) return beyond >= 0 ? 'same' : 'differs';
  if (beyond === 0) return stated.bound === 'exact' || stated.bound === 'about' ? 'open' : 'differs';
  if (stated.bound === 'exact' || stated.bound === 'about') return beyond > 0 ? 'same' : 'differs';
  return beyond > 0 ? 'open' : 'differs';
}

/** "mehr als 2,3 Millionen" is true of 2,3 Milliarden, and mistaken. */
const isOtherScale = (a: number, b: number): boolean => a !== b && Math.log10(a / b) % 1 === 0;

/** Days of the week in any language; of "heute" and "Montag" nothing is known. */
function sameDay(claimed: string, stated: string): Agreement {
  if (claimed === stated) return 'same';
  const [own, theirs] = [weekdayOf(claimed), weekdayOf(stated)];
  if (own === undefined || theirs === undefined) return 'open';
  return own === theirs ? 'same' : 'differs';
}

/** Counted from Monday. A language may have a second name for Saturday behind the others. */
function weekdayOf(unit: string): number | undefined {
  const at = Math.max(...Object.values(languages).map(({ figures }) => figures.weekdays.indexOf(unit)));
  if (at < 0) return undefined;
  return at > SUNDAY ? SATURDAY : at;
}

const [SATURDAY, SUNDAY] = [5, 6];

function sameDate(claimed: Figure, stated: Figure): Agreement {
  const theirs = partsOf(stated.value);
  return partsOf(claimed.value).every((part, at) => part === 0 || part === theirs[at]) ? 'same' : 'differs';
}

/** Year, month and day, 0 where a date does not say. */
const partsOf = (value: number): number[] => [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];

/** Whether a date says all that the claimed one does. */
export function sayTheSameParts(claimed: Figure, stated: Figure): boolean {
  if (claimed.value === 0 || stated.value === 0) return claimed.value === stated.value;
  const theirs = partsOf(stated.value);
  return partsOf(claimed.value).every((part, at) => part === 0 || theirs[at] !== 0);
}
