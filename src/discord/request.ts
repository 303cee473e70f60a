/** Interaction → which command, with what input, and where its reply goes. */
import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Command, Option } from '../reply/command.ts';
import { readAction } from './action.ts';
import { clean } from './clean.ts';
import { type Place, placeFor } from './place.ts';

/** What somebody may do to get a reply. */
export type Asking = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ButtonInteraction;

/** Whether an interaction is one that gets a reply. */
export function isAsking(interaction: Interaction): interaction is Asking {
  return interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand() || interaction.isButton();
}

/** What to run, and where its reply goes. */
export interface Request {
  readonly command: Command;
  readonly input: Readonly<Record<string, string | undefined>>;
  readonly place: Place;
}

/** Why there is nothing to run; the names are those of texts that say so. */
export type Refusal = 'unknown' | 'outdated' | 'noText';

type Commands = ReadonlyMap<string, Command>;

/** What is asked for, or why it cannot be. */
export function readRequest(interaction: Asking, commands: Commands): Request | Refusal {
  if (interaction.isButton()) return readButton(interaction, commands);
  if (interaction.isMessageContextMenuCommand()) return readMessage(interaction, commands);
  return readSlash(interaction, commands);
}

function readSlash({ commandName, options }: ChatInputCommandInteraction, commands: Commands): Request | Refusal {
  const command = commands.get(commandName);
  if (!command) return 'unknown';
  const value = (option: Option) => readValue(options.get(option.name.en)?.value);
  const input = Object.entries(command.options).map(([key, option]) => [key, value(option)]);
  return { command, input: Object.fromEntries(input), place: 'asked' };
}

/** A flag that is off is the empty text. */
function readValue(value: string | number | boolean | undefined): string | undefined {
  return value === false ? '' : value?.toString();
}

function readMessage(interaction: MessageContextMenuCommandInteraction, commands: Commands): Request | Refusal {
  const command = [...commands.values()].find(({ onMessage }) => onMessage?.name.en === interaction.commandName);
  if (!command?.onMessage) return 'unknown';
  const { content } = interaction.targetMessage;
  if (clean(content).trim() === '') return 'noText';
  return { command, input: { [command.onMessage.option]: content }, place: 'asked' };
}

function readButton(interaction: ButtonInteraction, commands: Commands): Request | Refusal {
  const press = readAction(interaction.customId, commands);
  return press ? { ...press, place: placeFor(press.does, isOwn(interaction)) } : 'outdated';
}

/** A card without an owner belongs to whoever presses. */
function isOwn({ message, user }: ButtonInteraction): boolean {
  const owner = message.interactionMetadata?.user.id;
  return owner === undefined || owner === user.id;
}
