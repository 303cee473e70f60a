/** What the bot must know of a language; a folder in languages/ fills it, with a file for each part. */
import type { QuoteWords } from './grammar.ts';
import type { Messages } from './messages.ts';
import type { FigureWords, NameWords, QuestionWords, Reading, Words } from './vocabulary.ts';

export type { CueVerb } from './grammar.ts';
export type { Messages } from './messages.ts';
export type { AskedKind, Bound, FigureWords, NameWords, Opening, Words } from './vocabulary.ts';

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
