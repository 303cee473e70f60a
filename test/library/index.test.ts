import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadArticle, loadLibrary } from '../../src/library/index.ts';
import { META, pageOf } from '../article/page.ts';
import { pdfOf } from '../article/pdf.ts';
import { BRIDGE_FILE, BRIDGE_INDEX, HARBOUR_FILE } from '../fixture.ts';

let folder = '';
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const fault = () =>
  loadLibrary(folder).then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message.replaceAll(folder, 'data') : ''),
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'library-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a folder of articles', () => {
  test('is read whole, in the order of the names, with or without index', async () => {
    write('bridge.md', BRIDGE_FILE);
    write('bridge.index.json', JSON.stringify(BRIDGE_INDEX));
    write('harbour.md', HARBOUR_FILE);
    write('notes.json', '{}');
    write('._bridge.index.json', 'x');
    const [bridge, harbour] = await loadLibrary(folder);
    expect([bridge?.article.name, harbour?.article.name]).toEqual(['bridge', 'harbour']);
    expect(bridge?.facts.map(({ id }) => id)).toContain('cost');
    expect(harbour?.article.language).toBe('en');
  });

  test('may hold pages and PDFs, read by what they are', async () => {
    write('a.md', pageOf(META));
    write('b.pdf', pdfOf([[{ text: 'Die Stadt hat am Montag eine neue Brücke und das Amt dazu.', base: 700 }]]));
    write('c.txt', 'Die Brücke ist neu und sie führt über die Mündung, die breit ist.');
    write('.c.txt.swp', 'x');
    const [page, pdf, text] = await loadLibrary(folder);
    expect(page?.article).toMatchObject({
      name: 'a',
      title: 'Lindenfurt hat eine neue Brücke',
      publisher: 'Warle Bote',
    });
    expect(page?.article.paragraphs).toHaveLength(3);
    expect([pdf?.article.name, text?.article.name]).toEqual(['b', 'c']);
  });

  test('reads one file of several with the same name: what was made of the others', async () => {
    write('bridge.html', pageOf(META));
    write('bridge.md', BRIDGE_FILE);
    write('bridge.index.json', JSON.stringify(BRIDGE_INDEX));
    const library = await loadLibrary(folder);
    expect(library.map(({ facts }) => facts.length)).toEqual([BRIDGE_INDEX.facts.length]);
  });

  test('that is missing or empty is told in one sentence', async () => {
    expect(await fault()).toBe(
      'The folder data holds no article: put a text, a page or a PDF there, such as article.md.',
    );
    await expect(loadLibrary('/nowhere/at/all')).rejects.toThrow('The folder /nowhere/at/all does not exist');
    write('a.md', BRIDGE_FILE);
    await expect(loadLibrary(join(folder, 'a.md'))).rejects.toThrow(/a\.md is no folder: set ARTICLES_DIR/);
  });

  test('names the file that cannot be read, and the remedy', async () => {
    write('a.md', '');
    expect(await fault()).toBe('data/a.md is empty: put a text into it, or remove it.');
    write('a.md', new Uint8Array([0x89, 0x50, 0, 1, 2]));
    expect(await fault()).toContain('data/a.md is no text file');
    write('a.md', '---\nlanguage: de\n---\n<!doctype html><html><body><p>Die Brücke ist neu.</p></body></html>');
    expect(await fault()).toBe('data/a.md is a page or a PDF below a header: take the header out.');
    write('a.md', 'lang '.repeat(1_000_001));
    expect(await fault()).toContain('data/a.md is longer than 5 MB');
    write('a.md', BRIDGE_FILE);
    write('a.index.json', new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65]));
    expect(await fault()).toContain('data/a.index.json is not written in UTF-8');
    rmSync(join(folder, 'a.index.json'));
    write('a.md', BRIDGE_FILE.replace('language: de', 'publisher2: x'));
    expect(await fault()).toMatch(/data\/a\.md.*publisher2/);
  });

  test('names file and line of a missing comma', async () => {
    write('bridge.md', BRIDGE_FILE);
    write('bridge.index.json', JSON.stringify(BRIDGE_INDEX, null, 2).replace('"bridge",\n', '"bridge"\n'));
    expect(await fault()).toMatch(/^data\/bridge\.index\.json, line 3, is no valid JSON/);
  });

  test('names the entry whose evidence does not stand in the article', async () => {
    const [first, ...others] = BRIDGE_INDEX.facts;
    write('bridge.md', BRIDGE_FILE);
    write(
      'bridge.index.json',
      JSON.stringify({ ...BRIDGE_INDEX, facts: [{ ...first, evidence: 'im Winter' }, ...others] }),
    );
    expect(await fault()).toMatch(/bridge\.index\.json.*"opening".*"im Winter"/);
  });

  test('has no index without its article', async () => {
    write('harbour.md', HARBOUR_FILE);
    write('bridge.index.json', '{}');
    expect(await fault()).toBe('data/bridge.index.json has no article beside it: add bridge.md or remove it.');
  });
});

test('a single file is read on the fly', async () => {
  write('river.txt', 'Der Fluss Warle ist breit. Er trennt die Stadt. Die Brücke ist neu und sie ist lang.');
  expect((await loadArticle(join(folder, 'river.txt'))).article).toMatchObject({
    name: 'river',
    language: 'de',
    publisher: '',
  });
  await expect(loadArticle(join(folder, 'none.txt'))).rejects.toThrow('does not exist: check the path.');
});

test('a single file may be in another encoding, as for the index', async () => {
  const text = 'Der Fluss Warle ist breit. Die Brücke ist neu und sie führt über die Mündung.';
  writeFileSync(join(folder, 'old.txt'), text, 'latin1');
  expect((await loadArticle(join(folder, 'old.txt'))).article.text).toBe(text);
});
