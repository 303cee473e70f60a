/** Finds the commands by their folder: commands/ask.ts is /ask. */
import { readdirSync } from 'node:fs';
import type { Command } from './reply/command.ts';

const FOLDER = new URL('../commands/', import.meta.url);

/**
 * All commands by their English names.
 * @throws Error, one sentence, where a file holds no command or one of another name
 */
export async function loadCommands(folder = FOLDER): Promise<ReadonlyMap<string, Command>> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort();
  const commands = await Promise.all(files.map((file) => loadCommand(folder, file)));
  return new Map(commands.map((command) => [command.name.en, command]));
}

async function loadCommand(folder: URL, file: string): Promise<Command> {
  const { default: command }: { default?: Command } = await import(new URL(file, folder).href);
  if (typeof command?.run !== 'function')
    throw new Error(`commands/${file} holds no command: export one as default, with defineCommand.`);
  if (`${command.name.en}.ts` !== file)
    throw new Error(`commands/${file} holds the command "${command.name.en}": give the file that name.`);
  return command;
}
