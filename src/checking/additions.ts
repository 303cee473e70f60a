/** Compares what a claim adds: a reason, who did it, that it is most of them. */
import type { Hit } from '../search/index.ts';
import { isContent, type Token } from '../tokens.ts';
import type { Claim } from './claim.ts';
import type { Comparison } from './comparison.ts';
import { smallWord } from './sentence.ts';
import { sentenceTelling, type Telling } from './telling.ts';

/** Less than this is but a likeness, or a part of a word. */
const THERE = 0.72;
/** The noun of a reason or of who did it stands at most this many words behind its preposition. */
const NOUN_WITHIN = 3;

/** Open where the article has not the reason, not who did it, and does not say that it is most of them. */
export function compareAdditions(claim: Claim, hit: Hit, telling: Telling): Comparison {
  const { tokens, language } = claim.question;
  const words = tokens.map(smallWord);
  const isPassive = words.some((word) => language.words.auxiliaries.passive.has(word));
  const isAdded = words.some((word, at) => {
    const isReason = language.words.reasons.has(word);
    const isAgent = isPassive && language.quotes.agent.has(word);
    if (!isReason && !isAgent) return false;
    const noun = tokens.slice(at + 1, at + 1 + NOUN_WITHIN).find((token) => isContent(token, language));
    const told = hit.words.find(({ start }) => start === noun?.start);
    // Who did it may be said by another form of the word, unless it is a name.
    return told !== undefined && told.own < THERE && (isReason || told.isName);
  });
  const most = mostIn(claim);
  const isMost = most === undefined || saysMost(telling) || saysMost(sentenceTelling(hit));
  return { kind: isAdded || !isMost ? 'open' : 'none', agreed: most && isMost ? [most] : [] };
}

/** "most of them", but not "the most". */
function mostIn({ question: { tokens, language } }: Claim): Token | undefined {
  const { mostly, compounds } = language.words;
  return tokens.find(({ folded }, at) => mostly.has(folded) && (compounds || tokens[at - 1]?.folded !== 'the'));
}

/** A share is one way to say it. */
const saysMost = ({ tokens, figures, language }: Telling): boolean =>
  tokens.some(({ folded }) => language.words.mostly.has(folded)) ||
  figures.some(({ kind, value }) => kind === 'share' && value > HALF);

const HALF = 50;
