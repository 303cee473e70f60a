/** A claim and what the search found for it → Verdict: what the article says of it. */

import type { Span } from './article.ts';
import { compareAdditions } from './checking/additions.ts';
import { type Claim, readClaim } from './checking/claim.ts';
import type { Compare, Comparison, Difference } from './checking/comparison.ts';
import { setAside } from './checking/contrast.ts';
import { type Coverage, coverage } from './checking/coverage.ts';
import { compareFigures } from './checking/figures.ts';
import { compareHearers } from './checking/hearers.ts';
import { compareLimits } from './checking/limits.ts';
import { compareModality } from './checking/modality.ts';
import { compareNames } from './checking/names.ts';
import { compareOffices } from './checking/offices.ts';
import { comparePolarity } from './checking/polarity.ts';
import { compareRanks } from './checking/ranks.ts';
import { compareRoles } from './checking/roles.ts';
import { compareSides } from './checking/sides.ts';
import { compareSpeakers } from './checking/speakers.ts';
import { isTold, nearestTelling, sentenceTelling } from './checking/telling.ts';
import { compareTurns } from './checking/turns.ts';
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
/** The share of a claim's other words that a passage must cover to state it, or to say otherwise. */
const NEEDED = { same: 0.62, differs: 0.6, differsElsewhere: 0.7 } as const;

/** The kinds of differences, in the order in which they are shown. */
const COMPARISONS = {
  additions: compareAdditions,
  figures: compareFigures,
  hearers: compareHearers,
  limits: compareLimits,
  modality: compareModality,
  names: compareNames,
  offices: compareOffices,
  polarity: comparePolarity,
  ranks: compareRanks,
  roles: compareRoles,
  sides: compareSides,
  speakers: compareSpeakers,
  turns: compareTurns,
} as const satisfies Record<string, Compare>;

/** Checks a claim: the first passage that states or contradicts it decides; when in doubt it is not mentioned. */
export function check({ question, hits }: Found, language: LanguageCode): Verdict {
  const checked = { claim: question.text, language };
  const whole = { claim: readClaim(question, hits[0]?.words ?? []), hits };
  const aside = setAside(question, hits);
  const rest = aside && { ...aside, claim: readClaim(aside.question, aside.hits[0]?.words ?? []) };
  const all = hits.slice(0, COMPARED).map((hit, at) => {
    const { claim, hits: read } = rest && !deniesAny(hit) ? rest : whole;
    return { hit, claim, ...compare(claim, read[at] ?? hit, at === 0) };
  });
  const opposed = all.flatMap((one) => one.opposed);
  const most = Math.max(0, ...all.map(({ share }) => share));
  for (const { hit, claim, outcome, share, agreed } of all) {
    const ordered: readonly [Hit, ...Hit[]] = [hit, ...hits.filter((other) => other !== hit)];
    if (
      outcome.kind === 'same' &&
      opposed.every((word) => isTold(word, claim, hit) || agreed.some(({ start }) => start === word.start))
    )
      return { ...checked, verdict: 'supported', hits: ordered };
    if (outcome.kind === 'differs' && share >= most - NEARER) {
      const { differences } = outcome;
      const correction = wordsOf(hit.passage.article, differences[0].stated);
      return { ...checked, verdict: 'contradicted', hits: ordered, differences, correction };
    }
  }
  return { ...checked, verdict: 'not_mentioned', hits };
}

/** Where the article denies something itself, the claim may say the same. */
const deniesAny = (hit: Hit): boolean => sentenceTelling(hit).stances.some(({ denial }) => denial);

/** What covers so much more of the claim is what the claim is about, and nothing else contradicts it. */
const NEARER = 0.15;
const OPEN: Comparison = { kind: 'open' };

/** What comes of holding a claim against a passage, and the share of its words that the passage covers. */
interface Compared {
  readonly outcome: Comparison;
  readonly share: number;
  /** The words of the claim that the passage says in other words, and those to which it says the opposite. */
  readonly agreed: readonly Span[];
  readonly opposed: readonly Span[];
}

/** What leaves open whether claim and passage speak of the same. */
const KEEPS_OPEN: ReadonlySet<string> = new Set(['figures', 'hearers', 'names', 'roles', 'speakers', 'turns']);

/**
 * Every comparison has a say: a claim is stated if nothing is left open and the rest of it is there. In other passages than
 * the likeliest only figures may differ, since they speak of other people.
 */
function compare(claim: Claim, hit: Hit, isFirst: boolean): Compared {
  const telling = nearestTelling(claim, hit);
  const outcomes = Object.entries(COMPARISONS).map(([kind, one]) => ({ kind, outcome: one(claim, hit, telling) }));
  const open = outcomes.flatMap(({ kind, outcome }) => (outcome.kind === 'open' ? [kind] : []));
  const [first, ...rest] = outcomes.flatMap(({ outcome }) => (outcome.kind === 'differs' ? outcome.differences : []));
  const agreed = outcomes.flatMap(({ outcome }) => (outcome.kind === 'differs' ? [] : (outcome.agreed ?? [])));
  const covered = coverage(claim, hit, {
    differing: first ? [first, ...rest].map(({ claimed }) => claimed) : [],
    agreed,
  });
  const { share } = covered;
  if (!first)
    return {
      share,
      agreed,
      opposed: [],
      outcome: open.length === 0 && isStated(covered, hit) ? { kind: 'same' } : OPEN,
    };
  const hasFigure = outcomes.some(({ kind, outcome }) => kind === 'figures' && outcome.kind === 'differs');
  const needed = isFirst ? NEEDED.differs : hasFigure ? NEEDED.differsElsewhere : Number.POSITIVE_INFINITY;
  const differing = (one: string) =>
    outcomes.flatMap(({ kind, outcome }) => (kind === one && outcome.kind === 'differs' ? outcome.differences : []));
  const isOfOther = differing('figures').length > 0 && differing('names').some(({ claimed }) => isBody(claimed, claim));
  const isSame = !isOfOther && share >= needed && !covered.missesName && !open.some((kind) => KEEPS_OPEN.has(kind));
  const isNear = share >= NEEDED.differs && !covered.missesName;
  const opposed = isNear ? differing('polarity').map(({ claimed }) => claimed) : [];
  return { share, agreed, opposed, outcome: isSame ? { kind: 'differs', differences: [first, ...rest] } : OPEN };
}

/** Another country or body with another figure is another fact: what one pays says nothing of what the next one does. */
const isBody = ({ end }: Span, { names }: Claim): boolean =>
  names.some((name) => name.end === end && name.kind !== 'person');

function isStated({ share, missesName, missesWord }: Coverage, hit: Hit): boolean {
  return share >= NEEDED.same && !missesName && !missesWord && saysAsMuch(hit);
}

/** Fewer words of weight claim too little to be stated: their meeting in a sentence may be chance. */
const FEWEST_WORDS = 3;
/** How like the claim must be to what the index says or asks, where it has the passage. */
const LIKE = 0.3;

/** Whether the claim says enough, and what the index has the passage say. */
function saysAsMuch({ words, statement, features }: Hit): boolean {
  const indexed = Object.keys(statement?.questions ?? {}).length > 0;
  return words.length >= FEWEST_WORDS && (!indexed || features.likeness >= LIKE);
}
