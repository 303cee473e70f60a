/** Which words of a telling say what words of a claim say, or the opposite. */
import type { Pole } from '../language.ts';
import { isCapital } from '../tokens.ts';
import type { Claim } from './claim.ts';
import type { Stance } from './stances.ts';
import type { Telling } from './telling.ts';

/** A word of the claim, and the word of the article that says the same or the opposite. */
export interface Pair {
  readonly own: Stance;
  readonly theirs: Stance;
  readonly telling: Telling;
  readonly isOpposite: boolean;
}

/** Each word of the claim with its counterpart: the same word, else a word of the same side, else one of another side. */
export function pairsOf(claimed: readonly Stance[], claim: Claim, telling: Telling): Pair[] {
  const told = telling.stances;
  const same = claimed.flatMap((own) => {
    const theirs =
      told.find((one) => sharesOwn(own, one)) ??
      told.find((one) => meansSame(own, one, claim, telling)) ??
      told.find((one) => sidesOf(own, one)?.same);
    return theirs ? [{ own, theirs, telling, isOpposite: false }] : [];
  });
  const settled = new Set(same.flatMap(({ own, theirs }) => [own, theirs]));
  const others = told.filter((one) => !settled.has(one));
  const opposite = claimed.flatMap((own) => {
    if (settled.has(own)) return [];
    const theirs = others.find((one) => areOpposite(own, one) && !isAboutOther(own, one, claimed, claim, telling));
    return theirs ? [{ own, theirs, telling, isOpposite: true }] : [];
  });
  return [...same, ...opposite];
}

const sharesOwn = (own: Stance, theirs: Stance): boolean => theirs.keys.some((key) => own.keys.includes(key));

/** By another word for the same, or another name. */
const meansSame = (own: Stance, theirs: Stance, { keysAt }: Claim, { tokenKeys }: Telling): boolean =>
  (tokenKeys[theirs.at] ?? theirs.keys).some((key) => keysAt.get(own.token.start)?.includes(key));

/** "viele" and "wenige" say how many of what stands behind them. */
const COUNTING = 'number';

/** "deutsche Soldaten" and "syrische Flüchtlinge" are no opposites: the nouns right behind are others. */
function isAboutOther(
  own: Stance,
  theirs: Stance,
  claimed: readonly Stance[],
  claim: Claim,
  telling: Telling,
): boolean {
  const next = claimed.find(({ at }) => at === own.at + 1);
  const other = telling.stances.find(({ at }) => at === theirs.at + 1);
  if (!next || !other) return own.poles.some(({ of }) => of === COUNTING);
  return isNoun(next) && isNoun(other) && !sharesOwn(next, other) && !meansSame(next, other, claim, telling);
}

const isNoun = ({ token }: Stance): boolean => isCapital(token.text);

/** The sides of two words that speak of the same; of two sides, denying one says the other. */
export function sidesOf(a: Stance, b: Stance): { same: boolean; two: boolean } | undefined {
  const both = a.poles.flatMap((one): [Pole, Pole][] =>
    b.poles.filter(({ of }) => of === one.of).map((other) => [one, other]),
  );
  const [line] = both;
  return line && { same: both.some(([one, other]) => one.side === other.side), two: line[0].sides === 2 };
}

function areOpposite(a: Stance, b: Stance): boolean {
  return sidesOf(a, b)?.same === false || isUn(a, b) || isUn(b, a);
}

const SHORTEST_DENIED = 4;

/** "unwichtig" is the opposite of "wichtig", in German as in English. Of nouns that holds only for some: "Unfall". */
function isUn({ token, keys: [negative = ''] }: Stance, { keys }: Stance): boolean {
  const positive = negative.startsWith('un') ? negative.slice(2) : '';
  return positive.length >= SHORTEST_DENIED && !isCapital(token.text) && keys.includes(positive);
}
