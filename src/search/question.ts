/** A question's text → what is read from it once: its language, its words, what it asks for. */
import type { Language } from '../language/language.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** A question, or a claim that is held against the articles. */
export interface Question {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
}

export function readQuestion(text: string, language: Language): Question {
  return { text, language, tokens: tokenize(text, language) };
}
