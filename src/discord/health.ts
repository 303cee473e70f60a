/** Whether the bot is connected, as a probe asks it. */
import type { Client } from 'discord.js';
import { Status } from './discord-js.ts';

export interface ShardHealth {
  readonly id: number;
  readonly connected: boolean;
  /** Milliseconds that the last heartbeat took; undefined before the first. */
  readonly ping: number | undefined;
  /** When the last heartbeat was acknowledged, ISO 8601; undefined before the first. */
  readonly heartbeat: string | undefined;
}

/** Whether the bot is up: all of it, and each connection. */
export interface Health {
  /** Every connection of this process is up. */
  readonly connected: boolean;
  readonly servers: number;
  readonly shards: readonly ShardHealth[];
}

/** The state of the client's connections now. */
export function healthOf(client: Client): Health {
  const shards = client.ws.shards.map(({ id, status, ping, lastPingTimestamp: at }) => ({
    id,
    connected: status === Status.Ready,
    ping: ping < 0 ? undefined : ping,
    heartbeat: at < 0 ? undefined : new Date(at + Math.max(ping, 0)).toISOString(),
  }));
  const connected = shards.length > 0 && shards.every((shard) => shard.connected);
  return { connected, servers: client.guilds.cache.size, shards };
}
