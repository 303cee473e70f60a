/** What Tab offers at the end of a typed line. */
import type { Command, Context } from '../reply/command.ts';
import { type Commands, findCommand, findOption, firstOption } from './line.ts';
import { harmless } from './wrap.ts';

/** The completions, and the end of the line that they replace; as node:readline wants it. */
export type Completions = [completions: string[], typed: string];

const MOST = 12;
/** The last named option and what follows it. */
const LAST_OPTION = /(?:^|\s)([\p{L}_-]{1,32}):\s*([^:]*)$/u;

/** Completes a command, an option, or what an option holds. */
export function completeLine(line: string, commands: Commands, context: Context): Completions {
  const [, name, rest] = /^\/(\S*)(?:\s+(.*))?$/s.exec(line) ?? [];
  if (name !== undefined && rest === undefined) return [commandNames(name, commands, context), line];
  const command = findCommand(name ?? 'ask', commands);
  return command ? completeOption(rest ?? line, command, context) : [[], line];
}

/** The input, each name of a choice replaced by the choice's value, as where one is picked in Discord. */
export function picked({ options }: Command, input: Readonly<Record<string, string>>, context: Context) {
  const value = (key: string, typed: string) =>
    [typed, '']
      .flatMap((start) => options[key]?.suggest?.(start, context) ?? [])
      .find(({ name }) => harmless(name) === typed)?.value;
  return Object.fromEntries(Object.entries(input).map(([key, typed]) => [key, value(key, typed) ?? typed]));
}

function commandNames(typed: string, commands: Commands, { language }: Context): string[] {
  const names = (code: keyof Command['name']) => [...commands.values()].map(({ name }) => name[code]);
  const start = typed.toLowerCase();
  const own = names(language).filter((name) => name.startsWith(start));
  const found = own.length > 0 ? own : [...names('de'), ...names('en')].filter((name) => name.startsWith(start));
  return found.map((name) => `/${name} `);
}

function completeOption(rest: string, command: Command, context: Context): Completions {
  const [, name = '', value] = LAST_OPTION.exec(rest) ?? [];
  const key = findOption(name, command);
  const typed = key && value !== undefined ? value : rest;
  const option = command.options[key ?? firstOption(command, {}) ?? ''];
  const names = (option?.suggest?.(typed, context) ?? []).map((choice) => harmless(choice.name));
  return [
    offered(
      names.filter((one) => one !== typed.trim()),
      typed,
    ),
    typed,
  ];
}

/** Those that go on as typed; else only the best, as node:readline would cut what is typed to what all of them share. */
function offered(names: readonly string[], typed: string): string[] {
  const start = typed.toLowerCase();
  const going = names.filter((name) => name.toLowerCase().startsWith(start));
  return going.length > 0 ? going.slice(0, MOST) : names.slice(0, 1);
}
