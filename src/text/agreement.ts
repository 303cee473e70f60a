/** Whether a figure of one text says the same as a figure of another, and a text with its figures written as another writes them. */
import type { Figure } from './quantities.ts';

/** Signs of currencies, and how their names begin in both languages (ISO 4217). */
const SIGNS: Readonly<Record<string, RegExp>> = { '€': /^euro/, $: /^dollar/, '£': /^(?:pound|pfund)/, '¥': /^yen/ };

/** "Tag", "Tagen", "Euro", "Euros"; but "Mann" and "Mannschaft" are two things. */
const LONGEST_ENDING = 3;

/** "Euro", "Euros", "€"; what a bare number counts may be anything, and a letter may stand for a word. */
export function haveSameUnit({ unit: a }: Figure, { unit: b }: Figure): boolean {
  if (partsOf(a) !== partsOf(b)) return false;
  if (SIGNS[a]?.test(b) || SIGNS[b]?.test(a)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && (short.length < 2 || long.length - short.length <= LONGEST_ENDING);
}

/** Of what a share counts parts: "Prozentpunkte" and "Promille" are no "Prozent". */
function partsOf(unit: string): 'points' | 'thousandths' | 'others' {
  if (/^(?:prozentpunkt|percentage$)/.test(unit)) return 'points';
  return unit.startsWith('promill') ? 'thousandths' : 'others';
}

/** "62 Prozent" and "62 %"; "mehr als 60 Prozent" and "62 Prozent"; "2017" and "März 2017"; "30 Monate" and "zweieinhalb Jahre". */
export function agree(claimed: Figure, found: Figure): boolean {
  if (claimed.kind === 'date' || found.kind === 'date')
    return claimed.kind === found.kind && sameDay(claimed.value, found.value);
  if (claimed.kind !== found.kind && !(COUNTS.has(claimed.kind) && COUNTS.has(found.kind))) return false;
  return countAlike(claimed, found) && within(claimed, found);
}

function countAlike(one: Figure, other: Figure): boolean {
  if (one.kind === 'share') return partsOf(one.unit) === partsOf(other.unit);
  return one.kind === 'duration' || haveSameUnit(one, other);
}

/** Whether two durations in different units are less than one of the longer apart: "18 Monate" may be called "ein Jahr". */
export function areRoughlyAsLong(one: Figure, other: Figure): boolean {
  const [own, its] = [one.measure / one.value, other.measure / other.value];
  return own !== its && Math.abs(one.measure - other.measure) < Math.max(own, its);
}

/** Whether the value of one lies within the bounds of the other. */
function within(claimed: Figure, found: Figure): boolean {
  if (claimed.bound === 'more')
    return found.measure > claimed.measure || (found.bound !== 'less' && found.measure === claimed.measure);
  if (claimed.bound === 'less')
    return found.measure < claimed.measure || (found.bound !== 'more' && found.measure === claimed.measure);
  if (claimed.bound === 'about')
    return Math.abs(found.measure - claimed.measure) <= ABOUT * Math.max(1, Math.abs(found.measure));
  return found.measure === claimed.measure && found.bound !== 'more' && found.bound !== 'less';
}

/** "Rund 60" of 62. */
const ABOUT = 0.05;
/** What may be meant by a bare number. */
const COUNTS: ReadonlySet<string> = new Set(['number', 'money']);

/** What both say of year, month and day must be the same. */
function sameDay(a: number, b: number): boolean {
  const both = partsOfBoth(a, b);
  return both.length > 0 && both.every(([own, other]) => own === other);
}

/** Year, month or day of both is known and not the same: "im Mai" and "2017" can be compared in none. */
export const haveOtherDay = (a: number, b: number): boolean => partsOfBoth(a, b).some(([own, other]) => own !== other);

/** Year, month and day as far as both dates say them. */
function partsOfBoth(a: number, b: number): [number, number][] {
  const parts = (value: number) => [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];
  const others = parts(b);
  return parts(a)
    .map((part, at): [number, number] => [part, others[at] ?? 0])
    .filter(([own, other]) => own > 0 && other > 0);
}

/** A text and its figures, by offsets from `start` on. */
export interface Figured {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly start: number;
}

/** A text with each figure written as the other text writes the same: "12.400.000 Euro" as "12,4 Millionen Euro". */
export function writtenAs({ text, figures, start }: Figured, other: Figured): string {
  const isSame = (own: Figure) => (one: Figure) =>
    one.kind === own.kind && one.measure === own.measure && one.bound === own.bound && agree(own, one);
  return figures.toReversed().reduce((written, figure) => {
    const same = other.figures.find(isSame(figure));
    if (!same) return written;
    const words = other.text.slice(same.start - other.start, same.end - other.start);
    return written.slice(0, figure.start - start) + words + written.slice(figure.end - start);
  }, text);
}
