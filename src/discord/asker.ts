/** Who asks: in which language, under which name, whose articles are meant, and whether they may change those. */
import type { APIGuildMember, GuildMember, Interaction } from 'discord.js';
import type { LanguageCode, Messages } from '../language/language.ts';
import { codes, languages } from '../language/languages.ts';
import type { Origin } from '../library/store.ts';
import { ApplicationIntegrationType, PermissionFlagsBits, Routes } from './discord-js.ts';
import type { Taken } from './request.ts';

/** Discord's own type of an entry: application-commands#application-command-permissions-object. */
interface Overwrite {
  readonly id: string;
  readonly permission: boolean;
}

/** What an interaction says of the reader; `guildLocale` is null outside a server. */
interface Located {
  readonly locale: string;
  readonly guildLocale: string | null;
}

/** The reader's language; if it is none of ours, the server's; else English. */
export function readerLanguage({ locale, guildLocale }: Located): LanguageCode {
  return languageFor(locale) ?? languageFor(guildLocale) ?? 'en';
}

/** The language of one of Discord's locales, where it is one of ours. */
export const languageFor = (locale: string | null): LanguageCode | undefined =>
  codes.find((code) => code === locale?.split('-')[0]);

/** What the door says to the reader of an interaction. */
export function doorTexts(located: Located): Messages['discord'] {
  return languages[readerLanguage(located)].messages.discord;
}

/** What the others in the channel know the person by. */
export function displayNameOf({ member, user }: Interaction): string {
  const nickname = member && ('nickname' in member ? member.nickname : member.nick);
  return nickname ?? user.displayName;
}

/** Whose articles are asked: the server's that has the bot, else the person's own; and the channel, for a thread that it is in. */
export function askedBy(interaction: Interaction, { parent }: Taken): Origin {
  const { user, channelId } = interaction;
  const server = serverOf(interaction) ?? `user:${user.id}`;
  return { server, channel: parent ?? channelId ?? undefined };
}

/** The id of the server that installed the bot, or its commands alone. Undefined in a direct message, and where only the person has it. */
export function serverOf({ guildId, authorizingIntegrationOwners: owners }: Interaction): string | undefined {
  return guildId && owners[ApplicationIntegrationType.GuildInstall] === guildId ? guildId : undefined;
}

/**
 * Whether a person may change what their server has: those who manage messages, and whomever the server itself lets.
 *
 * Discord's `default_member_permissions` stand on a whole command, so they would take `/article show` from everybody else,
 * too. Therefore they are checked here, for what changes something. A server overrides them as it does for any command,
 * under Integrations: whom it forbids /article, Discord keeps out; the members and roles that it allows it by name may
 * do all of it. Those entries are read only where somebody lacks the permission.
 * docs.discord.com/developers/interactions/application-commands#permissions
 * @param command the command's first word
 */
export async function mayChange(interaction: Interaction, command: string): Promise<boolean> {
  const guild = serverOf(interaction);
  if (!guild || interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages)) return true;
  const { client, applicationId, member, user } = interaction;
  const [commands, entries] = (await Promise.all([
    client.rest.get(Routes.applicationCommands(applicationId)),
    client.rest.get(Routes.guildApplicationCommandsPermissions(applicationId, guild)),
  ])) as [{ id: string; name: string }[], { id: string; permissions: Overwrite[] }[]];
  const id = commands.find(({ name }) => name === command)?.id;
  const allowed = entries.find((entry) => entry.id === id)?.permissions ?? [];
  const own = new Set([user.id, guild, ...rolesOf(member)]);
  return allowed.some((entry) => entry.permission && own.has(entry.id));
}

function rolesOf(member: GuildMember | APIGuildMember | null): readonly string[] {
  if (!member) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}
