/** Which servers removed the bot, told to the store; also those that did so while it was not running. */
import type { Client } from 'discord.js';
import type { Store } from '../library/store.ts';
import { serverOf } from './asker.ts';
import { Events, Routes } from './discord-js.ts';
import { type Log, traceOf } from './log.ts';

/** What is told of departures. */
export type Departures = Pick<Store, 'servers' | 'left' | 'returned'>;

/** Milliseconds between two looks: with the time that the store still waits, what is kept is gone within a day. */
const LOOK = 6 * 3_600_000;

/**
 * Listens from before the login on. A server that is down for a while has not removed the bot: discord.js tells them apart.
 * One that has the commands without the bot is among no guilds, and nobody tells when it removes them: Discord is asked.
 */
export function watchDepartures(client: Client, departures: Departures, log: Log): void {
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
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 50001 || code === 10004 ? false : undefined;
  }
}
