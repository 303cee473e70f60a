import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fillShelf, type Shelf } from '../../src/running/holdings.ts';
import { keepLog } from '../discord/stage.ts';
import { bridgeFolder } from '../program.ts';

const OTHER = `---
title: Der Turm
language: de
---

Der Turm im Park ist 40 Meter hoch. Er steht dort seit 1911, sagte die Gärtnerin Ute Kern.
`;

let folder: ReturnType<typeof bridgeFolder>;
let shelf: Shelf;
let lines: ReturnType<typeof keepLog>['lines'];
beforeEach(() => {
  folder = bridgeFolder();
  const kept = keepLog();
  lines = kept.lines;
  shelf = fillShelf(folder.path, kept.log);
});
afterEach(() => folder.remove());

const put = (file: string, text: string) => writeFileSync(join(folder.path, file), text);
const titles = () => shelf.holdings().library.map(({ article }) => article.name);
const found = (question: string) => shelf.holdings().search.find(question, { language: 'de' }).hits.length;

describe('the shelf', () => {
  test('takes over a new article at a reload, library and search alike', () => {
    put('turm.md', OTHER);
    expect(titles()).toEqual(['bridge']);
    shelf.reload();
    expect(titles()).toEqual(['bridge', 'turm']);
    expect(found('Wie hoch ist der Turm im Park?')).toBeGreaterThan(0);
    expect(lines).toEqual([{ level: 'info', fields: { articles: 2 }, message: 'The articles were read again' }]);
  });

  test.each([
    ['bridge.index.json', '{"article": "bridge",'],
    ['bridge.index.json', '{}'],
    ['bridge.md', ''],
    ['turm.md', '---\nlanguage: xx\n---\nText'],
    ['turm.index.json', '{}'],
  ])('stays as it is where %s is broken (%j), and says so', (file, text) => {
    put('another.md', OTHER);
    put(file, text);
    const before = shelf.holdings();
    shelf.reload();
    expect(shelf.holdings()).toBe(before);
    expect(lines).toEqual([
      {
        level: 'error',
        fields: { reason: expect.stringContaining(file) },
        message: expect.stringContaining('old ones'),
      },
    ]);
  });

  test('recovers when the file is mended', () => {
    put('turm.md', '');
    shelf.reload();
    put('turm.md', OTHER);
    shelf.reload();
    expect(titles()).toEqual(['bridge', 'turm']);
  });

  test('keeps what it has where the folder is gone', () => {
    const before = shelf.holdings();
    rmSync(folder.path, { recursive: true });
    shelf.reload();
    expect(shelf.holdings()).toBe(before);
    folder = bridgeFolder();
  });

  test('is warm, once it was warmed up: the first completion takes no longer than the next ones may', {
    retry: 2,
  }, async () => {
    await shelf.warmUp();
    const start = performance.now();
    shelf.holdings().search.suggest('wie teuer', 'de');
    shelf.holdings().search.suggest('how much', 'en');
    expect(performance.now() - start).toBeLessThan(50);
  });
});
