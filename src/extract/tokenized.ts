/** Article → its sentences with their tokens and names, once for all that reads them. */
import type { Article, Sentence } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import { oncePer, remembering } from '../language/memory.ts';
import { findNames, type Name } from '../text/entities.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** A sentence, read word by word. */
export interface Tokenized {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
}

/** The sentences of an article, read at the first call; the language is the article's. */
export function tokenizedOf(article: Article, language: Language): readonly Tokenized[] {
  return readersOf(article)(language);
}

const readersOf = oncePer((article: Article) =>
  oncePer((language: Language) => readTokens(article, remembering(language))),
);

function readTokens(article: Article, language: Language): Tokenized[] {
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const tokens = sentences.map(({ text, start }) => tokenize(text, language, start));
  const names = findNames(article.text, tokens, language);
  return sentences.map((sentence, index) => ({ sentence, tokens: tokens[index] ?? [], names: names[index] ?? [] }));
}
