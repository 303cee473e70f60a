/** Compares a claim's figures with a passage's: value, unit, and what they count. */
import { type Figure, findFigures } from '../figures.ts';
import { languages } from '../languages/index.ts';
import type { Hit } from '../search/index.ts';
import type { Passage } from '../search/passages.ts';
import type { Question, Term } from '../search/question.ts';
import { inOneClause } from './clauses.ts';
import type { Comparison, Difference } from './comparison.ts';

/** The noun that a figure counts stands at most this many words behind it: "180 führende Terror-Fürsten". */
const NOUN_WITHIN = 3;
/** "rund 20 000" states 19 000. */
const ABOUT = 0.1;
/** Currencies and times are told apart by their first letters, in either language: "Dollar", "dollars". */
const UNIT_LETTERS = 3;

/** All figures of the claim must be stated; one that is stated otherwise is a difference, one that is not stated is open. */
export function compareFigures(claim: Question, hit: Hit): Comparison {
  const claimed = findFigures(claim.tokens, claim.language);
  if (claimed.length === 0) return { kind: 'none' };
  const differences: Difference[] = [];
  for (const figure of claimed) {
    const stated = counterpart(figure, claim, hit);
    if (!stated) return { kind: 'open' };
    if (agree(figure, stated)) continue;
    if (figure.kind !== 'date' && figure.value === stated.value) return { kind: 'open' };
    differences.push({ claimed: figure, stated });
  }
  const [first, ...rest] = differences;
  return first ? { kind: 'differs', differences: [first, ...rest] } : { kind: 'same' };
}

/** The figure of the passage that stands for the claimed one: of several, the one whose clause has most of the claim's clause. */
function counterpart(claimed: Figure, claim: Question, { passage, statement }: Hit): Figure | undefined {
  const comparable = passage.figures.filter((stated) => isComparable(claimed, stated, claim, passage));
  const answer = comparable.find(
    ({ start, end }) => statement?.answer && start < statement.answer.end && statement.answer.start < end,
  );
  if (comparable.length < 2) return comparable[0];
  const said = clauseTerms(claimed, claim);
  const shared = (stated: Figure) => sharedWeight(said, stated, passage) + (stated === answer ? ANSWERS : 0);
  const [best] = [...comparable].sort((a, b) => shared(b) - shared(a));
  return best;
}

/** Being the short answer of the statement that the claim is like counts as much as this many words. */
const ANSWERS = 0.5;

/** The terms of the claim in the figure's clause. */
function clauseTerms({ start, end }: Figure, { text, terms }: Question): Term[] {
  return terms.filter(
    (term) =>
      (term.end <= start && inOneClause(text, term.end, start)) ||
      (term.start >= end && inOneClause(text, end, term.start)),
  );
}

function sharedWeight(
  said: readonly Term[],
  { start, end }: Figure,
  { tokens, wordings: [text], article }: Passage,
): number {
  const near = tokens.flatMap((token, at) => {
    const inClause =
      token.end <= start
        ? inOneClause(article.text, token.end, start)
        : inOneClause(article.text, end, Math.max(end, token.start));
    return inClause ? (text.tokenKeys[at] ?? []) : [];
  });
  return said.filter(({ keys }) => keys.some(({ key }) => near.includes(key))).length;
}

/** The same kind, and the same unit or noun; dates compare in what both of them say. */
function isComparable(claimed: Figure, stated: Figure, claim: Question, passage: Passage): boolean {
  const nouns = nounsOf(claimed, claim);
  if (claimed.kind === 'number' && nouns.length === 0) return claimed.value === stated.value;
  if (claimed.kind !== stated.kind) return false;
  if (claimed.kind === 'date') return sayTheSameParts(claimed, stated);
  if (claimed.kind === 'share') return true;
  if (claimed.kind === 'number') return nouns.some((noun) => isCounted(noun, stated, passage));
  return claimed.unit.slice(0, UNIT_LETTERS) === stated.unit.slice(0, UNIT_LETTERS);
}

/** The words of weight right behind a figure. */
function nounsOf({ last }: Figure, { tokens, terms }: Question): Term[] {
  const behind = tokens.slice(last, last + NOUN_WITHIN).map(({ start }) => start);
  return terms.filter(({ start }) => behind.includes(start));
}

/** Whether the noun, or a word for the same, stands behind the stated figure, or a question of the index counts by it. */
function isCounted({ keys }: Term, stated: Figure, passage: Passage): boolean {
  const { wordings } = passage;
  const [text] = wordings;
  const behind = text.tokenKeys.slice(stated.last, nounEnd(stated, passage)).flat();
  if (keys.some(({ key }) => behind.some((other) => key === other || isPart(key, other)))) return true;
  return wordings.some(({ statement, asked, focusKeys }) => {
    const { answer } = statement ?? {};
    const answers = answer !== undefined && answer.start < stated.end && stated.start < answer.end;
    return answers && asked?.kind === 'number' && keys.some(({ key }) => focusKeys.includes(key));
  });
}

/** The index of the token after the counted noun: in German the first word with a capital. */
function nounEnd({ last }: Figure, { tokens, article }: Passage): number {
  const furthest = last + NOUN_WITHIN;
  if (!languages[article.language].words.compounds) return furthest;
  const noun = tokens.findIndex(({ text }, at) => at >= last && at < furthest && /^\p{Lu}/u.test(text));
  return noun < 0 ? furthest : noun + 1;
}

const SHORTEST_PART = 5;

/** Whether one is a part of the other, as "Terror" of "Terrorführer". */
function isPart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_PART && (long.startsWith(short) || long.endsWith(short));
}

/** Year, month and day, 0 where a date does not say. */
const partsOf = (value: number): number[] => [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];

function sayTheSameParts(claimed: Figure, stated: Figure): boolean {
  if (claimed.value === 0 || stated.value === 0) return claimed.value === stated.value;
  const theirs = partsOf(stated.value);
  return partsOf(claimed.value).every((part, at) => part === 0 || theirs[at] !== 0);
}

/** Whether what is stated makes the claim right: "mehr als die Hälfte" is stated by 62 percent. */
function agree(claimed: Figure, stated: Figure): boolean {
  if (claimed.kind === 'date') return sameDate(claimed, stated);
  if (claimed.bound === 'more' && stated.bound !== 'more')
    return stated.bound !== 'less' && stated.value > claimed.value;
  if (claimed.bound === 'less' && stated.bound !== 'less')
    return stated.bound !== 'more' && stated.value < claimed.value;
  if (claimed.bound === 'about') return Math.abs(stated.value - claimed.value) <= ABOUT * stated.value;
  return claimed.value === stated.value;
}

function sameDate(claimed: Figure, stated: Figure): boolean {
  if (claimed.value === 0) return claimed.unit === stated.unit;
  const theirs = partsOf(stated.value);
  return partsOf(claimed.value).every((part, at) => part === 0 || part === theirs[at]);
}
