/** npm run index -- FILE-or-address... [--force] [--json]: what was read → an article's two files; what a person wrote into them stays. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Article, readArticle } from '../article/article.ts';
import { ArticleFileError, bodyStart, type Doubt, plainText } from '../article/index.ts';
import { type IndexFile, parseIndex } from '../article/index-file.ts';
import { articleText, type Draft, draftOf, indexFileOf, type Merged, mergeIndex } from '../extract/draft.ts';
import { readStatements } from '../extract/index.ts';
import { languages } from '../language/languages.ts';
import { readText } from '../library/index.ts';
import { codeOf } from '../library/store.ts';
import { complain, type IndexArguments, readIndexArguments, type World } from './arguments.ts';
import { readingJson } from './json.ts';
import { harmless, sayLarge, whileReading } from './screen.ts';

/**
 * Indexes one text after the other; returns the code to end with: 1 where one of them is at fault.
 * @throws UsageError
 */
export async function makeIndex(argv: readonly string[], world: World): Promise<number> {
  const { addresses, ...how } = readIndexArguments(argv);
  let code = 0;
  for (const address of addresses) {
    try {
      world.stdout.write(`${await index(address, how, world)}\n`);
    } catch (error) {
      code = complain(error, world);
    }
  }
  return code;
}

async function index(
  address: string,
  { json, force }: Omit<IndexArguments, 'addresses'>,
  world: World,
): Promise<string> {
  const { name, source, ...found } = await whileReading(address, world.read(address));
  sayLarge(address, source.text);
  if (json) return jsonOf(name, address, articleText(source, name, found.address), source.doubts, world);
  const draft = draftOf(source, name, found.address);
  const said = [...writeArticle(world.configuration().articles, draft, force), ...sayDoubts(source.doubts)];
  return said.map(shown).join('\n');
}

/** What cannot be read has no facts and quotes; why, people are told beside it. */
function jsonOf(name: string, file: string, content: string, doubts: readonly Doubt[], { stderr }: World): string {
  try {
    return JSON.stringify(readingJson(readArticle(name, file, content), content, doubts));
  } catch (error) {
    if (!(error instanceof ArticleFileError)) throw error;
    stderr.write(`${error.message}\n`);
    return JSON.stringify({ name, language: null, facts: [], quotes: [], doubts });
  }
}

/** A line as a terminal may see it, since a page's headline may hold anything; what it is set in by stays. */
const shown = (line: string): string => line.replace(/\S.*/su, harmless);

/**
 * Writes `<folder>/<name>.md` and `<name>.index.json`, and says what was found.
 * @param force replaces an article of the same name, and its index with what is read anew
 * @throws Error, one sentence, where another article has the name; LibraryError, ArticleFileError, IndexFileError
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
    existsSync(index) && !force ? mergeIndex(article, parseIndex(index, readText(index)), fresh) : undefined;
  // First: once it is out of the index, it is nowhere else.
  if (merged && merged.lost.length > 0) writeWhole(unfit, toJson([...unfitBefore(unfit), ...merged.lost]));
  if (!existsSync(file) || force) writeWhole(file, content);
  writeWhole(index, toJson(merged?.file ?? fresh));
  return [...sayFindings(article, merged?.file ?? fresh), ...sayMerged(merged, unfit), ...sayNext(file, index)];
}

/** The article that is there already keeps its header; another text under its name is not overwritten. */
function sameArticle(file: string, content: string): string {
  const known = readText(file);
  if (bodyOf(known) === bodyOf(content)) return known;
  throw new Error(`${file} is another article: give yours another name, or replace that one with --force.`);
}

/** The text below the header, whatever line ends the file was saved with. */
function bodyOf(content: string): string {
  const text = plainText(content);
  return text.slice(bodyStart(text)).trim();
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
  const gone = merged.lost.map((entry) => `  No longer in the article: "${entry.id}" (${placeOf(entry)})`);
  const moved = gone.length > 0 ? [...gone, `  These are kept in ${unfit}.`] : [];
  return [`  Kept ${merged.kept} entries as they were, added ${merged.added}.`, ...moved];
}

function sayNext(file: string, index: string): string[] {
  return [
    `  Written: ${file}, ${index}`,
    `  Next: read ${index} and improve it if you like (short statements, questions that people ask); npm start answers from it.`,
  ];
}

/** How many speakers, and how many doubts, are named. */
const MOST_NAMED = 8;

/** What was read: paragraphs, facts, quotes, speakers, and what was unsure. */
function sayFindings({ paragraphs, title }: Article, { facts, quotes }: IndexFile): string[] {
  const direct = quotes.filter(({ form }) => form === 'direct').length;
  const speakers = speakersOf(quotes);
  return [
    title,
    `  ${count(paragraphs.length, 'paragraph')}, ${count(facts.length, 'fact')}, ${count(quotes.length, 'quote')} (${direct} direct, ${quotes.length - direct} reported) by ${count(speakers.length, 'speaker')}`,
    ...(speakers.length > 0 ? [`  Speakers: ${listed(speakers.map(([name, times]) => `${name} (${times})`))}`] : []),
    ...unsure(quotes),
  ];
}

function speakersOf(quotes: IndexFile['quotes']): [string, number][] {
  const speakers = new Map<string, number>();
  for (const { speaker } of quotes) if (speaker) speakers.set(speaker, (speakers.get(speaker) ?? 0) + 1);
  return [...speakers].sort(([, a], [, b]) => b - a);
}

function unsure(quotes: IndexFile['quotes']): string[] {
  const nobody = quotes.filter(({ speaker }) => !speaker).map(placeOf);
  const mood = quotes.filter(({ speaker, cue, form }) => speaker && cue === '' && form === 'reported').map(placeOf);
  return [
    ...(nobody.length > 0 ? [`  Unsure: no speaker found in ${listed(nobody)}`] : []),
    ...(mood.length > 0 ? [`  Unsure: only the mood tells that somebody speaks in ${listed(mood)}`] : []),
  ];
}

const placeOf = ({ paragraph, sentence }: { paragraph: number; sentence: number }): string =>
  `paragraph ${paragraph}, sentence ${sentence}`;

const DOUBTS: Readonly<Record<Doubt, string>> = {
  short: 'the text is short for an article: look whether all of it is there.',
  listed: 'hardly any of it is running text: look whether it is an article.',
  unlike: 'it hardly tells of what the page says that it is about: look whether it is the article.',
  unsure: 'the page does not say which part of it is the article: look whether the text is that.',
};

/** What is doubtful about the text that a source gave. */
const sayDoubts = (doubts: readonly Doubt[]): string[] => doubts.map((doubt) => `  Unsure: ${DOUBTS[doubt]}`);

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function listed(words: readonly string[]): string {
  const more = words.length - MOST_NAMED;
  return words.slice(0, MOST_NAMED).join('; ') + (more > 0 ? `; and ${more} more` : '');
}

/** What stands in the way of writing and what to do about it, by what the system calls it (errno(3)). */
const REMEDIES: Readonly<Record<string, string>> = {
  EACCES: 'check the permissions of its folder, or set ARTICLES_DIR to another',
  EPERM: 'check the permissions of its folder, or set ARTICLES_DIR to another',
  EROFS: 'its disk is read-only, set ARTICLES_DIR to a folder on another',
  ENOSPC: 'the disk is full, make room on it',
  EDQUOT: 'the disk is full, make room on it',
  EEXIST: 'what should be its folder is a file, set ARTICLES_DIR to a folder',
  ENOTDIR: 'what should be its folder is a file, set ARTICLES_DIR to a folder',
  EISDIR: 'a folder has its name, move that away',
};

/**
 * Writes beside, then renames, so that a file is never half written; its folder is made where there is none.
 * @throws Error, one sentence that names file and remedy
 */
function writeWhole(file: string, content: string): void {
  const beside = `${file}.new`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, content);
    renameSync(beside, file);
  } catch (error) {
    const code = String(codeOf(error) ?? 'unknown');
    throw new Error(`${file} cannot be written: ${REMEDIES[code] ?? `the system says ${code}`}.`, { cause: error });
  } finally {
    tryRemove(beside);
  }
}

/** Where the folder itself is in the way, there is nothing to remove. */
function tryRemove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}
