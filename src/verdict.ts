/** A claim and what the search found for it → Verdict: what the article says of it. */
import type { Span } from './article.ts';
import { type Claim, readClaim } from './checking/claim.ts';
import type { Difference } from './checking/comparison.ts';
import { setAside } from './checking/contrast.ts';
import { type Judgement, judge } from './checking/judge.ts';
import { isTold, sentenceTelling } from './checking/telling.ts';
import type { LanguageCode } from './language.ts';
import type { Found, Hit } from './search/index.ts';
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
/** What covers so much more of the claim is what the claim is about, and nothing else contradicts it. */
const NEARER = 0.15;

/**
 * Checks a claim: the first passage that states or contradicts it decides; when in doubt it is not mentioned.
 *
 * @param language the reader's
 */
export function check(found: Found, language: LanguageCode): Verdict {
  const { question, hits } = found;
  const checked = { claim: question.text, language };
  const all = judgeAll(found);
  const opposed = all.flatMap((one) => one.opposed);
  const most = Math.max(0, ...all.map(({ share }) => share));
  for (const judged of all) {
    const { hit, outcome, share } = judged;
    const ordered: readonly [Hit, ...Hit[]] = [hit, ...hits.filter((other) => other !== hit)];
    if (outcome.kind === 'same' && opposed.every((word) => says(word, judged)))
      return { ...checked, verdict: 'supported', hits: ordered };
    if (outcome.kind === 'differs' && share >= most - NEARER) {
      const { differences } = outcome;
      const correction = wordsOf(hit.passage.article, differences[0].stated);
      return { ...checked, verdict: 'contradicted', hits: ordered, differences, correction };
    }
  }
  return { ...checked, verdict: 'not_mentioned', hits };
}

/** A passage, and what it says of the claim as it was held against it. */
interface Judged extends Judgement {
  readonly hit: Hit;
  readonly claim: Claim;
}

/** Judges the likeliest passages; against one that denies nothing itself the claim is held without what it sets aside. */
function judgeAll({ question, hits }: Found): Judged[] {
  const whole = { claim: readClaim(question, hits[0]?.words ?? []), hits };
  const aside = setAside(question, hits);
  const rest = aside && { ...aside, claim: readClaim(aside.question, aside.hits[0]?.words ?? []) };
  return hits.slice(0, COMPARED).map((hit, at) => {
    const { claim, hits: read } = rest && !deniesAny(hit) ? rest : whole;
    return { hit, claim, ...judge(claim, read[at] ?? hit, at === 0) };
  });
}

/** Where the article denies something itself, the claim may say the same. */
const deniesAny = (hit: Hit): boolean => sentenceTelling(hit).stances.some(({ denial }) => denial);

/** Whether a passage says a word of the claim to which another passage says the opposite. */
const says = (word: Span, { claim, hit, agreed }: Judged): boolean =>
  isTold(word, claim, hit) || agreed.some(({ start }) => start === word.start);
