/** Commands are found by their folder, and prepared for whoever runs them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Command } from '../src/command.ts';
import { findCommands, loadCommands, prepareCommands } from '../src/commands.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A command that says how often it was prepared. */
function put(file: string, name: string): URL {
  const text = `let prepared = 0;
    export default { name: { en: '${name}' }, prepare: async () => { prepared += 1; }, run: () => prepared };`;
  writeFileSync(join(folder, file), text);
  return pathToFileURL(`${folder}/`);
}

const said = (commands: ReadonlyMap<string, Command>): unknown => commands.get('ferry')?.run({}, {} as never);

test('loaded commands are prepared, found ones when they are asked to be', async () => {
  expect(said(await loadCommands(put('ferry.ts', 'ferry')))).toBe(1);
  rmSync(folder, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
  const found = await findCommands(put('ferry.ts', 'ferry'));
  expect(said(found)).toBe(0);
  await prepareCommands(found);
  expect(said(found)).toBe(1);
});

test('a file without a command, or with one of another name, is named with its remedy', async () => {
  await expect(findCommands(put('ship.ts', 'ferry'))).rejects.toThrow(
    'commands/ship.ts holds the command "ferry": give the file that name.',
  );
  rmSync(join(folder, 'ship.ts'));
  writeFileSync(join(folder, 'boat.ts'), 'export const boat = 1;');
  await expect(findCommands(pathToFileURL(`${folder}/`))).rejects.toThrow('commands/boat.ts holds no command');
});
