/** The thread that an article's statements are read in: an article's file comes in, its index file goes out. */
import { parentPort, workerData } from 'node:worker_threads';
import { readArticle } from '../article/article.ts';
import { indexFileOf } from '../extract/draft.ts';
import { readStatements } from '../extract/index.ts';
import { languages } from '../language/languages.ts';

const { name, content } = workerData as { readonly name: string; readonly content: string };
const article = readArticle(name, name, content);
parentPort?.postMessage(JSON.stringify(indexFileOf(readStatements(article, languages[article.language]))));
