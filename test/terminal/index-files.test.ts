import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createReader } from '../../src/article/source-reader.ts';
import { draftOf } from '../../src/extract/draft.ts';
import { loadLibrary } from '../../src/library/index.ts';
import { readSource } from '../../src/terminal/arguments.ts';
import { BRIDGE_FILE } from '../fixture.ts';
import { run, runHere } from '../program.ts';

const STORY = BRIDGE_FILE.replace(/^---[\s\S]*?---\n/, '');
const PAGE = `<!doctype html><html lang="de"><head><meta charset="iso-8859-1"><meta property="og:title" content="Neue Brücke">
</head><body><article>${STORY.trim()
  .split('\n\n')
  .map((text) => `<p>${text}</p>`)
  .join('')}</article></body></html>`;

let folder = '';
let articles = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-'));
  articles = join(folder, 'data');
  return () => rmSync(folder, { recursive: true });
});
const index = (...argv: string[]) => runHere(['index', ...argv], articles);
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('npm run index', () => {
  test('makes an article of a text that the bot answers from', async () => {
    const { code, out } = await run('src/terminal/main.ts', ['index', write('Neue Brücke.txt', STORY)], articles);
    expect(code).toBe(0);
    expect(out).toContain('3 paragraphs');
    expect(out).toContain('Bürgermeisterin Hanna Brandt');
    expect(readdirSync(articles).sort()).toEqual(['neue-bruecke.index.json', 'neue-bruecke.md']);
    const [read] = await loadLibrary(articles);
    expect(read?.quotes.map(({ speaker }) => speaker)).toContain('Bürgermeisterin Hanna Brandt');
  });

  test('keeps what a person wrote, and overwrites it only with --force', async () => {
    const file = write('bridge.txt', STORY);
    await index(file);
    const path = join(articles, 'bridge.index.json');
    const before = JSON.parse(readFileSync(path, 'utf8'));
    before.facts[0].statement = { de: 'Die Brücke ist eröffnet.' };
    writeFileSync(path, JSON.stringify(before));
    expect((await index(file)).out).toContain('added 0');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(before);
    await index(file, '--force');
    expect(JSON.parse(readFileSync(path, 'utf8')).facts[0].statement).toEqual({});
  });

  test('lists what no longer fits and keeps it beside', async () => {
    await index(write('bridge.txt', STORY));
    const md = join(articles, 'bridge.md');
    writeFileSync(
      md,
      readFileSync(md, 'utf8').replace('Täglich nutzen 8 000 Radfahrer die Brücke.', 'Niemand zählt sie.'),
    );
    const { code, out } = await index(md);
    expect(code).toBe(0);
    expect(out).toContain('No longer in the article: "p3s3"');
    expect(readFileSync(join(articles, 'bridge.unfit.json'), 'utf8')).toContain('8 000 Radfahrer');
    await expect(loadLibrary(articles)).resolves.toHaveLength(1);
  });

  test('takes nothing out of an index that it cannot keep beside it', async () => {
    await index(write('bridge.txt', STORY));
    const [md, entries] = [join(articles, 'bridge.md'), join(articles, 'bridge.index.json')];
    const before = readFileSync(entries, 'utf8');
    writeFileSync(md, readFileSync(md, 'utf8').replace('Täglich nutzen 8 000 Radfahrer die Brücke.', 'Niemand zählt.'));
    writeFileSync(join(articles, 'bridge.unfit.json'), '[{"id": ');
    const { code, err } = await index(md);
    expect(code).toBe(1);
    expect(err).toMatch(/bridge\.unfit\.json is no list of entries: [^\n]+\n$/);
    expect(readFileSync(entries, 'utf8')).toBe(before);
  });

  test('knows an article again that was saved with other line ends', async () => {
    const file = write('bridge.txt', STORY);
    await index(file);
    const md = join(articles, 'bridge.md');
    writeFileSync(md, `\uFEFF${readFileSync(md, 'utf8').replaceAll('\n', '\r\n')}`);
    expect(await index(file)).toMatchObject({ code: 0, err: '' });
  });

  test('shows nothing of a page that acts on a terminal', async () => {
    const page = Buffer.from(PAGE.replace('Neue Brücke', 'Neue&#27;[2J Brücke'), 'latin1');
    const { out } = await index(write('bridge.html', page));
    expect(out).toMatch(/^Neue ?\[2J Brücke\n {2}3 paragraphs/);
  });

  test('leaves another article of the same name alone', async () => {
    await index(write('bridge.txt', STORY));
    const { code, err } = await index(write('bridge.txt', `${STORY}\n\nUnd noch ein Satz, der neu ist.`));
    expect(code).toBe(1);
    expect(err).toMatch(/bridge\.md is another article: .*--force\.\n$/);
  });

  test('says in one sentence what keeps it from writing, and leaves nothing half written', async () => {
    const file = write('bridge.txt', STORY);
    writeFileSync(articles, '');
    const isFile = await index(file);
    rmSync(articles);
    mkdirSync(join(articles, 'bridge.index.json'), { recursive: true });
    const isFolder = await index(file, '--force');
    expect([isFile.code, isFolder.code]).toEqual([1, 1]);
    expect(isFile.err).toMatch(/^\S+bridge\.md cannot be written: what should be its folder is a file, [^\n]+\n$/);
    expect(isFolder.err).toMatch(/^\S+bridge\.index\.json cannot be written: a folder has its name, [^\n]+\n$/);
    expect(readdirSync(articles).sort()).toEqual(['bridge.index.json', 'bridge.md']);
  });

  test.runIf(existsSync('/dev/full'))('says so where the disk is full', async () => {
    mkdirSync(articles);
    symlinkSync('/dev/full', join(articles, 'bridge.md.new'));
    const { code, err } = await index(write('bridge.txt', STORY));
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/bridge\.md cannot be written: the disk is full, [^\n]+\n$/),
    ]);
    expect(readdirSync(articles)).toEqual([]);
  });

  test.each([
    [[], 2, /^Name the texts to read: /],
    [['--jason', 'x.txt'], 2, /^Name the texts to read: /],
    [['missing.txt'], 1, /^missing\.txt does not exist: /],
    [['ftp://127.0.0.1/x'], 1, /it must begin with http:\/\/ or https:\/\//],
  ])('complains in one sentence: %j', async (argv, expected, message) => {
    const { code, err, out } = await index(...argv);
    expect([code, out]).toEqual([expected, '']);
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(existsSync(articles)).toBe(false);
  });

  test('--json prints a line for each text, with offsets behind the header', async () => {
    const french = write('pont.txt', 'Le pont est neuf, et il est très beau, dit la ville de Lindenfurt.');
    const soft = write(
      'weich.txt',
      'Die Brü\u00adcke ist neu und sehr schön. „Sie hält sehr gut“, sagte Hanna Brandt.',
    );
    const { code, out, err } = await index('--json', write('bridge.md', BRIDGE_FILE), french, soft);
    const [bridge, pont, weich] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(bridge).toMatchObject({ name: 'bridge', language: 'de', doubts: [] });
    const body = BRIDGE_FILE.slice(BRIDGE_FILE.indexOf('---\n\n') + 4);
    for (const { start, end, text } of bridge.quotes) expect(body.slice(start, end)).toBe(text);
    expect(pont).toEqual({ name: 'pont', language: null, facts: [], quotes: [], doubts: [] });
    expect(err).toContain('not read here');
    const [quote] = weich.quotes;
    expect(readFileSync(soft, 'utf8').slice(quote.start, quote.end)).toBe('„Sie hält sehr gut“');
  });

  test('tells programs what is doubtful of a text', async () => {
    const short = `<!doctype html><html lang="de"><body><article><p>${STORY.trim().slice(0, 300)}</p></article></body></html>`;
    const { out } = await index('--json', write('kurz.html', short));
    expect(JSON.parse(out)).toMatchObject({ name: 'kurz', doubts: ['short'] });
  });

  test.each([
    ['a file of 33 MB', 33_000_000],
    ['50 MB in one line', 50_000_000],
  ])('reads nothing of %s', async (_, bytes) => {
    const file = write('lang.txt', 'Wort ');
    truncateSync(file, bytes);
    const { code, err } = await index(file);
    expect(code).toBe(1);
    expect(err).toMatch(/^\S*lang\.txt is longer than 5 MB [^\n]+\.\n$/);
  });
});

describe('a source', () => {
  /** A reader that may speak to this machine, as only tests may. */
  const reader = createReader({
    network: { resolve: async () => ['127.0.0.1'], allowsPort: () => true, allowsMachine: () => true },
  });
  let server: Server;
  let address = '';
  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      if (url === '/moved') response.writeHead(301, { location: '/page' });
      else response.writeHead(url === '/page' ? 200 : 404, { 'content-type': 'text/html' });
      response.end(url === '/page' ? Buffer.from(PAGE, 'latin1') : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('is a page by its address, in its own encoding, and by where it was found', async () => {
    const { name, source, ...found } = await readSource(`${address}/moved`, reader);
    expect(found.address).toBe(`${address}/page`);
    const { content } = draftOf(source, name, found.address);
    expect(content).toContain(`title: Neue Brücke\nreference: ${address}/page\nlanguage: de`);
    expect(content).toContain('sagte Bürgermeisterin Hanna Brandt.');
  });

  test('is the same as a file, whatever that is called', async () => {
    const found = await readSource(write('Seite 1.5.txt', Buffer.from(PAGE, 'latin1')), reader);
    expect([found.name, found.source.kind]).toEqual(['Seite 1.5', 'html']);
    expect(found.source).toEqual((await readSource(`${address}/page`, reader)).source);
  });

  test('of a machine that is not public is refused in one sentence', async () => {
    const { code, err } = await index(`${address}/page`);
    expect(code).toBe(1);
    expect(err).toMatch(/^http:\S+ names the port \d+: only pages at the usual ports are read\.\n$/);
  });
});
