/** Tells Discord the commands, but only when they changed: every overwrite bumps them (discord-api-docs issue 3652). */
import type { APIApplicationCommand, REST } from 'discord.js';
import type { Definition } from './definition.ts';
import { Routes } from './discord-js.ts';

/** `unchanged`: Discord knew them; else the names that were put in. */
export type Registered = 'unchanged' | readonly string[];

/** What we send of a command and of an option; whatever else Discord returns is its own. */
const COMMAND_KEYS = ['name', 'name_localizations', 'description', 'description_localizations'] as const;
const OPTION_KEYS = [...COMMAND_KEYS, 'type', 'required', 'autocomplete', 'max_length'] as const;

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

/** The same text for the same commands, whatever the order of keys and commands and the defaults filled in. */
function canonical(commands: readonly object[]): string {
  return JSON.stringify(
    commands
      .map(commandEssence)
      .map(sorted)
      .map((command) => JSON.stringify(command))
      .sort(),
  );
}

function commandEssence(command: object): object {
  const { type, options, contexts, integration_types: types } = command as Record<string, unknown>;
  return {
    ...pick(command, COMMAND_KEYS),
    type: type ?? 1,
    options: list(options).map((option) => pick(option as object, OPTION_KEYS)),
    contexts: list(contexts).toSorted(),
    integration_types: list(types).toSorted(),
  };
}

function pick(object: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([key]) => keys.includes(key)));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Keys in order; without what is empty, false or missing, which means the same to Discord. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => !isDefault(item));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]));
}

function isDefault(value: unknown): boolean {
  return value === null || value === undefined || value === false || value === '' || isEmpty(value);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
