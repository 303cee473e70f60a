/** The connection to Discord: made with one intent and nothing remembered, sought with growing pauses, asked for its health. */
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent } from 'undici';
import type { Configuration } from '../configuration.ts';
import {
  Client,
  Collection,
  Events,
  GatewayIntentBits,
  LimitedCollection,
  SimpleShardingStrategy,
  Status,
} from './discord-js.ts';
import { times } from './limits.ts';
import { type Log, redactText } from './log.ts';

/** How to reach Discord; the times have defaults. */
export interface ConnectionSettings {
  /** DISCORD_TOKEN. */
  readonly token: string;
  /** DISCORD_API_URL: a proxy, or a loopback Discord; without `/v10`. Default: Discord. */
  readonly apiUrl?: string | undefined;
  /** SHARDS. Default: as many as Discord wants. */
  readonly shards?: Configuration['shards'];
  /** Milliseconds until an unanswered request is repeated. */
  readonly requestTimeout?: number | undefined;
  /** Milliseconds before the second try; doubled for each one after, up to a minute. */
  readonly pause?: number | undefined;
  readonly log: Log;
}

/** A client, and how its connections are sought. */
interface Connection {
  readonly client: Client;
  /** Closes it; nothing is sought again. What is under way can still be answered. */
  leave(): Promise<void>;
}

/** The only things that are remembered: discord.js breaks without (ClientOptions.makeCache). */
const KEPT: ReadonlySet<string> = new Set([
  'GuildManager',
  'ChannelManager',
  'GuildChannelManager',
  'RoleManager',
  'PermissionOverwriteManager',
]);

/** At so many connections to the API, requests wait for each other: each costs memory, and a handshake. */
const MOST_CONNECTIONS = 256;

/** A connection that is not made yet. */
export function createConnection({
  apiUrl,
  shards,
  requestTimeout,
  pause = times.pause,
}: ConnectionSettings): Connection {
  const patience = createPatience(pause);
  const agent = new Agent({ connections: MOST_CONNECTIONS });
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    partials: [],
    makeCache: ({ name }) => (KEPT.has(name) ? new Collection() : new LimitedCollection({ maxSize: 0 })),
    sweepers: {},
    // A server that is down must not hold back the answers for all others.
    waitGuildTimeout: 1000,
    rest: {
      version: '10',
      timeout: requestTimeout ?? times.request,
      agent,
      // Each reply that is filled in later leaves a queue of its own there, by default for up to an hour.
      handlerSweepInterval: times.sweep,
      ...(apiUrl ? { api: apiUrl.replace(/\/$/, '') } : {}),
    },
    ws: { buildStrategy: (manager) => new SimpleShardingStrategy(patient(manager, patience)) },
    // Always given: a missing one makes discord.js read SHARDS itself, as JSON.
    ...(shards ?? { shards: 'auto' }),
  });
  client.on(Events.ShardReconnecting, patience.lost);
  client.on(Events.ShardReady, patience.found);
  client.on(Events.ShardResume, patience.found);
  const leave = async () => {
    client.removeAllListeners(Events.ShardReconnecting); // discord.js reports its own closing as one
    patience.end();
    // While a connection is being made anew, discord.js may wait for ever for its end.
    await Promise.race([client.destroy(), wait(times.farewell, undefined, { ref: false })]);
  };
  return { client, leave };
}

/** When a connection that was lost may be sought again. */
interface Patience {
  lost(shard: number): void;
  found(shard: number): void;
  /** Resolves when it is time; undefined where it is already. */
  due(shard: number): Promise<void> | undefined;
  /** It never is again. */
  end(): void;
}

/** The first time at once, then after 1, 2, 4 … 60 s: until it is found, every try that fails is a loss. */
function createPatience(pause: number): Patience {
  const losses = new Map<number, number>();
  const pauses = new Map<number, { readonly over: Promise<void>; readonly timer: NodeJS.Timeout | undefined }>();
  const found = (shard: number) => {
    losses.delete(shard);
    pauses.delete(shard);
  };
  return {
    found,
    lost(shard) {
      const before = losses.get(shard) ?? 0;
      losses.set(shard, before + 1);
      if (before === 0) return;
      let timer: NodeJS.Timeout | undefined;
      const over = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, Math.min(pause * 2 ** (before - 1), times.longestPause));
      });
      pauses.set(shard, { over, timer });
    },
    due: (shard) => pauses.get(shard)?.over,
    end() {
      for (const { timer } of pauses.values()) clearTimeout(timer);
    },
  };
}

/** That of @discordjs/ws, which discord.js has within its own of the same name. */
type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

/** discord.js itself seeks a connection every half second, for ever; before each try it asks for the session. */
function patient(manager: Manager, patience: Patience): Manager {
  const { retrieveSessionInfo } = manager.options;
  manager.options.retrieveSessionInfo = (shard) =>
    patience.due(shard)?.then(() => retrieveSessionInfo(shard)) ?? retrieveSessionInfo(shard);
  return manager;
}

/** What a refused login means; the texts are those of discord.js and @discordjs/ws. */
const REFUSALS: readonly (readonly [RegExp, string])[] = [
  [
    /invalid token|Authentication failed/,
    'Discord does not accept DISCORD_TOKEN: copy the token from the Bot page at https://discord.com/developers/applications into .env.',
  ],
  [
    /intents/,
    'Discord does not accept the Guilds intent for this bot: check its Bot page at https://discord.com/developers/applications.',
  ],
  [
    /Invalid shard|Sharding is required/,
    'Discord does not accept SHARDS for this bot: set it to auto, or to parts with a higher total.',
  ],
];

/** HTTP statuses that another try may not meet again: timeout, too many, and everything from 500 on. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);

/**
 * Logs in with a fresh connection for each try, until one is ready.
 * @throws Error, one sentence, where Discord refuses the bot for good
 */
export async function logIn(
  open: () => Connection,
  { token, log, pause = times.pause }: Pick<ConnectionSettings, 'token' | 'log' | 'pause'>,
): Promise<Connection & { readonly client: Client<true> }> {
  let next = pause;
  for (;;) {
    const connection = open();
    const { client } = connection;
    const error = await attempt(connection, token);
    if (client.isReady()) {
      if (next > pause) log.info({}, 'Discord is reached');
      return { ...connection, client };
    }
    const reason = redactText(error instanceof Error ? error.message : String(error), token);
    refuse(reason, error);
    if (next === pause) log.warn({ reason }, 'Discord cannot be reached, trying again: check the network');
    await wait(next);
    next = Math.min(next * 2, times.longestPause);
  }
}

/** Returns what went wrong. */
async function attempt({ client, leave }: Connection, token: string): Promise<unknown> {
  try {
    await Promise.all([once(client, Events.ClientReady), client.login(token)]);
    return undefined;
  } catch (error) {
    await leave();
    return error;
  }
}

function refuse(reason: string, error: unknown): void {
  const known = REFUSALS.find(([pattern]) => pattern.test(reason))?.[1];
  if (known) throw new Error(known);
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
  if (status >= 400 && status < 500 && !PASSING.has(status))
    throw new Error(`Discord's API refuses the login (${status} ${reason}): check DISCORD_API_URL.`);
}

interface ShardHealth {
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
