/** A question and a passage → the statement of the passage that is asked for. */
import type { Span } from '../article.ts';
import { type Candidate, overlap, SAYINGS } from './candidate.ts';
import type { Scene } from './features.ts';
import type { Passage, Stated } from './passages.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';

/** What speaks for a statement besides the likeness of its wordings, which is 0 to 1. */
const ASKED_KIND = 0.2;
const OF_KIND = 0.15;
/** Nobody asks for what he says himself. */
const SAID = -0.6;
/** A fact has a short answer; a quote is wanted where words are. */
const QUOTE_UNASKED = -0.2;

/** The best statement of a passage, or undefined where it has none. */
export function bestStatement({ passage, candidates }: Ranked, { likeness, question }: Scene): Stated | undefined {
  let best: { stated: Stated; worth: number } | undefined;
  for (const stated of passage.stated) {
    const alike = likeness.most(passage, stated.from, stated.to);
    const worth = alike + bonus(stated, passage, question, candidates);
    if (!best || worth > best.worth) best = { stated, worth };
  }
  return best?.stated;
}

function bonus(stated: Stated, passage: Passage, question: Question, candidates: readonly Candidate[]): number {
  const { answer, kind: form } = stated.statement;
  const { kind } = question.asked;
  let sum = 0;
  if (asksFor(stated, question)) sum += ASKED_KIND;
  if (answer) sum += OF_KIND * fitOf(answer, candidates);
  if (kind !== 'yesno' && isSaid(stated, passage, question)) sum += SAID;
  if (form === 'quote' && !SAYINGS.has(kind)) sum += QUOTE_UNASKED;
  return sum;
}

/** How well a span is of the asked kind. */
export function fitOf(span: Span, candidates: readonly Candidate[]): number {
  let best = 0;
  for (const candidate of candidates) if (overlap(candidate, span)) best = Math.max(best, candidate.fit);
  return best;
}

/** Whether one of the statement's own questions asks for the same kind. */
export function asksFor({ asks }: Stated, { asked, language }: Question): boolean {
  return asks[language.code].has(asked.kind);
}

/** Whether the question says the statement's short answer: every word of weight, or where somebody is asked for, a part of his name. */
export function isSaid({ answer }: Stated, passage: Passage, { said, asked }: Question): boolean {
  if (!answer) return false;
  const [{ tokenKeys, isContent }] = passage.wordings;
  const isKeySaid = (at: number) => tokenKeys[at]?.some((key) => said.has(key)) === true;
  if (asked.kind === 'person') {
    const names = passage.names.filter(({ first, last }) => first >= answer.first && last <= answer.last + 1);
    if (names.length > 0) return names.every(({ first, last }) => someOf(first, last, isKeySaid));
  }
  const weighs = (at: number) => isContent[at] === true;
  const end = answer.last + 1;
  return someOf(answer.first, end, weighs) && !someOf(answer.first, end, (at) => weighs(at) && !isKeySaid(at));
}

/** @param end exclusive */
function someOf(first: number, end: number, holds: (at: number) => boolean): boolean {
  for (let at = first; at < end; at += 1) if (holds(at)) return true;
  return false;
}
