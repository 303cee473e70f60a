/** A word that holds a number and what it counts → an amount: "zweitägig", "achtseitig". */
import type { FoundAmount } from './amounts.ts';
import type { Language } from './language.ts';
import type { Token } from './tokens.ts';

/** "einkopfig" has nine letters, "elftagig" eight. */
const SHORTEST = 8;
const TIME = /^(?:jahr|monat|woch|tag|stund|minut|sekund)/;

/** The amount that a single word is, if it is one. */
export function adjectiveAt(tokens: readonly Token[], first: number, { figures }: Language): FoundAmount | undefined {
  const { folded = '' } = tokens[first] ?? {};
  if (!figures.adjective || folded.length < SHORTEST) return undefined;
  const [, number = '', unit = ''] = figures.adjective.exec(folded) ?? [];
  const value = number === '' ? undefined : figures.readNumber(number);
  if (value === undefined) return undefined;
  return { kind: TIME.test(unit) ? 'duration' : 'number', value, unit, bound: 'exact', last: first + 1 };
}
