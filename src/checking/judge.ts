/** A claim and a passage → what all comparisons together say: stated, otherwise, or open. */
import type { Span } from '../article.ts';
import type { Hit } from '../search/index.ts';
import { compareAdditions } from './additions.ts';
import type { Claim } from './claim.ts';
import type { Compare, Comparison, Difference } from './comparison.ts';
import { type Coverage, coverage } from './coverage.ts';
import { compareDeeds } from './deeds.ts';
import { compareFigures } from './figures.ts';
import { compareHearers } from './hearers.ts';
import { compareLimits } from './limits.ts';
import { compareModality } from './modality.ts';
import { compareNames } from './names.ts';
import { compareOffices } from './offices.ts';
import { comparePolarity } from './polarity.ts';
import { compareRanks } from './ranks.ts';
import { compareRoles } from './roles.ts';
import { compareSides } from './sides.ts';
import { compareSpeakers } from './speakers.ts';
import { nearestTelling } from './telling.ts';
import { compareTurns } from './turns.ts';
import { askedBothWays } from './two-sided.ts';

/** The comparisons, in the order in which differences are shown. */
const COMPARISONS = {
  additions: compareAdditions,
  deeds: compareDeeds,
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

/** Open comparisons that leave it open whether claim and passage speak of the same at all. */
const KEEPS_OPEN: ReadonlySet<string> = new Set(['figures', 'hearers', 'names', 'roles', 'speakers', 'turns']);
/** The share of a claim's other words that a passage must cover to state it, or to say otherwise. */
const NEEDED = { same: 0.62, differs: 0.6, differsElsewhere: 0.7 } as const;
/** Fewer words of weight claim too little to be stated: their meeting in a sentence may be chance. */
const FEWEST_WORDS = 3;
/** How like the claim must be to what the index says or asks, where it has the passage. */
const LIKE = 0.3;

/** What a passage says of a claim, and the share of the claim's words that it covers; none where it has not what the claim names. */
export interface Judgement {
  readonly outcome: Comparison;
  readonly share: number;
  /** Whether it is left open of what speaks of the same, and nothing differs. */
  readonly isOpen: boolean;
  /** The words of the claim that the passage says in other words, and those to which it says the opposite, or may. */
  readonly agreed: readonly Span[];
  readonly opposed: readonly Span[];
}

/** What one comparison found; `by` names it. */
type Finding = Comparison & { readonly by: string };

/**
 * Every comparison has a say: a claim is stated if nothing is left open and the rest of it is there.
 *
 * @param isFirst whether it is the likeliest passage; in others only figures may differ, since they speak of other people
 */
export function judge(claim: Claim, hit: Hit, isFirst: boolean): Judgement {
  const telling = nearestTelling(claim, hit);
  const findings = Object.entries(COMPARISONS).map(([by, compare]) => ({ by, ...compare(claim, hit, telling) }));
  const [first, ...rest] = findings.flatMap(differencesOf);
  const agreed = findings.flatMap((one) => (one.kind === 'differs' ? [] : (one.agreed ?? [])));
  const differing = first ? [first, ...rest].map(({ claimed }) => claimed) : [];
  const covered = coverage(claim, hit, { differing, agreed });
  const isOpen = !first && findings.some(keepsOpen) && !covered.missesName;
  const asked = first ? [] : askedBothWays(claim, hit, agreed);
  const judged = {
    share: covered.missesName ? 0 : covered.share,
    isOpen,
    agreed,
    opposed: [...opposedBy(findings, covered), ...asked],
  };
  if (first && differs(findings, covered, claim, isFirst))
    return { ...judged, outcome: { kind: 'differs', differences: [first, ...rest] } };
  const isStated =
    asked.length === 0 && findings.every(({ kind }) => kind === 'none' || kind === 'same') && isCovered(covered, hit);
  return { ...judged, outcome: { kind: isStated ? 'same' : 'open' } };
}

/** The words of the claim whose opposite a passage says that is about the same. */
function opposedBy(findings: readonly Finding[], { share, missesName }: Coverage): Span[] {
  if (share < NEEDED.differs || missesName) return [];
  return findings
    .filter(({ by }) => by === 'polarity')
    .flatMap((one) => differencesOf(one).map(({ claimed }) => claimed));
}

const differencesOf = (finding: Finding): readonly Difference[] =>
  finding.kind === 'differs' ? finding.differences : [];

const keepsOpen = ({ kind, by }: Finding): boolean => kind === 'open' && KEEPS_OPEN.has(by);

/** Whether what differs counts: claim and passage must speak of the same. */
function differs(findings: readonly Finding[], covered: Coverage, claim: Claim, isFirst: boolean): boolean {
  const differing = (by: string) => findings.filter((one) => one.by === by).flatMap(differencesOf);
  const hasFigure = differing('figures').length > 0;
  const needed = isFirst ? NEEDED.differs : hasFigure ? NEEDED.differsElsewhere : Number.POSITIVE_INFINITY;
  if (covered.share < needed || covered.missesName) return false;
  if (findings.some(keepsOpen)) return false;
  return !(hasFigure && differing('names').some((one) => isOfBody(one, claim)));
}

/** Another country or body with another figure is another fact: what one pays says nothing of what the next one does. */
const isOfBody = ({ claimed }: Difference, { names }: Claim): boolean =>
  names.some((name) => name.end === claimed.end && name.kind !== 'person');

/** Whether the claim says enough, the passage has it all, and the index, if it has the passage, says something like it. */
function isCovered({ share, missesName, missesWord }: Coverage, { words, statement, rough }: Hit): boolean {
  if (share < NEEDED.same || missesName || missesWord || words.length < FEWEST_WORDS) return false;
  const indexed = Object.keys(statement?.questions ?? {}).length > 0;
  return !indexed || rough.likeness >= LIKE;
}
