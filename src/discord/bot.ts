/** The bot: logs in, tells Discord the commands, answers until it is stopped. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'discord.js';
import { type ClientSettings, createClient } from './client.ts';
import { type Definition, define } from './definition.ts';
import { type Departures, watchDepartures } from './departures.ts';
import { Events } from './discord-js.ts';
import { type Health, healthOf } from './health.ts';
import { times } from './limits.ts';
import { type Log, traceOf, withoutSecret } from './log.ts';
import { logIn } from './login.ts';
import { watchMessages } from './message.ts';
import { createPace } from './pace.ts';
import { register } from './registration.ts';
import { type Door, respond } from './respond.ts';
import { noTally, type Tally } from './tally.ts';

/** What the bot needs to run; the times have defaults. */
export interface BotSettings extends ClientSettings, Pick<Door, 'commands' | 'context' | 'log'> {
  /** DISCORD_TOKEN. */
  readonly token: string;
  /** Milliseconds until a reply that takes long is announced. */
  readonly patience?: number | undefined;
  /** Milliseconds until a login that failed is tried again. */
  readonly pause?: number | undefined;
  readonly tally?: Tally | undefined;
  /** Told which servers removed the bot. */
  readonly departures?: Departures | undefined;
}

/** A running bot. */
export interface Bot {
  /** Takes no more interactions, finishes those under way (4 s at most), leaves. */
  stop(): Promise<void>;
  health(): Health;
  /** Resolves when the bot is gone: with a sentence that says why if Discord ended it, with undefined if `stop` did. */
  readonly ended: Promise<string | undefined>;
}

/** Starts the bot; resolves when it answers. Throws one sentence where Discord does not accept it. */
export async function startBot(settings: BotSettings): Promise<Bot> {
  const { token, commands, context, pause, patience = times.patience, tally = noTally } = settings;
  const definitions = define(commands.values());
  const log = withoutSecret(settings.log, token);
  const { ended, end } = createEnd();
  const replies = new Set<Promise<void>>();
  const known = { commands, context, pace: createPace(), log, tally, patience };
  const open = () => {
    const client = createClient(settings);
    const door: Door = { ...known, messageOf: watchMessages(client) };
    listen(client, door, replies);
    watch(client, door);
    if (settings.departures) watchDepartures(client, settings.departures, log);
    return client;
  };
  const client = await logIn(open, { token, log, pause });
  watchEnd(client, end);
  await tellCommands(client, definitions, log);
  return { stop: () => stop(client, replies).then(() => end()), health: () => healthOf(client), ended };
}

/** Answers each interaction; `replies` are those under way. */
function listen(client: Client, door: Door, replies: Set<Promise<void>>): void {
  client.on(Events.InteractionCreate, (interaction) => {
    const reply: Promise<void> = respond(interaction, door).finally(() => replies.delete(reply));
    replies.add(reply);
  });
}

/** A bot whose commands could not be renewed still answers those that Discord knows. */
async function tellCommands(client: Client<true>, definitions: readonly Definition[], log: Log): Promise<void> {
  await register(client.rest, client.application.id, definitions).then(
    (names) => log.info({ commands: names }, 'Commands registered'),
    (error: unknown) => log.error(traceOf(error), 'Commands could not be registered'),
  );
}

function watch(client: Client, { log, tally }: Door): void {
  client.on(Events.Error, (error) => log.error(traceOf(error), 'discord.js reports an error'));
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, ...traceOf(error) }, 'A connection failed'));
  client.on(Events.ShardReconnecting, (shard) => {
    tally.reconnecting();
    log.info({ shard }, 'Connecting again');
  });
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'Connected again'));
}

type End = (why?: string) => void;

/** After the first end, nothing changes. */
function createEnd(): { readonly ended: Bot['ended']; readonly end: End } {
  let end: End = () => {};
  const ended = new Promise<string | undefined>((resolve) => {
    end = resolve;
  });
  return { ended, end };
}

function watchEnd(client: Client, end: End): void {
  client.once(Events.Invalidated, () => end('Discord ended the session for good.'));
  client.once(Events.ShardDisconnect, ({ code }) => end(`Discord ended the connection for good (code ${code}).`));
}

async function stop(client: Client, replies: ReadonlySet<Promise<void>>): Promise<void> {
  client.removeAllListeners(Events.InteractionCreate);
  client.removeAllListeners(Events.ShardReconnecting); // discord.js reports its own closing as one
  await Promise.race([Promise.all(replies), wait(times.stop, undefined, { ref: false })]);
  await client.destroy();
}
