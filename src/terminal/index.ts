/** npm run index -- FILE-or-address... [--force] [--json]: what was read → an article's two files; what a person wrote into them stays. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyStart, plainText, readArticle } from '../article/article-file.ts';
import { parseIndex } from '../article/index-shape.ts';
import { loadConfiguration } from '../configuration.ts';
import { articleText, type Draft, draftOf } from '../extract/draft.ts';
import { sayDoubts, sayFindings, sayLost } from '../extract/findings.ts';
import { readStatements } from '../extract/index.ts';
import { indexFileOf, type Merged, mergeIndex } from '../extract/merge.ts';
import { languages } from '../language/languages.ts';
import { helpFor, type IndexArguments, readIndexArguments, UsageError } from './arguments.ts';
import { readingJson } from './json.ts';
import { harmless, sayLarge, whileReading } from './screen.ts';
import { readSource } from './source.ts';

async function main(argv: readonly string[]): Promise<void> {
  const help = helpFor('index', argv);
  if (help) return void process.stdout.write(help);
  const { addresses, ...how } = readIndexArguments(argv);
  for (const address of addresses)
    await index(address, how).then((text) => process.stdout.write(`${text}\n`), complain);
}

async function index(address: string, { json, force }: Omit<IndexArguments, 'addresses'>): Promise<string> {
  const { name, source, ...found } = await whileReading(address, readSource(address));
  sayLarge(address, source.text);
  if (json) return readingJson(name, address, articleText(source, name, found.address), source.doubts);
  const draft = draftOf(source, name, found.address);
  const said = [...writeArticle(loadConfiguration().articles, draft, force), ...sayDoubts(source.doubts)];
  return said.map(shown).join('\n');
}

/** A line as a terminal may see it, since a page's headline may hold anything; what it is set in by stays. */
const shown = (line: string): string => line.replace(/\S.*/su, harmless);

/** Sets the exit code: 2 on wrong usage, 1 where files are at fault. */
function complain(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

/**
 * Writes `<folder>/<name>.md` and `<name>.index.json`, and says what was found.
 * @param force replaces an article of the same name, and its index with what is read anew
 * @throws Error, one sentence, where another article has the name; ArticleFileError, IndexFileError
 */
function writeArticle(folder: string, { name, content }: Draft, force: boolean): string[] {
  const [file, index, unfit] = ['.md', '.index.json', '.unfit.json'].map((ending) => join(folder, name + ending)) as [
    string,
    string,
    string,
  ];
  const own = existsSync(file) && !force ? sameArticle(file, content) : content;
  const article = readArticle(name, file, own);
  const fresh = indexFileOf(readStatements(article, languages[article.language]));
  const merged =
    existsSync(index) && !force
      ? mergeIndex(article, parseIndex(index, readFileSync(index, 'utf8')), fresh)
      : undefined;
  mkdirSync(folder, { recursive: true });
  // First: once it is out of the index, it is nowhere else.
  if (merged && merged.lost.length > 0) replace(unfit, toJson([...unfitBefore(unfit), ...merged.lost]));
  if (!existsSync(file) || force) replace(file, content);
  replace(index, toJson(merged?.file ?? fresh));
  return [...sayFindings(article, merged?.file ?? fresh), ...sayMerged(merged, unfit), ...sayNext(file, index)];
}

/** The article that is there already keeps its header; another text under its name is not overwritten. */
function sameArticle(file: string, content: string): string {
  const known = readFileSync(file, 'utf8');
  if (bodyOf(known) === bodyOf(content)) return known;
  throw new Error(`${file} is another article: give yours another name, or replace that one with --force.`);
}

/** The text below the header, whatever line ends the file was saved with. */
function bodyOf(content: string): string {
  const text = plainText(content);
  return text.slice(bodyStart(text)).trim();
}

/** Writes beside, then renames, so that a file is never half written. */
function replace(file: string, content: string): void {
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}

const toJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** The entries that were put there before. @throws Error, one sentence, where the file holds something else */
function unfitBefore(file: string): unknown[] {
  if (!existsSync(file)) return [];
  try {
    const known: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (Array.isArray(known)) return known;
  } catch {}
  throw new Error(`${file} is no list of entries: mend it, or move it away.`);
}

function sayMerged(merged: Merged | undefined, unfit: string): string[] {
  if (!merged) return [];
  const moved = merged.lost.length > 0 ? [...sayLost(merged.lost), `  These are kept in ${unfit}.`] : [];
  return [`  Kept ${merged.kept} entries as they were, added ${merged.added}.`, ...moved];
}

function sayNext(file: string, index: string): string[] {
  return [
    `  Written: ${file}, ${index}`,
    `  Next: read ${index} and improve it if you like (short statements, questions that people ask); npm start answers from it.`,
  ];
}

await main(process.argv.slice(2)).catch(complain);
