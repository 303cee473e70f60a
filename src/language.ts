/** What the bot must know of a language; a folder in languages/ fills it, with a file for each part. */
import type { FigureWords } from './language/figures.ts';
import type { Messages } from './language/messages.ts';
import type { NameWords } from './language/names.ts';
import type { QuestionWords } from './language/question.ts';
import type { QuoteWords } from './language/quotes.ts';
import type { Reading } from './language/reading.ts';
import type { Words } from './language/words.ts';

export type { Bound, FigureWords } from './language/figures.ts';
export type { Messages } from './language/messages.ts';
export type { AskedKind, Opening } from './language/question.ts';
export type { CueVerb } from './language/quotes.ts';
export type { Pole, Words } from './language/words.ts';

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
