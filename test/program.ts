/** Runs a script of the project, in a process of its own or in this one, on a folder that holds the invented bridge. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { readBytes } from '../src/article/index.ts';
import { createReader, type SourceReader } from '../src/article/source-reader.ts';
import { readSource } from '../src/terminal/arguments.ts';
import { runScript } from '../src/terminal/once.ts';
import { BRIDGE_FILE, BRIDGE_INDEX } from './fixture.ts';
import { plainMeaning } from './meaning/plain.ts';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly child: ChildProcess;
  /** Everything written so far, both streams. */
  text(): string;
  readonly ended: Promise<Ended>;
}

/** A folder with the bridge and its index; `remove` takes it away again. */
export function bridgeFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'articles-'));
  writeFileSync(join(path, 'bridge.md'), BRIDGE_FILE);
  writeFileSync(join(path, 'bridge.index.json'), JSON.stringify(BRIDGE_INDEX));
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

/** Starts a script; no variable of the machine's reaches it, no .env of the project's has a say. */
export function launch(
  script: string,
  argv: readonly string[],
  environment: Readonly<Record<string, string>>,
): Running {
  const env = {
    PATH: process.env.PATH,
    DISCORD_TOKEN: '',
    DISCORD_API_URL: '',
    SHARDS: '',
    LOG_LEVEL: '',
    DATABASE_URL: '',
    DATABASE_FILE: join(environment.ARTICLES_DIR ?? tmpdir(), 'store', 'test.sqlite'),
    ...environment,
  };
  const child = spawn(process.execPath, ['--import', './typescript.js', script, ...argv], { env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
  return { child, text: () => out + err, ended };
}

/** The lines of standard error that are no events of the log (a line of JSON each): what is said to who started the program. */
export function told(err: string): string[] {
  return err.split('\n').filter((line) => line !== '' && !line.startsWith('{"level":'));
}

/** Runs a script to its end, with lines on standard input. */
export function run(script: string, argv: readonly string[], folder: string, input = ''): Promise<Ended> {
  const { child, ended } = launch(script, argv, { ARTICLES_DIR: folder });
  child.stdin?.end(input);
  return ended;
}

/** Reads files in this thread: starting another takes longer than all the rest. */
export const readerHere: SourceReader = {
  ...createReader(),
  bytes: async (bytes, hint) => ({
    name: basename(hint.name, extname(hint.name)),
    address: hint.name,
    source: await readBytes(bytes, hint),
  }),
};

/** Runs `ask`, `check` or `index` in this process, without networks. */
export async function runHere(argv: readonly string[], folder: string, input = ''): Promise<Ended> {
  let [out, err] = ['', ''];
  const code = await runScript(argv, {
    stdin: Readable.from([input]),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    configuration: () => ({ articles: folder, cache: join(folder, 'cache') }),
    meaning: async () => plainMeaning,
    read: (address) => readSource(address, readerHere),
  });
  return { code, out, err };
}
