/** What ships: its licences are listed and let us ship it; its versions are exact. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Licences that ask for no more than to be named. */
const PERMISSIVE = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  /** Only for development, or only on some machines. */
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const locked: Readonly<Record<string, Locked>> = read('package-lock.json').packages;
const shipped = Object.entries(locked)
  .filter(([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional)
  .map(([path, { license = 'none' }]) => [path.replace(/^.*node_modules\//, ''), chosen(license)] as const);

/** Of "(MIT OR CC0-1.0)" we take the one that we know; one package calls version 2.0 of Apache's by its first words. */
function chosen(license: string): string {
  if (license === 'Apache License') return 'Apache-2.0';
  const offered = license.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return offered.find((one) => PERMISSIVE.includes(one)) ?? license;
}

test('everything that ships has a permissive licence', () => {
  expect(shipped.filter(([, licence]) => !PERMISSIVE.includes(licence))).toEqual([]);
});

test('docs/licences.md lists everything that ships', () => {
  const lists = [...new Set(shipped.map(([, licence]) => licence))].toSorted().map((licence) => {
    const names = shipped.filter(([, own]) => own === licence).map(([name]) => name);
    return `- **${licence}**: ${[...new Set(names)].toSorted().join(', ')}`;
  });
  expect(readFileSync('docs/licences.md', 'utf8').match(/^- .*$/gm)).toEqual(lists);
});

test('whatever the program imports ships', () => {
  const files = ['src', 'commands'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const imported = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type)[^;]*?\bfrom '([^.'][^']*)';/gm),
    ])
    .map(([, from = '']) => from)
    .filter((from) => !from.startsWith('node:'))
    .map((from) => from.split('/', from.startsWith('@') ? 2 : 1).join('/'));
  const { dependencies } = read('package.json');
  expect(imported.length).toBeGreaterThan(10);
  expect([...new Set(imported)].filter((name) => !(name in dependencies))).toEqual([]);
});

test('every dependency is of one exact version', () => {
  const { dependencies, devDependencies } = read('package.json');
  const versions = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});
