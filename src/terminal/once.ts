/** npm run ask -- "Wie viele?" and npm run check -- "Es sind 86.": answers that, or one line of standard input after the other, and ends. */
import { createInterface } from 'node:readline';
import { answerTo } from '../answer/index.ts';
import { readArticle } from '../article/article-file.ts';
import type { Indexed } from '../article/statements.ts';
import { check, splitClaims, together } from '../check/index.ts';
import { loadCommands } from '../commands.ts';
import { loadConfiguration } from '../configuration.ts';
import { articleText } from '../extract/draft.ts';
import { readStatements } from '../extract/index.ts';
import { languages } from '../language/languages.ts';
import { loadLibrary } from '../library/library.ts';
import { startMeaning } from '../meaning/index.ts';
import { keptIn } from '../meaning/vectors.ts';
import type { Context } from '../reply/command.ts';
import type { Reply } from '../reply/reply.ts';
import { prepareSearch } from '../search/index.ts';
import { type Arguments, helpFor, readArguments, readSource, UsageError } from './arguments.ts';
import { harmless, progressAt, type Screen, sayLarge, screenOf, whileReading } from './screen.ts';
import { answerJson, chooseable, showLabels, showReply, verdictJson } from './show.ts';

/** What is done with each text. */
interface Job {
  readonly name: 'ask' | 'check';
  /** The command's option for the text. */
  readonly option: string;
  /** What programs get. */
  toJson(text: string, context: Context): Promise<object>;
}

const JOBS: readonly Job[] = [
  {
    name: 'ask',
    option: 'question',
    toJson: async (question, { search, language }) => answerJson(await answerTo(question, search, {}, language)),
  },
  {
    name: 'check',
    option: 'claim',
    async toJson(text, { search, language }) {
      const parts = splitClaims(text, languages[language]);
      const claims = parts.length > 1 ? parts : [text];
      const verdicts = [];
      for (const claim of claims) verdicts.push(check(await search.find(claim, { isClaim: true }), language));
      return verdictJson(text, together(verdicts), verdicts);
    },
  },
];
/** What is printed for a text, and whether that begins with the text itself, as a card's title or in an object. */
interface Printed {
  readonly said: string;
  readonly isNamed: boolean;
}

/** No question or claim is longer, in characters; a file without line ends is none. */
const LONGEST_TEXT = 10_000;

/** Sets the exit code: 0 if all was answered (that the article is silent is an answer), 2 on wrong usage, 1 where files are at fault. */
async function main([name = '', ...argv]: readonly string[]): Promise<void> {
  process.stdout.on('error', leaveQuietly);
  try {
    const job = JOBS.find((one) => one.name === name);
    if (!job) throw new UsageError(`Name what to do: ${JOBS.map((one) => one.name).join(' or ')}.`);
    const help = helpFor(job.name, argv);
    if (help) process.stdout.write(help);
    else await work(job, readArguments(argv));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

async function work(job: Job, given: Arguments): Promise<void> {
  const respond = await prepare(job, given);
  if (given.text !== undefined) return void process.stdout.write((await respond(given.text)).said);
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    // A reader of many answers has to know which is whose.
    const { said, isNamed } = await respond(line);
    process.stdout.write(isNamed ? said : `${harmless(line.trim())}\n${said}`);
  }
}

async function prepare(job: Job, given: Arguments): Promise<(text: string) => Promise<Printed>> {
  const { articles, cache } = loadConfiguration();
  const library = given.article === undefined ? await loadLibrary(articles) : [await readGiven(given.article)];
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
    if (given.json) return { said: `${JSON.stringify(await job.toJson(text.trim(), context))}\n`, isNamed: true };
    const reply = await commands.get(job.name)?.run({ [job.option]: text }, context);
    return { said: reply ? show(reply, screen) : '', isNamed: reply !== undefined && isTitled(reply, text) };
  };
}

function show(reply: Reply, screen: Screen): string {
  // What comes nearest is offered only where there is no answer; the rest is for conversations.
  const offered = reply.tone === 'none' ? showLabels(chooseable(reply), screen) : '';
  return `${showReply(reply, screen)}${offered}\n`;
}

/** Whether a reply is headed by the text that it is about; a long one is cut there. */
function isTitled({ blocks: [first] }: Reply, text: string): boolean {
  if (first?.kind !== 'title') return false;
  const title = first.runs.map((run) => run.text).join('');
  return text.trim().startsWith(title.replace(/…$/, ''));
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

await main(process.argv.slice(2));
