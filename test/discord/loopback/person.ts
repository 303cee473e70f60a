/** Somebody in front of a Discord client: what they can do, and what they then see. */
import { type Json, objects } from './checks.ts';
import { eventOf, type Profile } from './events.ts';
import { type Interaction, type Message, messageJson, newMessage, type Start } from './messages.ts';
import { type Form, readButtons, type Seen, see } from './seen.ts';

/** What a person needs of Discord. */
interface Surroundings {
  readonly applicationId: string;
  readonly guildId: string;
  commands(): readonly Json[];
  begin(start: Start): Interaction;
  /** Sends the event and resolves when something came of it, or nothing in time. */
  send(interaction: Interaction, event: Json): Promise<void>;
}

/** A file that somebody attaches: resources/message#attachment-object. */
interface Attached {
  readonly filename: string;
  readonly url: string;
  readonly size?: number;
  readonly content_type?: string;
}

type Given = Readonly<Record<string, string | boolean | Attached>>;

/** Each verb throws where Discord's client would not let the person do that. */
export interface Person {
  /** Types a slash command ("article add" with its subcommand); options by their default names. */
  slash(name: string, options?: Given): Promise<Seen>;
  /** Picks a command from the menu of somebody's message: its content, or whatever Discord sends of it. */
  menu(name: string, message: string | Json): Promise<Seen>;
  /** Presses the button of that label. */
  click(on: Seen | Message, label: string): Promise<Seen>;
  /** Fills the fields of a form, from the first on, and sends it. */
  send(form: Form | undefined, ...texts: string[]): Promise<Seen>;
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
    async menu(name, message) {
      const data = menuData(find(discord, name, MENU).command, message, discord.applicationId);
      return see(await act({ kind: 'command', source: undefined }, data));
    },
    async click(on, label) {
      const { source, id } = findButton(on, label);
      const message = messageJson(source, discord.applicationId);
      return see(await act({ kind: 'component', source }, { custom_id: id, component_type: 2 }, { message }));
    },
    async send(form, ...texts) {
      if (!form) throw new Error('There is no form');
      const { id, labels, source } = form;
      const components = labels.map((_, index) => {
        const component = { type: 4, id: index + 2, custom_id: `${index}`, value: texts[index] ?? '' };
        return { type: 18, id: 1, component };
      });
      const message = source ? { message: messageJson(source, discord.applicationId) } : {};
      return see(await act({ kind: 'modal', source }, { custom_id: id, components }, message));
    },
    async autocomplete(name, option, typed) {
      const found = find(discord, name, SLASH);
      const typing = { ...optionOf(found.options, option), value: typed, focused: true };
      const data = dataOf(found, [typing]);
      return (await act({ kind: 'autocomplete', source: undefined }, data)).choices;
    },
  };
}

/** A command, the subcommand of it if one was named, and the options of what was. */
interface Found {
  readonly command: Json;
  readonly subcommand: Json | undefined;
  readonly options: readonly Json[];
}

function find({ commands }: Surroundings, name: string, type: number): Found {
  const [first = '', second] = type === SLASH ? name.split(' ') : [name];
  const command = commands().find((one) => one.name === first && one.type === type);
  const options = objects(command?.options);
  const subcommand = options.find((one) => one.type === 1 && one.name === second);
  const isWhole = options.every((one) => one.type !== 1) === (second === undefined);
  if (!command || !isWhole || (second !== undefined && !subcommand))
    throw new Error(`Discord knows no command "${name}"`);
  return { command, subcommand, options: subcommand ? objects(subcommand.options) : options };
}

function dataOf({ command: { id, name }, subcommand }: Found, options: readonly Json[], resolved: Json = {}): Json {
  const inner = subcommand ? [{ name: subcommand.name, type: 1, options }] : options;
  return { id, name, type: SLASH, options: inner, resolved };
}

function slashData(found: Found, given: Given): Json {
  const missing = found.options.find(({ name, required }) => required && !(String(name) in given));
  if (missing) throw new Error(`/${found.command.name} needs ${missing.name}`);
  const files = Object.values(given).filter((value) => typeof value === 'object');
  const idOf = (file: Attached) => String(880 + files.indexOf(file));
  const values = Object.entries(given).map(([name, value]) => ({
    ...optionOf(found.options, name),
    value: typeof value === 'object' ? idOf(value) : value,
  }));
  const attachments = files.map((file) => [idOf(file), { id: idOf(file), size: 100, proxy_url: file.url, ...file }]);
  return dataOf(found, values, { attachments: Object.fromEntries(attachments) });
}

function optionOf(options: readonly Json[], name: string): Json {
  const option = options.find((one) => one.name === name);
  if (!option) throw new Error(`There is no option "${name}"`);
  return { name, type: option.type };
}

/** Somebody else's message, not the bot's. */
function menuData({ id, name }: Json, message: string | Json, applicationId: string): Json {
  const blank = messageJson(newMessage('777', { components: [], flags: 0, owner: '501' }), applicationId);
  const author = { id: '501', username: 'somebody', discriminator: '0', avatar: null };
  const written = typeof message === 'string' ? { content: message } : message;
  const target = { ...blank, interaction_metadata: undefined, type: 0, author, ...written };
  return { id, name, type: MENU, target_id: '777', resolved: { messages: { '777': target } } };
}

function findButton(on: Seen | Message, label: string): { source: Message; id: string } {
  const source = 'message' in on ? on.message : on;
  const button = source && readButtons(source).find((one) => one.label === label);
  if (!source || !button) throw new Error(`There is no button "${label}"`);
  return { source, id: button.id };
}
