/** Commands → what Discord is told of them (slash commands with their subcommands, entries in a message's menu), and when. */
import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandSubcommandOption,
  REST,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Texts } from '../language/language.ts';
import { codes, textIn } from '../language/languages.ts';
import type { Command, Form, Option } from '../reply/command.ts';
import { languageFor } from './asker.ts';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  Locale,
  Routes,
} from './discord-js.ts';
import { budget, limits } from './limits.ts';

/** What Discord is sent to register a command. */
export type Definition = RESTPostAPIApplicationCommandsJSONBody;
type OptionDefinition = APIApplicationCommandBasicOption;

/** For a server and for a person; in servers, in the bot's own messages and in private channels. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/**
 * The text for each locale of each language; where there is none, Discord takes the English. The default name's own locales
 * are among them: without, Discord falls back from one English to the other before it takes the default
 * (interactions/application-commands#localization).
 */
export function localized(texts: Texts): Partial<Record<Locale, string>> {
  const all = Object.values(Locale).flatMap((locale) => {
    const code = languageFor(locale);
    return code && texts[code] ? [[locale, texts[code]]] : [];
  });
  return Object.fromEntries(all);
}

/** What a slash command or an option may be called: interactions/application-commands#application-command-naming. */
const SLASH_NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

/** The definitions of all commands. Throws where Discord would refuse one, naming the command. */
export function define(commands: Iterable<Command>): readonly Definition[] {
  const all = [...commands];
  const offered = Map.groupBy(
    all.filter(({ hidden }) => !hidden),
    ({ name }) => name.en.split(' ', 1).join(),
  );
  return [
    ...[...offered.values()].map(slash),
    ...all.flatMap((command) => (command.onMessage ? [onMessage(command, command.onMessage.name)] : [])),
  ];
}

/** A command by itself, or one that holds those which share their first word; of that one nobody sees a description. */
function slash(commands: readonly Command[]): Definition {
  const [first, ...others] = commands;
  if (!first) throw new Error('A slash command is made of at least one command.');
  const isGroup = first.name.en.includes(' ');
  if (others.length > 0 && !isGroup) refuse(first, 'has subcommands beside it', 0);
  return {
    type: ApplicationCommandType.ChatInput,
    ...named(wordOf(first, 0), first),
    ...described(first, first),
    options: isGroup ? commands.map(subcommand) : optionsOf(first),
    ...EVERYWHERE,
  };
}

function subcommand(command: Command): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...named(wordOf(command, 1), command),
    ...described(command, command),
    options: optionsOf(command),
  };
}

/** The first word of a command's name in each language, or what follows it. */
function wordOf({ name }: Command, which: 0 | 1): Texts {
  const part = (text: string) => (which === 0 ? text.replace(/ .*/, '') : text.replace(/^\S* ?/, ''));
  return { en: part(name.en), ...Object.fromEntries(codes.map((code) => [code, part(textIn(name, code))])) };
}

function optionsOf(command: Command): OptionDefinition[] {
  const options = Object.values(command.options).filter(({ hidden }) => !hidden);
  const required = options.filter((option) => option.required);
  const others = options.filter((option) => !option.required);
  if (options.length > limits.options) refuse(command, `has ${options.length} options`, limits.options);
  for (const { form } of Object.values(command.options)) if (form) checkForm(form, command);
  return [...required, ...others].map((option) => defineOption(option, command));
}

function onMessage(command: Command, name: Texts): Definition {
  for (const text of Object.values(name)) checkLength(text, limits.commandName, command);
  return { type: ApplicationCommandType.Message, name: name.en, name_localizations: localized(name), ...EVERYWHERE };
}

function defineOption(option: Option, command: Command): OptionDefinition {
  const shared = { ...named(option.name, command), ...described(option, command), required: option.required ?? false };
  if (option.type === 'flag') return { type: ApplicationCommandOptionType.Boolean, ...shared };
  if (option.type === 'file') return { type: ApplicationCommandOptionType.Attachment, ...shared };
  if (option.type === 'channel')
    return { type: ApplicationCommandOptionType.Channel, ...shared, channel_types: [ChannelType.GuildText] };
  const text = { type: ApplicationCommandOptionType.String, ...shared, max_length: budget.question } as const;
  return option.suggest ? { ...text, autocomplete: true } : text;
}

function named(name: Texts, command: Command) {
  checkSlashName(name, command);
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

function checkForm({ title, label, placeholder, fields = 1 }: Form, command: Command): void {
  for (const text of Object.values(title)) checkLength(text, limits.formTitle, command);
  for (const text of Object.values(label)) checkLength(text, limits.formLabel - ' (5)'.length, command);
  for (const text of Object.values(placeholder ?? {})) checkLength(text, limits.placeholder, command);
  if (fields > limits.formFields) refuse(command, `a form has ${fields} fields`, limits.formFields);
}

function refuse(command: Command, what: string, max: number): never {
  throw new Error(`commands/${command.name.en}: ${what}, Discord takes ${max}; shorten it.`);
}

/** `unchanged`: Discord knew them; else the names that were put in. */
type Registered = 'unchanged' | readonly string[];

/** Registers the commands for everywhere. Throws what discord.js throws. */
export async function register(
  rest: REST,
  applicationId: string,
  definitions: readonly Definition[],
): Promise<Registered> {
  const route = Routes.applicationCommands(applicationId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const known = (await rest.get(route, { query })) as readonly APIApplicationCommand[];
  if (canonical(known) === canonical(definitions)) return 'unchanged';
  await rest.put(route, { body: definitions });
  return definitions.map(({ name }) => name);
}

/** What we send of a command and of an option; whatever else Discord returns is its own. */
const SENT: ReadonlySet<string> = new Set([
  ...['type', 'name', 'name_localizations', 'description', 'description_localizations', 'options', 'required'],
  ...['autocomplete', 'max_length', 'channel_types', 'contexts', 'integration_types'],
]);

/** The same text for the same commands, whatever their order and that of keys and numbers, without what means nothing to Discord. */
const canonical = (commands: readonly object[]): string =>
  commands
    .map((command) => JSON.stringify(essence(command)))
    .sort()
    .join();

/** What is empty, false or missing means the same. */
function essence(value: unknown, isTexts = false): unknown {
  if (Array.isArray(value)) return value.every(Number.isInteger) ? value.toSorted() : value.map((one) => essence(one));
  if (typeof value !== 'object' || value === null) return value;
  const sent = Object.entries(value)
    .filter(([key, item]) => (isTexts || SENT.has(key)) && item && !isEmpty(item))
    .map(([key, item]) => [key, essence(item, key.endsWith('_localizations'))] as const);
  return Object.fromEntries(sent.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const isEmpty = (value: unknown): boolean => typeof value === 'object' && Object.keys(value ?? {}).length === 0;
