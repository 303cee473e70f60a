/** A claim and what the search found for it → Verdict: what the article says of it. */
import { readClaim } from './checking/claim.ts';
import type { Difference } from './checking/comparison.ts';
import { judge } from './checking/judge.ts';
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
export function check({ question, hits }: Found, language: LanguageCode): Verdict {
  const checked = { claim: question.text, language };
  const claim = readClaim(question, hits[0]?.words ?? []);
  const all = hits.slice(0, COMPARED).map((hit) => ({ hit, ...judge(claim, hit, hit === hits[0]) }));
  const most = Math.max(0, ...all.map(({ share }) => share));
  for (const { hit, outcome, share } of all) {
    const ordered: readonly [Hit, ...Hit[]] = [hit, ...hits.filter((other) => other !== hit)];
    if (outcome.kind === 'same') return { ...checked, verdict: 'supported', hits: ordered };
    if (outcome.kind === 'differs' && share >= most - NEARER) {
      const { differences } = outcome;
      const correction = wordsOf(hit.passage.article, differences[0].stated);
      return { ...checked, verdict: 'contradicted', hits: ordered, differences, correction };
    }
  }
  return { ...checked, verdict: 'not_mentioned', hits };
}
