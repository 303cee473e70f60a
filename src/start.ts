/** npm start: the bot where there is a token, the conversation at a terminal where there is none. */

import { loadCommands } from './commands.ts';
import { type Configuration, loadConfiguration } from './configuration.ts';
import { type Bot, startBot } from './discord/index.ts';
import { type Log, redactText, traceOf } from './discord/log.ts';
import { type Observer, openBackend } from './running/index.ts';
import { createLog, writeTo } from './running/logger.ts';
import { openRemoteBackend, type RemoteBackend } from './running/remote-backend.ts';
import { reloadOnChange, stopOnSignal } from './running/signals.ts';
import { helpFor } from './terminal/arguments.ts';
import { progressAt } from './terminal/screen.ts';

const { stream, flush } = writeTo(process.stderr.fd);

async function start(): Promise<void> {
  const help = helpFor('start', process.argv.slice(2));
  if (help) return void process.stdout.write(help);
  const configuration = loadConfiguration();
  const { token, logLevel: level } = configuration;
  if (!token && !process.stdin.isTTY)
    throw new Error(
      'DISCORD_TOKEN is not set: put the token of your bot into .env (see .env.example), or start at a terminal to ask there.',
    );
  const log = createLog({ level, secret: token ?? '', human: process.stderr.isTTY }, stream);
  if (token) await live({ ...configuration, token }, log);
  else await talk(configuration, log);
}

/** The conversation. What answers is in this thread: one person waits for one answer. */
async function talk(configuration: Configuration, log: Log): Promise<void> {
  const { program } = await openBackend(configuration, {
    log,
    counted: () => {},
    progress: progressAt(process.stderr),
  });
  const { converse } = await import('./terminal/index.ts');
  return converse(program('terminal'));
}

/** The bot: from login to the end that Discord makes of it; the end that a signal makes ends the process. */
async function live(configuration: Configuration & { readonly token: string }, log: Log): Promise<void> {
  const failed = surviveOwnFaults(log);
  let [bot, apart]: [Bot?, RemoteBackend?] = [];
  stopOnSignal({
    end,
    async stop() {
      log.info({}, 'Stopping');
      await bot?.stop();
      await apart?.close();
      log.info({}, 'Stopped');
    },
  });
  const metrics = await observe(configuration, { bot: () => bot, apart: () => apart });
  const counted: Observer['counted'] = (outcome) => metrics?.addition(outcome);
  const [desk, commands] = await Promise.all([
    openRemoteBackend(configuration, { log, counted, failed }),
    loadCommands(),
  ]);
  apart = desk;
  const { articles: folder, watch: watching } = configuration;
  void reloadOnChange({ folder, watching, reload: () => void desk.reload() });
  bot = await startBot({ ...configuration, commands, desk, log, tally: metrics, departures: desk });
  log.info({ articles: desk.articles(), commands: commands.size }, 'Ready');
  const trouble = await bot.ended;
  if (trouble) throw new Error(trouble);
}

/** What there is of the bot so far. */
interface Parts {
  bot(): Bot | undefined;
  apart(): RemoteBackend | undefined;
}

/** Only who asks for health and metrics pays for them; they are there before the bot is. */
async function observe({ healthPort: port, healthHost: host }: Configuration, { bot, apart }: Parts) {
  if (port === undefined) return undefined;
  const { createMetrics, serveHealth } = await import('./running/observe.ts');
  const metrics = createMetrics(async () => apart()?.count() ?? 0);
  await serveHealth({ port, host, health: () => bot()?.health(), articles: () => apart()?.articles() ?? 0, metrics });
  return metrics;
}

/**
 * A promise of a library's that nobody waits for is logged; anything else leaves an unknown state: start afresh.
 * Returns what ends the bot so. The error's words, which may be somebody's, are told to nobody.
 */
function surviveOwnFaults(log: Log): (error: unknown) => never {
  const failed = (error: unknown): never => {
    log.error(traceOf(error), 'An unexpected error ends the bot');
    return end(1);
  };
  process.on('unhandledRejection', (error) => log.error(traceOf(error), 'An error that nobody waited for'));
  process.on('uncaughtException', failed);
  // Who closed it is told nothing more.
  process.stderr.on('error', () => {});
  return failed;
}

function end(code: number): never {
  flush();
  process.exit(code);
}

/** The last word is a sentence for whoever started the program, after whatever was logged. */
function refuse(error: unknown): never {
  const text = error instanceof Error ? error.message : String(error);
  flush();
  process.stderr.write(`${redactText(text, process.env.DISCORD_TOKEN?.trim() ?? '')}\n`);
  process.exit(1);
}

start().catch(refuse);
