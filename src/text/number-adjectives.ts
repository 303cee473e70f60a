/** A word that holds a number and what it counts → an amount: "zweitägig", "achtseitig". */

import type { Language } from '../language/language.ts';
import type { FoundAmount } from './amounts.ts';
import { readDigits } from './digits.ts';
import type { Token } from './tokens.ts';

/** "einkopfig" has nine letters, "elftagig" eight. */
const SHORTEST = 8;
const TIME = /^(?:jahr|monat|woch|tag|stund|minut|sekund)/;

/** The amount that a single word is, if it is one, or a number with what hyphens join to it: "45-minütig". */
export function adjectiveAt(tokens: readonly Token[], first: number, { figures }: Language): FoundAmount | undefined {
  const [token, next] = [tokens[first], tokens[first + 1]];
  if (!figures.adjective || !token) return undefined;
  const isJoined = token.isNumber && next?.start === token.end + 1;
  const folded = isJoined ? next.folded : token.folded;
  if (!isJoined && folded.length < SHORTEST) return undefined;
  const [, number, unit = ''] = figures.adjective.exec(folded) ?? [];
  if (unit === '' || (number === undefined) !== isJoined) return undefined;
  const value = isJoined ? readDigits(token.text, figures) : figures.readNumber(number ?? '');
  if (value === undefined) return undefined;
  const kind = TIME.test(unit) ? 'duration' : 'number';
  return { kind, value, unit, bound: 'exact', last: first + (isJoined ? 2 : 1) };
}
