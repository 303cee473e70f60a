/** A question and its passage → the short answer: the span of the passage that is of the asked kind. */
import type { Span } from '../article.ts';
import { type Candidate, NAMED, SAYINGS } from './candidates.ts';
import type { Scene } from './features.ts';
import type { Passage, Stated } from './passages.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import type { Standing } from './standing.ts';
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
  ranked: Ranked,
  stated: Stated | undefined,
  { question, standingIn }: Scene,
): Span | undefined {
  const { passage } = ranked;
  const { kind } = question.asked;
  if (kind === 'yesno') return stated?.statement.answer;
  const indexed = stated && !isSaid(stated, passage, question) ? stated.statement.answer : undefined;
  if (kind === 'thing') return indexed;
  if (SAYINGS.has(kind) && stated?.statement.kind === 'quote') return stated.statement.evidence;
  const candidates = joined(ranked.candidates, passage).filter(({ fit }) => fit >= LEAST_FIT);
  if (stated && indexed && holdsFor(indexed, stated, candidates, question)) return indexed;
  return nearest(candidates, standingIn(passage)) ?? indexed;
}

/** Whether the index's answer is of the asked kind as well as anything in the sentence, or cannot be told to be. */
function holdsFor(indexed: Span, stated: Stated, candidates: readonly Candidate[], question: Question): boolean {
  const { kind } = question.asked;
  if (kind === 'list' || kind === 'reason' || candidates.length === 0) return true;
  const fit = fitOf(indexed, candidates);
  if (fit >= Math.max(...candidates.map((candidate) => candidate.fit)) - NEARLY) return true;
  return fit === 0 && NAMED.has(kind) && asksFor(stated, question);
}

/** The best candidate by fit and by distance from the words of the question, in words. */
function nearest(candidates: readonly Candidate[], standing: readonly Standing[]): Span | undefined {
  const asked = [...new Set(standing.flat())];
  const worth = ({ first, last, fit }: Candidate) => {
    const between = asked.reduce((sum, at) => sum + Math.max(first - at - 1, at - last - 1, 0), 0);
    return fit - PER_WORD * (between / Math.max(1, asked.length));
  };
  const [best] = [...candidates].sort((a, b) => worth(b) - worth(a));
  return best && { start: best.start, end: best.end };
}

/** Names of a kind in a row are one answer: "Irak und Syrien", but not "im Auswärtigen Amt, Andreas Michaelis". */
const BETWEEN_NAMES = /^(?:, | und | and | sowie | or | oder |, and )(?:(?:die|der|das|den|dem|the) )?$/;

function joined(candidates: readonly Candidate[], { article }: Passage): Candidate[] {
  const rows: Candidate[] = [];
  for (const candidate of candidates) {
    const last = rows.at(-1);
    if (last?.fit === candidate.fit && BETWEEN_NAMES.test(article.text.slice(last.end, candidate.start)))
      rows[rows.length - 1] = { ...last, end: candidate.end, last: candidate.last };
    else rows.push(candidate);
  }
  return rows;
}
