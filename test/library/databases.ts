/** The databases that the store is tested on: SQLite in a folder of its own, and PostgreSQL where TEST_DATABASE_URL names one. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { DatabaseLocation } from '../../src/library/database.ts';
import type { Stored } from '../../src/library/store.ts';

/** A database that nobody else has; `remove` takes it away. */
export interface Fresh {
  readonly place: DatabaseLocation;
  remove(): Promise<void>;
}

export async function freshFile(): Promise<Fresh> {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  return { place: { file: join(folder, 'new', 'a.sqlite') }, remove: async () => rmSync(folder, { recursive: true }) };
}

/** A schema of its own. */
async function freshSchema(url: string): Promise<Fresh> {
  const schema = `t${randomUUID().replaceAll('-', '')}`;
  await execute(url, `create schema ${schema}`);
  const own = `${url}${url.includes('?') ? '&' : '?'}options=-csearch_path%3D${schema}`;
  return { place: { file: '', url: own }, remove: () => execute(url, `drop schema ${schema} cascade`) };
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

const url = process.env.TEST_DATABASE_URL;

export const databases: readonly (readonly [string, () => Promise<Fresh>])[] = [
  ['SQLite', freshFile],
  ...(url ? [['PostgreSQL', () => freshSchema(url)] as const] : []),
];

/** An article as it is stored: an invented tower. */
export function tower(name: string, about: Partial<Stored> = {}): Stored {
  const content = about.content ?? `Der Turm ${name} im Park ist 40 Meter hoch.\n`;
  return {
    name,
    title: `Der Turm ${name}`,
    publisher: 'lfb',
    published: '2021-05',
    language: 'de',
    address: '',
    bytes: Buffer.byteLength(content),
    content,
    statements: JSON.stringify({ article: name, facts: [], quotes: [] }),
    ...about,
  };
}

/** Starts a process of its own (child.ts). */
export function start(does: string, { file, url = '' }: DatabaseLocation) {
  const argv = ['--import', './typescript.js', 'test/library/child.ts', does, file, url];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  return {
    /** What it said, in whole lines. */
    lines: () => text.split('\n').slice(0, -1),
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'close');
    },
    ended: once(child, 'close'),
  };
}
