/** A claim and what the search found for it → Verdict: what the article says of it. */
import type { Comparison, Difference } from './checking/comparison.ts';
import { compareFigures } from './checking/figures.ts';
import { compareNames } from './checking/names.ts';
import { compareNegation } from './checking/negation.ts';
import { findFigures } from './figures.ts';
import type { LanguageCode } from './language.ts';
import type { AskedWord, Found, Hit } from './search/index.ts';
import type { Question } from './search/question.ts';
import { wordsOf } from './statements.ts';

export type { Difference };

interface Checked {
  readonly claim: string;
  /** The reader's language. */
  readonly language: LanguageCode;
}

/** "laut Artikel", never true or false. Only a contradiction has differences; without passage there is no verdict but "not mentioned". */
export type Verdict =
  | (Checked & { readonly verdict: 'supported'; readonly hits: readonly [Hit, ...Hit[]] })
  | (Checked & {
      readonly verdict: 'contradicted';
      readonly hits: readonly [Hit, ...Hit[]];
      readonly differences: readonly [Difference, ...Difference[]];
      /** The article's value in the article's words: "68". */
      readonly correction: string;
    })
  | (Checked & { readonly verdict: 'not_mentioned'; readonly hits: readonly Hit[] });

/** No further hits are compared: what comes later is about something else. */
const COMPARED = 3;
/** The share of a claim's other words that a passage must cover to state it, or to state another figure, name or the reverse. */
const NEEDED = { same: 0.6, figures: 0.5, names: 0.6, negation: 0.6 } as const;
/** A name is there or it is not. */
const THERE = 0.5;
/** A capitalised word is there from this on: not if only a part of it is, or a word like it. */
const LITERAL = 0.72;

/** Checks a claim: the first passage that states or contradicts it decides; when in doubt it is not mentioned. */
export function check({ question, hits }: Found, language: LanguageCode): Verdict {
  const checked = { claim: question.text, language };
  for (const hit of hits.slice(0, COMPARED)) {
    const others: readonly Hit[] = hits.filter((other) => other !== hit);
    const compared = compare(question, hit, hit === hits[0]);
    if (compared.kind === 'same') return { ...checked, verdict: 'supported', hits: [hit, ...others] };
    if (compared.kind === 'differs') {
      const { differences } = compared;
      const correction = wordsOf(hit.passage.article, differences[0].stated);
      return { ...checked, verdict: 'contradicted', hits: [hit, ...others], differences, correction };
    }
  }
  return { ...checked, verdict: 'not_mentioned', hits };
}

/**
 * Figures, names and negation each have a say. What differs must be the only thing that does; names and negations are
 * compared with the likeliest passage alone, since other passages speak of other people.
 */
function compare(claim: Question, hit: Hit, isFirst: boolean): Comparison {
  const covered = coverage(claim, hit);
  const missing = missesName(claim, hit);
  const figures = compareFigures(claim, hit);
  const names = compareNames(claim, hit);
  const negation = compareNegation(claim, hit);
  const differing = [
    ...(covered >= NEEDED.figures && names.kind !== 'open' && !missing ? [figures] : []),
    ...(covered >= NEEDED.names && isFirst && figures.kind !== 'open' ? [names] : []),
    ...(covered >= NEEDED.negation && isFirst && names.kind !== 'open' && figures.kind !== 'open' ? [negation] : []),
  ].filter(({ kind }) => kind === 'differs');
  const [only, ...more] = differing;
  if (only) return more.length === 0 ? only : { kind: 'open' };
  const open = [figures, names, negation].some(({ kind }) => kind === 'open' || kind === 'differs') || missing;
  return { kind: !open && covered >= NEEDED.same && saysAsMuch(hit) ? 'same' : 'open' };
}

/** Whether somebody or something that the claim names is not there, or only a likeness or a part of it. */
function missesName(claim: Question, hit: Hit): boolean {
  const opening = claim.tokens[0]?.start;
  return plainWords(claim, hit).some(
    ({ isName, own, text, start }) =>
      (isName && own < THERE) || (/^\p{Lu}/u.test(text) && start !== opening && own < LITERAL),
  );
}

/** Fewer words of weight claim too little to be stated: their meeting in a sentence may be chance. */
const FEWEST_WORDS = 3;
/** How like the claim must be to what the index says or asks, where it has the passage. */
const LIKE = 0.45;

/** Whether the claim says enough, and what the index has the passage say. */
function saysAsMuch({ words, statement, features }: Hit): boolean {
  const indexed = Object.keys(statement?.questions ?? {}).length > 0;
  return words.length >= FEWEST_WORDS && (!indexed || features.likeness >= LIKE);
}

/** Names are compared by themselves; for what a claim is about they count half. */
const NAME_SHARE = 0.5;

/**
 * The share of the claim's words, figures apart, that the passage or its index entries have. Squared, since a part of a
 * word or a word for the same says less of a claim than of a question.
 */
function coverage(claim: Question, hit: Hit): number {
  const weighed = plainWords(claim, hit)
    .filter(({ isName, own }) => !isName || own >= THERE)
    .map(({ isName, weight, own }) => ({ own, weight: isName ? weight * NAME_SHARE : weight }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : weighed.reduce((sum, { weight, own }) => sum + weight * own ** 2, 0) / total;
}

function plainWords({ tokens, language }: Question, { words }: Hit): AskedWord[] {
  const figures = findFigures(tokens, language);
  return words.filter(({ start }) => !figures.some((figure) => start >= figure.start && start < figure.end));
}
