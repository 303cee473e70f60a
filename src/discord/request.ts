/** Interaction → which command, with what input, and where its reply goes; or what is being typed into which option. */
import type {
  APIMessage,
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Client,
  Interaction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Command, Option, Typing } from '../reply/command.ts';
import { type Action, type Reply, small } from '../reply/reply.ts';
import { parseCustomId, readForm } from './action.ts';
import { ApplicationCommandType, ChannelType, Events, InteractionType } from './discord-js.ts';
import { budget } from './limits.ts';
import { readMessage, titleOf } from './message.ts';

/** What somebody may do to get a reply. */
export type Asking =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | ModalSubmitInteraction;

/** Whether an interaction is one that gets a reply. */
export function isAsking(interaction: Interaction): interaction is Asking {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isButton() ||
    interaction.isModalSubmit()
  );
}

/** What to run, and where its reply goes. */
export interface Request {
  readonly command: Command;
  readonly input: Readonly<Record<string, string | undefined>>;
  readonly place: ReplyTarget;
  /** The option that a form must ask for before it can run. */
  readonly asks: string | undefined;
}

/** Why there is nothing to run; the names are those of texts that say so. */
type RequestFault = 'unknown' | 'outdated' | 'noText';

type Commands = ReadonlyMap<string, Command>;

/** What is asked for, or why it cannot be. `message` is the one whose menu was used. */
export function readRequest(interaction: Asking, commands: Commands, message?: APIMessage): Request | RequestFault {
  if (interaction.isModalSubmit()) return readModal(interaction, commands);
  if (interaction.isButton()) return readButton(interaction, commands);
  if (interaction.isMessageContextMenuCommand()) return readMenu(interaction, commands, message);
  return readSlash(interaction, commands);
}

/** A subcommand's name is that of its command and its own. */
function commandNameOf({
  commandName,
  options,
}: Pick<ChatInputCommandInteraction, 'commandName'> & {
  readonly options: { getSubcommand(required: false): string | null };
}): string {
  return [commandName, options.getSubcommand(false)].filter(Boolean).join(' ');
}

function readSlash(interaction: ChatInputCommandInteraction, commands: Commands): Request | RequestFault {
  const command = commands.get(commandNameOf(interaction));
  if (!command) return 'unknown';
  const value = (option: Option) => readValue(interaction, option.name.en);
  const input = Object.fromEntries(Object.entries(command.options).map(([key, option]) => [key, value(option)]));
  return { command, input, place: 'asked', asks: command.asks?.(input) };
}

/** A flag that is off is the empty text; a file is its address. */
function readValue({ options }: ChatInputCommandInteraction, name: string): string | undefined {
  const { value, attachment } = options.get(name) ?? {};
  return attachment?.url ?? (value === false ? '' : value?.toString());
}

function readMenu(
  { commandName, client }: MessageContextMenuCommandInteraction,
  commands: Commands,
  message: APIMessage | undefined,
): Request | RequestFault {
  const command = [...commands.values()].find(({ onMessage }) => onMessage?.name.en === commandName);
  if (!command?.onMessage || !message) return 'unknown';
  const input = command.onMessage.read(readMessage(message, client.user.id, commands));
  return input ? { command, input, place: 'asked', asks: undefined } : 'noText';
}

function readButton(interaction: ButtonInteraction, commands: Commands): Request | RequestFault {
  const press = parseCustomId(interaction.customId, commands);
  return press ? { ...press, place: placeFor(press.does, isOwn(interaction)), asks: press.option } : 'outdated';
}

/** What a form asked for goes to the command as if typed with the rest. */
function readModal(interaction: ModalSubmitInteraction, commands: Commands): Request | RequestFault {
  const press = parseCustomId(interaction.customId, commands);
  if (press?.option === undefined) return 'outdated';
  const { command, option } = press;
  const shown = Object.entries(command.options).find(([, { isCardTitle }]) => isCardTitle)?.[0];
  const title = shown && interaction.isFromMessage() ? titleOf(interaction.message) : undefined;
  const input = { ...press.input, ...(shown && title ? { [shown]: title } : {}), [option]: readForm(interaction) };
  return { command, input, place: 'asked', asks: undefined };
}

/** A card without an owner belongs to whoever presses. */
function isOwn({ message, user }: ButtonInteraction): boolean {
  const owner = message.interactionMetadata?.user.id;
  return owner === undefined || owner === user.id;
}

/** What is being typed into which option; undefined where it has no completions. */
export function readTyping(
  interaction: AutocompleteInteraction,
  commands: ReadonlyMap<string, Command>,
): Pick<Typing, 'command' | 'option' | 'typed'> | undefined {
  const typed = interaction.options.getFocused(true);
  const command = commandNameOf(interaction);
  const known = Object.entries(commands.get(command)?.options ?? {});
  const [option, { suggest } = {}] = known.find(([, { name }]) => name.en === typed.name) ?? [];
  return option !== undefined && suggest ? { command, option, typed: typed.value.slice(0, budget.typed) } : undefined;
}

/** `asked`: where the reply itself says; `here`: in place of the card that has the button. */
export type ReplyTarget = 'asked' | 'here' | 'private' | 'public';

/** Where a button's reply goes. Nobody turns the pages of another person's card: they get their own, privately. */
export function placeFor(does: Action['does'], own: boolean): ReplyTarget {
  if (does === 'share') return 'public';
  return does === 'update' && own ? 'here' : 'private';
}

/** The reply, private or not as its place has it. */
export function placed(reply: Reply, place: ReplyTarget): Reply {
  return place === 'asked' ? reply : { ...reply, private: place === 'private' };
}

/** What is for everybody names who shared it. */
export function shared(reply: Reply, by: string): Reply {
  return { ...reply, blocks: [small(by), ...reply.blocks] };
}

/** What the event of an interaction holds and discord.js forgets, taken before it reads it; neither of most interactions. */
export interface Taken {
  /** The message whose menu was used, as Discord sent it. */
  readonly message?: APIMessage | undefined;
  /** The channel that the thread is in where something was asked. */
  readonly parent?: string | undefined;
}

/** What of an event is looked at: interactions/receiving-and-responding#interaction-object. */
interface Event {
  readonly id: string;
  readonly type: number;
  readonly data?: {
    readonly type?: number;
    readonly target_id?: string;
    readonly resolved?: { readonly messages?: Record<string, APIMessage> };
  };
  readonly channel?: { readonly type: number; readonly parent_id?: string | null };
}

/** Only of these the channel above is one that people write in; of others it is a category. */
const THREADS: ReadonlySet<number> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

/**
 * Listens from before the login on. discord.js forgets what a message replies to, throws on a poll in a channel that it does
 * not know (14.28, Poll reads `channel.id`), so that nobody gets a reply, and knows no thread that it was not told of.
 * @returns what was taken from an interaction's event, in the turn in which it comes
 */
export function watchEvents(client: Client): (interaction: Pick<Interaction, 'id'>) => Taken {
  const known = new Map<string, Taken>();
  client.on(Events.Raw, ({ t, d }: { readonly t?: unknown; readonly d?: unknown }) => {
    if (t !== 'INTERACTION_CREATE') return;
    const event = d as Event;
    const taken = { message: takeMessage(event), parent: parentIn(event) };
    if (taken.message || taken.parent) known.set(event.id, taken);
  });
  // Whoever is too late to be answered never asks for it.
  client.on(Events.InteractionCreate, ({ id }) => {
    if (known.has(id)) setImmediate(() => known.delete(id));
  });
  return ({ id }) => known.get(id) ?? {};
}

function parentIn({ channel }: Event): string | undefined {
  return channel && THREADS.has(channel.type) ? (channel.parent_id ?? undefined) : undefined;
}

/** The message of a message command; one in which discord.js finds nothing to stumble over takes its place. */
function takeMessage({ type, data }: Event): APIMessage | undefined {
  if (type !== InteractionType.ApplicationCommand || data?.type !== ApplicationCommandType.Message) return undefined;
  const { target_id: target = '', resolved: { messages = {} } = {} } = data;
  const message = messages[target];
  if (message) messages[target] = withoutTraps(message);
  return message;
}

function withoutTraps(message: APIMessage): APIMessage {
  const bare: APIMessage = { ...message, components: [], embeds: [], attachments: [] };
  delete bare.poll;
  delete bare.referenced_message;
  delete bare.message_snapshots;
  return bare;
}
