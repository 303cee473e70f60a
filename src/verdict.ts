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
/** What covers so much more of the claim is what the claim is about, and nothing else states or contradicts it. */
const NEARER = 0.15;

/** Checks a claim: the first passage that states or contradicts it decides; when in doubt it is not mentioned. */
export function check({ question, hits }: Found, language: LanguageCode): Verdict {
  const checked = { claim: question.text, language };
  const all = compareAll({ question, hits });
  const most = mostOf(all);
  const mostOpen = mostOf(all.filter(({ isOpen }) => isOpen));
  const opposed = all.flatMap((one) => one.opposed);
  for (const one of all) {
    const { hit, outcome, share } = one;
    const ordered: readonly [Hit, ...Hit[]] = [hit, ...hits.filter((other) => other !== hit)];
    const isSaid = share >= mostOpen - NEARER && opposed.every((word) => says(one, word));
    if (outcome.kind === 'same' && isSaid) return { ...checked, verdict: 'supported', hits: ordered };
    if (outcome.kind === 'differs' && share >= most - NEARER) {
      const { differences } = outcome;
      const correction = wordsOf(hit.passage.article, differences[0].stated);
      return { ...checked, verdict: 'contradicted', hits: ordered, differences, correction };
    }
  }
  return { ...checked, verdict: 'not_mentioned', hits };
}

/** What comes of a claim, or of what is left of it without what it sets aside, and of a passage. */
interface Held extends Judgement {
  readonly claim: Claim;
  readonly hit: Hit;
}

function compareAll({ question, hits }: Pick<Found, 'question' | 'hits'>): Held[] {
  const whole = { claim: readClaim(question, hits[0]?.words ?? []), hits };
  const aside = setAside(question, hits);
  const rest = aside && { ...aside, claim: readClaim(aside.question, aside.hits[0]?.words ?? []) };
  return hits.slice(0, COMPARED).map((hit, at) => {
    const { claim, hits: read } = rest && !deniesAny(hit) ? rest : whole;
    return { claim, hit, ...judge(claim, read[at] ?? hit, at === 0) };
  });
}

/** Where the article denies something itself, the claim may say the same. */
const deniesAny = (hit: Hit): boolean => sentenceTelling(hit).stances.some(({ denial }) => denial);

const mostOf = (all: readonly Held[]): number => Math.max(0, ...all.map(({ share }) => share));

/** Whether a passage says a word of the claim, itself or in other words; a question of the index may ask for the opposite. */
const says = ({ claim, hit, agreed }: Held, word: Span): boolean =>
  isTold(word, claim, hit) || agreed.some(({ start }) => start === word.start);
