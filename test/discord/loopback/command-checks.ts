/** What Discord refuses of commands: https://docs.discord.com/developers/interactions/application-commands */
import { empty, type Json, number, objects, range, string } from './checks.ts';

/** Those of reference#locales that a test may need. */
const LOCALES = new Set(['de', 'en-US', 'en-GB', 'fr', 'es-ES', 'es-419', 'it', 'pl', 'nl', 'pt-BR', 'ru', 'tr', 'ja']);
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** What is wrong with a bulk overwrite of commands. */
export function checkCommands(commands: readonly Json[]): string[] {
  const keys = commands.map(({ type, name }) => `${number(type) || 1} ${string(name)}`);
  return [
    ...(new Set(keys).size < keys.length ? ['two commands of one name'] : []),
    ...range('slash commands', keys.filter((key) => key.startsWith('1 ')).length, 0, 100),
    ...range('message commands', keys.filter((key) => key.startsWith('3 ')).length, 0, 15),
    ...commands.flatMap((command) => (command.type === 3 ? checkMenuEntry(command) : checkSlash(command))),
  ];
}

function checkMenuEntry(command: Json): string[] {
  const names = [command.name, ...localized(command.name_localizations)];
  return [
    ...names.flatMap((name) => range('name', string(name).length, 1, 32)),
    ...checkLocales(command.name_localizations),
    ...(empty(command.description) && empty(command.options) ? [] : ['a message command with description or options']),
  ];
}

function checkSlash(command: Json): string[] {
  const options = objects(command.options);
  const subcommands = options.filter(({ type }) => type === 1);
  if (subcommands.length > 0)
    return [
      ...checkNamed(command),
      ...(subcommands.length < options.length ? ['subcommands beside options'] : []),
      ...range('characters', charactersOf(command), 1, 8000),
      ...subcommands.flatMap(checkSlash),
    ];
  const firstOptional = options.findIndex(({ required }) => !required);
  const requiredAfter = firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required);
  return [
    ...checkNamed(command),
    ...range('options', options.length, 0, 25),
    ...(requiredAfter ? ['Required options must be placed before non-required options'] : []),
    ...options.flatMap(checkOption),
  ];
}

/** The longest of each name and description: application-commands#slash-commands. */
function charactersOf(command: Json): number {
  const longest = (key: string) =>
    Math.max(...[command[key], ...localized(command[`${key}_localizations`])].map((text) => string(text).length));
  const own = longest('name') + longest('description');
  return objects(command.options).reduce((sum, option) => sum + charactersOf(option), own);
}

function checkOption(option: Json): string[] {
  const text = option.type === 3;
  const most = option.max_length === undefined ? 1 : number(option.max_length);
  return [
    ...checkNamed(option),
    ...(text || [5, 7, 11].includes(number(option.type)) ? [] : ['option type']),
    ...(!text && (option.autocomplete || option.max_length !== undefined)
      ? ['autocomplete or length of what is no text']
      : []),
    ...range('max_length', most, 1, 6000),
  ];
}

function checkNamed(named: Json): string[] {
  const names = [named.name, ...localized(named.name_localizations)].map(string);
  const descriptions = [named.description, ...localized(named.description_localizations)].map(string);
  return [
    ...names.filter((name) => !SLASH_NAME.test(name) || name !== name.toLowerCase()).map((name) => `name ${name}`),
    ...descriptions.flatMap((text) => range('description', text.length, 1, 100)),
    ...checkLocales(named.name_localizations),
    ...checkLocales(named.description_localizations),
  ];
}

function checkLocales(map: unknown): string[] {
  return Object.keys((map ?? {}) as Json).flatMap((locale) => (LOCALES.has(locale) ? [] : [`locale ${locale}`]));
}

const localized = (map: unknown): unknown[] => Object.values((map ?? {}) as Json);
