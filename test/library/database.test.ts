/** Databases at fault: one sentence each, nothing is overwritten, nothing that was confirmed is lost. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DatabaseLocation, openDatabase } from '../../src/library/database.ts';
import { storeIn } from '../../src/library/queries.ts';
import { StoreError } from '../../src/library/store.ts';
import { type Fresh, freshFile, start, tower } from './databases.ts';

const TIMEOUT = { timeout: 120_000 };

describe('a file that cannot be used', () => {
  let own: Fresh;
  let file: string;
  beforeEach(async () => {
    own = await freshFile();
    file = own.place.file;
    mkdirSync(dirname(file));
  });
  afterEach(() => own.remove());

  /** The sentence; opening must fail. */
  const refusal = async (place: DatabaseLocation = own.place): Promise<string> => {
    const error: unknown = await openDatabase(place, 50).then(
      () => undefined,
      (failed) => failed,
    );
    expect(error).toBeInstanceOf(StoreError);
    return (error as Error).message;
  };
  const SENTENCE = /^[^\n]+\.$/;

  test('since it is none is told in one sentence and left as it is', async () => {
    const text = 'Liebes Tagebuch, heute war ich am Turm. '.repeat(200);
    writeFileSync(file, text);
    expect(await refusal()).toBe(
      `${file} is no database, or damaged: put a backup in its place, or move it away to begin anew.`,
    );
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('since it is damaged is told in one sentence and left as it is', async () => {
    const store = storeIn(await openDatabase(own.place));
    for (const name of ['a', 'b', 'c', 'd'])
      await store.add('1', tower(name, { content: 'Der Turm ist hoch. '.repeat(4000) }), false);
    await store.close();
    const bytes = readFileSync(file);
    bytes.fill(7, 8192, bytes.length - 4096);
    writeFileSync(file, bytes);
    expect(await refusal()).toBe(`${file} is damaged: put a backup in its place, or move it away to begin anew.`);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('since another program has locked it is told after a while; afterwards it is as it was', async () => {
    const store = storeIn(await openDatabase(own.place));
    await store.add('1', tower('a'), false);
    await store.close();
    const other = new DatabaseSync(file);
    other.exec('pragma locking_mode = exclusive; begin exclusive; commit');
    expect(await refusal()).toMatch(/ is locked by another program: [^\n]+\.$/);
    other.close();
    const again = storeIn(await openDatabase(own.place));
    expect((await again.list('1')).entries).toHaveLength(1);
    await again.close();
  });

  test('since it may only be read is told in one sentence', TIMEOUT, async () => {
    await (await openDatabase(own.place)).close();
    const bytes = readFileSync(file);
    chmodSync(file, 0o444);
    chmodSync(dirname(file), 0o555);
    chmodSync(dirname(dirname(file)), 0o755);
    const child = start('open', own.place);
    await child.ended;
    chmodSync(dirname(file), 0o755);
    expect(child.lines()).toEqual([expect.stringMatching(/^Error \S+ may only be read: [^\n]+\.$/)]);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('since its folder is none, or the disk has no room, is told in one sentence', async () => {
    writeFileSync(`${file}.txt`, '');
    expect(await refusal({ file: `${file}.txt/a.sqlite` })).toMatch(/ cannot be opened: [^\n]+\.$/);
    expect(await refusal({ file: '/dev/full' })).toMatch(SENTENCE);
  });

  test('since the disk is full fails the change and loses nothing', async () => {
    const database = await openDatabase(own.place);
    const store = storeIn(database);
    await store.add('1', tower('a'), false);
    await database.read(async (db) => {
      await sql`pragma max_page_count = 30`.execute(db);
    });
    const large = tower('b', { content: 'Der Turm ist hoch. '.repeat(10_000) });
    await expect(store.add('1', large, false)).rejects.toThrow(/cannot grow: the disk is full, make room\.$/);
    expect((await store.list('1')).entries.map(({ name }) => name)).toEqual(['a']);
    await store.close();
  });
});

test('a PostgreSQL that cannot be reached is told in one sentence, without its password', async () => {
  const place = { file: '', url: 'postgres://tower:geheim@127.0.0.1:9/park' };
  await expect(openDatabase(place)).rejects.toThrow(
    /^The database of DATABASE_URL cannot be reached [^\n]*ECONNREFUSED[^\n]*\.$/,
  );
  await expect(openDatabase(place)).rejects.not.toThrow(/geheim/);
});
