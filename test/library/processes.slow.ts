/** Processes that use a database at once and are killed in the middle: nothing that was confirmed is lost. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/library/database.ts';
import { storeIn } from '../../src/library/queries.ts';
import { databases, type Fresh, start, tower } from './databases.ts';

const TIMEOUT = { timeout: 120_000 };
const until = (expectation: () => void) => vi.waitFor(expectation, { timeout: 60_000, interval: 20 });

describe.each(databases)('processes that use %s at once', (_, fresh) => {
  let own: Fresh;
  beforeEach(async () => {
    own = await fresh();
  });
  afterEach(() => own.remove());

  test('lose nothing that was confirmed when one is killed in the middle', TIMEOUT, async () => {
    const [one, other] = [start('add', own.place), start('add', own.place)];
    await until(() => expect(Math.min(one.lines().length, other.lines().length)).toBeGreaterThan(5));
    await one.kill();
    const killed = other.lines().length;
    await until(() => expect(other.lines().length).toBeGreaterThan(killed + 3));
    await other.kill();
    const store = storeIn(await openDatabase(own.place));
    const kept = (await store.list('1')).entries.map(({ name }) => name);
    expect(kept).toEqual(expect.arrayContaining([...one.lines(), ...other.lines()]));
    const last = await store.get('1', one.lines().at(-1) ?? '');
    expect(last?.content).toHaveLength(last?.bytes ?? 0);
    await store.close();
  });

  test('find nothing of a change that did not come to its end, and no lock of it', TIMEOUT, async () => {
    const child = start('hang', own.place);
    await until(() => expect(child.lines()).toEqual(['within']));
    await child.kill();
    const store = storeIn(await openDatabase(own.place));
    expect(await store.servers()).toEqual([]);
    expect((await store.add('half', tower('a'), false)).outcome).toBe('added');
    await store.close();
  });
});
