/** A real browser: Debian's Chromium (apt install chromium fonts-noto-core), or the one whose path is in CHROMIUM. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Its path; undefined where there is none. */
export const browserPath = PLACES.find((path) => path !== '' && existsSync(path));

/** It speaks to nobody but the page. Each start has a profile of its own. */
export function startBrowser(executablePath: string): Promise<Browser> {
  const flags = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  return chromium.launch({ executablePath, args: flags });
}
