/** Two texts as far as they are compared, and whether a figure of one says the same as a figure of the other. */
import type { Language } from '../language/language.ts';
import type { Name } from '../text/entities.ts';
import type { Figure } from '../text/quantities.ts';
import type { Token } from '../text/tokens.ts';

/** A text as far as it is compared. */
export interface Read {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  readonly names: readonly Name[];
}

/** Signs of currencies, and how their names begin in both languages (ISO 4217). */
const SIGNS: Readonly<Record<string, string>> = { '€': 'euro', $: 'dollar', '£': 'p', '¥': 'yen' };

/** "Euro", "Euros", "€"; what a bare number counts may be anything. */
export function haveSameUnit({ unit: a }: Figure, { unit: b }: Figure): boolean {
  const [own, other] = [SIGNS[a] ?? a, SIGNS[b] ?? b];
  return own.startsWith(other) || other.startsWith(own);
}

/** "62 Prozent" and "62 %"; "mehr als 60 Prozent" and "62 Prozent"; "2017" and "März 2017". */
export function agree(claimed: Figure, found: Figure): boolean {
  if (claimed.kind === 'date' || found.kind === 'date')
    return claimed.kind === found.kind && sameDay(claimed.value, found.value);
  if (claimed.kind !== found.kind && !(COUNTS.has(claimed.kind) && COUNTS.has(found.kind))) return false;
  if (claimed.kind !== 'share' && !haveSameUnit(claimed, found)) return false;
  return within(claimed, found);
}

/** Whether the value of one lies within the bounds of the other. */
function within(claimed: Figure, found: Figure): boolean {
  if (claimed.bound === 'more')
    return found.value > claimed.value || (found.bound !== 'less' && found.value === claimed.value);
  if (claimed.bound === 'less')
    return found.value < claimed.value || (found.bound !== 'more' && found.value === claimed.value);
  if (claimed.bound === 'about')
    return Math.abs(found.value - claimed.value) <= ABOUT * Math.max(1, Math.abs(found.value));
  return found.value === claimed.value && found.bound !== 'more' && found.bound !== 'less';
}

/** "Rund 60" of 62. */
const ABOUT = 0.05;
/** What may be meant by a bare number. */
const COUNTS: ReadonlySet<string> = new Set(['number', 'money']);

/** What both say of year, month and day must be the same. */
function sameDay(a: number, b: number): boolean {
  const parts = (value: number) => [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];
  const [own, other] = [parts(a), parts(b)];
  return (
    own.every((part, at) => part === 0 || other[at] === 0 || part === other[at]) &&
    own.some((part, at) => part > 0 && part === other[at])
  );
}
