import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The pipeline in its order: a file imports only from what stands before it. Folders end with a slash; one line is one rank. */
const ORDER = [
  'src/language/',
  'src/text/',
  'src/article/',
  'src/extract/',
  'src/meaning/',
  'src/search/',
  'src/answer/',
  'src/check/',
  'src/library/',
  'src/reply/',
  'commands/',
  'src/commands.ts',
  'src/configuration.ts',
  'src/terminal/',
  'src/discord/',
  'src/running/',
  'src/preview/',
  'src/start.ts',
];

/** Who may import what comes from outside. */
const OUTSIDE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^discord\.js$|^@discordjs\//, ['src/discord/', 'src/preview/']],
  [/^dotenv$/, ['src/configuration.ts']],
  [/^pino$|^prom-client$/, ['src/running/']],
  [/^fuse\.js$|^minisearch$/, ['src/search/']],
  [/^onnxruntime-node$|^@huggingface\/tokenizers$/, ['src/meaning/']],
  [/^@orama\/stemmers\//, ['src/language/']],
  [/^valibot$/, ['src/article/article.ts', 'src/article/index-file.ts', 'src/configuration.ts']],
  [
    /^node:/,
    [
      'src/article/address.ts',
      'src/article/source-reader.ts',
      'src/article/sandbox-worker.ts',
      'src/library/',
      'src/commands.ts',
      'src/meaning/',
      'src/search/fit.ts',
      'src/search/fitting.ts',
      'src/check/fit-assertions.ts',
      'src/terminal/',
      'src/discord/',
      'src/preview/',
      'src/running/',
    ],
  ],
  [/^linkedom$|^@mozilla\/readability$|^htmlparser2$|^domhandler$/, ['src/article/html/']],
  [/^undici$|^ipaddr\.js$|^robots-parser$/, ['src/article/address.ts', 'src/discord/connection.ts']],
  [/^kysely$|^pg$/, ['src/library/']],
  [/^unpdf$/, ['src/article/pdf/']],
  [/^string-width$|^wrap-ansi$/, ['src/terminal/']],
  [/^discord-markdown-parser$/, ['src/preview/']],
  [/^mdast|^micromark-/, ['src/article/prose.ts']],
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
  const opening = (file: string) => /^\/\*\*(.*?)\*\//s.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const lines = (file: string) => opening(file).replace(/^\n? ?\*? ?/gm, '');
  expect(files.filter((file) => !/^\S[^\n]+[.?:\])]/.test(lines(file)))).toEqual([]);
});

describe('a name stands for one thing', () => {
  /** Of names by file, those that several files have. Languages mirror one another, and a command's file has its name. */
  const inSeveral = (namesOf: (file: string) => readonly string[]): string[] => {
    const own = files.filter((file) => file.startsWith('src/'));
    const named = own.flatMap((file) => {
      const mirrored = file.replace(/^src\/language\/.*/, 'src/language/');
      return namesOf(file).map((name) => ({ name, file: mirrored }));
    });
    const byName = Map.groupBy(named, ({ name }) => name);
    return [...byName].filter(([, all]) => new Set(all.map(({ file }) => file)).size > 1).map(([name]) => name);
  };
  const roomOf = (file: string): string => file.split('/').slice(1, -1)[0] ?? '';
  /** What a file declares and exports; a door that only passes names on declares none. */
  const exported = (file: string): string[] => {
    const declarations =
      /^export (?:async )?(?:(?:function\*?|const|class|interface|type) (\w+)|const [[{]([\w,\s]+)[\]}])/gm;
    const found = [...readFileSync(file, 'utf8').matchAll(declarations)];
    return found.flatMap(([, one, several]) => (one ? [one] : (several?.match(/\w+/g) ?? [])));
  };

  test('no two files in different rooms are called alike, but for the doors', () => {
    const alike = inSeveral((file) => [basename(file)].filter((name) => name !== 'index.ts'));
    const roomsOf = (name: string) =>
      new Set(files.filter((file) => file.startsWith('src/') && basename(file) === name).map(roomOf));
    expect(alike.filter((name) => roomsOf(name).size > 1)).toEqual([]);
  });

  test('no two files export names that are alike', () => {
    expect(inSeveral(exported)).toEqual([]);
  });
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
