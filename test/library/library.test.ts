import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadArticle, loadLibrary } from '../../src/library/library.ts';
import { BRIDGE_FILE, BRIDGE_INDEX, HARBOUR_FILE } from '../fixture.ts';

let folder = '';
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const fault = () => {
  try {
    loadLibrary(folder);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll(folder, 'data') : '';
  }
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'library-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a folder of articles', () => {
  test('is read whole, in the order of the names, with or without index', () => {
    write('bridge.md', BRIDGE_FILE);
    write('bridge.index.json', JSON.stringify(BRIDGE_INDEX));
    write('harbour.md', HARBOUR_FILE);
    write('notes.txt', 'not an article');
    const [bridge, harbour] = loadLibrary(folder);
    expect([bridge?.article.name, harbour?.article.name]).toEqual(['bridge', 'harbour']);
    expect(bridge?.facts.map(({ id }) => id)).toContain('cost');
    expect(harbour?.article.language).toBe('en');
  });

  test('that is missing or empty is told in one sentence', () => {
    expect(fault()).toBe('The folder data holds no article: put a file there whose name ends with .md.');
    expect(() => loadLibrary('/nowhere/at/all')).toThrow('The folder /nowhere/at/all does not exist');
    write('a.md', BRIDGE_FILE);
    expect(() => loadLibrary(join(folder, 'a.md'))).toThrow(/a\.md is no folder: set ARTICLES_DIR/);
  });

  test('names the file that cannot be read, and the remedy', () => {
    write('a.md', '');
    expect(fault()).toBe('data/a.md is empty: put a text into it.');
    write('a.md', new Uint8Array([0x89, 0x50, 0, 1, 2]));
    expect(fault()).toContain('data/a.md is no text file');
    write('a.md', '<!doctype html><html><body><p>Die Brücke ist neu.</p></body></html>');
    expect(fault()).toBe('data/a.md is a page or a PDF: make an article of it with "npm run index -- data/a.md".');
    write('a.md', 'lang '.repeat(1_000_001));
    expect(fault()).toContain('data/a.md is longer than 5 MB');
    write('a.md', BRIDGE_FILE);
    write('a.index.json', new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65]));
    expect(fault()).toContain('data/a.index.json is not written in UTF-8');
    rmSync(join(folder, 'a.index.json'));
    write('a.md', BRIDGE_FILE.replace('language: de', 'publisher2: x'));
    expect(fault()).toMatch(/data\/a\.md.*publisher2/);
  });

  test('names file and line of a missing comma', () => {
    write('bridge.md', BRIDGE_FILE);
    write('bridge.index.json', JSON.stringify(BRIDGE_INDEX, null, 2).replace('"bridge",\n', '"bridge"\n'));
    expect(fault()).toMatch(/^data\/bridge\.index\.json, line 3, is no valid JSON/);
  });

  test('names the entry whose evidence does not stand in the article', () => {
    const [first, ...others] = BRIDGE_INDEX.facts;
    write('bridge.md', BRIDGE_FILE);
    write(
      'bridge.index.json',
      JSON.stringify({ ...BRIDGE_INDEX, facts: [{ ...first, evidence: 'im Winter' }, ...others] }),
    );
    expect(fault()).toMatch(/bridge\.index\.json.*"opening".*"im Winter"/);
  });

  test('has no index without its article', () => {
    write('harbour.md', HARBOUR_FILE);
    write('bridge.index.json', '{}');
    expect(fault()).toBe('data/bridge.index.json has no article beside it: add bridge.md or remove it.');
  });
});

test('a single file is read on the fly', () => {
  write('river.txt', 'Der Fluss Warle ist breit. Er trennt die Stadt. Die Brücke ist neu und sie ist lang.');
  expect(loadArticle(join(folder, 'river.txt')).article).toMatchObject({
    name: 'river',
    language: 'de',
    publisher: '',
  });
  expect(() => loadArticle(join(folder, 'none.txt'))).toThrow('does not exist: check the path.');
});

test('a single file may be in another encoding, as for the index', () => {
  const text = 'Der Fluss Warle ist breit. Die Brücke ist neu und sie führt über die Mündung.';
  writeFileSync(join(folder, 'old.txt'), text, 'latin1');
  expect(loadArticle(join(folder, 'old.txt')).article.text).toBe(text);
});
