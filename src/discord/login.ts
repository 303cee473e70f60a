/** Logs in: what cannot be mended throws one sentence, what may pass is tried again with growing pauses. */
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'discord.js';
import { Events } from './discord-js.ts';
import { times } from './limits.ts';
import { type Log, redactText } from './log.ts';

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

/** With what to log in, and how patiently. */
export interface Login {
  readonly token: string;
  readonly log: Log;
  /** Milliseconds before the second try; doubled for each one after, up to a minute. */
  readonly pause?: number | undefined;
}

/**
 * Logs in with a fresh client for each try, until one is ready.
 * @throws Error, one sentence, where Discord refuses the bot for good
 */
export async function logIn(open: () => Client, { token, log, pause = times.pause }: Login): Promise<Client<true>> {
  let next = pause;
  for (;;) {
    const client = open();
    const error = await attempt(client, token);
    if (client.isReady()) {
      if (next > pause) log.info({}, 'Discord is reached');
      return client;
    }
    const reason = redactText(error instanceof Error ? error.message : String(error), token);
    refuse(reason, error);
    if (next === pause) log.warn({ reason }, 'Discord cannot be reached, trying again: check the network');
    await wait(next);
    next = Math.min(next * 2, times.longestPause);
  }
}

/** Returns what went wrong. */
async function attempt(client: Client, token: string): Promise<unknown> {
  try {
    await Promise.all([once(client, Events.ClientReady), client.login(token)]);
    return undefined;
  } catch (error) {
    await client.destroy();
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
