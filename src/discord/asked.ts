/** Interaction → whose articles it is about. */
import type { BaseInteraction } from 'discord.js';
import type { Asked } from '../library/store.ts';
import { ApplicationIntegrationType } from './discord-js.ts';

/**
 * The server that has the bot, or else the person: in a direct message, and where somebody brought the bot along as an app of
 * their own (https://docs.discord.com/developers/interactions/receiving-and-responding, authorizing integration owners).
 */
export function askedIn({ guildId, channelId, user, authorizingIntegrationOwners }: BaseInteraction): Asked {
  const isOfServer =
    guildId !== null && authorizingIntegrationOwners?.[ApplicationIntegrationType.GuildInstall] === guildId;
  return { server: isOfServer ? guildId : `user:${user.id}`, channel: channelId ?? undefined };
}
