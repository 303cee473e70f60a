import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The pipeline in its order: a file imports only from what stands before it. Folders end with a slash; one line is one rank. */
const ORDER = [
  'src/groups.ts',
  'src/once-per.ts',
  'src/language/',
  'src/language.ts',
  'src/languages/',
  'src/span.ts',
  'src/sentences.ts',
  'src/article.ts',
  'src/digits.ts',
  'src/tokens.ts',
  'src/dates.ts',
  'src/numbers.ts',
  'src/amounts.ts',
  'src/number-adjectives.ts',
  'src/figures.ts',
  'src/parts.ts',
  'src/capitals.ts',
  'src/designations.ts',
  'src/runs.ts',
  'src/name-end.ts',
  'src/name-kinds.ts',
  'src/names.ts',
  'src/statements.ts',
  'src/article-file.ts',
  'src/index-shape.ts',
  'src/index-file.ts',
  'src/reading/',
  'src/search/',
  'src/short-key.ts',
  'src/reference.ts',
  'src/catalogue.ts',
  'src/examples.ts',
  'src/support.ts',
  'src/answer.ts',
  'src/checking/',
  'src/verdict.ts',
  'src/claims.ts',
  'src/reply.ts',
  'src/command.ts',
  'src/replies/',
  'src/suggestions.ts',
  'commands/',
  'src/library.ts',
  'src/commands.ts',
  'src/configuration.ts',
  'src/terminal/',
  'src/discord/',
  'src/preview/',
  'src/running/',
  'src/start.ts',
];

/** Who may import what comes from outside. */
const OUTSIDE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^discord\.js$|^@discordjs\//, ['src/discord/', 'src/preview/']],
  [/^dotenv$/, ['src/configuration.ts']],
  [/^pino$|^prom-client$/, ['src/running/']],
  [/^fuse\.js$/, ['src/search/']],
  [/^@orama\/stemmers\//, ['src/languages/']],
  [/^valibot$/, ['src/article-file.ts', 'src/index-shape.ts', 'src/configuration.ts']],
  [/^linkedom$|^@mozilla\/readability$/, ['src/reading/']],
  [/^node:/, ['src/library.ts', 'src/commands.ts', 'src/terminal/', 'src/discord/', 'src/preview/', 'src/running/']],
];

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file).replaceAll('\\', '/')),
);

const rankOf = (file: string) =>
  ORDER.findIndex((place) => file === place || (place.endsWith('/') && file.startsWith(place)));

function importsOf(file: string): string[] {
  return [
    ...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)';|^import '([^']+)';/gm),
  ].map(([, from, bare]) => from ?? bare ?? '');
}

const ownImports = (file: string): string[] =>
  importsOf(file)
    .filter((path) => path.startsWith('.'))
    .map((path) => normalize(join(dirname(file), path)).replaceAll('\\', '/'));

describe('the order of the pipeline', () => {
  test('has a place for every file', () => {
    expect(files.filter((file) => rankOf(file) < 0)).toEqual([]);
  });

  test('has a file for every place', () => {
    expect(ORDER.filter((_, rank) => !files.some((file) => rankOf(file) === rank))).toEqual([]);
  });

  test.each(files)('%s imports only from what stands before it', (file) => {
    expect(ownImports(file).filter((target) => rankOf(target) > rankOf(file))).toEqual([]);
  });

  test('goes in no circle', () => {
    const [open, closed] = [new Set<string>(), new Set<string>()];
    const circlesFrom = (file: string): string[] => {
      if (open.has(file)) return [file];
      if (closed.has(file)) return [];
      open.add(file);
      const found = ownImports(file).flatMap(circlesFrom);
      open.delete(file);
      closed.add(file);
      return found;
    };
    expect(files.flatMap(circlesFrom)).toEqual([]);
  });

  test.each(files)('%s imports from outside only what it may', (file) => {
    const outside = importsOf(file).filter((path) => !path.startsWith('.'));
    const allowed = (path: string) =>
      OUTSIDE.some(([pattern, places]) => pattern.test(path) && places.some((place) => file.startsWith(place)));
    expect(outside.filter((path) => !allowed(path))).toEqual([]);
  });
});

test('commands are found by their folder, so nobody imports one', () => {
  expect(files.filter((file) => importsOf(file).some((path) => /(?:^|\/)commands\/\w+\.ts$/.test(path)))).toEqual([]);
});

test('every file opens with a sentence on what it is for', () => {
  expect(files.filter((file) => !/^\/\*\* .+[.?:\])]\s*(?:\*\/|\n)/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('no door knows another', () => {
  const doors = ['src/terminal/', 'src/discord/'];
  const knows = (file: string, door: string) =>
    importsOf(file).some((path) => normalize(join(dirname(file), path)).startsWith(normalize(door)));
  expect(
    files.filter((file) =>
      doors.some((own) => file.startsWith(own) && doors.some((door) => door !== own && knows(file, door))),
    ),
  ).toEqual([]);
});
