/** A question and a passage → the statement of the passage that is asked for. */

import type { Span } from '../article.ts';
import type { Statement } from '../statements.ts';
import { AMOUNTS, type Candidate, candidatesIn, SAYINGS } from './candidates.ts';
import { opensWithPronoun, type Scene } from './features.ts';
import { likest } from './likeness.ts';
import type { Passage, Stated } from './passages.ts';
import type { Question } from './question.ts';

/** What speaks for a statement besides the likeness of its wordings, which is 0 to 1. */
const ASKED_KIND = 0.2;
const OF_KIND = 0.15;
/** Nobody asks for what he says himself. */
const SAID = -0.6;
/** A fact has a short answer; a quote is wanted where words are. */
const QUOTE_UNASKED = -0.1;

/** The best statement of a passage, or undefined where it has none. */
export function bestStatement(passage: Passage, scene: Scene): Statement | undefined {
  const candidates = candidatesIn(passage, scene.question);
  const likeness = scene.likeness(passage);
  let best: { statement: Statement; worth: number } | undefined;
  for (const stated of passage.stated) {
    const alike = likest(likeness.subarray(stated.from, stated.to));
    const worth = alike + bonus(stated, passage, scene.question, candidates);
    if (!best || worth > best.worth) best = { statement: stated.statement, worth };
  }
  return best?.statement;
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function bonus(
  { statement, asks }: Stated,
  passage: Passage,
  question: Question,
  candidates: readonly Candidate[],
): number {
  const { answer } = statement;
  const { kind } = question.asked;
  let sum = 0;
  if (asks[question.language.code].has(kind)) sum += ASKED_KIND;
  if (answer) sum += OF_KIND * fitOf(answer, candidates);
  if (answer && kind !== 'yesno' && isSaid(answer, passage, question)) sum += SAID;
  if (statement.kind === 'quote' && !SAYINGS.has(kind)) sum += QUOTE_UNASKED;
  return sum;
}

/** How well a span is of the asked kind. */
export function fitOf(span: Span, candidates: readonly Candidate[]): number {
  return Math.max(0, ...candidates.filter((candidate) => overlap(candidate, span)).map(({ fit }) => fit));
}

/** Whether one of the statement's own questions asks for the same kind. */
export function asksFor({ stated }: Passage, statement: Statement, { asked, language }: Question): boolean {
  return stated.some((one) => one.statement === statement && one.asks[language.code].has(asked.kind));
}

/** Whether the question says every word of weight of a span. */
export function isSaid({ start, end }: Span, { tokens, wordings: [text] }: Passage, { said }: Question): boolean {
  const first = tokens.findIndex((token) => token.start >= start);
  const last = tokens.findLastIndex((token) => token.end <= end);
  if (first < 0 || first > last) return false;
  const inside = text.tokenKeys.slice(first, last + 1).filter((_, at) => text.isContent[first + at]);
  return inside.length > 0 && inside.every((keys) => keys.some((key) => said.has(key)));
}

/** How like a statement's wordings a question must be for what they ask to count. */
const LIKE = 0.4;

/** Who asks for 26 countries may be content with some of them, if there are this many. */
const MANY = 3;

/** "Er rief ...": the person is named in the sentence before. */
const BY_PRONOUN = 0.6;

/** Whether a question of the statement asks for the same kind in like words. */
function isLikeOwnQuestion(passage: Passage, statement: Statement | undefined, scene: Scene): boolean {
  const { from = 0, to = 0 } = passage.stated.find((one) => one.statement === statement) ?? {};
  const likeness = scene.likeness(passage).subarray(from, to);
  const { kind } = scene.question.asked;
  return passage.wordings.slice(from, to).some(({ asked }, at) => asked?.kind === kind && (likeness[at] ?? 0) >= LIKE);
}

/** Whether something of the asked kind is there, from 0 to 1. */
export function holdsAsked(passage: Passage, statement: Statement | undefined, scene: Scene): number {
  const { question } = scene;
  const { kind } = question.asked;
  if (kind === 'yesno' || kind === 'thing' || (kind === 'list' && question.asked.count === 1)) return 1;
  const candidates = candidatesIn(passage, question);
  const { answer } = statement ?? {};
  const ofKind =
    answer && !SAYINGS.has(kind) && (!AMOUNTS.has(kind) || candidates.some((candidate) => overlap(candidate, answer)));
  if (answer && question.asked.count === 1 && ofKind && !isSaid(answer, passage, question))
    if (isLikeOwnQuestion(passage, statement, scene)) return 1;
  if (kind === 'person' && opensWithPronoun(passage) && candidates.length === 0) return BY_PRONOUN;
  const fits = candidates.map(({ fit }) => fit).sort((a, b) => b - a);
  return fits[Math.min(question.asked.count, MANY) - 1] ?? 0;
}
