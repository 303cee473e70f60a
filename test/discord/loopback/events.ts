/** INTERACTION_CREATE as Discord sends it: interactions/receiving-and-responding#interaction-object. */
import type { Json } from './checks.ts';
import type { Interaction } from './messages.ts';

/** Who acts, and where. */
export interface Profile {
  readonly id?: string;
  readonly name?: string;
  readonly nickname?: string | null;
  readonly locale?: string;
  /** Another server than the loopback's first. */
  readonly guild?: string;
  /** The server's; a direct message has none. */
  readonly guildLocale?: string;
  readonly where?: 'server' | 'direct';
  /** The id of the server. Default: the first that the bot is in. */
  readonly server?: string;
  /** What they may do, as a number in a text. Default: nothing. */
  readonly permissions?: string;
  readonly roles?: readonly string[];
  /** The channel: where it is a thread, with what it is in. Default: a text channel. */
  readonly channel?: Json;
  /** Only they installed the app, the server did not. */
  readonly alone?: boolean;
}

const interactionType = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** The parts that differ from one interaction to the next. */
interface Occasion {
  readonly profile: Profile;
  readonly applicationId: string;
  readonly guildId: string;
}

export function eventOf(
  { id, token, kind }: Interaction,
  data: Json,
  { profile, applicationId, guildId: first }: Occasion,
): Json {
  const guildId = profile.guild ?? first;
  return {
    id,
    token,
    type: interactionType[kind],
    data,
    version: 1,
    application_id: applicationId,
    channel_id: profile.channel?.id ?? '301',
    locale: profile.locale ?? 'en-US',
    app_permissions: '0',
    entitlements: [],
    authorizing_integration_owners: profile.alone ? { '1': profile.id ?? '500' } : { '0': guildId },
    attachment_size_limit: 1000,
    ...(profile.where === 'direct' ? inDirectMessage(profile) : inServer(profile, guildId)),
  };
}

function inServer(profile: Profile, guildId: string): Json {
  const fixed = {
    roles: profile.roles ?? [],
    permissions: profile.permissions ?? '0',
    joined_at: new Date(0).toISOString(),
    deaf: false,
    mute: false,
    flags: 0,
  };
  return {
    guild_id: guildId,
    guild_locale: profile.guildLocale ?? 'en-US',
    member: { user: userOf(profile), nick: profile.nickname ?? null, ...fixed },
    channel: { id: '301', type: 0, name: 'general', permissions: '0', ...profile.channel },
    context: 0,
  };
}

function inDirectMessage(profile: Profile): Json {
  return { user: userOf(profile), channel: { id: '301', type: 1, recipients: [] }, context: 1 };
}

function userOf({ id = '500', name = 'Person' }: Profile): Json {
  return { id, username: 'person', global_name: name, discriminator: '0', avatar: null };
}
