/** What figures count or measure: which of an article's figures a claim's can be compared with. */
import type { Figure } from '../figures.ts';
import type { Hit } from '../search/index.ts';
import type { Question, Term } from '../search/question.ts';
import type { Key } from '../tokens.ts';
import { agreementOf, sayTheSameParts, unitOf } from './agreement.ts';
import type { Telling } from './telling.ts';

/** The noun that a figure counts stands at most this many words behind it: "180 führende Terror-Fürsten". */
const NOUN_WITHIN = 3;

/** The figures of a telling that may stand for the claimed one. */
export function comparableTo(claimed: Figure, claim: Question, telling: Telling, hit: Hit): Figure[] {
  const alike = telling.figures.filter((stated) => isComparable(claimed, stated, claim, telling, hit));
  return alike.length > 0 ? alike : telling.figures.filter((stated) => isOfOtherUnit(claimed, stated));
}

/** The same kind, and the same unit or noun; dates compare in what both of them say. */
function isComparable(claimed: Figure, stated: Figure, claim: Question, telling: Telling, hit: Hit): boolean {
  if (claimed.kind === 'number') return countsTheSame(claimed, stated, claim, telling, hit);
  if (claimed.kind !== stated.kind) return false;
  if (claimed.kind === 'date') return sayTheSameParts(claimed, stated);
  return claimed.kind === 'share' || unitOf(claimed) === unitOf(stated);
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

/** The words of weight right behind a figure, before any small word. */
function nounsOf({ last }: Figure, claim: Question): Term[] {
  const { tokens, language } = claim;
  const small = tokens.findIndex(({ folded }, at) => at >= last && language.words.stop.has(folded));
  return wordsBetween(last, Math.min(last + NOUN_WITHIN, small < 0 ? tokens.length : small), claim);
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
  const noun = tokens.findIndex(({ text }, at) => at >= last && at < furthest && /^\p{Lu}/u.test(text));
  return noun < 0 ? furthest : noun + 1;
}

const areAmong = (keys: readonly Key[], others: readonly string[]): boolean =>
  keys.some(({ key }) => others.some((other) => key === other || isPart(key, other)));

const SHORTEST_PART = 5;

/** Whether one is a part of the other, as "Terror" of "Terrorführer". */
function isPart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_PART && (long.startsWith(short) || long.endsWith(short));
}
