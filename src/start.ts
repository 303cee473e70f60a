/** npm start: the bot where there is a token, the conversation at a terminal where there is none. */
import { catalogueOf } from './catalogue.ts';
import type { Context } from './command.ts';
import { loadCommands } from './commands.ts';
import { loadConfiguration } from './configuration.ts';
import { startBot } from './discord/bot.ts';
import type { LanguageCode } from './language.ts';
import { loadLibrary } from './library.ts';
import { createLog } from './log.ts';
import { prepareSearch } from './search/index.ts';
import { converse } from './terminal/conversation.ts';

async function start(): Promise<void> {
  const { token, articles, logLevel, ...discord } = loadConfiguration();
  if (!token && !process.stdin.isTTY)
    throw new Error(
      'DISCORD_TOKEN is not set: put the token of your bot into .env (see .env.example), or start at a terminal to ask there.',
    );
  const library = loadLibrary(articles);
  const commands = await loadCommands();
  const search = prepareSearch(library);
  catalogueOf(library);
  const context = (language: LanguageCode): Context => ({
    library,
    search,
    commands: [...commands.values()],
    language,
  });
  if (!token) return converse({ commands, context });
  const log = createLog(logLevel, (line) => process.stderr.write(line));
  const bot = await startBot({ token, commands, context, log, ...discord });
  log.info({ articles: library.length, commands: commands.size }, 'Ready');
  stopOnSignal(bot.stop);
  const trouble = await bot.ended;
  if (trouble) throw new Error(trouble);
}

/** The first signal ends open replies, the second everything. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      void stop().then(() => process.exit(0));
    });
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
