/** How much is taken on, and what becomes of those who cannot be answered in time. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLateness, createPace, createQueue, createRefusals, Leaving } from '../../src/discord/crowd.ts';
import type { Asking } from '../../src/discord/request.ts';
import { keepLog } from './stage.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the sixth question in ten seconds waits, and the oldest makes room', () => {
  const pace = createPace();
  expect([1, 2, 3, 4, 5].map(() => pace('anna'))).toEqual([0, 0, 0, 0, 0]);
  expect(pace('anna')).toBe(10);
  vi.advanceTimersByTime(7500);
  expect(pace('anna')).toBe(3);
  vi.advanceTimersByTime(2500);
  expect(pace('anna')).toBe(0);
});

test('a refused question does not count', () => {
  const pace = createPace();
  for (let n = 0; n < 100; n++) pace('anna');
  vi.advanceTimersByTime(10_000);
  expect(pace('anna')).toBe(0);
});

test('everybody has their own pace', () => {
  const pace = createPace();
  for (let n = 0; n < 6; n++) pace('anna');
  expect(pace('ben')).toBe(0);
});

test('nobody is remembered for longer than the window', () => {
  const pace = createPace();
  pace('anna');
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(10_000);
  expect(vi.getTimerCount()).toBe(0);
});

test('no more than so many people are remembered, those who asked last', () => {
  const pace = createPace({ questions: 1, window: 10_000, people: 2 } as never);
  for (const person of ['anna', 'ben', 'cleo']) pace(person);
  expect(['cleo', 'ben'].map(pace)).toEqual([10, 10]);
  expect(pace('anna')).toBe(0);
});

describe('a queue', () => {
  const gate = () => Promise.withResolvers<string>();
  /** As many that take 40 ms each, one after the other, as the queue judges by. */
  const answerMany = async (queue: ReturnType<typeof createQueue>) => {
    for (let n = 0; n < 60; n += 1) {
      const { promise, resolve } = gate();
      const done = queue.run(() => promise);
      vi.advanceTimersByTime(40);
      resolve('');
      await done;
      await new Promise(process.nextTick);
    }
  };

  test('does so many tasks at a time, the others in their order', async () => {
    const queue = createQueue(2);
    const gates = [gate(), gate(), gate(), gate()];
    const begun: number[] = [];
    const all = gates.map(({ promise }, at) =>
      queue.run(() => {
        begun.push(at);
        return promise;
      }),
    );
    expect(begun).toEqual([0, 1]);
    gates[1]?.resolve('b');
    expect(await all[1]).toBe('b');
    await expect.poll(() => begun).toEqual([0, 1, 2]);
    for (const { resolve } of gates) resolve('x');
    await Promise.all(all);
    expect(begun).toEqual([0, 1, 2, 3]);
  });

  test('hands on what a task throws, and goes on', async () => {
    const queue = createQueue(1);
    await expect(queue.run(() => Promise.reject(new RangeError('a')))).rejects.toThrow(RangeError);
    expect(await queue.run(async () => 'b')).toBe('b');
  });

  test('knows how long one would wait from how long the last ones took', async () => {
    const queue = createQueue(1);
    expect(queue.wait()).toBe(0);
    await answerMany(queue);
    void queue.run(() => gate().promise);
    expect(queue.wait()).toBeCloseTo(40, -1);
    void queue.run(() => gate().promise);
    expect(queue.wait()).toBeCloseTo(80, -1);
  });

  test('expects no more of many at a time than of one alone', async () => {
    const queue = createQueue(4);
    await answerMany(queue);
    for (let n = 0; n < 4 + 9; n += 1) void queue.run(() => gate().promise);
    expect(queue.wait()).toBeGreaterThan(10 * 39);
    expect(queue.wait()).toBeLessThan(10 * 42);
  });

  test('that is closed begins nothing, and ends what is not waited for any longer', async () => {
    const queue = createQueue(1);
    const [begun, waiting] = [queue.run(() => gate().promise), queue.run(async () => 'b')];
    queue.close();
    await expect(waiting).rejects.toThrow(Leaving);
    await expect(queue.run(async () => 'c')).rejects.toThrow(Leaving);
    queue.abandon();
    await expect(begun).rejects.toThrow(Leaving);
  });
});

describe('lateness', () => {
  test('is told by what comes while it is quiet, whatever the difference of the clocks', () => {
    let now = 1_000_000;
    const isLate = createLateness(() => now);
    const discord = () => now - 70_000;
    expect(isLate(discord(), true)).toBe(false);
    const happened = discord();
    now += 2900;
    expect(isLate(happened, false)).toBe(false);
    now += 200;
    expect(isLate(happened, false)).toBe(true);
    expect(isLate(discord(), false)).toBe(false);
  });

  test('is never told of what comes in a quiet moment, so that a clock that is set right harms nobody', () => {
    let now = 0;
    const isLate = createLateness(() => now);
    isLate(0, true);
    now += 3_600_000;
    expect(isLate(0, true)).toBe(false);
    expect(isLate(0, false)).toBe(false);
  });
});

/** Somebody of that number, and a Discord that takes what is sent when it is told to. */
function newTown() {
  const sent: string[] = [];
  const taking: PromiseWithResolvers<void>[] = [];
  const post = (path: string) => {
    sent.push(path);
    taking.push(Promise.withResolvers<void>());
    return taking.at(-1)?.promise;
  };
  const asking = (id: number) =>
    ({
      id: String(id),
      token: 't',
      createdTimestamp: id,
      locale: 'de',
      guildLocale: null,
      client: { rest: { post } },
    }) as unknown as Asking;
  return { sent, asking, take: () => taking.shift()?.resolve(), fail: () => taking.shift()?.reject(new Error('away')) };
}

test('so many are told at a time, the newest first, and whoever Discord waits for no longer is let be', async () => {
  const { sent, asking, take } = newTown();
  let late = 0;
  const outcomes: string[] = [];
  const refusals = createRefusals((happened) => happened < late, keepLog().log, 2);
  for (const id of [1, 2, 3, 4, 5]) refusals.crowded(asking(id), (outcome) => outcomes.push(`${id} ${outcome}`));
  const ids = () => sent.map((path) => path.split('/')[2]);
  expect(ids()).toEqual(['1', '2']);
  late = 4;
  take();
  await expect.poll(ids).toEqual(['1', '2', '5']);
  take();
  await expect.poll(ids).toEqual(['1', '2', '5', '4']);
  take();
  await expect.poll(() => outcomes).toEqual(['1 crowded', '2 crowded', '5 crowded', '3 over']);
  const done = refusals.done();
  take();
  await done;
  expect(outcomes.at(-1)).toBe('4 crowded');
});

test('a line that Discord does not take is told to the log and keeps nobody from theirs', async () => {
  const { asking, fail, take } = newTown();
  const { log, lines } = keepLog();
  const outcomes: string[] = [];
  const refusals = createRefusals(() => false, log, 1);
  for (const id of [1, 2]) refusals.crowded(asking(id), (outcome) => outcomes.push(outcome));
  fail();
  await expect.poll(() => outcomes).toEqual(['over']);
  take();
  await refusals.done();
  expect(outcomes).toEqual(['over', 'crowded']);
  expect(lines).toMatchObject([{ level: 'warn' }]);
});
