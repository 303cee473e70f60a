/**
 * A folder of articles → Library: every text in it with the *.index.json beside it, read and checked whole. `catalogue.ts` finds
 * what is in a library by its names, `reference.ts` writes a place in it short; `store.ts` tells what is kept for a server.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type Article, readArticle } from '../article/article.ts';
import { MOST_PDF_BYTES, readBytes, tooLong } from '../article/index.ts';
import { readIndex } from '../article/index-file.ts';
import type { Indexed, Library } from '../article/statements.ts';
import { articleText } from '../extract/draft.ts';
import { readStatements } from '../extract/index.ts';
import { languages } from '../language/languages.ts';
import { codeOf } from './store.ts';

/** Files that cannot be read; the message is one sentence that names file and remedy. */
export class LibraryError extends Error {}

/** A file that cannot be read. */
export class FileError extends LibraryError {
  readonly reason: 'missing' | 'folder' | 'locked' | 'tooLong';
  constructor(reason: FileError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

const INDEX = '.index.json';
/**
 * What files that are meant to be articles are called; what they are, their bytes tell. Of several with one name the first
 * counts: `npm run index` writes the first of another.
 */
const ENDINGS = ['.md', '.markdown', '.txt', '.html', '.htm', '.pdf'];

/**
 * Reads all articles of a folder, in the order of their names; files that begin with a dot are none.
 * @throws LibraryError, ArticleFileError or IndexFileError at the first fault, each one sentence
 */
export async function loadLibrary(folder: string): Promise<Library> {
  const files = readFolder(folder)
    .filter((file) => !file.startsWith('.'))
    .sort();
  const articles = articlesIn(files);
  if (articles.length === 0)
    throw new LibraryError(
      `The folder ${folder} holds no article: put a text, a page or a PDF there, such as article.md.`,
    );
  const names = new Set(articles.map(fileNameOf));
  const lonely = files.find((file) => file.endsWith(INDEX) && !names.has(file.slice(0, -INDEX.length)));
  if (lonely)
    throw new LibraryError(
      `${join(folder, lonely)} has no article beside it: add ${lonely.replace(INDEX, '.md')} or remove it.`,
    );
  const library: Indexed[] = [];
  for (const file of articles) library.push(await loadIndexed(join(folder, file)));
  return library;
}

function articlesIn(files: readonly string[]): string[] {
  const rank = (file: string): number => ENDINGS.indexOf(extname(file).toLowerCase());
  const texts = files.filter((file) => rank(file) >= 0);
  return [...Map.groupBy(texts, fileNameOf).values()].flatMap((same) =>
    same.sort((a, b) => rank(a) - rank(b)).slice(0, 1),
  );
}

/** Reads an article by its path, whatever it is, its statements from the text alone. */
export async function loadArticle(path: string): Promise<Indexed> {
  return readAlone(await articleAt(path));
}

async function articleAt(path: string): Promise<Article> {
  const source = await readBytes(bytesOf(path), { name: path });
  return readArticle(fileNameOf(path), path, articleText(source, fileNameOf(path), path));
}

const readAlone = (article: Article): Indexed => readStatements(article, languages[article.language]);

function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT')
      throw new LibraryError(
        `The folder ${folder} does not exist: create it and put an article there, or set ARTICLES_DIR.`,
      );
    if (code === 'ENOTDIR') throw new LibraryError(`${folder} is no folder: set ARTICLES_DIR to the one it is in.`);
    throw new LibraryError(`The folder ${folder} cannot be read: check its permissions.`);
  }
}

async function loadIndexed(path: string): Promise<Indexed> {
  const article = await articleAt(path);
  const index = join(path, '..', article.name + INDEX);
  return existsSync(index) ? readIndex(article, index, readText(index)) : readAlone(article);
}

/** A file's name without folder and ending. */
function fileNameOf(path: string): string {
  return basename(path, extname(path));
}

/**
 * Reads a text file.
 * @throws LibraryError where it is missing, empty, no text, or not UTF-8
 */
export function readText(path: string): string {
  const bytes = bytesOf(path);
  if (bytes.includes(0)) throw new LibraryError(`${path} is no text file: save the article as plain text in UTF-8.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LibraryError(`${path} is not written in UTF-8: save it with that encoding.`);
  }
}

function bytesOf(path: string): Buffer {
  const bytes = readFile(path);
  if (bytes.length === 0) throw new LibraryError(`${path} is empty: put a text into it, or remove it.`);
  return bytes;
}

/** @throws FileError */
export function readFile(path: string): Buffer {
  try {
    if (statSync(path).size > MOST_PDF_BYTES) throw new FileError('tooLong', tooLong(path));
    return readFileSync(path);
  } catch (error) {
    if (error instanceof FileError) throw error;
    const code = codeOf(error);
    if (code === 'ENOENT') throw new FileError('missing', `${path} does not exist: check the path.`);
    if (code === 'EISDIR') throw new FileError('folder', `${path} is a folder: name a file in it.`);
    throw new FileError('locked', `${path} cannot be read: check its permissions.`);
  }
}
