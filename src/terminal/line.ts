/** A typed line → command and input: "/quote Sicherheit speaker:Tillerson", and what Tab offers at its end. A line without "/" is a question. */

import type { LanguageCode } from '../language/language.ts';
import { textIn } from '../language/languages.ts';
import type { Command, Context, Option } from '../reply/command.ts';
import { harmless } from './screen.ts';

/** By English name; two words are a subcommand. */
export type Commands = ReadonlyMap<string, Command>;

/** What a line asks for, or why it cannot be run. */
export type ParsedLine =
  | { readonly kind: 'run'; readonly command: Command; readonly input: Readonly<Record<string, string>> }
  | { readonly kind: 'unknownCommand'; readonly name: string }
  | { readonly kind: 'unknownPart'; readonly name: string; readonly parts: readonly Command[] }
  | { readonly kind: 'unknownOption'; readonly name: string; readonly command: Command }
  | { readonly kind: 'missing'; readonly option: Option; readonly command: Command };

/** The completions, and the end of the line that they replace; as node:readline wants it. */
type Completions = [completions: string[], typed: string];

/** "name:" at the start of a word; an address ("https://") is none. */
const NAMED = /(?:^|\s)([\p{L}_-]{1,32}):(?!\/\/)/gu;
/** What a flag may be set to, in the terminal's languages. */
const YES = /^(?:true|yes|ja|1)$/i;
/** Half of a terminal of 24 lines. */
const MOST_COMPLETIONS = 12;
/** The last named option and what follows it. */
const LAST_OPTION = /(?:^|\s)([\p{L}_-]{1,32}):\s*([^:]*)$/u;

/** Reads a typed line; text in front of the named options is for the first that people see and that is not named. */
export function readLine(line: string, commands: Commands): ParsedLine {
  const text = line.trim();
  const asked = commands.get('ask');
  if (!text.startsWith('/') && asked) return checked(asked, { [firstOption(asked, {}, text) ?? '']: text });
  const { command, rest } = findCommand(text, commands);
  if (command) return readOptions(rest, command);
  const [name = '', part = ''] = text.slice(1).split(/\s+/, 2);
  const parts = offered(commands).filter((one) => namesOf(one).some((known) => known.startsWith(`${folded(name)} `)));
  return parts.length > 0
    ? { kind: 'unknownPart', name: part && `/${name} ${part}`, parts }
    : { kind: 'unknownCommand', name };
}

/** The command that a line begins with, by its name in any language, whatever the case, and what follows the name. */
export function findCommand(line: string, commands: Commands): { readonly command?: Command; readonly rest: string } {
  const typed = /^\s*\/(\S*)(?:\s+(\S+))?/.exec(line);
  if (!typed) return { rest: line };
  const [whole, first = '', second = ''] = typed;
  for (const [name, length] of [
    [`${first} ${second}`, whole.length],
    [first, whole.indexOf('/') + 1 + first.length],
  ] as const) {
    const command = offered(commands).find((one) => namesOf(one).includes(folded(name)));
    if (command) return { command, rest: line.slice(length).trimStart() };
  }
  return { rest: line };
}

/** The language somebody speaks who begins a line with a name that only one language has. */
export function languageOfName(line: string, commands: Commands): LanguageCode | undefined {
  const { command, rest } = findCommand(line, commands);
  const typed = folded(line.slice(0, line.length - rest.length).replace('/', ' '))
    .replace(/\s+/g, ' ')
    .trim();
  const codes = (Object.keys(command?.name ?? {}) as LanguageCode[]).filter((code) => command?.name[code] === typed);
  return codes.length === 1 ? codes[0] : undefined;
}

const offered = (commands: Commands): Command[] => [...commands.values()].filter(({ hidden }) => !hidden);
const namesOf = ({ name }: Command | Option): string[] => Object.values(name);
const folded = (typed: string): string => typed.toLowerCase().normalize('NFC');

function readOptions(rest: string, command: Command): ParsedLine {
  const named = [...rest.matchAll(NAMED)].map(({ index, 0: text, 1: name = '' }) => ({
    start: index,
    end: index + text.length,
    name,
  }));
  const unknown = named.find(({ name, end }) => !findOption(name, command) && /\S/.test(rest.charAt(end)));
  if (unknown) return { kind: 'unknownOption', name: unknown.name, command };
  const known = named.filter(({ name }) => findOption(name, command));
  const input = Object.fromEntries(
    known.map(({ name, end }, index) => {
      const key = findOption(name, command) ?? name;
      return [key, optionValue(command.options[key], rest.slice(end, known[index + 1]?.start).trim())];
    }),
  );
  const free = rest.slice(0, known[0]?.start).trim();
  const key = firstOption(command, input, free);
  if (free && !key) return { kind: 'unknownOption', name: free, command };
  return checked(command, free && key ? { ...input, [key]: free } : input);
}

function checked(command: Command, input: Readonly<Record<string, string>>): ParsedLine {
  const [, option] = Object.entries(command.options).find(([key, { required }]) => required && !input[key]) ?? [];
  return option ? { kind: 'missing', option, command } : { kind: 'run', command, input };
}

/**
 * The option that text without a name is for: the first that people see and that is not given yet. What is no address is a
 * file's path, where the command takes a file.
 */
function firstOption({ options }: Command, input: Readonly<Record<string, string>>, text: string): string | undefined {
  const open = Object.entries(options).filter(
    ([key, { hidden, type }]) => !hidden && type !== 'flag' && !(key in input),
  );
  const file = /^https?:\/\//i.test(text) ? undefined : open.find(([, { type }]) => type === 'file');
  return (file ?? open.find(([, { type }]) => type !== 'file'))?.[0];
}

/** The key of an option, by its name in any language. */
function findOption(name: string, { options }: Command): string | undefined {
  return Object.entries(options).find(([, option]) => namesOf(option).includes(folded(name)))?.[0];
}

function optionValue(option: Option | undefined, text: string): string {
  if (option?.type !== 'flag') return text;
  return YES.test(text) ? 'true' : '';
}

/** Completes a command, an option, or what an option holds. */
export function completeLine(line: string, commands: Commands, context: Context): Completions {
  const isName = /^\/\S*(?:\s+\S*)?$/.test(line);
  const names = isName ? commandNames(line, commands, context) : [];
  if (names.length > 0) return [names, line];
  const { command, rest } = findCommand(line, commands);
  if (command) return completeOption(rest, command, context);
  const asked = commands.get('ask');
  return asked && !line.startsWith('/') ? completeOption(line, asked, context) : [[], line];
}

/** The input, each name of a choice replaced by the choice's value, as where one is picked in Discord. */
export function picked({ options }: Command, input: Readonly<Record<string, string>>, context: Context) {
  const value = (key: string, typed: string) =>
    [typed, '']
      .flatMap((start) => options[key]?.suggest?.(start, context) ?? [])
      .find(({ name }) => harmless(name) === typed)?.value;
  return Object.fromEntries(Object.entries(input).map(([key, typed]) => [key, value(key, typed) ?? typed]));
}

function commandNames(line: string, commands: Commands, { language }: Context): string[] {
  const typed = folded(line.slice(1)).replace(/\s+/, ' ');
  const going = (names: readonly string[]) => names.filter((name) => name.startsWith(typed));
  const own = going(offered(commands).map(({ name }) => textIn(name, language)));
  return (own.length > 0 ? own : going(offered(commands).flatMap(namesOf))).map((name) => `/${name} `);
}

function completeOption(rest: string, command: Command, context: Context): Completions {
  const [, name = '', value] = LAST_OPTION.exec(rest) ?? [];
  const key = findOption(name, command);
  const typed = key && value !== undefined ? value : rest;
  const option = command.options[key ?? firstOption(command, {}, rest) ?? ''];
  const names = (option?.suggest?.(typed, context) ?? []).map((choice) => harmless(choice.name));
  return [
    best(
      names.filter((one) => one !== typed.trim()),
      typed,
    ),
    typed,
  ];
}

/** Those that go on as typed; else only the best, as node:readline would cut what is typed to what all of them share. */
function best(names: readonly string[], typed: string): string[] {
  const start = typed.toLowerCase();
  const going = names.filter((name) => name.toLowerCase().startsWith(start));
  return going.length > 0 ? going.slice(0, MOST_COMPLETIONS) : names.slice(0, 1);
}
