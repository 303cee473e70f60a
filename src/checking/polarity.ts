/** Compares what claim and article deny, and the opposites that they say: "gestiegen" against "halbiert". */
import type { Hit } from '../search/index.ts';
import { isCapital } from '../tokens.ts';
import type { Claim } from './claim.ts';
import type { Comparison, Difference } from './comparison.ts';
import { type Pair, pairsOf, sidesOf } from './pairs.ts';
import { canBeVerb, tellingSentence } from './sentence.ts';
import { sharedTerms } from './shared-terms.ts';
import { saysInReverse } from './sides.ts';
import type { Stance } from './stances.ts';
import { placeOf, sentenceTelling, statementTelling, type Telling } from './telling.ts';

/**
 * Differs where the claim denies what the article says, or the reverse, or says the opposite. Denying the opposite says the
 * same. A denial that the other side does not speak of leaves the claim open.
 */
export function comparePolarity(claim: Claim, hit: Hit, nearest: Telling): Comparison {
  const outcome = polarityAgainst(claim, hit, nearest);
  const likest = statementTelling(claim, hit);
  const denies = likest?.stances.some(({ denial }) => denial);
  if (outcome.kind === 'differs' || !likest || likest === nearest || !denies) return outcome;
  const further = polarityAgainst(claim, hit, likest);
  return further.kind === 'differs' ? further : outcome;
}

function polarityAgainst(claim: Claim, hit: Hit, telling: Telling): Comparison {
  const pairs = pairsOf(claim.stances, claim, telling);
  const superlative = pairs.find(isSuperlative)?.own.denial;
  const reverse = saysInReverse(claim, telling);
  const [first, ...rest] = [...pairs, ...further(pairs, claim, hit, telling)]
    .filter(({ own }) => own !== reverse && (!superlative || own.denial !== superlative))
    .filter(isContrary)
    .map((pair) => differenceOf(pair, hit));
  if (first) return { kind: 'differs', differences: [first, ...rest] };
  const agreed = pairs.filter(({ own, theirs }) => sidesOf(own, theirs)).map(({ own }) => own.token);
  return {
    kind: unspoken(claim, telling, pairs, hit),
    agreed,
  };
}

/** The opposites that the sentence says beyond the rendering that is nearest to the claim. */
function further(pairs: readonly Pair[], claim: Claim, hit: Hit, { statement }: Telling): Pair[] {
  const left = claim.stances.filter((own) => own.poles.length > 0 && !pairs.some((pair) => pair.own === own));
  if (!statement || left.length === 0) return [];
  const sentence = sentenceTelling(hit);
  return pairsOf(left, claim, sentence).filter(
    ({ own, theirs, isOpposite }) => isOpposite && sharedTerms(claim, own.token, sentence, theirs.token) > 0,
  );
}

/** What comes of a denied word of which the other side says nothing. */
function unspoken(claim: Claim, telling: Telling, pairs: readonly Pair[], hit: Hit): 'none' | 'same' | 'open' {
  const [claimed, told] = [claim.stances, telling.stances];
  const paired = new Set(pairs.flatMap(({ own, theirs }) => [own, theirs]));
  const denies = claimed.some(({ denial }) => denial);
  const denied = told.some(({ denial }) => denial);
  if (denies && denied) return refusesAnother(pairs) || !denyOne(pairs) ? 'open' : 'same';
  if (denies) return claimed.some((own) => own.isDenied && (!paired.has(own) || own.denial?.ofThing)) ? 'open' : 'same';
  const isName = ({ token }: Stance) => hit.passage.names.some(({ text }) => text.includes(token.text));
  const isSpokenOf = ({ denial }: Stance) => {
    const said = told.filter((one) => one.denial === denial && paired.has(one));
    return said.length > 1 || said.some((one) => !isName(one));
  };
  const isOpen = told.some((theirs) => theirs.isDenied && !paired.has(theirs) && isSpokenOf(theirs));
  return isOpen && !isDoneElsewhere(pairs, telling) && !isRendered(claim, hit) ? 'open' : 'none';
}

/** Whether a verb of the claim stands where the article denies nothing: "reiste nicht nach Bergen und ließ sich vertreten". */
function isDoneElsewhere(pairs: readonly Pair[], telling: Telling): boolean {
  const sentence = tellingSentence(telling);
  return pairs.some(({ theirs, isOpposite }) => !isOpposite && !theirs.denial && canBeVerb(theirs.token, sentence));
}

/** Whether the rendering that the claim is likest denies nothing, and has one of its verbs. */
function isRendered(claim: Claim, hit: Hit): boolean {
  const likest = statementTelling(claim, hit);
  const denies = likest?.stances.some(({ denial }) => denial) ?? true;
  return likest !== undefined && !denies && isDoneElsewhere(pairsOf(claim.stances, claim, likest), likest);
}

/** Whether both deny something of one word, or the claim its opposite. */
const denyOne = (pairs: readonly Pair[]): boolean =>
  pairs.some(({ own, theirs, isOpposite }) => own.denial && (theirs.denial || isOpposite));

/** Whether the claim has a thing refused that the article speaks of and does not refuse. */
const refusesAnother = (pairs: readonly Pair[]): boolean =>
  pairs.some(({ own, theirs, isOpposite }) => own.isDenied && own.denial?.ofThing && !theirs.isDenied && !isOpposite);

/** "nie eine größere Gruppe" says "die größte Gruppe". */
const COMPARATIVE = /er(?:e[nmrs]?)?$/;
const SUPERLATIVE = /st(?:e[nmrs]?)?$/;

const isSuperlative = ({ own, theirs, isOpposite }: Pair): boolean =>
  !isOpposite && COMPARATIVE.test(own.token.folded) && SUPERLATIVE.test(theirs.token.folded);

function isContrary({ own, theirs, isOpposite }: Pair): boolean {
  if (!isOpposite) {
    const [one, other] = own.isDenied ? [own, theirs] : [theirs, own];
    const isAction = isCapital(one.token.text) && one.poles.length > 0;
    const isSure = !one.denial?.ofThing || isAction;
    return one.isDenied && isSure && !other.denial;
  }
  const canTurn = sidesOf(own, theirs)?.two ?? true;
  return own.isDenied === theirs.isDenied && (canTurn || !own.isDenied);
}

function differenceOf({ own, theirs, telling, isOpposite }: Pair, hit: Hit): Difference {
  const claimed = isOpposite ? own.token : (own.denial?.by ?? own.token);
  const stated = placeOf(isOpposite ? theirs.token : (theirs.denial?.by ?? theirs.token), telling, hit);
  return { claimed: { start: claimed.start, end: claimed.end }, stated };
}
