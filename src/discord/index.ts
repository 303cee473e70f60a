/**
 * The door to Discord. In: the commands, the desk that runs them (`reply/command.ts`), a token. Out: a bot that logs in, tells
 * Discord the commands and the store who removed it, and answers until it is stopped. An interaction passes `request.ts` (what
 * is asked, in which words), `respond.ts` (one reply to each, errors too), `card.ts` (reply → message), `deliver.ts` (in time).
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'discord.js';
import { codeOf, type Store } from '../library/store.ts';
import { serverOf } from './asker.ts';
import { type ConnectionSettings, createConnection, type Health, healthOf, logIn } from './connection.ts';
import { createLateness, createPace, createQueue, createRefusals } from './crowd.ts';
import { type Definition, define, register } from './definition.ts';
import { Events, Routes } from './discord-js.ts';
import { atOnce, taking, times } from './limits.ts';
import { type Log, noTally, type Tally, traceOf } from './log.ts';
import { watchEvents } from './request.ts';
import { type Door, type Queues, respond } from './respond.ts';

/** What the bot needs to run; the times have defaults. */
export interface BotSettings extends ConnectionSettings, Pick<Door, 'commands' | 'desk'> {
  /** Milliseconds until a reply that takes long is announced. */
  readonly patience?: number | undefined;
  /** Milliseconds of waiting from which on questions are only looked up. */
  readonly hurry?: number | undefined;
  /** Milliseconds that nobody is to wait for an answer. */
  readonly longestWait?: number | undefined;
  /** Milliseconds that a stopping bot waits for replies under way. */
  readonly lastReplies?: number | undefined;
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
  const { commands, log, lastReplies = times.stop } = settings;
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
    await finish(known.queues, lastReplies, () => Promise.all([...replies, known.refusals.done()]));
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
async function finish(queues: Queues, most: number, done: () => Promise<unknown>): Promise<void> {
  const untilDone = (within: number) => Promise.race([done(), wait(within, undefined, { ref: false })]);
  const all = Object.values(queues);
  for (const queue of all) queue.close();
  await untilDone(most);
  for (const queue of all) queue.abandon();
  await untilDone(times.farewell);
}

/** What is told of departures. */
export type Departures = Pick<Store, 'servers' | 'left' | 'returned'>;

/** Milliseconds between two looks: with the time that the store still waits, what is kept is gone within a day. */
const LOOK = 6 * 3_600_000;

/**
 * Listens from before the login on. A server that is down for a while has not removed the bot: discord.js tells them apart.
 * One that has the commands without the bot is among no guilds, and nobody tells when it removes them: Discord is asked.
 */
function watchDepartures(client: Client, departures: Departures, log: Log): void {
  const gone = new Set<string>();
  const tell = (noted: Promise<void>) => {
    noted.catch((error: unknown) => log.warn(traceOf(error), 'A departure could not be noted'));
  };
  const left = (ids: readonly string[]) => {
    for (const id of ids) gone.add(id);
    return departures.left(ids);
  };
  const returned = (ids: readonly string[]) => {
    for (const id of ids) gone.delete(id);
    return departures.returned(ids);
  };
  client.on(Events.Raw, (event: Ready) => {
    const missing = missingIn(event, client);
    if (missing.length > 0) tell(left(missing));
  });
  client.on(Events.GuildDelete, ({ id }) => tell(left([id])));
  client.on(Events.GuildCreate, ({ id }) => tell(returned([id])));
  // Who still asks is there, whatever was heard before.
  client.on(Events.InteractionCreate, (interaction) => {
    const id = serverOf(interaction);
    if (id && gone.has(id)) tell(returned([id]));
  });
  client.once(Events.ClientReady, (ready) => {
    const look = () => tell(compare(ready, { ...departures, left, returned }));
    look();
    setInterval(look, LOOK).unref();
  });
}

/** What of an event is looked at: events/gateway-events#ready. */
interface Ready {
  readonly t: string;
  readonly d: { readonly guilds: readonly { readonly id: string }[]; readonly shard?: readonly [number, number] };
}

/** Where a connection begins anew, discord.js keeps servers that removed the bot meanwhile: they are taken out. */
function missingIn({ t, d }: Ready, { guilds }: Client): string[] {
  if (t !== 'READY') return [];
  const there = new Set(d.guilds.map(({ id }) => id));
  const [shard = 0] = d.shard ?? [];
  const missing = [...guilds.cache.values()].filter(({ id, shardId }) => shardId === shard && !there.has(id));
  for (const { id } of missing) guilds.cache.delete(id);
  return missing.map(({ id }) => id);
}

/** Only servers of this process's own connections are looked at: others are another process's to know. */
async function compare(client: Client<true>, departures: Departures): Promise<void> {
  const { guilds, ws, options } = client;
  const shardOf = (id: string) => Number((BigInt(id) >> 22n) % BigInt(options.shardCount ?? 1));
  const known = (await departures.servers()).filter((server) => /^\d+$/.test(server) && ws.shards.has(shardOf(server)));
  const present = new Map<string, boolean | undefined>();
  for (const id of known) present.set(id, guilds.cache.has(id) || (await hasCommands(id, client)));
  await departures.returned(known.filter((id) => present.get(id) === true));
  await departures.left(known.filter((id) => present.get(id) === false));
}

/**
 * Whether a server lets us have commands there: Discord keeps everybody else from them (50001, 10004:
 * topics/opcodes-and-status-codes#json; interactions/application-commands#authorizing-your-application). Undefined where it
 * does not say.
 */
async function hasCommands(id: string, { rest, application }: Client<true>): Promise<boolean | undefined> {
  try {
    await rest.get(Routes.applicationGuildCommands(application.id, id));
    return true;
  } catch (error) {
    const code = codeOf(error);
    return code === 50001 || code === 10004 ? false : undefined;
  }
}
