/** What the preview's server hands out, and to whom. */
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AddressError } from '../../src/article/address.ts';
import { languages } from '../../src/language/languages.ts';
import { type Serving, serve } from '../../src/preview/index.ts';
import { examplesOf } from '../../src/preview/pages.ts';
import { createPreview, type Shop } from '../../src/preview/preview.ts';
import type { Shops } from '../../src/preview/shops.ts';
import { bridge, commands, contextFor } from '../fixture.ts';

const [german, english] = await Promise.all([contextFor('de'), contextFor('en')]);
const preview = createPreview({ commands, context: (language) => (language === 'de' ? german : english) });
const own: Shop = {
  id: '',
  preview,
  library: () => [bridge],
  examples: (language) => examplesOf(own, language),
};
const read: { name: string; type?: string; bytes: number }[] = [];
const shops: Shops = {
  of: (id) => (id === '' ? own : undefined),
  readAddress: () => Promise.reject(new AddressError('private', '')),
  readFile: async (bytes, hint) => {
    read.push({ ...hint, bytes: bytes.length });
    return 'read';
  },
};
let serving: Serving;
beforeAll(async () => {
  serving = await serve(async () => shops, 0);
});
afterAll(() => serving.stop());

/** fetch would not let us say where a request comes from. */
function ask(path: string, headers: Record<string, string> = {}, body?: string | Buffer) {
  const { hostname, port, host } = new URL(serving.url);
  const method = body === undefined ? 'GET' : 'POST';
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers: { host, ...headers } }, async (response) =>
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: await text(response) }),
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('the server', () => {
  test.each([
    [{ host: 'evil.example' }],
    [{ host: 'evil.example:80' }],
    [{ host: '127.0.0.1:1' }],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://127.0.0.1:1' }],
  ])('does nothing for another page: %j', async (headers) => {
    for (const [path, body] of [
      ['/', undefined],
      ['/say', 'Wie lang?'],
      ['/page.js', undefined],
    ] as const)
      expect((await ask(path, headers, body)).status).toBe(403);
  });

  test('answers its own page, by either name of this machine', async () => {
    const { port } = new URL(serving.url);
    for (const name of ['127.0.0.1', 'localhost']) {
      const host = `${name}:${port}`;
      expect((await ask('/say', { host, origin: `http://${host}` }, '/hilfe')).status).toBe(200);
    }
  });

  test('lets nothing run or load but its own files, and no page show it', async () => {
    const { headers, body } = await ask('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none';.* frame-ancestors 'none'$/);
    expect(policy).not.toMatch(/unsafe|\*|data:|https?:/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    });
    expect(body).not.toMatch(/<script(?! type="module" src="\/page\.js"><)|<style|\sstyle=|\son\w+=|https?:\/\/(?!")/);
  });

  test.each([
    ['', 'de-DE,de;q=0.9,en;q=0.8', 'de'],
    ['', 'fr-FR,en;q=0.5,de;q=0.3', 'en'],
    ['', 'fr', 'en'],
    ['?language=de', 'en', 'de'],
    ['?language=xx', 'de', 'de'],
  ])('speaks the language of the address, else of the browser: %s, %s', async (query, accepted, language) => {
    const { body } = await ask(`/${query}`, { 'accept-language': accepted });
    expect(body).toContain(`<html lang="${language}">`);
    expect(body).toContain(languages[language === 'de' ? 'de' : 'en'].messages.preview.lead);
  });

  test('shows the article, questions to press, and what one needs', async () => {
    const { body } = await ask('/?language=de');
    expect(body).toContain('Sie kostete 12 Millionen Euro und ist 340 Meter lang.');
    expect(body.match(/data-line="[^"]+"/g)?.length).toBe(5);
    expect(body).toContain('<code>npm start</code>');
  });

  test('shows every kind of card on a page of its own', async () => {
    const { body } = await ask('/cards?language=de');
    expect(body.match(/data-kind=/g)?.length).toBeGreaterThan(20);
  });

  test('tells the menu', async () => {
    const entries: unknown = JSON.parse((await ask('/menu?language=en')).body);
    expect(entries).toContainEqual(expect.objectContaining({ name: '/ask' }));
  });

  test('shows what is sent as text', async () => {
    const { body } = await ask('/say?language=de', {}, '/<img/src=x>');
    expect(JSON.parse(body).html).toContain('/&#60;img/src=x&#62;');
    expect(body).not.toContain('<img');
  });

  test('hands a file to be read as it came, and says in the language of the page what cannot be read', async () => {
    const file = await ask(
      '/file?name=a%26b.pdf',
      { 'content-type': 'application/pdf' },
      Buffer.from([37, 80, 0, 255]),
    );
    expect([file.status, JSON.parse(file.body)]).toEqual([200, { article: 'read' }]);
    expect(read).toEqual([{ name: 'a&b.pdf', type: 'application/pdf', bytes: 4 }]);
    const refused = await ask('/address?language=de', {}, 'http://127.0.0.1/');
    expect(refused).toMatchObject({ status: 422, body: languages.de.messages.adding.unreadable.private });
  });

  test('takes no more than it reads', async () => {
    expect((await ask('/say', {}, 'x'.repeat(100_001))).status).toBe(413);
    expect((await ask('/file', {}, Buffer.alloc(20_000_001))).status).toBe(413);
  });

  test('goes on where a request is for no address', async () => {
    for (const path of ['//', '//?language=de']) expect((await ask(path)).status).toBe(200);
    expect((await ask('/menu')).status).toBe(200);
  });

  test('says in the language of the page that an article is no longer held', async () => {
    const { body } = await ask('/say?article=gone&language=de', {}, 'Wie lang?');
    expect(body).toBe(languages.de.messages.adding.gone);
  });

  test.each(['/nowhere', '/?article=gone', '/../package.json'])('has nothing at %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});
