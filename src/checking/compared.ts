/** A claim and a passage → what comes of holding every comparison of the claim against it. */
import type { Span } from '../article.ts';
import type { Hit } from '../search/index.ts';
import { compareAdditions } from './additions.ts';
import type { Claim } from './claim.ts';
import type { Compare, Comparison } from './comparison.ts';
import { type Coverage, coverage } from './coverage.ts';
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

/** The share of a claim's other words that a passage must cover to state it, or to say otherwise. */
const NEEDED = { same: 0.62, differs: 0.6, differsElsewhere: 0.7 } as const;

/** What leaves open whether claim and passage speak of the same. */
const KEEPS_OPEN: ReadonlySet<string> = new Set(['figures', 'hearers', 'names', 'roles', 'speakers', 'turns']);
const OPEN: Comparison = { kind: 'open' };

/** What comes of holding a claim against a passage. */
export interface Compared {
  readonly outcome: Comparison;
  /** How much of the claim's words the passage covers. */
  readonly share: number;
  /** Whether it is left open of what speaks of the same, and nothing differs. */
  readonly isOpen: boolean;
  /** The words of the claim that the passage says in other words, and those to which it says the opposite. */
  readonly agreed: readonly Span[];
  readonly opposed: readonly Span[];
}

/**
 * Every comparison has a say: a claim is stated if nothing is left open and the rest of it is there. In other passages than
 * the likeliest only figures may differ, since they speak of other people.
 */
export function compare(claim: Claim, hit: Hit, isFirst: boolean): Compared {
  const telling = nearestTelling(claim, hit);
  const outcomes = Object.entries(COMPARISONS).map(([kind, one]) => ({ kind, outcome: one(claim, hit, telling) }));
  const open = outcomes.flatMap(({ kind, outcome }) => (outcome.kind === 'open' ? [kind] : []));
  const differing = (kinds: readonly string[]) =>
    outcomes.flatMap(({ kind, outcome }) =>
      outcome.kind === 'differs' && kinds.includes(kind) ? outcome.differences : [],
    );
  const [first, ...rest] = differing(Object.keys(COMPARISONS));
  const agreed = outcomes.flatMap(({ outcome }) => (outcome.kind === 'differs' ? [] : (outcome.agreed ?? [])));
  const differences = first ? ([first, ...rest] as const) : [];
  const covered = coverage(claim, hit, { differing: differences.map(({ claimed }) => claimed), agreed });
  const { share } = covered;
  const keepsOpen = open.some((kind) => KEEPS_OPEN.has(kind));
  if (!first) {
    const outcome: Comparison = open.length === 0 && isStated(covered, hit) ? { kind: 'same' } : OPEN;
    return { outcome, share, isOpen: keepsOpen && !covered.missesName, agreed, opposed: [] };
  }
  const isNear = share >= NEEDED.differs && !covered.missesName;
  const elsewhere = differing(['figures']).length > 0 ? NEEDED.differsElsewhere : Number.POSITIVE_INFINITY;
  const isOfOther = differing(['figures']).length > 0 && differing(['names']).some((one) => isBody(one.claimed, claim));
  const isSame = isNear && !isOfOther && !keepsOpen && (isFirst || share >= elsewhere);
  return {
    outcome: isSame ? { kind: 'differs', differences: [first, ...rest] } : OPEN,
    share,
    isOpen: false,
    agreed,
    opposed: isNear ? differing(['polarity']).map(({ claimed }) => claimed) : [],
  };
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
