/** The store on each database: what is added, what is refused, what goes when, and who sees it. */

import { existsSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/library/database.ts';
import { storeIn } from '../../src/library/queries.ts';
import { type Store, StoreError } from '../../src/library/store.ts';
import { databases, type Fresh, tower } from './databases.ts';

const HOUR = 3_600_000;
const PAGE = 'https://lindenfurt.example/turm';

describe.each(databases)('the store in %s', (_, fresh) => {
  let own: Fresh;
  let database: Database;
  let store: Store;
  let clock: number;
  beforeEach(async () => {
    own = await fresh();
    clock = 1_800_000_000_000;
    database = await openDatabase(own.place);
    store = storeIn(database, { articles: 3, bytes: 1000, additions: 4 }, () => clock);
  });
  afterEach(async () => {
    await store.close();
    await own.remove();
  });

  const names = async (server: string) => (await store.list(server)).entries.map(({ name }) => name);

  test('knows nothing of a server that never added anything', async () => {
    expect(await store.state('1', '9')).toBeUndefined();
    expect(await store.list('1')).toEqual({ entries: [], room: { articles: 3, bytes: 1000, additions: 4 } });
  });

  test('gives back what was added, also when it is opened again, and says what room is left', async () => {
    const stored = tower('a', { address: PAGE });
    expect(await store.add('1', stored, false)).toEqual({
      outcome: 'added',
      room: { articles: 2, bytes: 1000 - stored.bytes, additions: 3 },
    });
    await store.close();
    store = storeIn(await openDatabase(own.place));
    const { content: _content, statements: _statements, ...entry } = stored;
    expect((await store.list('1')).entries).toEqual([entry]);
    expect(await store.get('1', 'a')).toEqual(stored);
    expect(await store.count()).toBe(1);
  });

  test('lists the newest first', async () => {
    for (const name of ['a', 'c', 'b']) {
      await store.add('1', tower(name), false);
      clock += 1;
    }
    expect(await names('1')).toEqual(['b', 'c', 'a']);
  });

  test('shows a server nothing of another one', async () => {
    await store.add('1', tower('a', { address: PAGE }), false);
    await store.setHere('1', '9', 'a');
    expect(await names('2')).toEqual([]);
    expect(await store.get('2', 'a')).toBeUndefined();
    expect(await store.state('2', '9')).toBeUndefined();
    expect(await store.vectors('2', 'a')).toBeUndefined();
    expect(await store.remove('2', 'a')).toBeUndefined();
    expect((await store.add('2', tower('a', { address: PAGE }), false)).outcome).toBe('added');
    expect(await names('1')).toEqual(['a']);
  });

  test('asks before it replaces an article of the same address or the same words', async () => {
    await store.add('1', tower('a', { address: PAGE }), false);
    const again = await store.add('1', tower('b', { address: PAGE }), false);
    expect(again).toMatchObject({ outcome: 'exists', entry: { name: 'a' } });
    expect(await store.add('1', tower('a', { address: `${PAGE}/2` }), false)).toMatchObject({ outcome: 'exists' });
    expect(await names('1')).toEqual(['a']);
  });

  test('replaces it when told to; the channels that asked it ask the new one', async () => {
    await store.add('1', tower('a', { address: PAGE }), false);
    await store.setHere('1', '9', 'a');
    await store.setVectors('1', 'a', Buffer.from([1]));
    expect(await store.add('1', tower('b', { address: PAGE }), true)).toMatchObject({
      outcome: 'replaced',
      room: { articles: 2 },
    });
    expect(await names('1')).toEqual(['b']);
    expect(await store.state('1', '9')).toMatchObject({ here: 'b' });
    expect(await store.vectors('1', 'b')).toBeUndefined();
  });

  test.each([
    ['articles', async () => void (await addAll(['a', 'b', 'c']))],
    ['bytes', async () => void (await store.add('1', tower('a', { bytes: 990 }), false))],
    [
      'additions',
      async () => {
        await addAll(['a', 'b', 'c']);
        await store.remove('1', 'c');
        await store.add('1', tower('d'), false);
        await store.remove('1', 'd');
      },
    ],
  ])('refuses more %s than a server may have, and changes nothing', async (because, fill) => {
    await fill();
    const before = await store.list('1');
    const version = (await store.state('1'))?.version;
    expect(await store.add('1', tower('x'), false)).toEqual({ outcome: 'full', because, room: before.room });
    expect(await store.list('1')).toEqual(before);
    expect((await store.state('1'))?.version).toBe(version);
    expect((await store.add('2', tower('x'), false)).outcome).toBe('added');
  });

  const addAll = async (all: readonly string[]) => {
    for (const name of all) await store.add('1', tower(name), false);
  };

  test('takes a replacement where there is no room for one more, and additions again after an hour', async () => {
    await store.add('1', tower('a', { address: PAGE, bytes: 900 }), false);
    await addAll(['b', 'c']);
    expect(await store.add('1', tower('d', { address: PAGE, bytes: 850 }), true)).toMatchObject({
      outcome: 'replaced',
    });
    expect(await store.add('1', tower('e', { address: PAGE }), true)).toMatchObject({ because: 'additions' });
    clock += HOUR;
    expect(await store.add('1', tower('e', { address: PAGE }), true)).toMatchObject({ outcome: 'replaced' });
  });

  test('has another version whenever the articles are others, and only then', async () => {
    const versions: (string | undefined)[] = [];
    const look = async () => versions.push((await store.state('1'))?.version);
    await store.add('1', tower('a'), false);
    await look();
    await store.setHere('1', '9', 'a');
    await store.add('1', tower('a'), false);
    await store.keep('1', tower('day-1'));
    await look();
    await store.add('1', tower('b'), false);
    await look();
    await store.remove('1', 'b');
    await look();
    expect(versions[1]).toBe(versions[0]);
    expect(new Set(versions).size).toBe(3);
  });

  test('removes text, index, vectors and where questions go, all at once', async () => {
    await store.add('1', tower('a'), false);
    await store.setVectors('1', 'a', Buffer.from([1, 2, 255]));
    await store.setHere('1', '9', 'a');
    expect(Buffer.from((await store.vectors('1', 'a')) ?? [])).toEqual(Buffer.from([1, 2, 255]));
    expect(await store.remove('1', 'a')).toMatchObject({ name: 'a', title: 'Der Turm a' });
    expect(await store.get('1', 'a')).toBeUndefined();
    expect(await store.vectors('1', 'a')).toBeUndefined();
    expect(await store.state('1', '9')).toMatchObject({ here: undefined });
    expect(await store.remove('1', 'a')).toBeUndefined();
    await store.sweep();
    const files = [own.place.file, `${own.place.file}-wal`].filter(existsSync);
    expect(files.filter((file) => readFileSync(file).includes('Der Turm'))).toEqual([]);
  });

  test('keeps per channel where questions go, and one channel for reports', async () => {
    await store.setHere('1', '8', 'a');
    await store.setHere('1', '9', 'b');
    await store.setHere('1', '9', 'c');
    await store.setReports('1', '7');
    expect(await store.state('1', '8')).toMatchObject({ here: 'a', reports: '7' });
    expect(await store.state('1', '9')).toMatchObject({ here: 'c', reports: '7' });
    await store.setHere('1', '9', undefined);
    await store.setReports('1', undefined);
    expect(await store.state('1', '9')).toMatchObject({ here: undefined, reports: undefined });
  });

  test('keeps texts for a day, apart from the articles, the latest twenty', async () => {
    for (let at = 0; at < 22; at += 1) {
      await store.keep('1', tower(`day-${at}`));
      clock += 1;
    }
    await store.keep('1', tower('day-21'));
    expect((await store.list('1')).room.articles).toBe(3);
    expect(await names('1')).toEqual([]);
    expect(await store.get('1', 'day-1')).toBeUndefined();
    expect(await store.get('1', 'day-2')).toBeDefined();
    expect(await store.remove('1', 'day-2')).toBeUndefined();
    clock += 24 * HOUR;
    expect(await store.get('1', 'day-21')).toBeUndefined();
    await store.sweep();
    clock -= HOUR;
    expect(await store.get('1', 'day-21')).toBeUndefined();
    expect(await store.servers()).toEqual([]);
  });

  test('forgets a server within a day after it left, unless it returns', async () => {
    for (const server of ['1', '2', '3']) {
      await store.add(server, tower('a'), false);
      await store.setHere(server, '9', 'a');
    }
    await store.left(['1', '2', '4']);
    clock += 6 * HOUR;
    await store.left(['1']);
    await store.returned(['2']);
    await store.sweep();
    expect(await names('1')).toEqual(['a']);
    clock += 7 * HOUR;
    await store.sweep();
    expect(await names('1')).toEqual([]);
    expect(await store.state('1', '9')).toBeUndefined();
    expect((await store.servers()).toSorted()).toEqual(['2', '3']);
    expect(await names('2')).toEqual(['a']);
  });

  test('makes one article of the same one added many times at once', async () => {
    const other = storeIn(await openDatabase(own.place));
    const both = [store, other, store, other, store, other];
    const outcomes = await Promise.all(both.map((one, at) => one.add('1', tower(`v${at}`, { address: PAGE }), false)));
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual([...Array(5).fill('exists'), 'added'].toSorted());
    expect(await names('1')).toHaveLength(1);
    await other.close();
  });

  test('lets nobody beyond the room by adding at once', async () => {
    const outcomes = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => store.add('1', tower(name), false)));
    expect(outcomes.filter(({ outcome }) => outcome === 'added')).toHaveLength(3);
    expect(await names('1')).toHaveLength(3);
  });

  test('opens safely from several places at once', async () => {
    const another = await fresh();
    const opened = await Promise.all(Array.from({ length: 4 }, () => openDatabase(another.place)));
    for (const [at, one] of opened.entries()) await storeIn(one).add('1', tower(`t${at}`), false);
    expect((await storeIn(opened[0] ?? database).list('1')).entries).toHaveLength(4);
    await Promise.all(opened.map((one) => one.close()));
    await another.remove();
  });

  test('undoes what did not come to its end, and says in one sentence what is wrong', async () => {
    const failed = database.write(async (db) => {
      await db.insertInto('servers').values({ server: '1', version: 'x' }).execute();
      await db.insertInto('channels').values({ server: 'nobody', channel: '9', article: 'a' }).execute();
    });
    await expect(failed).rejects.toThrow(StoreError);
    expect(await store.servers()).toEqual([]);
  });

  test('is not opened where a later version of the program made it', async () => {
    await database.write((db) => db.schema.dropTable('additions').execute());
    await database.write((db) => sql`update fundstelle_schema set version = 99`.execute(db));
    await expect(openDatabase(own.place)).rejects.toThrow(/^The database was made by a later version[^\n]*\.$/);
  });
});
