/** A typed line → command and input: "/quote Sicherheit speaker:Tillerson". A line without "/" is a question. */

import type { LanguageCode } from '../language/language.ts';
import type { Command, Option } from '../reply/command.ts';

/** By English name. */
export type Commands = ReadonlyMap<string, Command>;

/** What a line asks for, or why it cannot be run. */
export type Line =
  | { readonly kind: 'run'; readonly command: Command; readonly input: Readonly<Record<string, string>> }
  | { readonly kind: 'unknownCommand'; readonly name: string }
  | { readonly kind: 'unknownOption'; readonly name: string; readonly command: Command }
  | { readonly kind: 'missing'; readonly option: Option; readonly command: Command };

/** "name:" at the start of a word; an address ("https://") is none. */
const NAMED = /(?:^|\s)([\p{L}_-]{1,32}):(?!\/\/)/gu;
/** What a flag may be set to, in the terminal's languages. */
const YES = /^(?:true|yes|ja|1)$/i;

/** Reads a typed line; text in front of the named options is for the first that people see and that is not named. */
export function readLine(line: string, commands: Commands): Line {
  const text = line.trim();
  const [, name = 'ask', rest = text] = /^\/(\S*)\s*(.*)$/s.exec(text) ?? [];
  const command = findCommand(name, commands);
  if (!command) return { kind: 'unknownCommand', name };
  return text.startsWith('/')
    ? readOptions(rest, command)
    : checked(command, { [firstOption(command, {}) ?? '']: text });
}

/** By its name in any language, whatever the case. */
export function findCommand(name: string, commands: Commands): Command | undefined {
  const typed = name.toLowerCase().normalize('NFC');
  return [...commands.values()].find((command) => Object.values(command.name).includes(typed));
}

/** The language somebody speaks who types a name that only one language has. */
export function languageOfName(name: string, commands: Commands): LanguageCode | undefined {
  const names = findCommand(name, commands)?.name;
  const codes = (Object.keys(names ?? {}) as LanguageCode[]).filter((code) => names?.[code] === name.toLowerCase());
  return codes.length === 1 ? codes[0] : undefined;
}

function readOptions(rest: string, command: Command): Line {
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
  const key = firstOption(command, input);
  if (free && !key) return { kind: 'unknownOption', name: free, command };
  return checked(command, free && key ? { ...input, [key]: free } : input);
}

function checked(command: Command, input: Readonly<Record<string, string>>): Line {
  const [, option] = Object.entries(command.options).find(([key, { required }]) => required && !input[key]) ?? [];
  return option ? { kind: 'missing', option, command } : { kind: 'run', command, input };
}

/** The option that text without a name is for: the first that people see and that is not given yet. */
export function firstOption({ options }: Command, input: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(options).find(([key, { hidden, type }]) => !hidden && type !== 'flag' && !(key in input))?.[0];
}

/** The key of an option, by its name in any language. */
export function findOption(name: string, { options }: Command): string | undefined {
  const typed = name.toLowerCase().normalize('NFC');
  return Object.entries(options).find(([, option]) => Object.values(option.name).includes(typed))?.[0];
}

function optionValue(option: Option | undefined, text: string): string {
  if (option?.type !== 'flag') return text;
  return YES.test(text) ? 'true' : '';
}
