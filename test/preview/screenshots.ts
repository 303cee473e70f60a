/** Takes the pictures in docs/ from the preview's cards: npm run screenshots. Needs Chromium (test/preview/browser.ts). */
import { servePreview } from '../../src/preview/server.ts';
import { browserPath, startBrowser } from './browser.ts';

/** File, language, the kind of card. */
const PICTURES = [
  ['answer-de', 'de', 'answered'],
  ['answer-en', 'en', 'answered'],
  ['none-de', 'de', 'not in the article'],
  ['quotes-de', 'de', 'quotes of a speaker'],
  ['check-de', 'de', 'a claim stated differently'],
] as const;

if (!browserPath) throw new Error('There is no Chromium: install it, or set CHROMIUM to its path.');
const { url, stop } = await servePreview('data', 0);
const browser = await startBrowser(browserPath);
const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
for (const [name, language, kind] of PICTURES) {
  await page.goto(`${url}cards?language=${language}`);
  await page.locator(`[data-kind="${kind}"] .panels`).screenshot({ path: `docs/${name}.png` });
  process.stdout.write(`docs/${name}.png\n`);
}
await browser.close();
stop();
process.exit(0);
