import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadLibrary } from '../../src/library/library.ts';
import { readSource } from '../../src/terminal/source.ts';
import { BRIDGE_FILE } from '../fixture.ts';
import { run } from '../program.ts';

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
const index = (...argv: string[]) => run('src/terminal/index.ts', argv, articles);
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('npm run index', () => {
  test('makes an article of a text that the bot answers from', async () => {
    const { code, out } = await index(write('Neue Brücke.txt', STORY));
    expect(code).toBe(0);
    expect(out).toContain('3 paragraphs');
    expect(out).toContain('Bürgermeisterin Hanna Brandt');
    expect(readdirSync(articles).sort()).toEqual(['neue-bruecke.index.json', 'neue-bruecke.md']);
    const [read] = loadLibrary(articles);
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
    expect(() => loadLibrary(articles)).not.toThrow();
  });

  test('leaves another article of the same name alone', async () => {
    await index(write('bridge.txt', STORY));
    const { code, err } = await index(write('bridge.txt', `${STORY}\n\nUnd noch ein Satz, der neu ist.`));
    expect(code).toBe(1);
    expect(err).toMatch(/bridge\.md is another article: .*--force\.\n$/);
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
    expect(bridge).toMatchObject({ name: 'bridge', language: 'de' });
    const body = BRIDGE_FILE.slice(BRIDGE_FILE.indexOf('---\n\n') + 4);
    for (const { start, end, text } of bridge.quotes) expect(body.slice(start, end)).toBe(text);
    expect(pont).toEqual({ name: 'pont', language: null, facts: [], quotes: [] });
    expect(err).toContain('not read here');
    const [quote] = weich.quotes;
    expect(readFileSync(soft, 'utf8').slice(quote.start, quote.end)).toBe('„Sie hält sehr gut“');
  });
});

describe('an address', () => {
  let server: Server;
  let address = '';
  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      if (url === '/silent') return;
      const [status, type, body] = PAGES[url ?? ''] ?? [404, 'text/html', ''];
      response.writeHead(status, { 'content-type': type }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const PAGES: Record<string, [number, string, string | Buffer]> = {
    '/page': [200, 'text/html', Buffer.from(PAGE, 'latin1')],
    '/login': [200, 'text/html', '<html><body><form><input type="password"></form></body></html>'],
    '/paid': [403, 'text/html', ''],
    '/picture': [200, 'image/png', Buffer.from([0x89, 0x50, 0])],
    '/long': [200, 'text/plain', 'lang '.repeat(1_100_000)],
  };

  test('is read as a page, in its own encoding', async () => {
    const { code, err } = await index(`${address}/page`);
    expect([code, err]).toEqual([0, '']);
    const article = readFileSync(join(articles, 'neue-bruecke.md'), 'utf8');
    expect(article).toContain(`title: Neue Brücke\nreference: ${address}/page\nlanguage: de`);
    expect(article).toContain('sagte Bürgermeisterin Hanna Brandt.');
  });

  test.each([
    ['/login', 'asks for a login'],
    ['/gone', 'answers with an error (404)'],
    ['/paid', 'refuses to show the page (403)'],
    ['/picture', 'is no web page but "image/png"'],
    ['/long', 'is longer than 5 MB'],
  ])('%s is told in one sentence', async (path, message) => {
    const { code, err } = await index(address + path);
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('that does not answer is given up, and one that nobody has', async () => {
    await expect(readSource(`${address}/silent`, 50)).rejects.toThrow('did not answer within 0.05 seconds');
    await expect(readSource('http://127.0.0.1:1/')).rejects.toThrow('cannot be reached');
  });
});
