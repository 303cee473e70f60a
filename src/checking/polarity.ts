/** Compares what claim and article deny, and the opposites that they say: "gestiegen" against "halbiert". */
import type { Hit } from '../search/index.ts';
import { isCapital } from '../tokens.ts';
import type { Claim } from './claim.ts';
import type { Comparison, Difference } from './comparison.ts';
import { type Pair, pairsOf, sidesOf } from './pairs.ts';
import { sharedTerms } from './shared-terms.ts';
import { saysInReverse } from './sides.ts';
import type { Stance } from './stances.ts';
import { placeOf, sentenceTelling, type Telling } from './telling.ts';

/**
 * Differs where the claim denies what the article says, or the reverse, or says the opposite. Denying the opposite says the
 * same. A denial that the other side does not speak of leaves the claim open.
 */
export function comparePolarity(claim: Claim, hit: Hit, telling: Telling): Comparison {
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
    kind: unspoken(claim.stances, telling.stances, new Set(pairs.flatMap(({ own, theirs }) => [own, theirs])), hit),
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
function unspoken(
  claimed: readonly Stance[],
  told: readonly Stance[],
  paired: ReadonlySet<Stance>,
  { passage }: Hit,
): 'none' | 'same' | 'open' {
  const denies = claimed.some(({ denial }) => denial);
  const denied = told.some(({ denial }) => denial);
  if (denies && denied) return 'same';
  if (denies) return claimed.some((own) => own.isDenied && (!paired.has(own) || own.denial?.ofThing)) ? 'open' : 'same';
  const isName = ({ token }: Stance) => passage.names.some(({ text }) => text.includes(token.text));
  const isSpokenOf = ({ denial }: Stance) => {
    const said = told.filter((one) => one.denial === denial && paired.has(one));
    return said.length > 1 || said.some((one) => !isName(one));
  };
  return told.some((theirs) => theirs.isDenied && !paired.has(theirs) && isSpokenOf(theirs)) ? 'open' : 'none';
}

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
