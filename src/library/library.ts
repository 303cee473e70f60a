/** A folder of articles → Library: every *.md with the *.index.json beside it, read and checked whole. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readArticle } from '../article/article-file.ts';
import { checkSize, decodeText } from '../article/index.ts';
import { readIndex } from '../article/index-file.ts';
import type { Indexed, Library } from '../article/statements.ts';
import { readStatements } from '../extract/index.ts';
import { languages } from '../language/languages.ts';

/** Files that cannot be read; the message is one sentence that names file and remedy. */
export class LibraryError extends Error {}

const INDEX = '.index.json';

/**
 * Reads all articles of a folder, in the order of their names.
 * @throws LibraryError, ArticleFileError or IndexFileError at the first fault, each one sentence
 */
export function loadLibrary(folder: string): Library {
  const files = readFolder(folder).sort();
  const articles = files.filter((file) => file.endsWith('.md'));
  if (articles.length === 0)
    throw new LibraryError(`The folder ${folder} holds no article: put a file there whose name ends with .md.`);
  const lonely = files.find((file) => file.endsWith(INDEX) && !articles.includes(file.replace(INDEX, '.md')));
  if (lonely)
    throw new LibraryError(
      `${join(folder, lonely)} has no article beside it: add ${lonely.replace(INDEX, '.md')} or remove it.`,
    );
  return articles.map((file) => loadIndexed(join(folder, file)));
}

/** Reads an article by its path, in whatever encoding it is, its statements from the text alone. */
export function loadArticle(path: string): Indexed {
  return readAlone(path, articleText(path));
}

/** An article may be in any encoding. */
function articleText(path: string): string {
  const bytes = readBytes(path);
  checkSize(path, bytes);
  return decodeText(path, bytes);
}

function readAlone(path: string, text: string): Indexed {
  const article = readArticle(nameOf(path), path, text);
  return readStatements(article, languages[article.language]);
}

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

function loadIndexed(path: string): Indexed {
  const index = path.replace(/\.md$/, INDEX);
  const text = articleText(path);
  if (!existsSync(index)) return readAlone(path, text);
  return readIndex(readArticle(nameOf(path), path, text), index, readText(index));
}

/** A file's name without folder and ending. */
export function nameOf(path: string): string {
  return basename(path, extname(path));
}

/**
 * Reads a text file.
 * @throws LibraryError where it is missing, empty, no text, or not UTF-8
 */
export function readText(path: string): string {
  const bytes = readBytes(path);
  if (bytes.includes(0)) throw new LibraryError(`${path} is no text file: save the article as plain text in UTF-8.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LibraryError(`${path} is not written in UTF-8: save it with that encoding.`);
  }
}

function readBytes(path: string): Buffer {
  const bytes = readFile(path);
  if (bytes.length === 0) throw new LibraryError(`${path} is empty: put a text into it.`);
  return bytes;
}

function readFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') throw new LibraryError(`${path} does not exist: check the path.`);
    if (code === 'EISDIR') throw new LibraryError(`${path} is a folder: name a file in it.`);
    throw new LibraryError(`${path} cannot be read: check its permissions.`);
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
