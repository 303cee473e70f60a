/** What an article states: facts and quotes, each of which points at its own words in the text. */

import type { LanguageCode, Texts } from '../language/language.ts';
import type { Article, Sentence, Span } from './article.ts';

/** The place of a statement: its sentence, with that sentence's offsets in the article's text. */
export interface Source extends Span {
  readonly article: string;
  readonly paragraph: number;
  readonly sentence: number;
}

/** What facts and quotes share. Every text but `statement` and `questions` is a substring of the article. */
interface Stated {
  /** Unique within the article: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly source: Source;
  /** The words that carry it, within its sentence (a quote's may run over several). */
  readonly evidence: Span;
  /** The short answer, within the evidence. */
  readonly answer: Span | undefined;
  /** It in a few words, per language; a statement that was read on the fly has none. */
  readonly statement: Partial<Texts>;
  /** Who asserts it: the speaker, or the publisher where the article says it in its own voice. */
  readonly accordingTo: string;
  /** Keys of the index's topics. */
  readonly topics: readonly string[];
  readonly questions: Partial<Readonly<Record<LanguageCode, readonly string[]>>>;
}

/** Something that the article states, in its own voice or in another. */
export interface Fact extends Stated {
  readonly kind: 'fact';
}

/** Somebody's words. `direct` is verbatim, in quotation marks; `reported` is told by the article. */
export interface Quote extends Stated {
  readonly kind: 'quote';
  readonly form: 'direct' | 'reported';
  /** Undefined where the article does not say who. */
  readonly speaker: string | undefined;
  /** The words that mark it as somebody's: "sagte", "heißt es in"; empty where only the mood does. */
  readonly cue: string;
}

/** What the index of an article consists of. */
export type Statement = Fact | Quote;

/** What else people call somebody or something in the article. */
export interface KnownName {
  readonly name: string;
  readonly kind: 'person' | 'country' | 'place' | 'organisation' | 'group' | 'document';
  /** How the article itself calls it. */
  readonly forms: readonly string[];
  readonly also: Partial<Readonly<Record<LanguageCode, readonly string[]>>>;
}

/** An article with all that is known of it. */
export interface Indexed {
  readonly article: Article;
  readonly facts: readonly Fact[];
  readonly quotes: readonly Quote[];
  readonly names: readonly KnownName[];
  readonly topics: Readonly<Record<string, Partial<Texts>>>;
}

/** Everything questions are asked of. */
export type Library = readonly Indexed[];

/** The source of a sentence. */
export function sourceOf(article: Article, { paragraph, number, start, end }: Sentence): Source {
  return { article: article.name, paragraph, sentence: number, start, end };
}

/** The words of a statement's evidence. */
export function wordsOf(article: Article, { start, end }: Span): string {
  return article.text.slice(start, end);
}
