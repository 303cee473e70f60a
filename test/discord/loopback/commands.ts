/** The commands that the loopback Discord knows, as Discord keeps and returns them. */
import { type Json, objects } from './checks.ts';
import { checkCommands } from './command-checks.ts';

export interface KnownCommands {
  list(): readonly Json[];
  /** What a server allows or forbids by name: application-commands#application-command-permissions-object. */
  readonly overwrites: Json[];
  /** Bulk overwrite; what is wrong with it, or nothing. */
  overwrite(given: readonly Json[]): readonly string[];
}

export function createCommands(applicationId: string): KnownCommands {
  let known: readonly Json[] = [];
  let version = 8000;
  return {
    list: () => known,
    overwrites: [],
    overwrite(given) {
      const errors = checkCommands(given);
      if (errors.length > 0) return errors;
      version++;
      known = given
        .map((command, index) => keep(command, { id: `70${index}`, application_id: applicationId, version }))
        .reverse();
      return [];
    },
  };
}

/** Without with_localizations=true Discord leaves the maps out. */
export function seen(command: Json, query: URLSearchParams): Json {
  if (query.get('with_localizations') === 'true') return command;
  const { name_localizations: _, description_localizations: __, ...rest } = command;
  return rest;
}

/** Discord adds its own and drops what is the default anyway. */
function keep(command: Json, own: Json): Json {
  const defaults = { default_member_permissions: null, dm_permission: true, nsfw: false, type: 1, description: '' };
  const options = command.options ? { options: objects(command.options).map(keepOption) } : {};
  return { ...own, ...defaults, ...command, ...options };
}

function keepOption({ required, ...option }: Json): Json {
  const inner = option.options ? { options: objects(option.options).map(keepOption) } : {};
  return { ...option, ...(required ? { required } : {}), ...inner };
}
