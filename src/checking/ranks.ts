/** Compares the ranks of superlatives: "die zweitgrößte" against "die größte". */
import type { Language, Pole } from '../language.ts';
import type { Hit } from '../search/index.ts';
import { keysOf, type Token } from '../tokens.ts';
import type { Claim } from './claim.ts';
import type { Comparison } from './comparison.ts';
import { placeOf, sentenceTelling, type Telling } from './telling.ts';

/** A superlative: what is meant without its rank, and the rank, 1 where none is said. */
interface Superlative {
  readonly from: Token;
  readonly token: Token;
  readonly keys: readonly string[];
  readonly poles: readonly Pole[];
  readonly rank: number;
}

/** Differs where both have the same superlative with another rank; open where the article has no superlative to a rank. */
export function compareRanks({ question }: Claim, hit: Hit, nearest: Telling): Comparison {
  const claimed = superlativesIn(question.tokens, question.language);
  const sentence = sentenceTelling(hit);
  const tellings = nearest === sentence ? [sentence] : [nearest, sentence];
  const told = tellings.flatMap((telling) =>
    superlativesIn(telling.tokens, telling.language).map((theirs) => ({ ...theirs, telling })),
  );
  for (const own of claimed) {
    const alike = told.filter((theirs) => isAlike(own, theirs));
    const [theirs] = alike;
    if (theirs && alike.every(({ rank }) => rank !== own.rank))
      return {
        kind: 'differs',
        differences: [
          {
            claimed: { start: own.from.start, end: own.token.end },
            stated: placeOf(theirs.token, theirs.telling, hit),
          },
        ],
      };
    if (!theirs && own.rank > 1) return { kind: 'open' };
  }
  return { kind: 'none' };
}

const FORM = /(?:st|most)(?:e[nmrs]?)?$/;

/** German writes the rank in one with the superlative, English in front of it. */
function superlativesIn(tokens: readonly Token[], language: Language): Superlative[] {
  return tokens.flatMap((token, at): Superlative[] => {
    if (!FORM.test(token.folded)) return topIn(token, language);
    const { ranks } = language.words;
    const [prefix, rank] = [...ranks].find(([word]) => token.folded.startsWith(word)) ?? ['', 1];
    const isJoined = language.words.compounds && prefix !== '' && token.folded.length > prefix.length + SHORTEST;
    const before = tokens[at - 1];
    const own = isJoined ? { ...token, folded: token.folded.slice(prefix.length) } : token;
    const ranked = language.words.compounds ? undefined : ranks.get(before?.folded ?? '');
    const from = ranked !== undefined && before ? before : token;
    return [{ from, token, ...meaningOf(own, language), rank: ranked ?? (isJoined ? rank : 1) }];
  });
}

/** "erste" is no superlative of "er". */
const SHORTEST = 4;

/** "top" is a superlative by what it says. */
function topIn(token: Token, language: Language): Superlative[] {
  const meaning = meaningOf(token, language);
  return meaning.poles.some(({ of, side }) => of === 'rank' && side === 0)
    ? [{ from: token, token, ...meaning, rank: 1 }]
    : [];
}

function meaningOf(token: Token, language: Language): Pick<Superlative, 'keys' | 'poles'> {
  const keys = keysOf({ ...token, text: token.folded }, language).map(({ key }) => key);
  return { keys, poles: keys.flatMap((key) => language.words.opposites.get(key) ?? []) };
}

const isAlike = (a: Superlative, b: Superlative): boolean =>
  a.keys.some((key) => b.keys.includes(key)) ||
  a.poles.some(({ of, side }) => b.poles.some((pole) => pole.of === of && pole.side === side));
