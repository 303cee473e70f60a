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
  return { kind: isAdded || addsMost(claim, hit, telling) ? 'open' : 'none' };
}

/** "most of them", but not "the most"; a share is one way to say it. */
function addsMost({ question: { tokens, language } }: Claim, hit: Hit, telling: Telling): boolean {
  const isMost = ({ folded }: Token, at: number) =>
    language.words.mostly.has(folded) && (language.words.compounds || tokens[at - 1]?.folded !== 'the');
  const says = (told: Telling) =>
    told.tokens.some(({ folded }) => told.language.words.mostly.has(folded)) ||
    told.figures.some(({ kind }) => kind === 'share');
  return tokens.some(isMost) && !says(telling) && !says(sentenceTelling(hit));
}
