/** What becomes of those who cannot be answered in time. */
import { expect, test } from 'vitest';
import { createRefusals } from '../../src/discord/refusals.ts';
import type { Asking } from '../../src/discord/request.ts';
import { keepLog } from './stage.ts';

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
