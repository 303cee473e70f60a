/** The bot: logs in, tells Discord the commands, answers until it is stopped. */
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { type Client, Events } from 'discord.js';
import { type ClientSettings, createClient } from './client.ts';
import { type Definition, define } from './definition.ts';
import { times } from './limits.ts';
import { type Log, redactText, traceOf, withoutSecret } from './log.ts';
import { createPace } from './pace.ts';
import { register } from './registration.ts';
import { type Door, respond } from './respond.ts';

export interface BotSettings extends ClientSettings, Pick<Door, 'commands' | 'context' | 'log'> {
  /** DISCORD_TOKEN. */
  readonly token: string;
  /** Milliseconds until a reply that takes long is announced. */
  readonly patience?: number | undefined;
}

export interface Bot {
  /** Takes no more interactions, finishes those under way (4 s at most), leaves. */
  stop(): Promise<void>;
  /** Resolves when the bot is gone: with a sentence that says why if Discord ended it, with undefined if `stop` did. */
  readonly ended: Promise<string | undefined>;
}

/** What a failed login means; the texts are discord.js's. */
const LOGIN_TROUBLES: readonly (readonly [RegExp, string])[] = [
  [
    /invalid token|Authentication failed/,
    'Discord does not accept DISCORD_TOKEN: copy the token from the Bot page at https://discord.com/developers/applications into .env.',
  ],
  [/shard/i, 'Discord does not accept SHARDS for this bot: set it to auto, or to parts with a higher total.'],
];

/** Starts the bot; resolves when it answers. Throws one sentence where it cannot log in. */
export async function startBot(settings: BotSettings): Promise<Bot> {
  const { token, commands, context, patience = times.patience } = settings;
  const definitions = define(commands.values());
  const log = withoutSecret(settings.log, token);
  const client = createClient(settings);
  const { ended, end } = watchEnd(client);
  const replies = listen(client, { commands, context, pace: createPace(), log, patience });
  logTroubles(client, log);
  await logIn(client, token);
  if (client.isReady()) await tellCommands(client, definitions, log);
  return { stop: () => stop(client, replies).then(end), ended };
}

/** Answers each interaction; returns the replies under way. */
function listen(client: Client, door: Door): ReadonlySet<Promise<void>> {
  const replies = new Set<Promise<void>>();
  client.on(Events.InteractionCreate, (interaction) => {
    const reply: Promise<void> = respond(interaction, door).finally(() => replies.delete(reply));
    replies.add(reply);
  });
  return replies;
}

async function logIn(client: Client, token: string): Promise<void> {
  try {
    await Promise.all([once(client, Events.ClientReady), client.login(token)]);
  } catch (error) {
    const message = redactText(error instanceof Error ? error.message : String(error), token);
    const known = LOGIN_TROUBLES.find(([pattern]) => pattern.test(message))?.[1];
    throw new Error(known ?? `Discord cannot be reached (${message}): check the network and DISCORD_API_URL.`);
  }
}

/** A bot whose commands could not be renewed still answers those that Discord knows. */
async function tellCommands(client: Client<true>, definitions: readonly Definition[], log: Log): Promise<void> {
  await register(client.rest, client.application.id, definitions).then(
    (names) => log.info({ commands: names }, 'Commands registered'),
    (error: unknown) => log.error(traceOf(error), 'Commands could not be registered'),
  );
}

function logTroubles(client: Client, log: Log): void {
  client.on(Events.Error, (error) => log.error(traceOf(error), 'discord.js reports an error'));
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, ...traceOf(error) }, 'A connection failed'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'Connecting again'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'Connected again'));
}

/** `end` is for an end of our own; after the first one, nothing changes. */
function watchEnd(client: Client): { readonly ended: Bot['ended']; readonly end: () => void } {
  let end = () => {};
  const ended = new Promise<string | undefined>((resolve) => {
    end = () => resolve(undefined);
    client.once(Events.Invalidated, () => resolve('Discord ended the session for good.'));
    client.once(Events.ShardDisconnect, ({ code }) => resolve(`Discord ended the connection for good (code ${code}).`));
  });
  return { ended, end };
}

async function stop(client: Client, replies: ReadonlySet<Promise<void>>): Promise<void> {
  client.removeAllListeners(Events.InteractionCreate);
  await Promise.race([Promise.all(replies), wait(times.stop, undefined, { ref: false })]);
  await client.destroy();
}
