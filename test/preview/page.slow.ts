/** The preview's page in a real browser: on a phone and a desk, dark and light, with keyboard only. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { servePreview } from '../../src/preview/index.ts';
import { bridgeFolder } from '../program.ts';
import { browserPath, startBrowser } from './browser.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };
const LOOKS = [PHONE, DESK].flatMap((viewport) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ viewport, colorScheme })),
);
/** WCAG 2.2, 1.4.3: text that is not large. */
const LEAST_CONTRAST = 4.5;
const HARBOUR = `Der neue Hafen

Der Hafen von Ostersiel wird 2031 fertig. "Wir bauen für unsere Enkel", sagte Hafenmeisterin Gesa Tamm. Er kostet 40 Millionen Euro.`;

if (!browserPath) process.stderr.write('There is no Chromium, so the preview is not driven: apt install chromium.\n');

describe.runIf(browserPath)('the page', { timeout: 180_000 }, () => {
  const folder = bridgeFolder();
  const files = mkdtempSync(join(tmpdir(), 'dropped-'));
  let server: Awaited<ReturnType<typeof servePreview>>;
  let browser: Browser;
  const faults: string[] = [];

  beforeAll(async () => {
    server = await servePreview(folder.path, 0);
    browser = await startBrowser(browserPath ?? '');
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    server?.stop();
    folder.remove();
    rmSync(files, { recursive: true });
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(faults.splice(0)).toEqual([]);
  });

  async function open(path = '', options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({ locale: 'de-DE', viewport: DESK, ...options });
    page.setDefaultTimeout(60_000);
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      // A refusal is an answer: the browser notes its status.
      if (message.type() === 'error' && !/status of 422/.test(message.text())) faults.push(message.text());
    });
    await page.addInitScript({ path: join(import.meta.dirname, 'in-page.js') });
    await page.goto(server.url + path);
    return page;
  }
  /** Calls a function of in-page.js. */
  const look = <Seen>(page: Page, name: string, argument?: unknown): Promise<Seen> =>
    page.evaluate(`${name}(${JSON.stringify(argument)})`);
  const answers = (page: Page) => page.locator('.discord .message');
  const field = (page: Page) => page.getByRole('combobox');

  test('shows what this is: the article, questions, and an answer whose sentence is marked', async () => {
    const page = await open();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.locator('h1').textContent()).toBe('Frag einen Artikel.');
    expect(await page.locator('.sheet h3').textContent()).toBe('Lindenfurt eröffnet seine neue Brücke');
    expect(await page.locator('.examples button').count()).toBeGreaterThanOrEqual(3);
    expect(await answers(page).count()).toBe(1);
    expect(await page.locator('.found').count()).toBeGreaterThan(0);
  });

  test('speaks the language of the browser, and the other when that is asked for', async () => {
    const page = await open('', { locale: 'fr-CA' });
    expect(await page.locator('h1').textContent()).toBe('Ask an article.');
    await page.getByRole('link', { name: 'Deutsch' }).click();
    expect(await page.locator('h1').textContent()).toBe('Frag einen Artikel.');
  });

  test.each(LOOKS)('can be read and does not scroll sideways: %j', async (shown) => {
    const page = await open('', shown);
    await page.locator('.slash').click();
    await page.getByRole('option').first().waitFor();
    for (const path of ['', 'cards']) {
      if (path) await page.goto(server.url + path);
      const { wide, faint } = await look<{ wide: boolean; faint: string[] }>(page, 'measure', LEAST_CONTRAST);
      expect(wide).toBe(false);
      expect(faint).toEqual([]);
    }
  });

  test('is used with the keyboard alone, and one sees where it is', async () => {
    const page = await open();
    const seen = new Set<string>();
    for (let step = 0; step < 60 && !seen.has('file'); step++) {
      await page.keyboard.press('Tab');
      const { name, isSeen } = await look<{ name: string; isSeen: boolean }>(page, 'focused');
      expect([name, isSeen]).toEqual([name, true]);
      seen.add(name);
    }
    for (const name of ['a', 'button', 'text', 'url', 'file']) expect(seen).toContain(name);
    await page.locator('.examples button').nth(1).focus();
    await page.keyboard.press('Enter');
    await answers(page).nth(1).waitFor();
    await field(page).focus();
    await page.keyboard.type('/fra');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await field(page).inputValue()).toBe('/frage ');
    await page.keyboard.press('Escape');
    expect(await page.locator('.choices').isVisible()).toBe(false);
    await page.keyboard.type('Wie teuer war die neue Brücke?');
    await page.keyboard.press('Enter');
    await answers(page).nth(2).waitFor();
    expect(await answers(page).nth(2).textContent()).toContain('12 Millionen Euro');
  });

  test('has the menu of Discord: commands with what they take, then the options', async () => {
    const page = await open();
    await page.locator('.slash').click();
    await page.getByRole('option').first().waitFor();
    const menu = await page.getByRole('option').allInnerTexts();
    expect(menu.join('\n')).toContain('/prüfen');
    expect(menu.join('\n')).toContain('/artikel hinzufügen');
    await page.getByRole('option').filter({ hasText: '/zitat' }).click();
    await page.getByRole('option').filter({ hasText: 'Hanna Brandt' }).click();
    await field(page).press('Enter');
    await answers(page).nth(1).waitFor();
    expect(await answers(page).nth(1).textContent()).toContain('verbindet, was zusammengehört');
  });

  test('presses a button of a card, which answers below, privately', async () => {
    const page = await open();
    await field(page).fill('Wie teuer war die neue Brücke?');
    await field(page).press('Enter');
    await answers(page).nth(1).getByRole('button', { name: 'Im Zusammenhang' }).click();
    await answers(page).nth(2).waitFor();
    expect(await answers(page).nth(2).getAttribute('class')).toContain('private');
  });

  test('asks in a form for a text, and answers from it', async () => {
    const page = await open();
    await field(page).fill('/artikel hinzufügen');
    await field(page).press('Escape');
    await field(page).press('Enter');
    await page.locator('dialog textarea').first().fill(HARBOUR);
    await page.locator('dialog .primary').click();
    await answers(page).nth(1).waitFor();
    expect(await answers(page).nth(1).textContent()).toContain('Der neue Hafen');
  });

  test('shows what is typed as text, whatever it is', async () => {
    const page = await open();
    const typed = '<img src=x onerror="document.title=1"><b>&amp;';
    await field(page).fill(`/prüfen ${typed}`);
    await field(page).press('Escape');
    await field(page).press('Enter');
    await answers(page).nth(1).waitFor();
    expect(await page.locator('.discord img, .discord b').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });

  test('reads a file that is chosen or dropped, by what is in it', async () => {
    const path = join(files, 'hafen.pdf');
    writeFileSync(path, HARBOUR);
    const page = await open();
    await page.locator('[type=file]').setInputFiles(path);
    await page.waitForURL(/article=/);
    expect(await page.locator('.sheet').textContent()).toContain('Ostersiel');
    await field(page).fill('Wann wird der Hafen fertig?');
    await field(page).press('Enter');
    await answers(page).nth(1).waitFor();
    expect(await answers(page).nth(1).textContent()).toContain('2031');

    const other = await open('?language=en');
    await look(other, 'drop', HARBOUR);
    await other.waitForURL(/article=/);
    expect(await other.locator('.sheet').textContent()).toContain('Ostersiel');
  });

  test('says in the language of the page why something cannot be read', async () => {
    const page = await open();
    await page.locator('[type=url]').fill('http://127.0.0.1/');
    await page.getByRole('button', { name: 'Lesen', exact: true }).click();
    await page.locator('.state.failed').waitFor();
    expect(await page.locator('.state').textContent()).toContain('keiner öffentlichen Seite');
  });
});
