/** npm run preview: the bot without Discord, as a page on this machine. PREVIEW_PORT sets the port (8080). */
import { servePreview } from './server.ts';

try {
  const { url } = await servePreview(process.env.ARTICLES_DIR || 'data', Number(process.env.PREVIEW_PORT || 8080));
  process.stdout.write(`${url} shows the bot; Ctrl-C ends it.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
