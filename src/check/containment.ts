/**
 * Whether a claim can be had from a passage by leaving words out: each of its words stands there, in some form and in the same
 * order, in one clause, denied in the same places (`denial.ts`), in the same voice, with no second figure that could be
 * meant, and what is left out may be left out (`omission.ts`). Articles and auxiliaries do not count. What a passage only
 * supposes, asks or lets somebody deny ("wenn", "will", "refused to", "bestritt, dass") contains nothing.
 */
import { agree } from '../text/agreement.ts';
import type { Figure } from '../text/quantities.ts';
import { keysOf, type Token } from '../text/tokens.ts';
import { deniedPlaces, isGoverned, isUnreal, opensWithVerb, supposes } from './denial.ts';
import { counts, type Extent, isIn, type Matched, type ReadText } from './matched.ts';
import { mayBeLeftOut } from './omission.ts';

/** `whole`: every word; `figure`, `denial`: all but one figure in its place, or a denial; `apart`: less. */
export type Containment = 'whole' | 'figure' | 'denial' | 'apart';

/** A claim of fewer words says too little. */
const FEWEST = 3;

/** @param premise of the same language as the claim */
export function containmentOf(claim: ReadText, premise: ReadText): Containment {
  const missing = claim.figures.filter((figure) => !premise.figures.some((other) => agree(figure, other)));
  const words = claim.tokens.filter((token) => counts(token, claim) && !missing.some((figure) => isIn(token, figure)));
  if (words.length + missing.length < FEWEST || missing.length > 1 || supposes(premise) !== supposes(claim))
    return 'apart';
  const found = inOrder(words, claim, premise);
  const clause = found && clauseAround(found, premise);
  if (!clause || isApart(claim, premise, clause, found)) return 'apart';
  const place = missing[0] && placeOf(missing[0], clause, premise);
  if (missing.length > 0 && !place) return 'apart';
  const pairs = words.map((token, at) => [token, found[at] ?? 0] as const);
  return byDenials({ claim, premise, clause, pairs, place });
}

/** What the words come to by where they are denied, if what is left out may be. */
function byDenials(matched: Matched): Containment {
  const [own, its] = (mayBeLeftOut(matched) ? deniedPlaces(matched) : undefined) ?? [];
  if (!own || !its) return 'apart';
  const differing = [...own.filter((at) => !its.includes(at)), ...its.filter((at) => !own.includes(at))];
  const more = Math.abs(own.length - its.length);
  if (differing.length === 0 && more === 0) return matched.place ? 'figure' : 'whole';
  return differing.length === 1 && more === 1 && !matched.place ? 'denial' : 'apart';
}

/** Whether the clause is in another voice or mood than the claim, or has a second figure that the claim's could be. */
function isApart(claim: ReadText, premise: ReadText, clause: Extent, [from = 0]: readonly number[]): boolean {
  const own = premise.tokens.slice(clause.first, clause.last);
  if (isPassive(claim.tokens, claim) !== isPassive(own, premise) || hasRival(claim, own, premise)) return true;
  if (/\?["'“”»«)\]]*\s*$/.test(premise.text)) return true;
  if (isUnreal(own, premise) !== isUnreal(claim.tokens, claim) || isGoverned(premise, clause, from)) return true;
  return clause.first === 0 && clause.last < premise.tokens.length && opensWithVerb(premise) && !opensWithVerb(claim);
}

const isPassive = (tokens: readonly Token[], { language }: ReadText): boolean =>
  tokens.some(({ text }) => language.quotes.passive.has(text.toLowerCase()));

/** What is only to be done: "refused to sign", "versprach zu unterzeichnen". */
const isInfinitive = ({ tokens, language }: ReadText, at: number): boolean =>
  language.quotes.infinitive.has(tokens[at - 1]?.folded ?? '');

/** The indices of the passage's words that have the words one after the other. */
function inOrder(words: readonly Token[], claim: ReadText, premise: ReadText): readonly number[] | undefined {
  const found: number[] = [];
  for (const word of words) {
    const keys = new Set(keysOf(word, premise.language).map(({ key }) => key));
    const from = (found.at(-1) ?? -1) + 1;
    const place = premise.tokens.findIndex(
      (token, index) => index >= from && keysOf(token, premise.language).some(({ key }) => keys.has(key)),
    );
    if (place < 0) return undefined;
    if (isInfinitive(premise, place) && !isInfinitive(claim, claim.tokens.indexOf(word))) return undefined;
    found.push(place);
  }
  return found;
}

/** What parts clauses. */
const BOUNDARY = /[,;:()–]/;

/** The clause that has all of the places; undefined where they lie in several, since a denial may then be of another. */
function clauseAround(places: readonly number[], premise: ReadText): Extent | undefined {
  const [from, to] = [places[0] ?? 0, places.at(-1) ?? 0];
  const textStart = (premise.tokens[0]?.start ?? 0) - premise.text.search(/[\p{L}\p{N}€$£¥%]/u);
  const isBetween = (at: number) => {
    const [before, behind] = [premise.tokens[at - 1], premise.tokens[at]];
    if (!before || !behind) return false;
    return BOUNDARY.test(premise.text.slice(before.end - textStart, behind.start - textStart));
  };
  let [first, last] = [from, to + 1];
  while (first > 0 && !isBetween(first)) first -= 1;
  while (last < premise.tokens.length && !isBetween(last)) last += 1;
  for (let at = from + 1; at <= to; at += 1) if (isBetween(at)) return undefined;
  return { first, last };
}

/** Whether another figure of the clause could be one that the claim has: of its kind, or a bare one ("10 und 12 Tage"). */
function hasRival({ figures }: ReadText, clause: readonly Token[], premise: ReadText): boolean {
  const { coordinating, prepositions } = premise.language.quotes;
  const isBare = ({ kind, unit }: Figure) => kind === 'number' && (coordinating.has(unit) || prepositions.has(unit));
  const inClause = premise.figures.filter((figure) => clause.some((token) => isIn(token, figure)));
  return figures.some((own) => {
    const isAlike = (other: Figure) => other.kind === own.kind && other.unit === own.unit;
    return inClause.filter((other) => isAlike(other) || (isBare(other) && !isBare(own))).length > 1;
  });
}

/**
 * The figure of the passage that stands in the place of a claim's: of the same kind and unit, in the clause, and not both can be
 * right. None where another number stands beside it, which may be of the same thing: "von 12 auf 15 Prozent".
 */
function placeOf(figure: Figure, clause: Extent, { figures, tokens }: ReadText): Figure | undefined {
  const alike = figures.filter(({ kind, unit }) => kind === figure.kind && unit === figure.unit);
  const own = tokens.slice(clause.first, clause.last);
  const isHere = (one: Figure) => own.some((token) => isIn(token, one));
  const [only] = alike;
  const beside = figures.some((one) => one !== only && one.kind === 'number' && isHere(one));
  return only && alike.length === 1 && isHere(only) && !beside && !agree(only, figure) ? only : undefined;
}
