/** A text → the line of JSON with its facts and quotes. */

import type { Span } from '../article/article.ts';
import { ArticleFileError, bodyStart, readArticle } from '../article/article-file.ts';
import { readStatements } from '../extract/index.ts';
import { languages } from '../language/languages.ts';

/** Offsets count from the first character after the header, in the text as it is in the file but for `\n` as line ends. */
export function readingJson(name: string, file: string, content: string): string {
  try {
    const article = readArticle(name, file, content);
    const { facts, quotes } = readStatements(article, languages[article.language]);
    const source = sourceText(content);
    const place = (span: Span) => source.place(span);
    const rows = quotes.map(({ form, speaker = null, evidence }) => ({ form, ...place(evidence), speaker }));
    const stated = facts.map(({ id, accordingTo, evidence, answer, topics }) => ({
      id,
      ...place(evidence),
      answer: answer ? place(answer).text : null,
      accordingTo,
      topics,
    }));
    return JSON.stringify({ name, language: article.language, facts: stated, quotes: rows });
  } catch (error) {
    if (!(error instanceof ArticleFileError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return JSON.stringify({ name, language: null, facts: [], quotes: [] });
  }
}

/** Soft hyphens are left out of an article; its places are counted back into the file's text. */
function sourceText(content: string) {
  const lines = content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const text = lines.slice(bodyStart(lines));
  const hyphens = [...text.matchAll(/\u00ad/g)].map(({ index }, before) => index - before);
  const back = (offset: number) => offset + hyphens.filter((hyphen) => hyphen < offset).length;
  return {
    place({ start, end }: Span) {
      const [from, to] = hyphens.length === 0 ? [start, end] : [back(start), back(end)];
      return { text: text.slice(from, to), start: from, end: to };
    },
  };
}
