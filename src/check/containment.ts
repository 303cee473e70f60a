/**
 * Whether a claim can be had from a passage by leaving words out: each of its words stands there, in some form and in the same
 * order, with the same denials in the same clause, the same voice, and no second figure that could be meant. Articles and
 * auxiliaries do not count. What a passage only supposes ("wenn", "will", "refused to") contains nothing.
 */
import type { Language } from '../language/language.ts';
import { agree } from '../text/agreement.ts';
import type { Name } from '../text/entities.ts';
import type { Figure } from '../text/quantities.ts';
import { denialsIn, keysOf, type Token } from '../text/tokens.ts';

/** A text as far as it is compared. */
export interface ReadText {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  readonly names: readonly Name[];
}

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
  if (!clause || isPassive(claim.tokens, claim) !== isPassive(clause, premise) || hasRival(claim, clause, premise))
    return 'apart';
  const denials = [denied(claim.tokens, claim), denied(clause, premise)];
  if (denials[0] === denials[1])
    return missing.length === 0 ? 'whole' : hasPlace(missing[0], clause, premise) ? 'figure' : 'apart';
  return missing.length === 0 && Math.abs((denials[0] ?? 0) - (denials[1] ?? 0)) === 1 ? 'denial' : 'apart';
}

type FigureOf = ReadText['figures'][number];
type Stretch = { readonly start: number; readonly end: number };

const isIn = (inner: Stretch, { start, end }: Stretch): boolean => start <= inner.start && inner.end <= end;

/** Which of a claim's words must be found again; denials are counted apart. */
function counts(token: Token, read: ReadText): boolean {
  const { definite, indefinite, coordinating } = read.language.quotes;
  const { having, being, passive } = read.language.words.auxiliaries;
  const word = token.text.toLowerCase();
  return (
    !read.language.words.negations.has(token.folded) &&
    ![definite, indefinite, coordinating, having, being, passive].some((words) => words.has(word))
  );
}

/** How often something is denied: "nicht", "kein", "weigerte", "minus 5", "-5". */
function denied(tokens: readonly Token[], { language, figures, text, tokens: [first] }: ReadText): number {
  const offset = first?.start ?? 0;
  const isMinus = ({ start, folded }: Token) =>
    folded === 'minus' ||
    (figures.some((figure) => figure.start === start) &&
      /(?:^|\s)[-−–]$/.test(text.slice(0, Math.max(0, start - offset))));
  return denialsIn(tokens, language).length + tokens.filter(isMinus).length;
}

const supposes = ({ tokens, language }: ReadText): boolean =>
  tokens.some(
    ({ text, folded }) =>
      language.words.auxiliaries.intending.has(text.toLowerCase()) || language.words.supposing.has(folded),
  );

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
function clauseAround(places: readonly number[], premise: ReadText): readonly Token[] | undefined {
  const [offset, from, to] = [premise.tokens[0]?.start ?? 0, places[0] ?? 0, places.at(-1) ?? 0];
  const isBetween = (at: number) => {
    const [before, behind] = [premise.tokens[at - 1], premise.tokens[at]];
    return before !== undefined && behind !== undefined && BOUNDARY.test(textBetween(before, behind));
  };
  const textBetween = (before: Token, behind: Token) =>
    premise.text.slice(before.end - textStart, behind.start - textStart);
  const textStart = offset - premise.text.search(/[\p{L}\p{N}€$£¥%]/u);
  let [first, last] = [from, to];
  while (first > 0 && !isBetween(first)) first -= 1;
  while (last < premise.tokens.length - 1 && !isBetween(last + 1)) last += 1;
  for (let at = from + 1; at <= to; at += 1) if (isBetween(at)) return undefined;
  return premise.tokens.slice(first, last + 1);
}

/** Whether another figure of the clause is of the kind of one that the claim has: it may be of another thing. */
function hasRival({ figures }: ReadText, clause: readonly Token[], premise: ReadText): boolean {
  const inClause = premise.figures.filter((figure) => clause.some((token) => isIn(token, figure)));
  return figures.some(
    ({ kind, unit }) => inClause.filter((other) => other.kind === kind && other.unit === unit).length > 1,
  );
}

/** Whether one figure of the clause stands in the place of a claim's: of the same kind and unit, and the only one. */
function hasPlace(figure: FigureOf | undefined, clause: readonly Token[], premise: ReadText): boolean {
  const alike = premise.figures.filter(({ kind, unit }) => kind === figure?.kind && unit === figure.unit);
  return alike.length === 1 && alike.some((one) => clause.some((token) => isIn(token, one)));
}
