/**
 * The door of all that is particular to a language. Out: `languages`, by their code, each a `Language` with the same parts: words
 * (folding, stems, what denies), names, figures, questions, grammar and reported speech (`quotes`), the ends of sentences
 * (`reading`), and everything the bot says (`messages`). `recognise` tells an article's language, `recogniseQuestion` a
 * question's. `remembering` gives a language that works out each word once, for whoever reads an article; `once` and `oncePer`
 * are for tables that take long. No word of a language stands outside its folder; whoever adds one fills the same parts, and
 * the type checker asks for all of them.
 */
export type { AskedKind, Bound, Language, LanguageCode, Messages, Opening, Texts } from './language.ts';
export { languages } from './languages.ts';
export { once, oncePer, remembering } from './memory.ts';
export { languageBySmallWords, recognise, recogniseQuestion } from './recognise.ts';
