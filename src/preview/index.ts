/**
 * The bot without Discord, as a page. In: a folder of articles, a port. Out: a server on this machine alone, its pages
 * (`pages.ts`) and what they ask for; nothing but its own pages may drive it. `preview.ts` answers as the bot does,
 * `render.ts` shows a message as Discord would, `shops.ts` has the articles.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MOST_PDF_BYTES } from '../article/index.ts';
import type { LanguageCode } from '../language/language.ts';
import { codes, languages } from '../language/languages.ts';
import { whyUnreadable } from '../library/reading.ts';
import { renderGallery, renderPage } from './pages.ts';
import type { Shop } from './preview.ts';
import { openShops, type Shops } from './shops.ts';

const HOST = '127.0.0.1';
/** Nothing but what this server sends may run or load, and no other page may show it, read it or be told of it. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};
/** In bytes; the page's field takes 4,000 characters, a form five times as many. */
const LONGEST_LINE = 100_000;
const FILES: Readonly<Record<string, string>> = {
  '/page.css': 'text/css',
  '/page.js': 'text/javascript',
  '/icon.svg': 'image/svg+xml',
};

/** What a request is about. */
interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly language: LanguageCode;
  readonly shop: Shop;
}

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body: string;
}

/** A server that listens: the page's address, and a way to stop it. */
export interface Serving {
  readonly url: string;
  stop(): void;
}

/** Serves the articles of a folder; port 0 is any free one. @throws what listening or opening the folder throws */
export function servePreview(folder: string, port: number): Promise<Serving> {
  return serve(() => openShops(folder), port);
}

/** Serves shops on this machine alone; they are opened once the port is had, which fails at once or not at all. */
export async function serve(open: () => Promise<Shops>, port: number): Promise<Serving> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  const opening = open();
  server.on('request', (request, response) => {
    opening
      .then((shops) => respond(request, shops))
      .then(
        (answer) => send(response, answer),
        (error: unknown) => {
          process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
          send(response, { status: 500, body: languages[languageFor(request)].messages.preview.failed });
        },
      );
  });
  await opening.catch((error: unknown) => {
    stop();
    throw error;
  });
  return { url: `http://${HOST}:${(server.address() as AddressInfo).port}/`, stop };
}

async function respond(request: IncomingMessage, shops: Shops): Promise<Answer> {
  if (!isOwn(request)) return { status: 403, body: 'Open the address that the terminal names.' };
  const { pathname: path, searchParams: query } = addressOf(request);
  const type = FILES[path];
  if (type) return { type, body: readFileSync(new URL(`.${path}`, import.meta.url), 'utf8') };
  const shop = shops.of(query.get('article') ?? '');
  const language = languageFor(request);
  if (!shop) return { status: 404, body: languages[language].messages.adding.gone };
  const asked = { path, query, language, shop };
  return request.method === 'POST' ? act(request, asked, shops) : showPage(asked);
}

/**
 * Another site's page may send requests here, and with a name that it turns to this machine even read the answers: the
 * browser then says its origin, or asks for a host that is not ours.
 */
function isOwn({ headers: { host = '', origin }, socket }: IncomingMessage): boolean {
  const own = [HOST, 'localhost'].map((name) => `${name}:${socket.localPort}`);
  return own.includes(host) && (origin === undefined || origin === `http://${host}`);
}

/** What is asked for; anybody may send a line that is no address ("//"), which is then the first page. */
function addressOf({ url = '/' }: IncomingMessage): URL {
  const own = `http://${HOST}/`;
  return URL.parse(url, own) ?? new URL(own);
}

/** As the address says; else the first language of the browser's that is one of ours; else English. */
function languageFor(request: IncomingMessage): LanguageCode {
  const asked = addressOf(request).searchParams.get('language') ?? '';
  const accepted = (request.headers['accept-language'] ?? '').split(',');
  const wanted = [asked, ...accepted].map((tag) => tag.trim().slice(0, 2));
  return wanted.flatMap((tag) => codes.filter((code) => code === tag))[0] ?? 'en';
}

async function showPage({ path, query, language, shop }: Asked): Promise<Answer> {
  if (path === '/') return { type: 'text/html', body: await renderPage(shop, language) };
  if (path === '/menu') return json(shop.preview.menu(language));
  if (path !== '/cards') return { status: 404, body: 'There is nothing here.' };
  return { type: 'text/html', body: await renderGallery(shop, { language, swap: query.has('swap') }) };
}

/** What the page's field and buttons send is the body. */
async function act(request: IncomingMessage, { path, query, language, shop }: Asked, shops: Shops): Promise<Answer> {
  const { preview } = shop;
  const body = await readBody(request, path === '/file' ? MOST_PDF_BYTES : LONGEST_LINE);
  if (!body) return { status: 413, body: languages[language].messages.preview.tooLong };
  const text = body.toString('utf8');
  if (path === '/say') return json(await preview.say(text, language));
  if (path === '/press') return json(await preview.press(text, language));
  if (path === '/submit') return json(await preview.submit(query.get('form') ?? '', text, language));
  if (path === '/complete') return json(preview.complete(text, language));
  const name = query.get('name') ?? '';
  const type = request.headers['content-type'] ?? '';
  if (path === '/address') return bring(() => shops.readAddress(text.trim()), language);
  if (path === '/file') return bring(() => shops.readFile(body, { name, type }), language);
  return { status: 404, body: 'There is nothing here.' };
}

/** The article's id, or why it cannot be read. */
async function bring(read: () => Promise<string>, language: LanguageCode): Promise<Answer> {
  try {
    return json({ article: await read() });
  } catch (error) {
    return { status: 422, body: languages[language].messages.adding.unreadable[whyUnreadable(error)] };
  }
}

/** Undefined where it is longer. */
async function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= most) chunks.push(chunk);
  }
  return length > most ? undefined : Buffer.concat(chunks);
}

const json = (value: unknown): Answer => ({ type: 'application/json', body: JSON.stringify(value) });

function send(response: ServerResponse, { status = 200, type = 'text/plain', body }: Answer): void {
  response.writeHead(status, { ...HEADERS, 'content-type': `${type}; charset=utf-8` }).end(body);
}
