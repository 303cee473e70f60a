/** `npm run index`: reads articles and writes their index files; the thin door. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readArticle } from '../article-file.ts';
import { languages } from '../languages/index.ts';
import { readStatements } from '../reading/index.ts';
import { wordsOf } from '../statements.ts';

for (const file of process.argv.slice(2).filter((argument) => !argument.startsWith('-'))) {
  const name = basename(file).replace(/\.[^.]+$/, '');
  const article = readArticle(name, file, readFileSync(file, 'utf8'));
  const { facts, quotes } = readStatements(article, languages[article.language]);
  const rows = quotes.map(({ form, speaker = null, evidence }) => ({
    form,
    text: wordsOf(article, evidence),
    speaker,
    ...evidence,
  }));
  process.stdout.write(`${JSON.stringify({ name, language: article.language, facts, quotes: rows })}\n`);
}
