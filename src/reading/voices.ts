/** A unit's cues → who is speaking, by name. */
import type { Article, Span } from '../article.ts';
import type { Quote } from '../statements.ts';
import type { Cue } from './cue.ts';
import { findCues } from './cues.ts';
import type { Phrase } from './phrases.ts';
import { speakerOf } from './speakers.ts';
import type { Syntax } from './syntax.ts';
import type { Unit } from './units.ts';

/** Somebody's words. */
export interface Said {
  readonly form: Quote['form'];
  readonly evidence: Span;
  readonly speaker: string | undefined;
  readonly cue: string;
  readonly unit: Unit;
}

/** What the units so far tell the next. */
export interface Memory {
  /** Who spoke last. */
  readonly speaker: string | undefined;
  /** Whom "er" and "sie" mean: who spoke or was spoken of last. */
  readonly subject: string | undefined;
  /** Whom the last unit is about, if that can speak. */
  readonly about: string | undefined;
  /** Whether the last unit reported, or quoted, anything. */
  readonly reported: boolean;
  readonly told: boolean;
  readonly unit: Unit | undefined;
}

/** A unit as it is read: where it stands, its syntax, and what went before. */
export interface Reading {
  readonly article: Article;
  readonly unit: Unit;
  readonly syntax: Syntax;
  readonly memory: Memory;
  /** Quotations whose words the article has elsewhere as well. */
  readonly terms: ReadonlySet<string>;
}

/** A cue with its speaker's name. */
export interface Voice {
  readonly cue: Cue;
  readonly speaker: string | undefined;
}

export function voicesIn(reading: Reading): Voice[] {
  return findCues(reading.syntax).map((cue) => ({ cue, speaker: nameOf(cue.speaker, reading) }));
}

/** The name of who a phrase means; `same` is who spoke last. */
export function nameOf(phrase: Phrase | 'same' | undefined, reading: Reading): string | undefined {
  const { article, syntax, memory } = reading;
  if (phrase === 'same') return memory.speaker;
  return phrase && speakerOf(article.text, syntax, phrase, memory);
}

export function cueText({ article: { text } }: Reading, { cue: { words } }: Voice): string {
  return text.slice(words.start, words.end);
}
