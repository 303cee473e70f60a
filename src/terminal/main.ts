/** What `npm run ask`, `check` and `index` start: the script of that name, with this process's streams and settings. */
import { loadConfiguration } from '../configuration.ts';
import { startMeaning } from '../meaning/index.ts';
import { readSource } from './arguments.ts';
import { runScript } from './once.ts';

// The reader of a pipe may stop reading at any time: `npm run ask < questions | head -1`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
const { stdin, stdout, stderr } = process;
const world = { stdin, stdout, stderr, configuration: loadConfiguration, meaning: startMeaning, read: readSource };
process.exitCode = await runScript(process.argv.slice(2), world);
