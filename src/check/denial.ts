/**
 * What a passage denies, doubts or only supposes, and where. What it denies beside the words of a claim is another matter:
 * "nicht zum ersten Mal", "ohne den Minister", "Kein Abgeordneter außer Lammers".
 */
import { denialsIn, hasKey, type Token } from '../text/tokens.ts';
import { counts, type Extent, type Matched, MINUS, matchedAt, type ReadText } from './matched.ts';

/**
 * Where a claim and the passage that has its words deny: by how many of these words stand in front of each denial.
 * Undefined where the passage denies something that the claim has not.
 */
export function deniedPlaces(matched: Matched): readonly [readonly number[], readonly number[]] | undefined {
  const { claim, premise, clause, pairs } = matched;
  const denials = denyingIn(premise.tokens.slice(clause.first, clause.last), premise);
  if (denials.some((token) => isOfOther(token, matched))) return undefined;
  const found = pairs.flatMap(([, at]) => premise.tokens[at] ?? []);
  const words = pairs.map(([word]) => word);
  return [denyingIn(claim.tokens, claim).map(placeAmong(words)), denials.map(placeAmong(found))];
}

const placeAmong =
  (words: readonly Token[]) =>
  ({ start }: Token): number =>
    words.filter((word) => word.start < start).length;

/** "nicht", "kein", "weigerte", "minus 5", "-5". */
function denyingIn(tokens: readonly Token[], read: ReadText): readonly Token[] {
  const denials = denialsIn(tokens, read.language);
  return tokens.filter((token) => denials.includes(token) || isMinus(token, read));
}

function isMinus({ start, folded }: Token, { figures, text, tokens: [first] }: ReadText): boolean {
  const before = text.slice(0, Math.max(0, start - (first?.start ?? 0)));
  return folded === MINUS || (figures.some((figure) => figure.start === start) && /(?:^|\s)[-−–]$/.test(before));
}

/** A verb of denial that the claim leaves out; a word of denial where it leaves out what follows. */
function isOfOther(denial: Token, matched: Matched): boolean {
  const { premise, clause } = matched;
  const isKept = matchedAt(matched);
  const at = premise.tokens.indexOf(denial);
  if (isMinus(denial, premise)) return false;
  if (!premise.language.words.negations.has(denial.folded)) return !isKept(at);
  const next = premise.tokens.findIndex((token, index) => index > at && counts(token, premise));
  return next >= 0 && next < clause.last && !isKept(next);
}

/** Whether a text speaks of what is planned, wanted, possible, doubted or a condition. */
export const supposes = (read: ReadText): boolean =>
  intends(read) || read.tokens.some(({ folded }) => read.language.words.supposing.has(folded)) || isConditional(read);

/** Whether something is planned, wanted or possible; in "in May" nothing is. */
const intends = ({ tokens, language: { words } }: ReadText): boolean =>
  tokens.some(({ text }, at) => words.auxiliaries.intending.has(at === 0 ? text.toLowerCase() : text));

/** "Bestätigt das Gericht das Urteil, muss Lind zahlen": a verb, its subject, and behind the comma a verb again. */
function isConditional({ text, tokens, language: { quotes, words } }: ReadText): boolean {
  const [first, second] = tokens;
  if (!words.compounds || !first || !second || words.stop.has(first.folded)) return false;
  const lower = [first, second].map((token) => token.text.toLowerCase());
  const isOpener = [quotes.prepositions, quotes.nominative, quotes.oblique].some((list) => list.has(lower[0] ?? ''));
  if (isOpener || !quotes.nominative.has(lower[1] ?? '')) return false;
  const comma = text.indexOf(',') + (first.start - text.search(/[\p{L}\p{N}]/u));
  const behind = tokens.find(({ start }) => start > comma);
  return text.includes(',') && quotes.finite.has(behind?.text.toLowerCase() ?? '');
}

/** "Hätte die Stadt Geld genommen". */
export const isUnreal = (tokens: readonly Token[], { language }: ReadText): boolean =>
  tokens.some(({ text }) => language.quotes.pastSubjunctive.has(text.toLowerCase()));

/** "Had the city stolen money, …": a condition, where another clause follows. */
export function opensWithVerb({ tokens: [first], language }: ReadText): boolean {
  const { having, being, passive } = language.words.auxiliaries;
  const word = first?.text.toLowerCase() ?? '';
  return [having, being, passive, language.quotes.finite].some((words) => words.has(word));
}

/**
 * Whether a clause with "dass", or in the mood of reported speech, hangs on what denies it or is no verb of saying: "Lammers
 * bestritt, dass", "Es ist falsch, dass", "Gerüchte, die Stadt habe". Not: "Lammers sagte, die Stadt habe".
 * @param from the index of the first word that counts
 */
export function isGoverned({ tokens, language }: ReadText, { first, last }: Extent, from: number): boolean {
  const { that, subjunctive, verbs } = language.quotes;
  const opening = tokens.findLastIndex(({ text }, at) => first <= at && at < from && that.has(text.toLowerCase()));
  const isReported = tokens.slice(first, last).some(({ text }) => subjunctive.has(text.toLowerCase()));
  if (opening < 0 && !isReported) return false;
  const others = tokens.filter((_, at) => at < (opening < 0 ? first : opening) || last <= at);
  const said = new Set(['', ...others.map(({ text }) => text.toLowerCase())]);
  const says = (text: string) => verbs.get(text)?.some(({ leads, particle }) => leads === '' && said.has(particle));
  const isSaid = others.some(({ text }) => says(text.toLowerCase()));
  return others.length > 0 && (!isSaid || denialsIn(others, language).length > 0 || deniesApart(others, language));
}

/** "wies den Vorwurf zurück": a verb of denial in two parts. */
function deniesApart(tokens: readonly Token[], language: ReadText['language']): boolean {
  const joined = (verb: Token, particle: Token) => ({ ...verb, folded: particle.folded + verb.folded });
  return tokens.some((verb, at) =>
    tokens.slice(at + 1).some((particle) => hasKey(joined(verb, particle), language.words.denying, language)),
  );
}
