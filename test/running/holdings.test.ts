import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Meaning } from '../../src/meaning/index.ts';
import { fillShelf, type Shelf } from '../../src/running/holdings.ts';
import { keepLog } from '../discord/stage.ts';
import { plainMeaning } from '../meaning/plain.ts';
import { bridgeFolder } from '../program.ts';

const SENTENCE = 'Der Turm im Park ist 40 Meter hoch.';
const OTHER = `---
title: Der Turm
language: de
---

${SENTENCE} Er steht dort seit 1911, sagte die Gärtnerin Ute Kern.
`;

let folder: ReturnType<typeof bridgeFolder>;
let encoded: string[];
let gate: Promise<void>;
let shelf: Shelf;
let lines: ReturnType<typeof keepLog>['lines'];
beforeEach(async () => {
  folder = bridgeFolder();
  encoded = [];
  gate = Promise.resolve();
  shelf = await fill();
});
afterEach(() => folder.remove());

/** A meaning that tells what it encodes, and waits before it encodes the tower. */
const heard: Meaning = {
  ...plainMeaning,
  async encode(texts, kind) {
    encoded.push(...texts);
    if (texts.includes(SENTENCE)) await gate;
    return plainMeaning.encode(texts, kind);
  },
};

function fill(): Promise<Shelf> {
  const kept = keepLog();
  lines = kept.lines;
  return fillShelf({ articles: folder.path, cache: join(folder.path, 'cache') }, heard, kept.log);
}

/** Reads the files again; resolves when the log says how that went. */
async function reload(): Promise<void> {
  const before = lines.length;
  shelf.reload();
  await vi.waitFor(() => expect(lines).toHaveLength(before + 1), { timeout: 20_000 });
}

const put = (file: string, text: string) => writeFileSync(join(folder.path, file), text);
const titles = () => shelf.holdings().library.map(({ article }) => article.name);

async function found(question: string): Promise<string | undefined> {
  const { hits } = await shelf.holdings().search.find(question, { language: 'de' });
  return hits[0]?.passage.article.name;
}

describe('the shelf', () => {
  test('takes over a new article at a reload, library and search alike', async () => {
    put('turm.md', OTHER);
    expect(titles()).toEqual(['bridge']);
    expect(await found('Wie hoch ist der Turm im Park?')).toBe('bridge');
    await reload();
    expect(titles()).toEqual(['bridge', 'turm']);
    expect(await found('Wie hoch ist der Turm im Park?')).toBe('turm');
    expect(lines).toEqual([{ level: 'info', fields: { articles: 2 }, message: 'The articles were read again' }]);
  });

  test.each([
    ['bridge.index.json', '{"article": "bridge",'],
    ['bridge.index.json', '{}'],
    ['bridge.md', ''],
    ['turm.md', '---\nlanguage: xx\n---\nText'],
    ['turm.index.json', '{}'],
  ])('stays as it is where %s is broken (%j), and says so', async (file, text) => {
    put('another.md', OTHER);
    put(file, text);
    const before = shelf.holdings();
    await reload();
    expect(shelf.holdings()).toBe(before);
    expect(lines).toEqual([
      {
        level: 'error',
        fields: { reason: expect.stringContaining(file) },
        message: expect.stringContaining('old ones'),
      },
    ]);
  });

  test('recovers when the file is mended', async () => {
    put('turm.md', '');
    await reload();
    put('turm.md', OTHER);
    await reload();
    expect(titles()).toEqual(['bridge', 'turm']);
  });

  test('keeps what it has where the folder is gone', async () => {
    const before = shelf.holdings();
    rmSync(folder.path, { recursive: true });
    await reload();
    expect(shelf.holdings()).toBe(before);
    folder = bridgeFolder();
  });

  test('holds the files as they were read last, even where an earlier reading takes longer', async () => {
    const tower = Promise.withResolvers<void>();
    gate = tower.promise;
    put('turm.md', OTHER);
    shelf.reload();
    await expect.poll(() => encoded).toContain(SENTENCE);
    rmSync(join(folder.path, 'turm.md'));
    shelf.reload();
    setImmediate(tower.resolve);
    await vi.waitFor(() => expect(lines).toHaveLength(2), { timeout: 20_000 });
    expect(titles()).toEqual(['bridge']);
  });

  test('is read once more for any number of calls while it is read', async () => {
    const tower = Promise.withResolvers<void>();
    gate = tower.promise;
    put('turm.md', OTHER);
    const first = shelf.reload();
    await vi.waitFor(() => expect(encoded).toContain(SENTENCE));
    const others = Array.from({ length: 50 }, () => shelf.reload());
    tower.resolve();
    await Promise.all([first, ...others]);
    expect(lines).toHaveLength(2);
    await shelf.reload();
    expect(lines).toHaveLength(3);
  });

  test('encodes no text twice: what it read is kept', async () => {
    const [passage] = shelf.holdings().library[0]?.article.paragraphs[0]?.sentences ?? [];
    const texts = () => encoded.filter((text) => text === passage?.text).length;
    expect(texts()).toBe(1);
    shelf = await fill();
    expect(texts()).toBe(1);
    put('turm.md', OTHER);
    await reload();
    expect(texts()).toBe(1);
    expect(encoded).toContain(SENTENCE);
  });

  test('was asked a question in each language before anybody asks', async () => {
    const before = encoded.length;
    shelf = await fill();
    expect(encoded.slice(before)).toHaveLength(2);
  });
});
