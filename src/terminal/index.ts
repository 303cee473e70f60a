/** npm run index -- FILE-or-address... [--force] [--json] */
import { parseArgs } from 'node:util';
import { loadConfiguration } from '../configuration.ts';
import { articleText, draftOf } from '../extract/draft.ts';
import { sayDoubts } from '../extract/findings.ts';
import { UsageError } from './arguments.ts';
import { sayLarge, whileReading } from './progress.ts';
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
  const { name, source, ...found } = await whileReading(address, readSource(address));
  sayLarge(address, source.text);
  if (json) return readingJson(name, address, articleText(source, name, found.address));
  const draft = draftOf(source, name, found.address);
  return [...writeArticle(loadConfiguration().articles, draft, force), ...sayDoubts(source.doubts)].join('\n');
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
