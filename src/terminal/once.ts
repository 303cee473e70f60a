/** Answers what the command line gives, or one line of standard input after the other, and ends. */
import { createInterface } from 'node:readline';
import type { Command, Context } from '../command.ts';
import { loadCommands } from '../commands.ts';
import { loadConfiguration } from '../configuration.ts';
import { loadArticle, loadLibrary } from '../library.ts';
import { prepareSearch } from '../search/index.ts';
import { type Arguments, readArguments, UsageError } from './arguments.ts';
import { chooseable, type Screen, screenOf, showLabels, showReply } from './show.ts';

/** What a script of package.json does with each text. */
export interface Job {
  /** The command that answers people, and its option for the text. */
  readonly command: string;
  readonly option: string;
  /** What programs get. */
  toJson(text: string, context: Context): object;
}

/** No question or claim is longer, in characters; a file without line ends is none. */
const LONGEST_TEXT = 10_000;

/** Sets the exit code: 0 if all was answered (that the article is silent is an answer), 2 on wrong usage, 1 where files are at fault. */
export async function runOnce(job: Job): Promise<void> {
  process.stdout.on('error', leaveQuietly);
  try {
    const given = readArguments(process.argv.slice(2));
    const respond = await prepare(job, given);
    if (given.text !== undefined) process.stdout.write(respond(given.text));
    else
      for await (const line of createInterface({ input: process.stdin }))
        if (line.trim()) process.stdout.write(respond(line));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

async function prepare(job: Job, given: Arguments): Promise<(text: string) => string> {
  const library = given.article === undefined ? loadLibrary(loadConfiguration().articles) : [readGiven(given.article)];
  const search = prepareSearch(library);
  const commands = await loadCommands();
  const screen = screenOf(process.stdout);
  return (text) => {
    if (text.length > LONGEST_TEXT)
      throw new UsageError(
        `A text of ${text.length} characters is too long: give one of at most ${LONGEST_TEXT}, one a line.`,
      );
    const language = given.language ?? search.languageOf(text);
    const context: Context = { library, search, commands: [...commands.values()], language };
    if (given.json) return `${JSON.stringify(job.toJson(text.trim(), context))}\n`;
    return show(commands.get(job.command), { [job.option]: text }, context, screen);
  };
}

function show(
  command: Command | undefined,
  input: Readonly<Record<string, string>>,
  context: Context,
  screen: Screen,
): string {
  const reply = command?.run(input, context);
  if (!reply) return '';
  // What comes nearest is offered only where there is no answer; the rest is for conversations.
  const offered = reply.tone === 'none' ? showLabels(chooseable(reply), screen) : '';
  return `${showReply(reply, screen)}${offered}\n`;
}

function readGiven(path: string) {
  try {
    return loadArticle(path);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The reader of a pipe may stop reading at any time: `npm run ask < questions | head -1`. */
function leaveQuietly(error: Error & { code?: string }): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
