/** Interaction → which command, with what input, and where its reply goes. */
import type { ButtonInteraction, ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { Command, Option } from '../command.ts';
import type { Action } from '../reply.ts';
import { readAction } from './action.ts';
import { clean } from './clean.ts';

/** What somebody may do to get a reply. */
export type Asking = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ButtonInteraction;

/** `asked`: where the reply itself says; `here`: in place of the card that has the button. */
export type Place = 'asked' | 'here' | 'private' | 'public';

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
  return press ? { ...press, place: placeOf(press.does, interaction) } : 'outdated';
}

/** Nobody turns the pages of another person's card: they get their own, privately. */
function placeOf(does: Action['does'], { message, user }: ButtonInteraction): Place {
  if (does === 'share') return 'public';
  const owner = message.interactionMetadata?.user.id ?? user.id;
  return does === 'update' && owner === user.id ? 'here' : 'private';
}
