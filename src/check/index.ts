/**
 * Claim → verdict. In: a text that claims something (`splitClaims`), and the passages found for each claim of it. Out: for each
 * claim whether the article states it, contradicts it, or leaves it open, with the passage that proves it. The only place where
 * a verdict is given.
 *
 * - stated: one passage has every word of the claim in the same order, denied in the same places, and leaves out only what may
 *   be left out (containment.ts, omission.ts); or the reader is sure that it states it, and surer than that another contradicts
 *   it, its figures and names are there, no two nouns have changed places, and neither alone denies, or supposes: what is
 *   planned, wanted, doubted or a condition.
 *   For: "Das Land übernimmt 60 Prozent der Kosten" - "Rund 60 Prozent der Kosten übernimmt das Land" (the reader).
 *   Against: "Kraus signed the law" - "Kraus refused to sign the law".
 * - differs: the same but for one figure in its place or one denial; or the reader is sure, no passage states it, and the figures
 *   are clearly apart ("18 Monate" and "ein Jahr" are not).
 *   For: "26 Prozent sind zurückerobert". Against: "26 Prozent der Länder zahlen nicht" (another thing, left open).
 * - without a reader: stated only in the article's own words.
 * - else no verdict: the nearest passage is shown.
 */

import { wordsOf } from '../article/statements.ts';
import type { LanguageCode } from '../language/language.ts';
import { confidence } from '../meaning/weighing.ts';
import type { Found, Hit, Question } from '../search/index.ts';
import { CONTRADICTED, type Compared, compare, SUPPORTED } from './claim-evidence.ts';
import { type Difference, readClaim } from './guards.ts';

export { MOST_CLAIMS, splitClaims } from './claims.ts';
export { differing } from './differing.ts';
export type { Difference };

interface Checked {
  readonly claim: string;
  /** The reader's language. */
  readonly language: LanguageCode;
}

/** "laut Artikel", never true or false. A verdict does not exist without the passage that proves it. */
export type Verdict =
  | (Checked & { readonly verdict: 'supported'; readonly hits: readonly [Hit, ...Hit[]] })
  | (Checked & {
      readonly verdict: 'contradicted';
      readonly hits: readonly [Hit, ...Hit[]];
      /** What differs, where that is one thing in one place; else none. */
      readonly differences: readonly Difference[];
      /** The article's value in the article's words: "68"; null where no single value differs. */
      readonly correction: string | null;
    })
  | (Checked & { readonly verdict: 'not_mentioned'; readonly hits: readonly Hit[] });

/** Checks one claim. */
export function check({ question, hits }: Found, language: LanguageCode): Verdict {
  const checked = { claim: question.text, language };
  const [nearest] = hits;
  if (nearest && !nearest.reading && saysVerbatim(nearest, question))
    return { ...checked, verdict: 'supported', hits: first(nearest, hits) };
  const compared = compare(readClaim(question.text, question.language), hits);
  // What the words themselves prove comes before what the reader is sure of.
  const [whole, apart] = [containing(compared), almostContaining(compared)];
  const support = whole ?? (apart ? undefined : surelySupporting(compared));
  if (support) return { ...checked, verdict: 'supported', hits: first(support.hit, hits) };
  const contradiction = apart ?? surelyContradicting(compared);
  if (!contradiction) return { ...checked, verdict: 'not_mentioned', hits };
  const { article } = contradiction.hit.passage;
  // "34 Inseln" and "34 Höhlen": the figure is not what differs.
  const isOther = ({ claimed, actual }: Difference) =>
    question.text.slice(claimed.start, claimed.end) !== wordsOf(article, actual);
  const differences = contradiction.guards.otherFigures.filter(isOther).slice(0, 1);
  const [difference] = differences;
  const correction = difference ? wordsOf(article, difference.actual) : null;
  return { ...checked, verdict: 'contradicted', hits: first(contradiction.hit, hits), differences, correction };
}

/** The passage that has the claim word for word, but for what is left out. */
const containing = (compared: readonly Compared[]): Compared | undefined =>
  compared.find((one) => one.guards.containment === 'whole' && coversClaim(one));

/** The passage that has it but for one figure in its place, or a denial. */
const almostContaining = (compared: readonly Compared[]): Compared | undefined =>
  compared.find(({ guards }) => guards.containment === 'figure' || guards.containment === 'denial');

/**
 * The passage that the reader is surest of that it states the claim, where all evidence together is sure of it, and no other
 * passage contradicts it more surely; its figures and names must be there, each noun in its place, and what is denied or only
 * supposed is not what is.
 */
function surelySupporting(compared: readonly Compared[]): Compared | undefined {
  const best = most(compared, ({ evidence }) => evidence.states);
  const isSure = best && confidence(best.evidence, SUPPORTED) >= SUPPORTED.from;
  return isSure && mayState(best) ? best : undefined;
}

/** The passage that the reader takes most for a contradiction, where all evidence together is sure of it. */
function surelyContradicting(compared: readonly Compared[]): Compared | undefined {
  const best = most(compared, ({ evidence }) => evidence.contradicts);
  return best && confidence(best.evidence, CONTRADICTED) >= CONTRADICTED.from && isComparable(best) ? best : undefined;
}

/** Without a reader only a whole sentence of the article is stated: a part of one may be what it denies. */
function saysVerbatim({ passage }: Hit, { text, language }: Question): boolean {
  const plain = (words: string) =>
    language.words
      .fold(words)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(text) !== '' && plain(text) === plain(passage.sentence.text);
}

/** No figure and no name of the claim is missing there, and no figure stands behind another preposition. */
const coversClaim = ({ guards }: Compared): boolean =>
  guards.missingFigures === 0 &&
  guards.otherFigures.length === 0 &&
  guards.missingNames.length === 0 &&
  !guards.preposition;

/** A passage states no claim of what it denies or only supposes, nor one that another contradicts more surely. */
export const mayState = (one: Compared): boolean =>
  coversClaim(one) &&
  !one.guards.modality &&
  !one.guards.denial &&
  !one.guards.exchanged &&
  one.evidence.contradictsElsewhere <= one.evidence.states;

/**
 * A passage contradicts no claim that it has in the very words, or with a figure that it has not, or has only more or less exactly,
 * nor, unless by a figure, one that denies as it does itself: "bestritt, dass Gas austrat" and "es trat kein Gas aus".
 */
export const isComparable = ({ guards }: Compared): boolean =>
  guards.containment !== 'whole' &&
  guards.missingFigures === 0 &&
  !guards.isRough &&
  (!guards.bothDeny || guards.otherFigures.length > 0);

function most<One>(all: readonly One[], sizeOf: (one: One) => number): One | undefined {
  return all.reduce<One | undefined>((best, one) => (best && sizeOf(best) >= sizeOf(one) ? best : one), undefined);
}

const first = (hit: Hit, hits: readonly Hit[]): readonly [Hit, ...Hit[]] => [hit, ...hits.filter((one) => one !== hit)];

/** What a whole text comes to: stated only where every part is, contradicted where any part is. */
export function together(verdicts: readonly Verdict[]): Verdict | undefined {
  const [first] = verdicts;
  const contradicted = verdicts.find(({ verdict }) => verdict === 'contradicted');
  return contradicted ?? verdicts.find(({ verdict }) => verdict === 'not_mentioned') ?? first;
}
