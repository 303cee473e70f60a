/** Compares the names of a claim with a passage's: whoever the claim names must be there, in the same role. */
import { findNames, type Name } from '../names.ts';
import type { Hit } from '../search/index.ts';
import type { Passage } from '../search/passages.ts';
import type { Question } from '../search/question.ts';
import type { Wording } from '../search/wordings.ts';
import type { Key } from '../tokens.ts';
import type { Comparison } from './comparison.ts';

/** From this on a name is there: itself, or another name of the same. */
const THERE = 0.75;
/** Less than this is no misspelling of it. */
const NOT_THERE = 0.5;

/**
 * All names of the claim must be there. One that is not, differs if the passage has another name in its place: the short
 * answer of the statement that the claim is otherwise like, or the only name of the kind. Else it is open.
 */
export function compareNames(claim: Question, hit: Hit): Comparison {
  const claimed = findNames(claim.text, [claim.tokens], claim.language)[0] ?? [];
  const [missing, ...others] = claimed.filter((name) => presence(name, claim, hit) < THERE);
  if (!missing) return { kind: claimed.length === 0 ? 'none' : 'same' };
  const stated =
    others.length === 0 && presence(missing, claim, hit) < NOT_THERE ? inItsPlace(missing, claim, hit) : undefined;
  if (!stated) return { kind: 'open' };
  const { start, end } = missing;
  return {
    kind: 'differs',
    differences: [{ claimed: { start, end }, stated: { start: stated.start, end: stated.end } }],
  };
}

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

function inItsPlace(name: Name, claim: Question, { passage, statement }: Hit): Name | undefined {
  const { answer } = statement ?? {};
  const fresh = passage.names.filter((other) => sameKind(name, other) && !isNamed(other, passage, claim));
  const answering = fresh.filter(({ start, end }) => answer && start < answer.end && answer.start < end);
  const [only, ...others] = answering.length > 0 ? answering : fresh;
  return others.length === 0 ? only : undefined;
}

/** Whether the claim says any word of a name: "Gabriel" names "Sigmar Gabriel". */
function isNamed({ first, last }: Name, { wordings: [text] }: Passage, { said }: Question): boolean {
  return text.tokenKeys.slice(first, last).some((keys) => keys.some((key) => said.has(key)));
}

function sameKind(a: Name, b: Name): boolean {
  return a.kind === b.kind || a.kind === 'unknown' || b.kind === 'unknown';
}
