/** The discord.js client: one intent, no mentions, nothing remembered that a reply does not need. */
import type { CacheWithLimitsOptions } from 'discord.js';
import { Client, GatewayIntentBits, Options } from './discord-js.ts';
import { times } from './limits.ts';
import { readShards } from './shards.ts';

/** How to reach Discord. */
export interface ClientSettings {
  /** DISCORD_API_URL: a proxy, or a loopback Discord; without `/v10`. Default: Discord. */
  readonly apiUrl?: string | undefined;
  /** SHARDS: `auto` or a part such as `0-3/16`. Default: `auto`. */
  readonly shards?: string | undefined;
  /** Milliseconds until an unanswered request is repeated. */
  readonly requestTimeout?: number | undefined;
}

/**
 * Every cache that may be emptied. Servers, channels and roles are not among them: discord.js warns that it breaks
 * without (ClientOptions.makeCache).
 */
const KEEP_NOTHING: CacheWithLimitsOptions = {
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
};

/** A client that is not logged in yet. Throws on a wrong SHARDS. */
export function createClient({ apiUrl, shards, requestTimeout }: ClientSettings): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    partials: [],
    makeCache: Options.cacheWithLimits(KEEP_NOTHING),
    sweepers: {},
    // A server that is down must not hold back the answers for all others.
    waitGuildTimeout: 1000,
    rest: {
      version: '10',
      timeout: requestTimeout ?? times.request,
      ...(apiUrl ? { api: apiUrl.replace(/\/$/, '') } : {}),
    },
    // Always given: a missing one makes discord.js read SHARDS itself, as JSON.
    ...readShards(shards || 'auto'),
  });
}
