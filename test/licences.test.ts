/** What ships: its licences are listed and let us ship it; its versions are exact. */
import { readFileSync } from 'node:fs';
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
  .map(([path, { license = 'none' }]) => [path.replace(/^.*node_modules\//, ''), license] as const);

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

test('every dependency is of one exact version', () => {
  const { dependencies, devDependencies } = read('package.json');
  const versions = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});
