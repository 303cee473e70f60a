/** Takes the picture of the README: npm run screenshots. Needs Chromium (test/preview/browser.ts). */
import { servePreview } from '../../src/preview/index.ts';
import { browserPath, startBrowser } from './browser.ts';

const PICTURE = 'docs/page.png';
const QUESTION = 'How much does Germany pay?';

if (!browserPath) throw new Error('There is no Chromium: install it, or set CHROMIUM to its path.');
const { url, stop } = await servePreview('data', 0);
const browser = await startBrowser(browserPath);
const page = await browser.newPage({ viewport: { width: 1100, height: 800 }, reducedMotion: 'reduce' });
page.setDefaultTimeout(240_000);
await page.goto(`${url}?language=en`);
await page.getByRole('combobox').fill(QUESTION);
await page.getByRole('combobox').press('Enter');
await page.locator('.discord .message').nth(1).waitFor();
await page.evaluate('document.activeElement.blur()');
await page.locator('.stage').screenshot({ path: PICTURE });
process.stdout.write(`${PICTURE}\n`);
await browser.close();
stop();
process.exit(0);
