/** A span of a passage that could be the short answer, and the kinds of what is asked for by what answers them. */
import type { Span } from '../article.ts';
import type { Figure } from '../figures.ts';
import type { AskedKind } from '../language.ts';
import type { Token } from '../tokens.ts';
import { type Passage, type Tokens, tokensIn } from './passages.ts';
import type { Question } from './question.ts';

/** A span and its tokens; `fit` is how well it is of the asked kind, from 0 to 1. */
export interface Candidate extends Span, Tokens {
  readonly fit: number;
}

/** The kinds that a figure answers. */
export const AMOUNTS: ReadonlySet<AskedKind> = new Set(['number', 'money', 'share', 'duration']);
/** The kinds that a name answers. */
export const NAMED: ReadonlySet<AskedKind> = new Set(['person', 'organisation', 'place', 'name']);
/** The kinds that somebody's words answer. */
export const SAYINGS: ReadonlySet<AskedKind> = new Set(['quote', 'wording']);

/** Of a figure or name, whose `last` is exclusive. */
export function candidate({ start, end, first, last }: Span & Tokens, fit: number): Candidate {
  return { start, end, first, last: last - 1, fit };
}

/** Of any other span. */
export function spanning({ start, end }: Span, tokens: readonly Token[], fit: number): Candidate {
  return { start, end, ...tokensIn(tokens, { start, end }), fit };
}

/** Whether one of some keys stands at the tokens of a passage from `first` to `end` (exclusive). */
export function standsIn(
  { wordings: [text] }: Passage,
  first: number,
  end: number,
  wanted: ReadonlySet<string>,
): boolean {
  return text.tokenKeys.slice(Math.max(0, first), end).some((keys) => keys.some((key) => wanted.has(key)));
}

/** Whether two spans share a character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The figures of which the question does not say every word. */
export function fresh(figures: readonly Figure[], { tokens }: Passage, { words }: Question): Figure[] {
  return figures.filter(({ first, last }) => {
    for (let at = first; at < last; at += 1) if (!words.has(tokens[at]?.folded ?? '')) return true;
    return false;
  });
}
