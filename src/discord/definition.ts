/** Command → what Discord is told of it: a slash command, and an entry in a message's menu where the command has one. */
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import type { Texts } from '../language/language.ts';
import type { Command, Option } from '../reply/command.ts';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from './discord-js.ts';
import { budget, limits } from './limits.ts';
import { localized } from './locale.ts';

/** What Discord is sent to register a command. */
export type Definition = RESTPostAPIApplicationCommandsJSONBody;
type OptionDefinition = NonNullable<Extract<Definition, { options?: unknown }>['options']>[number];

/** For a server and for a person; in servers, in the bot's own messages and in private channels. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/** What a slash command or an option may be called: interactions/application-commands#application-command-naming. */
const SLASH_NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

/** The definitions of all commands. Throws where Discord would refuse one, naming the command. */
export function define(commands: Iterable<Command>): readonly Definition[] {
  return [...commands].flatMap((command) => {
    checkSlashName(command.name, command);
    return command.onMessage ? [slash(command), onMessage(command, command.onMessage.name)] : [slash(command)];
  });
}

function slash(command: Command): Definition {
  const options = Object.values(command.options).filter(({ hidden }) => !hidden);
  const required = options.filter((option) => option.required);
  const others = options.filter((option) => !option.required);
  if (options.length > limits.options) refuse(command, `has ${options.length} options`, limits.options);
  return {
    type: ApplicationCommandType.ChatInput,
    ...named(command),
    ...described(command, command),
    options: [...required, ...others].map((option) => defineOption(option, command)),
    ...EVERYWHERE,
  };
}

function onMessage(command: Command, name: Texts): Definition {
  for (const text of Object.values(name)) checkLength(text, limits.commandName, command);
  return { type: ApplicationCommandType.Message, ...named({ name }), ...EVERYWHERE };
}

function defineOption(option: Option, command: Command): OptionDefinition {
  checkSlashName(option.name, command);
  const shared = { ...named(option), ...described(option, command), required: option.required ?? false };
  if (option.type === 'flag') return { type: ApplicationCommandOptionType.Boolean, ...shared };
  const text = { type: ApplicationCommandOptionType.String, ...shared, max_length: budget.question } as const;
  return option.suggest ? { ...text, autocomplete: true } : text;
}

function named({ name }: { readonly name: Texts }) {
  return { name: name.en, name_localizations: localized(name) };
}

function described({ description }: { readonly description: Texts }, command: Command) {
  for (const text of Object.values(description)) checkLength(text, limits.description, command);
  return { description: description.en, description_localizations: localized(description) };
}

function checkSlashName(name: Texts, command: Command): void {
  const wrong = Object.values(name).find((text) => !SLASH_NAME.test(text) || text !== text.toLowerCase());
  if (wrong === undefined) return;
  throw new Error(
    `commands/${command.name.en}: Discord takes the name "${wrong}" only with 1 to ${limits.commandName} small letters, digits, hyphens and underscores.`,
  );
}

function checkLength(text: string, max: number, command: Command): void {
  if (text.length === 0) throw new Error(`commands/${command.name.en}: a name or description is empty.`);
  if (text.length > max) refuse(command, `"${text}" has ${text.length} characters`, max);
}

function refuse(command: Command, what: string, max: number): never {
  throw new Error(`commands/${command.name.en}: ${what}, Discord takes ${max}; shorten it.`);
}
