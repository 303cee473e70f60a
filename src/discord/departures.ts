/** Which servers removed the bot, told to the store; also those that did so while it was not running. */
import type { Client } from 'discord.js';
import type { Store } from '../library/store.ts';
import { Events } from './discord-js.ts';
import { type Log, traceOf } from './log.ts';

/** What is told of departures. */
export type Departures = Pick<Store, 'servers' | 'left' | 'returned'>;

/** Listens from before the login on. A server that is down for a while has not removed the bot: discord.js tells them apart. */
export function watchDepartures(client: Client, departures: Departures, log: Log): void {
  const tell = (told: Promise<void>) => {
    told.catch((error: unknown) => log.warn(traceOf(error), 'A departure could not be noted'));
  };
  client.on(Events.GuildDelete, ({ id }) => tell(departures.left([id])));
  client.on(Events.GuildCreate, ({ id }) => tell(departures.returned([id])));
  client.once(Events.ClientReady, (ready) => tell(compare(ready, departures)));
}

/** Only servers of this process's own connections are looked at: others are another process's to know. */
async function compare({ guilds, ws, options }: Client<true>, departures: Departures): Promise<void> {
  const shardOf = (id: string) => Number((BigInt(id) >> 22n) % BigInt(options.shardCount ?? 1));
  const known = (await departures.servers()).filter((server) => /^\d+$/.test(server) && ws.shards.has(shardOf(server)));
  const [here, gone] = [known.filter((id) => guilds.cache.has(id)), known.filter((id) => !guilds.cache.has(id))];
  await departures.returned(here);
  await departures.left(gone);
}
