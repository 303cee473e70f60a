/** How much of a claim a passage has, and whether what it names is there. */
import type { Span } from '../article.ts';
import { boundStart } from '../bounds.ts';
import type { AskedWord, Hit } from '../search/index.ts';
import { isCapital } from '../tokens.ts';
import { type Claim, tellsWho } from './claim.ts';
import { keysIn } from './telling.ts';

/** A name is there or it is not. */
const THERE = 0.5;
/** A capitalised word is there from this on: not if only a part of it is, or a word like it. */
const LITERAL = 0.72;
/** Less than this is no word for the same. */
const HARDLY = 0.3;
/** Names are compared by themselves; for what a claim is about they count half. */
const NAME_SHARE = 0.5;
/** Verbs that say little count little. */
const LIGHT_SHARE = 0.3;
/** A word for the same is there as well as this. */
const SYNONYM = 0.8;

/** What comparisons found of a claim's words: that they differ, or that the article says them in other words. */
export interface Settled {
  readonly differing: readonly Span[];
  readonly agreed: readonly Span[];
}

/** How much of a claim is there, and what is missing of it. */
export interface Coverage {
  /** The share of the claim's words that the passage or its index entries have. */
  readonly share: number;
  /** Whether somebody or something that the claim names is not there, or only a likeness or a part of it. */
  readonly missesName: boolean;
  /** Whether a word of weight is not there at all: it may be what the claim comes down to. */
  readonly missesWord: boolean;
}

/**
 * How much of a claim a passage has, figures, speaker and denials apart. Squared, since a part of a word says less of a
 * claim than of a question.
 */
export function coverage(claim: Claim, hit: Hit, settled: Settled): Coverage {
  const words = plainWords(claim, hit, settled.differing).map((word) => ({
    ...word,
    own: presence(word, claim, hit, settled),
  }));
  const weighed = words
    .filter(({ isName, own }) => !isName || own >= THERE)
    .map((word) => ({ own: word.own, weight: word.weight * shareOf(word, claim) }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const covered = weighed.reduce((sum, { weight, own }) => sum + weight * own ** 2, 0);
  return {
    share: total === 0 ? 0 : covered / total,
    missesName: words.some((word) => isMissing(word, claim)),
    missesWord: words.some((word) => word.own < HARDLY && !isLight(word, claim)),
  };
}

function presence({ start, end, own }: AskedWord, { question }: Claim, { passage }: Hit, { agreed }: Settled): number {
  if (agreed.some((span) => start >= span.start && end <= span.end)) return 1;
  const keys = question.terms.find((term) => term.start === start)?.keys.filter(({ weight }) => weight < 1) ?? [];
  const isSaid = passage.wordings.some((wording) => keys.some(({ key }) => keysIn(wording).has(key)));
  return isSaid ? Math.max(own, SYNONYM) : own;
}

function shareOf(word: AskedWord, claim: Claim): number {
  if (word.isName) return NAME_SHARE;
  return isLight(word, claim) ? LIGHT_SHARE : 1;
}

function isLight({ start }: AskedWord, { question: { terms, language } }: Claim): boolean {
  const keys = terms.find((term) => term.start === start)?.keys ?? [];
  return keys.some(({ key, weight }) => weight >= BASE && language.words.light.has(key));
}

/** A word's own forms, not words for the same. */
const BASE = 0.9;

function isMissing(word: AskedWord, claim: Claim): boolean {
  const { isName, own, text, start } = word;
  if (own < LITERAL && claim.stances.some(({ token, poles }) => token.start === start && poles.length > 0)) return true;
  if (isName) return own < THERE;
  const isNoun = isCapital(text) && start !== claim.question.tokens[0]?.start;
  return isNoun && own < LITERAL && !isLight(word, claim);
}

/** The words that no comparison has settled: neither figures nor who says it, nor denials, nor known to differ. */
function plainWords(claim: Claim, { words }: Hit, differing: readonly Span[]): AskedWord[] {
  const { tokens, language } = claim.question;
  const figures = claim.figures.map(({ first, end }) => {
    const from = boundStart(tokens, first, language.figures);
    return { start: tokens[from]?.start ?? 0, end };
  });
  const apart = [...differing, ...figures];
  return words.filter(
    (word) =>
      !tellsWho(claim, word) &&
      !language.words.negations.has(language.words.fold(word.text)) &&
      !apart.some(({ start, end }) => word.start >= start && word.start < end),
  );
}
