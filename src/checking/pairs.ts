/** Which words of a telling say what words of a claim say, or the opposite. */
import type { Pole } from '../language.ts';
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
export function pairsOf(claimed: readonly Stance[], { keysAt, stances }: Claim, telling: Telling): Pair[] {
  const told = telling.stances;
  const sharesOwn = (own: Stance, theirs: Stance) => theirs.keys.some((key) => own.keys.includes(key));
  const sharesAny = (own: Stance, theirs: Stance) =>
    (telling.tokenKeys[theirs.at] ?? theirs.keys).some((key) => keysAt.get(own.token.start)?.includes(key));
  const same = claimed.flatMap((own) => {
    const theirs =
      told.find((one) => sharesOwn(own, one)) ??
      told.find((one) => sharesAny(own, one)) ??
      told.find((one) => sidesOf(own, one)?.same);
    return theirs ? [{ own, theirs, telling, isOpposite: false }] : [];
  });
  const settled = new Set(same.flatMap(({ own, theirs }) => [own, theirs]));
  const [ours, others] = [claimed, told].map((all) => all.filter((one) => !settled.has(one)));
  const isAboutOther = (own: Stance, theirs: Stance) => {
    const [next, other] = [stances.find(({ at }) => at === own.at + 1), told.find(({ at }) => at === theirs.at + 1)];
    if (own.poles.some(({ of }) => of === COUNTING) && !(next && other)) return true;
    return next && other && isNoun(next) && isNoun(other) && !sharesHead(next, other) && !sharesAny(next, other);
  };
  const opposite = (ours ?? []).flatMap((own) => {
    const theirs = others?.find((one) => areOpposite(own, one) && !isAboutOther(own, one));
    return theirs ? [{ own, theirs, telling, isOpposite: true }] : [];
  });
  return [...same, ...opposite];
}

/** "Staatengruppe" and "Gruppe" are of one head. */
const sharesHead = ({ keys }: Stance, other: Stance): boolean =>
  keys.some((key) => other.keys.some((theirs) => key.endsWith(theirs) || theirs.endsWith(key)));

/** "viele" and "wenige" say how many of what stands behind them. */
const COUNTING = 'number';

/** "deutsche Soldaten" and "syrische Flüchtlinge" are no opposites: the nouns right behind are others. */
const isNoun = ({ token }: Stance): boolean => /^\p{Lu}/u.test(token.text);

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
  return positive.length >= SHORTEST_DENIED && !/^\p{Lu}/u.test(token.text) && keys.includes(positive);
}
