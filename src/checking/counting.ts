/** What figures count or measure: which of an article's figures a claim's can be compared with. */
import type { Figure } from '../figures.ts';
import type { Hit } from '../search/index.ts';
import type { Question } from '../search/question.ts';
import type { Term } from '../search/terms.ts';
import { isCapital, type Key } from '../tokens.ts';
import { agreementOf, haveSameUnit, sayTheSameParts } from './agreement.ts';
import type { Claim } from './claim.ts';
import type { Telling } from './telling.ts';

/** The noun that a figure counts stands at most this many words behind it: "180 führende Terror-Fürsten". */
const NOUN_WITHIN = 3;

/** The figures of a telling that may stand for the claimed one. */
export function comparableTo(claimed: Figure, claim: Question, telling: Telling, hit: Hit): Figure[] {
  const { tokens, language } = telling;
  const isVague = ({ first }: Figure) => language.figures.vague.has(tokens[first]?.folded ?? '');
  const isSure = !claim.language.figures.vague.has(claim.tokens[claimed.first]?.folded ?? '');
  const sure = telling.figures.filter(
    (stated) => (isSure && !isVague(stated)) || agreementOf(claimed, stated) === 'same',
  );
  const alike = sure.filter((stated) => isComparable(claimed, stated, claim, telling, hit));
  return alike.length > 0 ? alike : sure.filter((stated) => isOfOtherUnit(claimed, stated));
}

/** Whether the claim says of all what the article says of so many: "alle Länder" against "60 Länder". */
export function saysAllOf({ question, stances }: Claim, telling: Telling, hit: Hit): boolean {
  const { tokens, terms, language } = question;
  return stances.some(({ at, poles }) => {
    const noun = terms.find(({ start }) => start === tokens[at + 1]?.start);
    const isAll = poles.some(({ of, side }) => of === 'number' && side === 0);
    return (
      isAll &&
      noun !== undefined &&
      !noun.isNumber &&
      language.words.stop.has(tokens[at]?.folded ?? '') &&
      telling.figures.some((stated) => stated.kind === 'number' && isCounted(noun.keys, stated, telling, hit))
    );
  });
}

/** The same kind, and the same unit or noun; dates compare in what both of them say. */
function isComparable(claimed: Figure, stated: Figure, claim: Question, telling: Telling, hit: Hit): boolean {
  if (claimed.kind === 'number') return countsTheSame(claimed, stated, claim, telling, hit);
  if (claimed.kind !== stated.kind) return false;
  if (claimed.kind === 'date') return sayTheSameParts(claimed, stated);
  return claimed.kind === 'share' || haveSameUnit(claimed, stated);
}

/** "235 Millionen Dollar" against "235 Millionen Euro". */
function isOfOtherUnit(claimed: Figure, stated: Figure): boolean {
  const hasUnit = claimed.kind === 'money' || claimed.kind === 'duration';
  return hasUnit && claimed.kind === stated.kind && claimed.value === stated.value;
}

/** A number that counts nothing is compared by what it measures, "eine Stärke von 7,4", or else with its like alone. */
function countsTheSame(claimed: Figure, stated: Figure, claim: Question, telling: Telling, hit: Hit): boolean {
  const nouns = nounsOf(claimed, claim);
  if (nouns.length > 0)
    return stated.kind === 'number' && nouns.some(({ keys }) => isCounted(keys, stated, telling, hit));
  if (agreementOf(claimed, stated) === 'same') return stated.kind !== 'date';
  const before = telling.tokenKeys.slice(Math.max(0, stated.first - NOUN_WITHIN), stated.first).flat();
  const measured = wordsBetween(claimed.first - NOUN_WITHIN, claimed.first, claim);
  return stated.kind === 'number' && measured.some(({ keys }) => areAmong(keys, before));
}

/** The noun right behind a figure, before any small word: in German the first with a capital, in English and in a claim without capitals any may be it. */
function nounsOf({ last }: Figure, claim: Question): Term[] {
  const { tokens, language } = claim;
  const small = tokens.findIndex(({ folded }, at) => at >= last && language.words.stop.has(folded));
  const words = wordsBetween(last, Math.min(last + NOUN_WITHIN, small < 0 ? tokens.length : small), claim);
  const noun = language.words.compounds ? words.find(({ text }) => isCapital(text)) : undefined;
  const isSmall = tokens.slice(1).every(({ text }) => !isCapital(text));
  return noun ? [noun] : language.words.compounds && !isSmall ? [] : words;
}

function wordsBetween(first: number, last: number, { tokens, terms }: Question): Term[] {
  const starts = tokens.slice(Math.max(0, first), last).map(({ start }) => start);
  return terms.filter(({ start }) => starts.includes(start));
}

/** Whether a noun, or a word for the same, stands behind the stated figure, or a question of the index counts by it. */
function isCounted(keys: readonly Key[], stated: Figure, telling: Telling, { passage }: Hit): boolean {
  if (areAmong(keys, telling.tokenKeys.slice(stated.last, nounEnd(stated, telling)).flat())) return true;
  return passage.wordings.some(({ statement, asked, focusKeys }) => {
    const { answer } = statement ?? {};
    const answers = answer !== undefined && answer.start < stated.end && stated.start < answer.end;
    return !telling.statement && answers && asked?.kind === 'number' && keys.some(({ key }) => focusKeys.includes(key));
  });
}

/** The index of the token after the counted noun: in German the first word with a capital. */
function nounEnd({ last }: Figure, { tokens, language }: Telling): number {
  const furthest = last + NOUN_WITHIN;
  if (!language.words.compounds) return furthest;
  const noun = tokens.findIndex(({ text }, at) => at >= last && at < furthest && isCapital(text));
  return noun < 0 ? furthest : noun + 1;
}

/** A word may be part of another; a word for the same may not. */
const areAmong = (keys: readonly Key[], others: readonly string[]): boolean =>
  keys.some(({ key, weight }) => others.some((other) => key === other || (weight === 1 && isPart(key, other))));

const SHORTEST_PART = 5;

/** Whether one is a part of the other, as "Terror" of "Terrorführer". */
function isPart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_PART && (long.startsWith(short) || long.endsWith(short));
}
