/** Compares who does what to whom: "A beschuldigt B" against "B beschuldigt A". */
import type { Hit } from '../search/index.ts';
import { type Span, spanOf } from '../span.ts';
import type { Token } from '../tokens.ts';
import { type Claim, tellsWho } from './claim.ts';
import type { Comparison } from './comparison.ts';
import { canDo, isMeans, isWhere, type Roles, rolesOf } from './doers.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { canBeVerb, claimSentence, type Sentence, smallWord, tellingSentence } from './sentence.ts';
import { placeOf, statementTelling, type Telling } from './telling.ts';

/**
 * Differs where both name the same two and have them change places. Open where whom the claim has do it can be no subject
 * in the article, or where the article has it done by nobody in particular.
 */
export function compareRoles(claim: Claim, hit: Hit, nearest: Telling): Comparison {
  const likest = statementTelling(claim, hit);
  const outcomes = [nearest, ...(likest ? [likest] : [])].map((telling) => rolesAgainst(claim, hit, telling));
  return outcomes.find(({ kind }) => kind !== 'none') ?? { kind: 'none' };
}

/** What holding the claim against one telling yields. */
function rolesAgainst(claim: Claim, hit: Hit, telling: Telling): Comparison {
  const [own, theirs] = [claimSentence(claim), tellingSentence(telling)];
  const verb = sharedVerb(claim, telling, own, theirs);
  const claimed = verb && rolesOf(verb.own.token, own);
  const [doer] = claimed?.doers ?? [];
  if (!verb || !claimed || !doer) return { kind: 'none' };
  const told = rolesOf(verb.theirs.token, theirs);
  const same = (some: readonly Token[], others: readonly Token[]) =>
    some.flatMap((one) => meant(own, one, theirs, others));
  const suffers = same(claimed.doers, told.others);
  if (suffers.length === 0 || same(claimed.doers, told.doers).length > 0) return { kind: 'none' };
  const [does] = same(claimed.others, told.doers);
  // Only German may put its object in front.
  const isFirst = ({ start }: Token) =>
    theirs.language.words.compounds && told.voice !== 'passive' && start < (told.doers[0]?.start ?? 0);
  if (does && !suffers.some(isFirst))
    return {
      kind: 'differs',
      differences: [{ claimed: spanOf(doer), stated: nameAt(placeOf(does, telling, hit), hit) }],
    };
  if (tellsWho(claim, doer) || suffers.some((one) => isMeans(one, theirs))) return { kind: 'none' };
  const isLeftOpen = isPassive(told, claimed)
    ? told.doers.length === 0 && !suffers.some((one) => isWhere(one, theirs))
    : !suffers.some((one) => canDo(one, theirs));
  return { kind: isLeftOpen ? 'open' : 'none' };
}

/** The last verb of the claim that the telling has as well. */
function sharedVerb(claim: Claim, telling: Telling, own: Sentence, theirs: Sentence): Pair | undefined {
  const isVerb = (told: Token) =>
    theirs.language.words.compounds ? canBeVerb(told, theirs) : !isBehindPreposition(told, theirs);
  return pairsOf(claim.stances, claim, telling).findLast(
    (pair) => !pair.isOpposite && canBeVerb(pair.own.token, own) && isVerb(pair.theirs.token),
  );
}

/** "in retreat" is no verb. */
function isBehindPreposition(token: Token, { tokens, language }: Sentence): boolean {
  const before = tokens[tokens.indexOf(token) - 1];
  return before !== undefined && language.quotes.prepositions.has(smallWord(before));
}

/** The whole name, of which the place is a word. */
function nameAt(place: Span, { passage }: Hit): Span {
  const name = passage.names.find(({ start, end }) => start <= place.start && place.end <= end);
  return name ? spanOf(name) : place;
}

const isPassive = (told: Roles, claimed: Roles): boolean =>
  claimed.voice !== 'passive' && (told.voice === 'passive' || (told.voice === 'state' && claimed.voice === 'perfect'));

/** The words among some that mean a word of the claim: itself where it stands there, else another name for it. */
function meant(own: Sentence, one: Token, theirs: Sentence, some: readonly Token[]): Token[] {
  const isSame = (other: Token) => other.folded === one.folded;
  if (theirs.tokens.some(isSame)) return some.filter(isSame);
  return some.filter((other) => theirs.keysOf(other).some((key) => own.keysOf(one).includes(key)));
}
