/** What was given → an article as it is kept; a long text's statements are read in a thread of their own, since that takes seconds. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { AddressError, type Reason } from '../article/address.ts';
import { type Article, readArticle } from '../article/article.ts';
import { ArticleFileError } from '../article/index.ts';
import { IndexFileError, readIndex } from '../article/index-file.ts';
import type { Indexed } from '../article/statements.ts';
import { draftOf, indexFileOf, slug } from '../extract/draft.ts';
import { readStatements } from '../extract/index.ts';
import { languages } from '../language/languages.ts';
import { type Given, MOST_LENGTH, type Stored } from './store.ts';

/** What was read, to be kept and to be shown. */
export interface ReadArticle {
  readonly stored: Stored;
  readonly indexed: Indexed;
}

/** Names of texts that are kept for a day begin so; nobody's article does. */
const DAY = 'day-';
/** Characters: with the hash, a name is a key for buttons as it is (`reference.ts`). */
const LONGEST_SLUG = 15;
/** Characters of the opening that stands for a title where there is none. */
const LONGEST_TITLE = 60;

/** Whether a text is a name that an article or a text for a day was given here: nobody types one, but old buttons hold them. */
export const isGivenName = (text: string): boolean => /^(?:day-[a-z0-9]{10}|[a-z0-9-]{1,16}-[a-f0-9]{8})$/.test(text);

/** The name of a text that is kept for a day, where one of the values holds one: as it is, or within a reference. */
export function dayNameIn(values: Readonly<Record<string, string | undefined>> = {}): string | undefined {
  const found = Object.values(values).map((value) => /(?:^|#)(day-[a-z0-9]{10})(?![a-z0-9-])/.exec(value ?? '')?.[1]);
  return found.find((name) => name !== undefined);
}

/** Why nothing could be read, as the texts of all languages call it. @throws whatever else was thrown */
export function whyUnreadable(error: unknown): Reason | 'noArticle' {
  if (error instanceof AddressError || error instanceof ArticleFileError) return error.reason;
  throw error;
}

/**
 * Reads what was given. Undefined where it is longer than MOST_LENGTH.
 * @param as an article of its own, or a text that is kept for a day
 * @throws ArticleFileError where it is no text, or in a language that is none of ours
 */
export async function readGiven(given: Given, as: 'article' | 'day'): Promise<ReadArticle | undefined> {
  const { source, name, address } = given;
  const { name: own, content: draft } = draftOf(source, name, address || name);
  // PostgreSQL keeps neither in a text.
  const content = draft.replaceAll('\0', '').toWellFormed();
  const bytes = Buffer.byteLength(content);
  if (bytes > MOST_LENGTH) return undefined;
  const hash = createHash('sha256').update(content).digest('hex');
  const key = as === 'day' ? `${DAY}${hash.slice(0, 10)}` : keyFor(own, hash);
  return readStored({ name: key, address: /^https?:/i.test(address) ? address : '', content, bytes });
}

/** A name of an article's own words: another text has another, so that an old button never shows the wrong place. */
const keyFor = (own: string, hash: string): string =>
  `${(slug(own) || 'text')
    .replace(/^day\b/, 'text')
    .slice(0, LONGEST_SLUG)
    .replace(/-+$/, '')}-${hash.slice(0, 8)}`;

/** A text that was kept for a day, under the name that it has as an article. */
export const renamed = (stored: Stored): Promise<ReadArticle> => {
  const hash = createHash('sha256').update(stored.content).digest('hex');
  return readStored({ ...stored, name: keyFor(stored.title, hash) });
};

async function readStored(about: Pick<Stored, 'name' | 'address' | 'content' | 'bytes'>): Promise<ReadArticle> {
  const article = articleOf(about);
  const indexed = await indexedAnew(article, about.content);
  const { title, publisher, published, language } = article;
  return { stored: { ...about, title, publisher, published, language, statements: indexed.statements }, ...indexed };
}

/** What is kept → the article; where its index is of an older version of this program, it is made anew. */
export async function revive(stored: Stored): Promise<Indexed> {
  const article = articleOf(stored);
  return tryIndex(article, stored.statements) ?? (await indexedAnew(article, stored.content)).indexed;
}

const articleOf = ({ name, content }: Pick<Stored, 'name' | 'content'>): Article =>
  titled(readArticle(name, name, content));

async function indexedAnew(article: Article, content: string) {
  const statements = await statementsOf(article, content);
  const indexed = tryIndex(article, statements);
  if (indexed) return { statements, indexed };
  // Words that do not stand where they should are stated by nobody; the sentences are found all the same.
  return { statements, indexed: { article, facts: [], quotes: [], names: [], topics: {} } };
}

function tryIndex(article: Article, statements: string): Indexed | undefined {
  try {
    return readIndex(article, article.name, statements);
  } catch (error) {
    if (error instanceof IndexFileError) return undefined;
    throw error;
  }
}

/** A text without a headline is called by its opening. */
function titled(article: Article): Article {
  if (article.title !== article.name) return article;
  const { start = 0, end = 0 } = article.paragraphs[0] ?? {};
  const opening = article.text
    .slice(start, Math.min(end, start + LONGEST_TITLE))
    .replace(/\s+/g, ' ')
    .trim();
  return { ...article, title: end - start > LONGEST_TITLE ? `${opening}…` : opening, titleIsOurs: true };
}

/** Characters that are read in some 30 ms, a fraction of what a thread takes to begin; most articles have fewer. */
const SHORT = 10_000;
/** Milliseconds: what takes longer is no article. The longest that are read take a few seconds. */
const LONGEST_READING = 60_000;
/** Of memory, as in the sandbox that reads files: half of what a small machine has. */
const MEGABYTES = 512;

/** The index file of an article. */
async function statementsOf(article: Article, content: string): Promise<string> {
  if (content.length <= SHORT) return JSON.stringify(indexFileOf(readStatements(article, languages[article.language])));
  const worker = new Worker(new URL('reading-thread.ts', import.meta.url), {
    workerData: { name: article.name, content },
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  try {
    const [statements] = await once(worker, 'message', { signal: AbortSignal.timeout(LONGEST_READING) });
    return statements as string;
  } catch (error) {
    throw new ArticleFileError('The text cannot be read within a minute: give a shorter part of it.', {
      cause: error,
      reason: 'tooLong',
    });
  } finally {
    await worker.terminate();
  }
}
