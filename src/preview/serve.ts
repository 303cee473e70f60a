/** npm run preview: the bot without Discord, as a page on this machine. PREVIEW_PORT sets the port (8080). */
import { loadConfiguration } from '../configuration.ts';
import { languages } from '../language/languages.ts';
import { codeOf } from '../library/store.ts';
import { languageOfSystem } from '../terminal/screen.ts';
import { servePreview } from './index.ts';

/** What servePreview's server throws for a port: nodejs.org/api/errors.html. */
const PORT_FAULTS: ReadonlySet<unknown> = new Set(['EADDRINUSE', 'EACCES', 'ERR_SOCKET_BAD_PORT']);

try {
  // First, since it reads .env, where PREVIEW_PORT may stand, too.
  const { articles } = loadConfiguration();
  const { url } = await servePreview(articles, Number(portOf(process.env)));
  process.stdout.write(`${languages[languageOfSystem(process.env)].messages.preview.serving(url)}\n`);
} catch (error) {
  process.stderr.write(`${sentenceOn(error)}\n`);
  process.exitCode = 1;
}

function portOf({ PREVIEW_PORT }: NodeJS.ProcessEnv): string {
  return PREVIEW_PORT || '8080';
}

function sentenceOn(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return PORT_FAULTS.has(codeOf(error))
    ? `Port ${portOf(process.env)} cannot be used: set PREVIEW_PORT to a free one, such as 8081.`
    : error.message;
}
