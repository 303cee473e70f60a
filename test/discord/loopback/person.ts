/** Somebody in front of a Discord client: what they can do, and what they then see. */
import { type Json, objects } from './checks.ts';
import { eventOf, type Profile } from './events.ts';
import { type Interaction, type Message, messageJson, newMessage, type Start } from './messages.ts';
import { readButtons, type Seen, see } from './seen.ts';

/** What a person needs of Discord. */
export interface Surroundings {
  readonly applicationId: string;
  readonly guildId: string;
  commands(): readonly Json[];
  begin(start: Start): Interaction;
  /** Sends the event and resolves when something came of it, or nothing in time. */
  send(interaction: Interaction, event: Json): Promise<void>;
}

/** Each verb throws where Discord's client would not let the person do that. */
export interface Person {
  /** Types a slash command; options by their default names. */
  slash(name: string, options?: Readonly<Record<string, string | boolean>>): Promise<Seen>;
  /** Picks a command from the menu of somebody's message. */
  menu(name: string, content: string): Promise<Seen>;
  /** Presses the button of that label. */
  click(on: Seen | Message, label: string): Promise<Seen>;
  /** Types into an option; undefined where no choices came in time. */
  autocomplete(name: string, option: string, typed: string): Promise<readonly Json[] | undefined>;
}

const SLASH = 1;
const MENU = 3;

export function createPerson(discord: Surroundings, profile: Profile = {}): Person {
  const user = profile.id ?? '500';
  const occasion = { ...discord, profile };

  async function act(start: Omit<Start, 'user'>, data: Json, more: Json = {}): Promise<Interaction> {
    const interaction = discord.begin({ ...start, user });
    await discord.send(interaction, { ...eventOf(interaction, data, occasion), ...more });
    return interaction;
  }

  return {
    async slash(name, options = {}) {
      const data = slashData(find(discord, name, SLASH), options);
      return see(await act({ kind: 'command', source: undefined }, data));
    },
    async menu(name, content) {
      const data = menuData(find(discord, name, MENU), content, discord.applicationId);
      return see(await act({ kind: 'command', source: undefined }, data));
    },
    async click(on, label) {
      const { source, id } = findButton(on, label);
      const message = messageJson(source, discord.applicationId);
      return see(await act({ kind: 'component', source }, { custom_id: id, component_type: 2 }, { message }));
    },
    async autocomplete(name, option, typed) {
      const command = find(discord, name, SLASH);
      const typing = { ...optionOf(command, option), value: typed, focused: true };
      const data = { id: command.id, name, type: SLASH, options: [typing] };
      return (await act({ kind: 'autocomplete', source: undefined }, data)).choices;
    },
  };
}

function find({ commands }: Surroundings, name: string, type: number): Json {
  const command = commands().find((one) => one.name === name && one.type === type);
  if (!command) throw new Error(`Discord knows no command "${name}"`);
  return command;
}

function slashData(command: Json, options: Readonly<Record<string, string | boolean>>): Json {
  const missing = objects(command.options).find(({ name, required }) => required && !(String(name) in options));
  if (missing) throw new Error(`/${command.name} needs ${missing.name}`);
  const values = Object.entries(options).map(([name, value]) => ({ ...optionOf(command, name), value }));
  return { id: command.id, name: command.name, type: SLASH, options: values };
}

function optionOf(command: Json, name: string): Json {
  const option = objects(command.options).find((one) => one.name === name);
  if (!option) throw new Error(`/${command.name} has no option "${name}"`);
  return { name, type: option.type };
}

/** Somebody else's message, not the bot's. */
function menuData({ id, name }: Json, content: string, applicationId: string): Json {
  const message = messageJson(newMessage('777', { components: [], flags: 0, owner: '501' }), applicationId);
  const target = { ...message, content, interaction_metadata: undefined, type: 0 };
  return { id, name, type: MENU, target_id: '777', resolved: { messages: { '777': target } } };
}

function findButton(on: Seen | Message, label: string): { source: Message; id: string } {
  const source = 'message' in on ? on.message : on;
  const button = source && readButtons(source).find((one) => one.label === label);
  if (!source || !button) throw new Error(`There is no button "${label}"`);
  return { source, id: button.id };
}
