/** npm run index -- FILE-or-address... [--force] [--json] */
import { parseArgs } from 'node:util';
import { loadConfiguration } from '../configuration.ts';
import { draftOfPage, draftOfText, isPage } from '../reading/draft.ts';
import { UsageError } from './arguments.ts';
import { readingJson } from './reading-json.ts';
import { readSource } from './source.ts';
import { writeArticle } from './write.ts';

const USAGE = 'Name the texts to read: npm run index -- FILE-or-address... [--force] [--json].';

function readArguments() {
  try {
    const options = { json: { type: 'boolean', default: false }, force: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: process.argv.slice(2), options, allowPositionals: true });
    if (positionals.length === 0) throw new UsageError(USAGE);
    return { ...values, addresses: positionals };
  } catch {
    throw new UsageError(USAGE);
  }
}

async function index(address: string, json: boolean, force: boolean): Promise<string> {
  const source = await readSource(address);
  const page = isPage(source.content);
  const draft = page ? await draftOfPage(source.content, address) : undefined;
  if (json) return readingJson(source.name, address, draft?.content ?? source.content);
  const written = writeArticle(
    loadConfiguration().articles,
    draft ?? draftOfText(source.name, address, source.content),
    force,
  );
  return written.join('\n');
}

function complain(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

try {
  const { addresses, json, force } = readArguments();
  for (const address of addresses)
    await index(address, json, force).then((text) => process.stdout.write(`${text}\n`), complain);
} catch (error) {
  complain(error);
}
