/** Commands are found by their folder. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCommands } from '../src/commands.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A command that says its name, in a file. */
function put(file: string, name: string): URL {
  writeFileSync(join(folder, file), `export default { name: { en: '${name}' }, run: () => '${name}' };`);
  return pathToFileURL(`${folder}/`);
}

test('every file is a command by its English name, in the order of the names', async () => {
  put('ship.ts', 'ship');
  writeFileSync(join(folder, 'notes.txt'), 'no command');
  const found = await loadCommands(put('ferry.ts', 'ferry'));
  expect([...found.keys()]).toEqual(['ferry', 'ship']);
  expect(found.get('ferry')?.run({}, {} as never)).toBe('ferry');
});

test('a file may hold several, whose first word it is', async () => {
  const held = (names: readonly string[]) =>
    `export default [${names.map((name) => `{ name: { en: '${name}' }, run: () => '${name}' }`)}];`;
  writeFileSync(join(folder, 'ship.ts'), held(['ship sail', 'ship sink']));
  expect([...(await loadCommands(pathToFileURL(`${folder}/`))).keys()]).toEqual(['ship sail', 'ship sink']);
  writeFileSync(join(folder, 'boat.ts'), held(['boat sail', 'ship sink']));
  await expect(loadCommands(pathToFileURL(`${folder}/`))).rejects.toThrow('commands/boat.ts holds the command "ship');
});

test('a file without a command, or with one of another name, is named with its remedy', async () => {
  await expect(loadCommands(put('ship.ts', 'ferry'))).rejects.toThrow(
    'commands/ship.ts holds the command "ferry": give the file that name.',
  );
  rmSync(join(folder, 'ship.ts'));
  writeFileSync(join(folder, 'boat.ts'), 'export const boat = 1;');
  await expect(loadCommands(pathToFileURL(`${folder}/`))).rejects.toThrow('commands/boat.ts holds no command');
});
