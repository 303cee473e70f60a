/** Compares the offices of somebody: "Verkehrsminister Kolb" or "Kolb ist Verkehrsminister" against "Bauminister Kolb". */
import type { Language } from '../language.ts';
import type { Hit } from '../search/index.ts';
import { spanOf } from '../span.ts';
import { isCapital, type Token } from '../tokens.ts';
import type { Claim } from './claim.ts';
import type { Comparison, Difference } from './comparison.ts';
import { type Office, officesIn } from './office.ts';
import { smallWord } from './sentence.ts';
import { sentenceTelling, type Telling, type Text } from './telling.ts';

/** Differs where the same name has an office of the same head and another field, or another of those that exclude each other. */
export function compareOffices({ question, offices, keysAt }: Claim, hit: Hit): Comparison {
  const sentence = sentenceTelling(hit);
  const told = officesIn(sentence.tokens, sentence.language);
  for (const own of offices) {
    for (const bearer of bearersOf(own, question)) {
      const keys = (keysAt.get(bearer.start) ?? []).filter((key) => !key.startsWith('@'));
      const at = sentence.tokenKeys.findIndex((theirs) => keys.some((key) => theirs.includes(key)));
      const other = at < 0 ? undefined : parting(own, bearer, sentence.tokens[at], told, sentence);
      if (other) return { kind: 'differs', differences: [other] };
    }
  }
  return { kind: 'none' };
}

/** Another office of whom the claim gives one; or who has it instead, if the article gives the other one none. */
function parting(
  own: Office,
  bearer: Token,
  same: Token | undefined,
  told: readonly Office[],
  sentence: Telling,
): Difference | undefined {
  const theirs = told.find((one) => bearersOf(one, sentence).some((token) => token === same));
  if (theirs) return areOther(own, theirs) ? { claimed: spanOf(own), stated: spanOf(theirs) } : undefined;
  const [instead] = told
    .filter((one) => own.isSole && one.head === own.head && one.field === own.field)
    .map((one) => bearersOf(one, sentence).at(-1));
  return instead && { claimed: spanOf(bearer), stated: spanOf(instead) };
}

/** "Bundesbauminister" and "Bauminister" are one office, "Minister" is any. */
function areOther(own: Office, theirs: Office): boolean {
  if (own.head === theirs.head)
    return own.field !== undefined && theirs.field !== undefined && own.field !== theirs.field;
  return own.isSole && theirs.isSole;
}

/** The words that name whose office it is: the capitals behind it, or those of which it is said. */
export function bearersOf({ first, last }: Pick<Office, 'first' | 'last'>, { tokens, language }: Text): Token[] {
  const behind = tokens.slice(last, last + LONGEST_NAME);
  const small = behind.findIndex((token) => !isCapital(token.text));
  const before = tokens.slice(Math.max(0, first - MOST_BETWEEN - 1), first);
  const said = before.filter((token, at) => isCapital(token.text) && isSaidOf(before.slice(at + 1), language));
  return [...behind.slice(0, small < 0 ? undefined : small), ...said];
}

/** A first name and a last. */
const LONGEST_NAME = 2;
/** So few words stand between a name and the office that is said of it: "ist doch der neue". */
const MOST_BETWEEN = 5;

/** "ist der", and neither a denial nor another noun; a nation is not written small: "US". */
function isSaidOf(between: readonly Token[], { words, quotes }: Language): boolean {
  const isPlain = (token: Token) => (token.isAcronym || !isCapital(token.text)) && !words.negations.has(token.folded);
  return between.some((token) => quotes.copula.has(smallWord(token))) && between.every(isPlain);
}
