/** Finds the commands by their folder: commands/ask.ts is /ask, commands/article.ts is /article with what stands below it. */
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
  const commands = await Promise.all(files.map((file) => loadFile(folder, file)));
  return new Map(commands.flat().map((command) => [command.name.en, command]));
}

/** A file holds a command of its name, or several whose first word it is. */
async function loadFile(folder: URL, file: string): Promise<readonly Command[]> {
  const { default: held }: { default?: Command | readonly Command[] } = await import(new URL(file, folder).href);
  const commands = [held ?? []].flat();
  if (commands.length === 0 || commands.some((command) => typeof command?.run !== 'function'))
    throw new Error(`commands/${file} holds no command: export one as default, with defineCommand.`);
  const other = commands.find(({ name }) => `${Array.isArray(held) ? name.en.split(' ', 1) : name.en}.ts` !== file);
  if (other) throw new Error(`commands/${file} holds the command "${other.name.en}": give the file that name.`);
  return commands;
}
