/** Somebody in front of a Discord client: what they can do, and what they then see. */
import { allText, buttonsOf, type Json, objects, string } from './checks.ts';
import type { Interaction, Message } from './interactions.ts';

export interface Profile {
  readonly id?: string;
  readonly name?: string;
  readonly nickname?: string | null;
  readonly locale?: string;
  /** The server's; a direct message has none. */
  readonly guildLocale?: string;
  readonly where?: 'server' | 'direct';
}

export interface Button {
  readonly label: string;
  readonly id: string;
}

/** What came of it. `failed` is what Discord shows when there is no answer in time. */
export interface Seen {
  readonly text: string;
  readonly buttons: readonly Button[];
  readonly private: boolean;
  /** "thinking ..." came first. */
  readonly announced: boolean;
  readonly failed: boolean;
  /** Ids of people and groups the message pings. */
  readonly pings: readonly string[];
  readonly message: Message | undefined;
  /** How often the person was shown something for this one action, so far. */
  readonly times: () => number;
}

/** What a person needs of Discord. */
export interface Surroundings {
  readonly applicationId: string;
  readonly guildId: string;
  commands(): readonly Json[];
  add(start: Pick<Interaction, 'kind' | 'user' | 'source'>): Interaction;
  /** Sends the event and resolves when something came of it, or nothing in time. */
  send(interaction: Interaction, event: Json): Promise<void>;
  messageJson(message: Message): Json;
}

const COMMAND = 2;
const COMPONENT = 3;
const AUTOCOMPLETE = 4;

export function createPerson(discord: Surroundings, profile: Profile = {}) {
  const { id = '500', locale = 'en-US', where = 'server' } = profile;

  /** Types a slash command; options by their default names. Throws where Discord's client would not send it. */
  async function slash(name: string, options: Readonly<Record<string, string | boolean>> = {}): Promise<Seen> {
    const command = find(name, 1);
    const known = objects(command.options);
    for (const option of known)
      if (option.required && !(String(option.name) in options)) throw new Error(`/${name} needs ${option.name}`);
    const values = Object.entries(options).map(([key, value]) => ({ ...optionOf(known, key), value }));
    const interaction = discord.add({ kind: 'command', user: id, source: undefined });
    await discord.send(interaction, event(interaction, COMMAND, { id: command.id, name, type: 1, options: values }));
    return see(interaction);
  }

  /** Picks a command from the menu of somebody's message. */
  async function menu(name: string, content: string): Promise<Seen> {
    const command = find(name, 3);
    const interaction = discord.add({ kind: 'command', user: id, source: undefined });
    const target = { ...discord.messageJson(messageOf('777')), content, interaction_metadata: undefined, type: 0 };
    const data = { id: command.id, name, type: 3, target_id: '777', resolved: { messages: { '777': target } } };
    await discord.send(interaction, event(interaction, COMMAND, data));
    return see(interaction);
  }

  /** Presses the button of that label. */
  async function click(on: Seen | Message, label: string): Promise<Seen> {
    const message = 'message' in on ? on.message : on;
    const button = message && buttons(message).find((one) => one.label === label);
    if (!message || !button) throw new Error(`There is no button "${label}"`);
    const interaction = discord.add({ kind: 'component', user: id, source: message });
    const data = { custom_id: button.id, component_type: 2 };
    await discord.send(interaction, { ...event(interaction, COMPONENT, data), message: discord.messageJson(message) });
    return see(interaction);
  }

  /** Types into an option; undefined where no choices came in time. */
  async function autocomplete(name: string, option: string, typed: string): Promise<readonly Json[] | undefined> {
    const command = find(name, 1);
    const known = optionOf(objects(command.options), option);
    const interaction = discord.add({ kind: 'autocomplete', user: id, source: undefined });
    const data = { id: command.id, name, type: 1, options: [{ ...known, value: typed, focused: true }] };
    await discord.send(interaction, event(interaction, AUTOCOMPLETE, data));
    return interaction.choices;
  }

  function find(name: string, type: number): Json {
    const command = discord.commands().find((one) => one.name === name && one.type === type);
    if (!command) throw new Error(`Discord knows no command "${name}"`);
    return command;
  }

  function event(interaction: Interaction, type: number, data: Json): Json {
    const user = { id, username: 'person', global_name: profile.name ?? 'Person', discriminator: '0', avatar: null };
    const member = {
      user,
      nick: profile.nickname ?? null,
      roles: [],
      permissions: '0',
      joined_at: new Date(0).toISOString(),
      deaf: false,
      mute: false,
      flags: 0,
    };
    const place =
      where === 'server'
        ? { guild_id: discord.guildId, member, guild_locale: profile.guildLocale ?? 'en-US' }
        : { user };
    return {
      id: interaction.id,
      application_id: discord.applicationId,
      type,
      data,
      token: interaction.token,
      version: 1,
      channel_id: '301',
      channel:
        where === 'server'
          ? { id: '301', type: 0, name: 'general', permissions: '0' }
          : { id: '301', type: 1, recipients: [] },
      locale,
      app_permissions: '0',
      entitlements: [],
      authorizing_integration_owners: { '0': discord.guildId },
      context: where === 'server' ? 0 : 1,
      attachment_size_limit: 1000,
      ...place,
    };
  }

  return { slash, menu, click, autocomplete };
}

export type Person = ReturnType<typeof createPerson>;

function optionOf(known: readonly Json[], name: string): Json {
  const option = known.find((one) => one.name === name);
  if (!option) throw new Error(`There is no option "${name}"`);
  return { name, type: option.type };
}

function messageOf(id: string): Message {
  return { id, components: [], flags: 0, interactionUser: '500', deleted: false, allowedMentions: undefined };
}

function see(interaction: Interaction): Seen {
  const message = interaction.shown.at(-1);
  const text = message ? allText(message.components) : '';
  return {
    text,
    buttons: message ? buttons(message) : [],
    private: ((message?.flags ?? 0) & (1 << 6)) !== 0,
    announced: interaction.announced,
    failed: message === undefined,
    pings: pingsOf(text, message?.allowedMentions),
    message,
    times: () => interaction.shown.length,
  };
}

function buttons(message: Message): Button[] {
  return buttonsOf(message.components).map(({ label, custom_id: id }) => ({ label: string(label), id: string(id) }));
}

/** Text displays ping; without allowed_mentions, everybody they name: resources/message#allowed-mentions-object. */
function pingsOf(text: string, allowed: unknown): string[] {
  const parse = (allowed as { parse?: readonly string[] } | undefined)?.parse ?? ['everyone', 'users', 'roles'];
  return [
    ...(parse.includes('everyone') ? (text.match(/@everyone|@here/g) ?? []) : []),
    ...(parse.includes('users') ? (text.match(/<@!?\d+>/g) ?? []) : []),
    ...(parse.includes('roles') ? (text.match(/<@&\d+>/g) ?? []) : []),
  ];
}
