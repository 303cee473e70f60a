/**
 * Where a claim and the passage that has its words deny: by how many of these words stand in front of each denial. What a passage
 * denies beside them is another matter: "nicht zum ersten Mal", "ohne den Minister", "Kein Abgeordneter außer Lammers".
 */
import { denialsIn, type Token } from '../text/tokens.ts';
import { counts, type Matched, MINUS, matchedAt, type ReadText } from './matched.ts';

/** The places in the claim and in the passage; undefined where the passage denies something that the claim has not. */
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
