/**
 * Takes the pictures of the README from the preview: npm run screenshots. Needs Chromium (on Debian: apt install
 * chromium fonts-noto-core), or its path in CHROMIUM. Not part of `npm test`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { WebSocket } from 'ws';
import { servePreview } from '../../src/preview/server.ts';

/** File, the page's query, the kind of card. */
const PICTURES = [
  ['answer-de', 'language=de', 'answered'],
  ['answer-en', 'language=en', 'answered'],
  ['none-de', 'language=de', 'not in the article'],
  ['quotes-de', 'language=de', 'quotes of a speaker'],
  ['check-de', 'language=de', 'a claim stated differently'],
] as const;
const FOLDER = 'docs';

/** https://chromedevtools.github.io/devtools-protocol/ */
type Json = Readonly<Record<string, unknown>>;
type Send = (method: string, params?: object) => Promise<Json>;

async function startBrowser(): Promise<{ send: Send; stop: () => void }> {
  const profile = mkdtempSync(join(tmpdir(), 'preview-'));
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--remote-debugging-port=0'];
  const browser = spawn(process.env.CHROMIUM || 'chromium', [...flags, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  for await (const line of createInterface({ input: browser.stderr })) {
    const [, url] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (url) return { send: await connect(url), stop: () => void browser.kill() };
  }
  throw new Error('Chromium did not start: install it, or set CHROMIUM to its path.');
}

/** Speaks to one page of the browser. */
async function connect(url: string): Promise<Send> {
  const socket = new WebSocket(url);
  await once(socket, 'open');
  const waiting = new Map<number, (result: Json) => void>();
  socket.on('message', (data) => {
    const { id, result } = JSON.parse(data.toString());
    waiting.get(id)?.(result);
  });
  let last = 0;
  const send = (sessionId: unknown, method: string, params: object): Promise<Json> => {
    socket.send(JSON.stringify({ id: ++last, sessionId, method, params }));
    return new Promise((resolve) => waiting.set(last, resolve));
  };
  const { targetId } = await send(undefined, 'Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send(undefined, 'Target.attachToTarget', { targetId, flatten: true });
  return (method, params = {}) => send(sessionId, method, params);
}

/** The two panels of a kind of card, as PNG. */
async function takePicture(send: Send, url: string, kind: string): Promise<Buffer> {
  await send('Emulation.setDeviceMetricsOverride', { width: 1100, height: 900, deviceScaleFactor: 1, mobile: false });
  await send('Page.navigate', { url });
  const find = `new Promise((resolve) => {
    const look = () => {
      const panels = document.querySelector('[data-kind=${JSON.stringify(kind)}] .panels');
      if (document.readyState !== 'complete' || !panels) return setTimeout(look, 50);
      const { x, y, width, height } = panels.getBoundingClientRect();
      resolve({ x: x + scrollX, y: y + scrollY, width, height, scale: 1 });
    };
    look();
  })`;
  const { result } = await send('Runtime.evaluate', { expression: find, awaitPromise: true, returnByValue: true });
  const { data } = await send('Page.captureScreenshot', {
    clip: (result as { value: object }).value,
    captureBeyondViewport: true,
  });
  return Buffer.from(data as string, 'base64');
}

const { url, stop } = await servePreview('data', 0);
const browser = await startBrowser();
mkdirSync(FOLDER, { recursive: true });
for (const [name, query, kind] of PICTURES) {
  writeFileSync(join(FOLDER, `${name}.png`), await takePicture(browser.send, `${url}?${query}`, kind));
  process.stdout.write(`${FOLDER}/${name}.png\n`);
}
browser.stop();
stop();
process.exit(0);
