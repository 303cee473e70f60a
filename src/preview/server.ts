/** The preview's server on this machine: the page, and what it asks for. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Library } from '../article/statements.ts';
import { loadCommands } from '../commands.ts';
import { loadConfiguration } from '../configuration.ts';
import type { LanguageCode } from '../language/language.ts';
import { loadLibrary } from '../library/library.ts';
import { startMeaning } from '../meaning/index.ts';
import { keptIn } from '../meaning/vectors.ts';
import type { Context } from '../reply/command.ts';
import { prepareSearch } from '../search/index.ts';
import { renderPage } from './page.ts';
import { createPreview, type Preview } from './preview.ts';

const HOST = '127.0.0.1';
/** Nothing but what this server sends may run or load. */
const POLICY = "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** In characters; a line of the field has 4,000. */
const LONGEST_BODY = 20_000;
const FILES: Readonly<Record<string, string>> = { '/page.css': 'text/css', '/page.js': 'text/javascript' };

interface Shop {
  readonly preview: Preview;
  readonly library: Library;
}

/** Serves the articles of a folder; port 0 is any free one. Resolves to the page's address and a way to stop. */
export async function servePreview(folder: string, port: number): Promise<{ url: string; stop: () => void }> {
  const shop = await prepare(folder);
  const server = createServer((request, response) => {
    answer(request, response, shop).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      send(response, { status: 500, body: 'This did not work; the terminal says why.' });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  return { url: `http://${HOST}:${(server.address() as AddressInfo).port}/`, stop: () => void server.close() };
}

async function prepare(folder: string): Promise<Shop> {
  const library = loadLibrary(folder);
  const { cache } = loadConfiguration();
  const search = await prepareSearch(library, await startMeaning(), keptIn(folder, cache));
  const commands = await loadCommands();
  const listed = [...commands.values()];
  const context = (language: LanguageCode): Context => ({ library, search, commands: listed, language });
  return { library, preview: createPreview({ commands, context }) };
}

async function answer(request: IncomingMessage, response: ServerResponse, shop: Shop): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', `http://${HOST}`);
  const language = searchParams.get('language') === 'en' ? 'en' : 'de';
  const type = FILES[pathname];
  if (type) return send(response, { type, body: readFileSync(new URL(`.${pathname}`, import.meta.url), 'utf8') });
  if (pathname === '/') {
    const page = await renderPage(shop.preview, shop.library, { language, swap: searchParams.has('swap') });
    return send(response, { type: 'text/html', body: page });
  }
  const said = request.method === 'POST' ? await act(request, pathname, { language, ...shop }) : undefined;
  if (said === undefined) send(response, { status: 404, body: 'There is nothing here.' });
  else send(response, { type: 'application/json', body: JSON.stringify(said) });
}

/** What the page's field and buttons send is the body. */
async function act(
  request: IncomingMessage,
  path: string,
  { preview, language }: Shop & { readonly language: LanguageCode },
): Promise<unknown> {
  const body = (await text(request)).slice(0, LONGEST_BODY);
  if (path === '/say') return preview.say(body, language);
  if (path === '/press') return preview.press(body, language);
  if (path === '/complete') return preview.complete(body, language);
  return undefined;
}

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body: string;
}

function send(response: ServerResponse, { status = 200, type = 'text/plain', body }: Answer): void {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': POLICY };
  response.writeHead(status, headers).end(body);
}
