import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { AddressError, isPublic, type Network, nextOf, readAddress } from '../../src/article/address.ts';

/** A network in which every name means this machine, which only these tests may speak to. */
const HOME: Network = {
  resolve: async () => ['127.0.0.1'],
  allowsPort: () => true,
  allowsMachine: (ip) => ip === '127.0.0.1',
};

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

/** A site with the given pages; what else is asked for is not there. */
async function site(pages: Readonly<Record<string, RequestListener>>): Promise<string> {
  const made = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  server = made;
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  return `http://bote.example:${(made.address() as AddressInfo).port}`;
}

const says =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
const leadsTo = (location: string, status = 302): RequestListener => says('', { location }, status);
const read = (address: string, timeOut = 60_000) => readAddress(address, { network: HOME, timeOut });
const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => 'read',
    (error: unknown) => (error instanceof AddressError ? error.reason : String(error)),
  );

describe('an address', () => {
  test('gives bytes, type and where they were found, and tells the site who asks', async () => {
    let asked: IncomingMessage | undefined;
    const address = await site({
      '/a?b=1': (request, response) => {
        asked = request;
        says('Brücke', { 'content-type': 'text/html; charset=utf-8' })(request, response);
      },
    });
    const { bytes, ...found } = await read(`${address}/a?b=1#ende`);
    expect(Buffer.from(bytes).toString()).toBe('Brücke');
    expect(found).toEqual({ type: 'text/html; charset=utf-8', address: `${address}/a?b=1` });
    expect(asked?.headers.host).toMatch(/^bote\.example:\d+$/);
    expect(asked?.headers['user-agent']).toMatch(/^Fundstelle \(.*because somebody asked/);
  });

  test.each([
    ['ftp://bote.example/a', 'address'],
    ['file:///etc/passwd', 'address'],
    ['javascript:alert(1)', 'address'],
    ['https://', 'address'],
    [`https://bote.example/${'a'.repeat(2000)}`, 'address'],
    ['https://anna:geheim@bote.example/a', 'address'],
    ['https://bote.example:8443/a', 'address'],
    ['http://bote.example:22/a', 'address'],
  ])('%s is none of a page', async (address, reason) => {
    expect(await reasonOf(readAddress(address))).toBe(reason);
  });

  test.each([
    '127.0.0.1',
    '127.0.0.1.',
    '0x7f.1',
    '2130706433',
    '0177.0.0.1',
    '１２７.0.0.1',
    '0',
    '10.1.2.3',
    '169.254.169.254',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:a9fe:a9fe]',
    '[64:ff9b::7f00:1]',
    '[fe80::1]',
  ])('http://%s is of no public machine', async (host) => {
    expect(await reasonOf(readAddress(`http://${host}/`))).toBe('private');
  });

  test.each(['localhost', 'localhost.', 'metadata.google.internal'])('%s is what its name leads to', async (name) => {
    const network = { ...HOME, resolve: async () => ['8.8.8.8', '127.0.0.1'], allowsMachine: isPublic };
    expect(await reasonOf(readAddress(`http://${name}/`, { network }))).toBe('private');
  });

  test('connects to the machine that was checked, whatever the name means later', async () => {
    const address = await site({ '/a': says('da') });
    const answers = [['127.0.0.1'], ['127.0.0.1'], ['10.0.0.1']];
    const network = { ...HOME, resolve: async () => answers.shift() ?? [] };
    expect(await reasonOf(readAddress(`${address}/a`, { network }))).toBe('read');
    expect(await reasonOf(readAddress(`${address}/a`, { network }))).toBe('private');
  });

  test('that leads elsewhere is checked again at each step', async () => {
    const address = await site({
      '/a': leadsTo('/b'),
      '/b': leadsTo('http://10.0.0.1/c'),
      '/c': leadsTo('file:///etc/passwd'),
      '/d': leadsTo('http://anna@bote.example/'),
      '/e': leadsTo('/a?', 301),
      '/ok': leadsTo('/page', 308),
      '/page': says('da'),
      '/round': leadsTo('/round'),
    });
    const reasons = ['/a', '/c', '/d', '/ok', '/round'].map((path) => reasonOf(read(address + path)));
    expect(await Promise.all(reasons)).toEqual(['private', 'address', 'address', 'read', 'refused']);
    expect((await read(`${address}/ok`)).address).toBe(`${address}/page`);
  });

  test('never leads from https to http', () => {
    const headers = new Headers({ location: 'http://bote.example/b' });
    expect(() => nextOf(new URL('https://bote.example/a'), { status: 302, headers })).toThrow('not encrypted');
    expect(nextOf(new URL('http://bote.example/a'), { status: 302, headers })?.href).toBe('http://bote.example/b');
  });

  test.each<[string, string, RequestListener]>([
    ['too long', 'tooLong', says(Buffer.alloc(20_000_001, 97))],
    ['long once it is unpacked', 'tooLong', says(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' })],
    ['packed again and again', 'unreachable', says('x', { 'content-encoding': Array(9).fill('gzip').join(', ') })],
    ['no text', 'type', says('GIF89a', { 'content-type': 'image/gif' })],
    ['paid for', 'refused', says('', {}, 403)],
    ['gone', 'unreachable', says('', {}, 410)],
    ['broken off', 'unreachable', (_request, response) => response.writeHead(200).write('a', () => response.destroy())],
  ])('%s is not read: %s', async (_what, reason, page) => {
    const address = await site({ '/a': page });
    expect(await reasonOf(read(`${address}/a`))).toBe(reason);
  });

  test.each<[string, RequestListener]>([
    ['says nothing', () => {}],
    ['never ends', (_request, response) => void setInterval(() => response.write('a'), 5).unref()],
  ])('of a page that %s is given up', async (_what, page) => {
    const address = await site({ '/a': page });
    expect(await reasonOf(read(`${address}/a`, 100))).toBe('tooSlow');
  });

  test('whose name is never found is given up, too', async () => {
    const network = { ...HOME, resolve: () => new Promise<never>(() => {}) };
    expect(await reasonOf(readAddress('http://bote.example/', { network, timeOut: 20 }))).toBe('tooSlow');
  });

  test('that nobody has cannot be reached', async () => {
    const nowhere = { ...HOME, resolve: () => Promise.reject(new Error('ENOTFOUND')) };
    expect(await reasonOf(readAddress('http://bote.example/', { network: nowhere }))).toBe('unreachable');
    expect(await reasonOf(read('http://bote.example:1/'))).toBe('unreachable');
  });
});

describe('robots.txt', () => {
  test.each<[string, string, RequestListener | undefined]>([
    ['forbids a page to all', 'robots', says('User-agent: *\nDisallow: /a')],
    ['forbids it to us', 'robots', says('User-agent: other\nAllow: /\n\nUser-agent: Fundstelle\nDisallow: /')],
    ['forbids another page', 'read', says('User-agent: *\nDisallow: /b')],
    ['allows more than it forbids', 'read', says('User-agent: *\nDisallow: /\nAllow: /a')],
    ['is missing', 'read', undefined],
    ['is for nobody', 'read', says('', {}, 403)],
    ['fails', 'robots', says('', {}, 503)],
    ['is elsewhere', 'robots', leadsTo('/robots2.txt')],
    ['leads in circles', 'read', leadsTo('/robots.txt')],
    ['leads into a private network', 'private', leadsTo('http://10.0.0.1/robots.txt')],
    ['is longer than is read', 'read', says(`#${'a'.repeat(512_000)}\nUser-agent: *\nDisallow: /`)],
  ])('that %s: %s', async (_what, outcome, robots) => {
    const address = await site({
      '/a': says('da'),
      '/robots2.txt': says('User-agent: *\nDisallow: /'),
      ...(robots ? { '/robots.txt': robots } : {}),
    });
    expect(await reasonOf(read(`${address}/a`))).toBe(outcome);
  });

  test('is not judged where that takes for ever', async () => {
    const address = await site({
      '/robots.txt': says(`User-agent: *\n${`Disallow: *${'a'.repeat(1900)}\n`.repeat(200)}`),
      [`/${'a'.repeat(1900)}`]: says('da'),
    });
    expect(await reasonOf(read(`${address}/${'a'.repeat(1900)}`))).toBe('robots');
  });

  test('of each site on the way is asked', async () => {
    const asked: string[] = [];
    const address = await site({
      '/robots.txt': (request, response) => {
        asked.push(request.headers.host ?? '');
        says(request.headers.host?.startsWith('amt') ? 'User-agent: *\nDisallow: /' : '')(request, response);
      },
      '/a': leadsTo('/b'),
      '/b': (request, response) => leadsTo(`http://amt.example:${request.socket.localPort}/c`)(request, response),
      '/c': says('da'),
    });
    expect(await reasonOf(read(`${address}/a`))).toBe('robots');
    expect(asked.map((host) => host.split(':')[0])).toEqual(['bote.example', 'amt.example']);
  });
});

test.each([
  ['8.8.8.8', true],
  ['2606:4700::1', true],
  ['::ffff:8.8.8.8', true],
  ['64:ff9b::808:808', true],
  ['0.0.0.0', false],
  ['100.64.0.1', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['192.0.0.1', false],
  ['192.0.2.1', false],
  ['198.18.0.1', false],
  ['224.0.0.1', false],
  ['240.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::7f00:1', false],
  ['::ffff:0:127.0.0.1', false],
  ['::ffff:192.168.0.1', false],
  ['64:ff9b::a00:1', false],
  ['64:ff9b:1::808:808', false],
  ['2002:7f00:1::', false],
  ['2001::1', false],
  ['2001:db8::1', false],
  ['fc00::1', false],
  ['fec0::1', false],
  ['fe80::1%eth0', false],
  ['ff02::1', false],
  ['4000::1', false],
  ['bote.example', false],
])('%s is public: %s', (ip, expected) => {
  expect(isPublic(ip)).toBe(expected);
});
