/** The bot: logs in, tells Discord the commands, answers until it is stopped. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'discord.js';
import { type ConnectionSettings, createConnection, type Health, healthOf, logIn } from './connection.ts';
import { createLateness, createPace, createQueue } from './crowd.ts';
import { type Definition, define, register } from './definition.ts';
import { type Departures, watchDepartures } from './departures.ts';
import { Events } from './discord-js.ts';
import { watchEvents } from './event.ts';
import { atOnce, taking, times } from './limits.ts';
import { type Log, noTally, type Tally, traceOf } from './log.ts';
import { createRefusals } from './refusals.ts';
import { type Door, type Queues, respond } from './respond.ts';

/** What the bot needs to run; the times have defaults. */
export interface BotSettings extends ConnectionSettings, Pick<Door, 'commands' | 'desk'> {
  /** Milliseconds until a reply that takes long is announced. */
  readonly patience?: number | undefined;
  /** Milliseconds of waiting from which on questions are only looked up. */
  readonly hurry?: number | undefined;
  /** Milliseconds that nobody is to wait for an answer. */
  readonly longestWait?: number | undefined;
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
  const { commands, log } = settings;
  const definitions = define(commands.values());
  const { ended, end } = createEnd();
  const replies = new Set<Promise<void>>();
  const known = createDoor(settings);
  const open = () => {
    const connection = createConnection(settings);
    const { client } = connection;
    const door: Door = { ...known, takenFrom: watchEvents(client) };
    listen(client, door, replies);
    watch(client, door);
    if (settings.departures) watchDepartures(client, settings.departures, log);
    return connection;
  };
  const { client, leave } = await logIn(open, settings);
  watchEnd(client, end);
  await tellCommands(client, definitions, log);
  const stop = async () => {
    client.removeAllListeners(Events.InteractionCreate);
    await finish(known.queues, () => Promise.all([...replies, known.refusals.done()]));
    await leave();
    end();
  };
  return { stop, health: () => healthOf(client), ended };
}

/** All that does not belong to one connection. */
function createDoor({
  commands,
  desk,
  log,
  tally = noTally,
  patience = times.patience,
  hurry = times.hurry,
  longestWait = times.longestWait,
}: BotSettings): Omit<Door, 'takenFrom'> {
  const isLate = createLateness();
  const crowd = { pace: createPace(), isLate, refusals: createRefusals(isLate, log), queues: createQueues() };
  return { commands, desk, log, tally, patience, hurry, longestWait, ...crowd };
}

const createQueues = (): Queues => ({
  questions: createQueue(atOnce.questions),
  completions: createQueue(atOnce.completions),
  errands: createQueue(atOnce.errands, taking.errand),
});

/** Answers each interaction; `replies` are those under way. */
function listen(client: Client, door: Door, replies: Set<Promise<void>>): void {
  client.on(Events.InteractionCreate, (interaction) => {
    const isQuiet = replies.size < atOnce.quiet;
    const reply: Promise<void> = respond(interaction, door, isQuiet).finally(() => replies.delete(reply));
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

/** Waits for the replies under way; who waits for one that will not come is told so. */
async function finish(queues: Queues, done: () => Promise<unknown>): Promise<void> {
  const untilDone = (most: number) => Promise.race([done(), wait(most, undefined, { ref: false })]);
  const all = Object.values(queues);
  for (const queue of all) queue.close();
  await untilDone(times.stop);
  for (const queue of all) queue.abandon();
  await untilDone(times.farewell);
}
