/** npm start: the bot where there is a token, the conversation at a terminal where there is none. */

import { loadCommands } from './commands.ts';
import { type Configuration, loadConfiguration } from './configuration.ts';
import { type Bot, type BotSettings, startBot } from './discord/bot.ts';
import { type Log, redactText, traceOf } from './discord/log.ts';
import type { LanguageCode } from './language/language.ts';
import { startMeaning } from './meaning/index.ts';
import type { Context } from './reply/command.ts';
import { serveHealth } from './running/health.ts';
import { fillShelf, type Shelf } from './running/holdings.ts';
import { type Keeping, openStore } from './running/keeping.ts';
import { createLog, inBatches } from './running/log.ts';
import type { Metrics } from './running/metrics.ts';
import { reloadOnChange } from './running/reload.ts';
import { stopOnSignal } from './running/stopping.ts';
import { helpFor } from './terminal/arguments.ts';
import { progressAt } from './terminal/screen.ts';

async function start(): Promise<void> {
  const help = helpFor('start', process.argv.slice(2));
  if (help) return void process.stdout.write(help);
  const configuration = loadConfiguration();
  const { token, articles, watch: watching } = configuration;
  if (!token && !process.stdin.isTTY)
    throw new Error(
      'DISCORD_TOKEN is not set: put the token of your bot into .env (see .env.example), or start at a terminal to ask there.',
    );
  const log = logTo(process.stderr, configuration);
  const [meaning, commands] = await Promise.all([startMeaning(), loadCommands()]);
  if (!meaning.reads) log.warn({}, 'model/reader.onnx is missing: less can be asserted');
  const shelf = await fillShelf(configuration, meaning, log, progressAt(process.stderr));
  const metrics = await metricsFor(configuration, () => keeping.store.count());
  const counted: Metrics['addition'] = (outcome) => metrics?.addition(outcome);
  const keeping = await openStore(configuration, { base: shelf.holdings, meaning, log, counted });
  const about = (language: LanguageCode) => ({ commands: [...commands.values()], language });
  if (!token) {
    const { converse } = await import('./terminal/conversation.ts');
    const server = 'terminal';
    return converse({
      commands,
      context: (language) => ({ ...keeping.now({ server }), ...about(language) }),
      asked: async (language, input) => ({ ...(await keeping.at({ server, input })), ...about(language) }),
    });
  }
  const context: BotSettings['context'] = (language, asked) =>
    asked.isTyping
      ? { ...keeping.now(asked), ...about(language) }
      : keeping.at(asked).then((local): Context => ({ ...local, ...about(language) }));
  reloadOnChange({ folder: articles, watching, reload: shelf.reload });
  surviveOwnFaults(log);
  await live({ configuration: { ...configuration, token }, shelf, keeping, metrics, commands, context, log });
}

function logTo(stream: NodeJS.WriteStream, { logLevel: level, token = '' }: Configuration): Log {
  const write = inBatches((text) => stream.write(text));
  return createLog({ level, secret: token, human: stream.isTTY, write });
}

/** What the bot at Discord needs for as long as it lives. */
interface Life extends Pick<BotSettings, 'commands' | 'context' | 'log'> {
  readonly configuration: Configuration & { readonly token: string };
  readonly shelf: Shelf;
  readonly keeping: Keeping;
  readonly metrics: Metrics | undefined;
}

/** From login to the end that Discord makes of it; the end that a signal makes ends the process. */
async function live({ configuration, shelf, keeping, metrics, commands, context, log }: Life): Promise<void> {
  let bot: Bot | undefined;
  stopOnSignal(async () => {
    log.info({}, 'Stopping');
    await bot?.stop();
    await keeping.store.close();
  });
  const articles = () => shelf.holdings().library.length;
  const { healthPort: port, healthHost: host } = configuration;
  if (metrics && port !== undefined) await serveHealth({ port, host, health: () => bot?.health(), articles, metrics });
  const departures = keeping.store;
  bot = await startBot({ ...configuration, commands, context, log, tally: metrics, departures });
  log.info({ articles: articles(), commands: commands.size }, 'Ready');
  const trouble = await bot.ended;
  if (trouble) throw new Error(trouble);
}

/** Only who asks for metrics pays for them. */
async function metricsFor(
  { healthPort, token }: Configuration,
  articles: () => Promise<number>,
): Promise<Metrics | undefined> {
  if (healthPort === undefined || !token) return undefined;
  const { createMetrics } = await import('./running/metrics.ts');
  return createMetrics(articles);
}

/** A promise of a library's that nobody waits for is logged; anything else leaves an unknown state: start afresh. */
function surviveOwnFaults(log: Log): void {
  process.on('unhandledRejection', (error) => log.error(traceOf(error), 'An error that nobody waited for'));
  process.on('uncaughtException', (error) => {
    log.error(traceOf(error), 'An unexpected error ends the bot');
    process.exit(1);
  });
}

start().catch((error: unknown) => {
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${redactText(text, process.env.DISCORD_TOKEN?.trim() ?? '')}\n`);
  process.exit(1);
});
