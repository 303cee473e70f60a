/** What the rooms behind the search know: a question, read once, and a passage that may answer it. */
import type { Statement } from '../article/statements.ts';
import type { Language } from '../language/language.ts';
import type { Reading } from '../meaning/index.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Features, Nearest } from './features.ts';
import type { Passage } from './passages.ts';

/** A question, or a claim that is held against the articles, read once. */
export interface Question {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
}

/** A passage that may answer. */
export interface Hit {
  readonly passage: Passage;
  /** The statement of the index that the question is nearest to, or the one that has most of the sentence. */
  readonly statement: Statement | undefined;
  /** The wording of the index that the question is nearest to, if there is one. */
  readonly nearest: Nearest | undefined;
  readonly features: Features;
  /** Higher is better; comparable only within one question, and only among those that the reader has read or has not. */
  readonly score: number;
  /** What the reader makes of it; undefined of later hits, and where there is no reader. */
  readonly reading: Reading | undefined;
}

/** What is read from a question once. */
export const readQuestion = (text: string, language: Language): Question => ({
  text,
  language,
  tokens: tokenize(text, language),
});
