/** Whether the two sides of a comparison change places: "mehr A als B" against "mehr B als A". */
import type { Hit } from '../search/index.ts';
import type { Claim } from './claim.ts';
import type { Comparison } from './comparison.ts';
import { sidesOf } from './pairs.ts';
import type { Stance } from './stances.ts';
import { placeOf, type Telling } from './telling.ts';

/** The keys of the words on either side of "als", and the word that compares them. */
interface Compared {
  readonly by: Stance;
  readonly before: readonly (readonly string[])[];
  readonly behind: readonly (readonly string[])[];
}

/** Differs where the sides change places and the word that compares them does not change. */
export function compareSides(claim: Claim, hit: Hit, telling: Telling): Comparison {
  const [own, theirs] = [claimedSides(claim), toldSides(telling)];
  if (!own || !theirs || !areTurned(own, theirs)) return { kind: 'none' };
  if (isReverse(own, theirs)) return { kind: 'same', agreed: [own.by.token] };
  const { start, end } = own.by.token;
  return {
    kind: 'differs',
    differences: [{ claimed: { start, end }, stated: placeOf(theirs.by.token, telling, hit) }],
  };
}

/** Whether a claim turns both the sides and the word that compares them, which says the same. */
export function saysInReverse(claim: Claim, telling: Telling): Stance | undefined {
  const [own, theirs] = [claimedSides(claim), toldSides(telling)];
  return own && theirs && areTurned(own, theirs) && isReverse(own, theirs) ? own.by : undefined;
}

const isReverse = (own: Compared, theirs: Compared): boolean => sidesOf(own.by, theirs.by)?.same === false;

const claimedSides = ({ question: { tokens, language }, stances, keysAt }: Claim): Compared | undefined =>
  sidesIn(
    stances,
    tokens.findIndex(({ folded }) => language.words.than.has(folded)),
    tokens.map(({ start }) => keysAt.get(start) ?? []),
  );

const toldSides = ({ tokens, language, stances, tokenKeys }: Telling): Compared | undefined => {
  const weighty = new Set(stances.map(({ at }) => at));
  return sidesIn(
    stances,
    tokens.findIndex(({ folded }) => language.words.than.has(folded)),
    tokenKeys.map((keys, at) => (weighty.has(at) ? keys : [])),
  );
};

/** What bounds a figure, "mehr als 20", is no stance, and compares nothing. */
function sidesIn(stances: readonly Stance[], than: number, keys: Compared['before']): Compared | undefined {
  const by = stances.findLast(({ at, poles }) => at < than && poles.some(({ of }) => of === 'amount'));
  return by && { by, before: keys.slice(0, than), behind: keys.slice(than + 1) };
}

function areTurned(own: Compared, theirs: Compared): boolean {
  const meet = (ours: Compared['before'], others: Compared['before']) =>
    ours.some((keys) => others.some((other) => keys.some((key) => other.includes(key))));
  return meet(own.behind, theirs.before) && meet(own.before, theirs.behind) && !meet(own.behind, theirs.behind);
}
