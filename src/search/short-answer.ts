/** A question and its passage → the short answer: the span of the passage that is of the asked kind. */
import type { Span } from '../article.ts';
import type { Statement } from '../statements.ts';
import { type Candidate, candidatesIn, NAMED, SAYINGS } from './candidates.ts';
import type { Covered } from './coverage.ts';
import type { Passage } from './passages.ts';
import type { Question } from './question.ts';
import { asksFor, fitOf, isSaid } from './stated.ts';

/** How much one word of distance counts against how well a candidate fits. */
const PER_WORD = 0.03;
/** A candidate that fits less is no answer by itself. */
const LEAST_FIT = 0.4;
/** The index's answer may fit this much less than the best of the sentence. */
const NEARLY = 0.1;

/**
 * What the index gives as the statement's short answer holds if it is of the asked kind, or if nothing else is; otherwise
 * the candidate that stands nearest to the asked words.
 */
export function shortAnswer(
  question: Question,
  passage: Passage,
  statement: Statement | undefined,
  covered: readonly Covered[],
): Span | undefined {
  const { kind } = question.asked;
  const indexed = statement?.answer;
  if (kind === 'yesno' || kind === 'thing') return indexed;
  if (SAYINGS.has(kind) && statement?.kind === 'quote') return statement.evidence;
  const candidates = joined(candidatesIn(passage, question), passage).filter(({ fit }) => fit >= LEAST_FIT);
  if (indexed && !isSaid(indexed, passage, question)) {
    if (kind === 'list' || kind === 'reason' || candidates.length === 0) return indexed;
    const best = Math.max(...candidates.map(({ fit }) => fit));
    const fit = fitOf(indexed, candidates);
    if (fit >= best - NEARLY) return indexed;
    if (fit === 0 && statement && NAMED.has(kind) && asksFor(passage, statement, question)) return indexed;
  }
  return nearest(candidates, passage, covered) ?? indexed;
}

/** The best candidate by fit and by distance from the words of the question, in words. */
function nearest(candidates: readonly Candidate[], passage: Passage, covered: readonly Covered[]): Span | undefined {
  const asked = new Set(covered.flatMap(({ keys }) => keys.map(({ key }) => key)));
  const [text] = passage.wordings;
  const at = passage.tokens.filter((_, index) => text.tokenKeys[index]?.some((key) => asked.has(key)));
  const worth = (candidate: Candidate) => {
    const between = at.map((token) => wordsBetween(passage, token, candidate));
    return candidate.fit - PER_WORD * (between.reduce((sum, words) => sum + words, 0) / Math.max(1, between.length));
  };
  const [best] = [...candidates].sort((a, b) => worth(b) - worth(a));
  return best && { start: best.start, end: best.end };
}

function wordsBetween({ tokens }: Passage, a: Span, b: Span): number {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return tokens.filter(({ start, end }) => start >= from && end <= to).length;
}

/** Names of a kind in a row are one answer: "Irak und Syrien", but not "im Auswärtigen Amt, Andreas Michaelis". */
const BETWEEN_NAMES = /^(?:, | und | and | sowie | or | oder |, and )(?:(?:die|der|das|den|dem|the) )?$/;

function joined(candidates: readonly Candidate[], { article }: Passage): Candidate[] {
  const rows: Candidate[] = [];
  for (const candidate of candidates) {
    const last = rows.at(-1);
    if (last?.fit === candidate.fit && BETWEEN_NAMES.test(article.text.slice(last.end, candidate.start)))
      rows[rows.length - 1] = { ...last, end: candidate.end };
    else rows.push(candidate);
  }
  return rows;
}
