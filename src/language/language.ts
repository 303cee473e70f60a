/** What the bot must know of a language; a folder in languages/ fills it, with a file for each part. */
import type { FigureWords } from './figures.ts';
import type { Messages } from './messages.ts';
import type { NameWords } from './names.ts';
import type { QuestionWords } from './question.ts';
import type { QuoteWords } from './quotes.ts';
import type { Reading } from './reading.ts';
import type { Words } from './words.ts';

export type { Bound, FigureWords } from './figures.ts';
export type { Messages } from './messages.ts';
export type { AskedKind, Opening, Units } from './question.ts';
export type { CueVerb } from './quotes.ts';
export type { Words } from './words.ts';

/** ISO 639-1. */
export type LanguageCode = 'de' | 'en';

/** A text in several languages. English is what a reader of another language gets. */
export type Texts = Readonly<Record<LanguageCode, string>>;

/** A language: how its words change, how it counts, asks, names and reports, and how the bot talks in it. */
export interface Language {
  readonly code: LanguageCode;
  readonly words: Words;
  readonly figures: FigureWords;
  readonly question: QuestionWords;
  readonly names: NameWords;
  readonly quotes: QuoteWords;
  readonly reading: Reading;
  readonly messages: Messages;
}
