/** Answers what the command line gives, or one line of standard input after the other, and ends. */
import { createInterface } from 'node:readline';
import { readArticle } from '../article/article-file.ts';
import type { Indexed } from '../article/statements.ts';
import { loadCommands } from '../commands.ts';
import { loadConfiguration } from '../configuration.ts';
import { articleText } from '../extract/draft.ts';
import { readStatements } from '../extract/index.ts';
import { languages } from '../language/languages.ts';
import { loadLibrary } from '../library/library.ts';
import { startMeaning } from '../meaning/index.ts';
import { keptIn } from '../meaning/vectors.ts';
import type { Command, Context } from '../reply/command.ts';
import { prepareSearch } from '../search/index.ts';
import { type Arguments, readArguments, UsageError } from './arguments.ts';
import { progressAt, sayLarge, whileReading } from './progress.ts';
import { chooseable, type Screen, screenOf, showLabels, showReply } from './show.ts';
import { readSource } from './source.ts';

/** What a script of package.json does with each text. */
export interface Job {
  /** The command that answers people, and its option for the text. */
  readonly command: string;
  readonly option: string;
  /** What programs get. */
  toJson(text: string, context: Context): Promise<object>;
}

/** No question or claim is longer, in characters; a file without line ends is none. */
const LONGEST_TEXT = 10_000;

/** Sets the exit code: 0 if all was answered (that the article is silent is an answer), 2 on wrong usage, 1 where files are at fault. */
export async function runOnce(job: Job): Promise<void> {
  process.stdout.on('error', leaveQuietly);
  try {
    const given = readArguments(process.argv.slice(2));
    const respond = await prepare(job, given);
    if (given.text !== undefined) process.stdout.write(await respond(given.text));
    else
      for await (const line of createInterface({ input: process.stdin }))
        if (line.trim()) process.stdout.write(await respond(line));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

async function prepare(job: Job, given: Arguments): Promise<(text: string) => Promise<string>> {
  const { articles, cache } = loadConfiguration();
  const library = given.article === undefined ? loadLibrary(articles) : [await readGiven(given.article)];
  const search = await prepareSearch(
    library,
    await startMeaning(),
    keptIn(articles, cache),
    progressAt(process.stderr),
  );
  const commands = await loadCommands();
  const screen = screenOf(process.stdout);
  return async (text) => {
    if (text.length > LONGEST_TEXT)
      throw new UsageError(
        `A text of ${text.length} characters is too long: give one of at most ${LONGEST_TEXT}, one a line.`,
      );
    const language = given.language ?? search.languageOf(text);
    const chosen = given.language !== undefined;
    const context: Context = { library, search, commands: [...commands.values()], language, chosen };
    if (given.json) return `${JSON.stringify(await job.toJson(text.trim(), context))}\n`;
    return show(commands.get(job.command), { [job.option]: text }, context, screen);
  };
}

async function show(
  command: Command | undefined,
  input: Readonly<Record<string, string>>,
  context: Context,
  screen: Screen,
): Promise<string> {
  const reply = await command?.run(input, context);
  if (!reply) return '';
  // What comes nearest is offered only where there is no answer; the rest is for conversations.
  const offered = reply.tone === 'none' ? showLabels(chooseable(reply), screen) : '';
  return `${showReply(reply, screen)}${offered}\n`;
}

async function readGiven(address: string): Promise<Indexed> {
  try {
    const { name, source } = await whileReading(address, readSource(address));
    sayLarge(address, source.text);
    const article = readArticle(name, address, articleText(source, name, address));
    return readStatements(article, languages[article.language]);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The reader of a pipe may stop reading at any time: `npm run ask < questions | head -1`. */
function leaveQuietly(error: Error & { code?: string }): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
