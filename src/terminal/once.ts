/** npm run ask -- "Wie viele?" and npm run check -- "Es sind 86.": answers that, or one line of standard input after the other. And how these, and npm run index, end. */
import { createInterface } from 'node:readline';
import { answerTo } from '../answer/index.ts';
import { readArticle } from '../article/article.ts';
import type { Indexed } from '../article/statements.ts';
import { check, splitClaims, together } from '../check/index.ts';
import { loadCommands } from '../commands.ts';
import { articleText } from '../extract/draft.ts';
import { readStatements } from '../extract/index.ts';
import { languages } from '../language/languages.ts';
import { loadLibrary } from '../library/index.ts';
import { keptIn } from '../meaning/vectors.ts';
import type { Context } from '../reply/command.ts';
import type { Reply } from '../reply/reply.ts';
import { prepareSearch } from '../search/index.ts';
import { type Arguments, complain, helpFor, readArguments, UsageError, type World } from './arguments.ts';
import { makeIndex } from './index-files.ts';
import { answerJson, verdictJson } from './json.ts';
import {
  chooseable,
  harmless,
  progressAt,
  type Screen,
  sayLarge,
  screenOf,
  showLabels,
  showReply,
  whileReading,
} from './screen.ts';

/** What is done with each text. */
interface Job {
  readonly name: 'ask' | 'check';
  /** The command's option for the text. */
  readonly option: string;
  /** What programs get. */
  toJson(text: string, context: Context): Promise<object>;
}

const JOBS: Readonly<Record<Job['name'], Job>> = {
  ask: {
    name: 'ask',
    option: 'question',
    toJson: async (question, { search, language }) => answerJson(await answerTo(question, search, {}, language)),
  },
  check: {
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
};

/** What is printed for a text, and whether that begins with the text itself, as a card's title or in an object. */
interface Printed {
  readonly said: string;
  readonly isNamed: boolean;
}

/** No question or claim is longer, in characters; a file without line ends is none. */
const LONGEST_TEXT = 10_000;

/**
 * Runs `ask`, `check` or `index`. Returns the code to end with: 0 if all was answered (that the article is silent is an answer),
 * 2 on wrong usage, 1 where files are at fault.
 */
export async function runScript([name = '', ...argv]: readonly string[], world: World): Promise<number> {
  try {
    if (name !== 'ask' && name !== 'check' && name !== 'index')
      throw new UsageError('Name what to do: ask, check or index.');
    const help = helpFor(name, argv);
    if (help) world.stdout.write(help);
    else if (name === 'index') return await makeIndex(argv, world);
    else await answerAll(JOBS[name], readArguments(argv), world);
    return 0;
  } catch (error) {
    return complain(error, world);
  }
}

async function answerAll(job: Job, given: Arguments, world: World): Promise<void> {
  const respond = await prepare(job, given, world);
  if (given.text !== undefined) return void world.stdout.write((await respond(given.text)).said);
  for await (const line of createInterface({ input: world.stdin })) {
    if (!line.trim()) continue;
    // A reader of many answers has to know which is whose.
    const { said, isNamed } = await respond(line);
    world.stdout.write(isNamed ? said : `${harmless(line.trim())}\n${said}`);
  }
}

async function prepare(job: Job, given: Arguments, world: World): Promise<(text: string) => Promise<Printed>> {
  const { articles, cache } = world.configuration();
  const library = given.article === undefined ? await loadLibrary(articles) : [await readGiven(given.article, world)];
  const search = await prepareSearch(
    library,
    await world.meaning(),
    keptIn(articles, cache),
    progressAt(process.stderr),
  );
  const commands = await loadCommands();
  const screen = screenOf(world.stdout);
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

async function readGiven(address: string, { read }: World): Promise<Indexed> {
  try {
    const { name, source } = await whileReading(address, read(address));
    sayLarge(address, source.text);
    const article = readArticle(name, address, articleText(source, name, address));
    return readStatements(article, languages[article.language]);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
