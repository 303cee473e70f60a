/** Compares the names of a claim with a passage's: whoever the claim names must be there, in the same role. */
import type { Span } from '../article.ts';
import type { Name } from '../names.ts';
import type { Hit } from '../search/index.ts';
import type { Passage } from '../search/passages.ts';
import type { Question } from '../search/question.ts';
import type { Wording } from '../search/wordings.ts';
import { isCapital, type Key } from '../tokens.ts';
import { type Claim, tellsWho } from './claim.ts';
import type { Comparison } from './comparison.ts';
import { hearerOf } from './hearers.ts';
import { missesKnown } from './known-names.ts';
import { inItsPlace, isOnlySource } from './substitutes.ts';

/** From this on a name is there: itself, or another name of the same. */
const THERE = 0.75;
/** Less than this is no misspelling of it. */
const NOT_THERE = 0.5;

/**
 * All names of the claim must be there. One that is not, differs if the passage has another name in its place: the short
 * answer of the statement that the claim is otherwise like, or the only name of the kind. Else it is open.
 */
export function compareNames(read: Claim, hit: Hit): Comparison {
  const { question: claim } = read;
  const hearer = hearerOf(read);
  const claimed = read.names.filter((name) => !tellsWho(read, name) && !(hearer && overlap(name, hearer)));
  const [missing, ...others] = claimed.filter((name) => presence(name, claim, hit) < THERE);
  if (!missing && (missesKnown(read, hit) || claimed.some((name) => isOnlySource(name, read, hit))))
    return { kind: 'open' };
  if (!missing) return { kind: claimed.length === 0 ? 'none' : 'same' };
  const stated =
    others.length === 0 && !addsAnother(claim) && presence(missing, claim, hit) < NOT_THERE
      ? inItsPlace(missing, read, hit)
      : undefined;
  if (!stated) return { kind: 'open' };
  const { end } = missing;
  const start = phraseStart(missing, claim, hit);
  return {
    kind: 'differs',
    differences: [{ claimed: { start, end }, stated: { start: stated.start, end: stated.end } }],
  };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** "den Sturz Assads": a noun before the name that is not there either goes with it. */
function phraseStart({ first, start }: Name, { tokens }: Question, { words }: Hit): number {
  const before = tokens[first - 1];
  const isNoun = before !== undefined && isCapital(before.text);
  return isNoun && words.some((word) => word.start === before.start && word.own < NOT_THERE) ? before.start : start;
}

/** "Frankreich zahlt auch" speaks of one more. */
const addsAnother = ({ tokens, language }: Question): boolean =>
  tokens.some(({ folded }) => language.words.also.has(folded));

/** How well the least of the name's words is there. "in Berlin" is the place itself, not another name for the government. */
function presence({ first, start, end }: Name, claim: Question, { words, passage }: Hit): number {
  const own = words.filter((word) => word.start >= start && word.end <= end);
  const literal = claim.language.names.placeWords.has(claim.tokens[first - 1]?.folded ?? '');
  return Math.min(1, ...own.map((word) => (literal && !standsThere(word.start, claim, passage) ? 0 : word.own)));
}

function standsThere(start: number, { terms }: Question, { wordings }: Passage): boolean {
  const keys = terms.find((term) => term.start === start)?.keys ?? [];
  return wordings.some((wording) => wording.kind !== 'question' && hasAny(wording, keys));
}

function hasAny({ tokenKeys }: Wording, keys: readonly Key[]): boolean {
  return keys.some(({ key }) => tokenKeys.some((own) => own.includes(key)));
}
