/** A question and its passage → the short answer: the span of the passage that is of the asked kind. */
import type { Span } from '../article.ts';
import { type Candidate, NAMED, SAYINGS } from './candidate.ts';
import type { Scene } from './features.ts';
import { objectAnswer } from './object-answer.ts';
import type { Passage, Stated } from './passages.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import { asksFor, fitOf, isSaid } from './stated.ts';

/** How much one word of distance counts against how well a candidate fits. */
const PER_WORD = 0.03;
/** What speaks for a candidate behind the preposition that the question asks with. */
const AGREEING = 0.2;
/** A candidate that fits less is no answer by itself. */
const LEAST_FIT = 0.4;
/** The index's answer may fit this much less than the best of the sentence. */
const NEARLY = 0.1;

/**
 * What the index gives as the statement's short answer holds if it is of the asked kind, or if nothing else is; otherwise
 * the candidate that stands nearest to the asked words.
 */
export function shortAnswer(ranked: Ranked, stated: Stated | undefined, scene: Scene): Span | undefined {
  const { passage } = ranked;
  const { question } = scene;
  const { kind } = question.asked;
  const indexed = stated && isAsked(stated) ? stated.statement.answer : undefined;
  if (kind === 'yesno') return indexed;
  const news = stated && isSaid(stated, passage, question) ? undefined : indexed;
  if (kind === 'thing') return news ?? (stated && isAsked(stated) ? undefined : objectAnswer(passage, scene));
  if (SAYINGS.has(kind) && stated?.statement.kind === 'quote') return stated.statement.evidence;
  const candidates = joined(ranked.candidates, passage).filter(({ fit }) => fit >= LEAST_FIT);
  if (stated && news && isMeant(news, stated, candidates, question)) return news;
  return nearest(candidates, passage, scene) ?? news;
}

/** Whether a person has written down what the statement answers; an answer that was read from the text may answer anything. */
const isAsked = ({ asks }: Stated): boolean => asks.de.size > 0 || asks.en.size > 0;

/** Whether the index's answer is what is asked for, rather than one of the candidates. */
function isMeant(indexed: Span, stated: Stated, candidates: readonly Candidate[], question: Question): boolean {
  const { kind } = question.asked;
  if (kind === 'list' || kind === 'reason' || candidates.length === 0) return true;
  const fit = fitOf(indexed, candidates);
  if (fit >= Math.max(...candidates.map((candidate) => candidate.fit)) - NEARLY) return true;
  return fit === 0 && NAMED.has(kind) && asksFor(stated, question);
}

/** The best candidate by fit, by the preposition, and by distance from the words of the question, in words. */
function nearest(
  candidates: readonly Candidate[],
  passage: Passage,
  { question, standingIn }: Scene,
): Span | undefined {
  const preposition = prepositionOf(question);
  const asked = [...new Set(standingIn(passage).flat())];
  const worth = ({ first, last, fit }: Candidate) => {
    const between = asked.reduce((sum, at) => sum + Math.max(first - at - 1, at - last - 1, 0), 0);
    const away = between / Math.max(1, asked.length);
    return fit - PER_WORD * away + (follows(first, preposition, passage) ? AGREEING : 0);
  };
  const [best] = [...candidates].sort((a, b) => worth(b) - worth(a));
  return best && { start: best.start, end: best.end };
}

/** The preposition that the question asks with: "on" in "on which day". */
function prepositionOf({ tokens, language: { question, quotes } }: Question): string | undefined {
  const asking = tokens.findIndex(({ folded }) => question.phrases.has(folded));
  const { folded = '' } = tokens[asking - 1] ?? {};
  return quotes.prepositions.has(folded) ? folded : undefined;
}

/** Whether a preposition stands right before a token, or with one word between: "on Monday", "on a Monday". */
function follows(at: number, preposition: string | undefined, { tokens }: Passage): boolean {
  if (preposition === undefined) return false;
  return tokens.slice(Math.max(0, at - 2), at).some(({ folded }) => folded === preposition);
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
