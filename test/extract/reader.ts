/** Reads an invented text as its tests look at it. */
import { readArticle } from '../../src/article/article.ts';
import { wordsOf } from '../../src/article/statements.ts';
import { readStatements } from '../../src/extract/index.ts';
import { languages } from '../../src/language/languages.ts';

const header = (language: string) => `---\npublisher: lfb\nlanguage: ${language}\n---\n\n`;

export function read(text: string, language: 'de' | 'en' = 'de') {
  const article = readArticle('test', 'test.md', header(language) + text);
  const { facts, quotes, ...rest } = readStatements(article, languages[language]);
  return {
    ...rest,
    facts: facts.map((fact) => ({
      ...fact,
      words: wordsOf(article, fact.evidence),
      short: fact.answer && wordsOf(article, fact.answer),
    })),
    quotes: quotes.map(({ form, speaker, evidence, cue, id }) => ({
      form,
      speaker,
      words: wordsOf(article, evidence),
      cue,
      id,
    })),
  };
}

/** Direct speech as [words, speaker]. */
export const direct = (text: string, language: 'de' | 'en' = 'de') =>
  read(text, language)
    .quotes.filter(({ form }) => form === 'direct')
    .map(({ words, speaker }) => [words, speaker]);
/** Reported speech as [words, speaker]. */
export const reported = (text: string, language: 'de' | 'en' = 'de') =>
  read(text, language)
    .quotes.filter(({ form }) => form === 'reported')
    .map(({ words, speaker }) => [words, speaker]);
