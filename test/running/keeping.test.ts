import { afterEach, expect, test, vi } from 'vitest';
import { readConfiguration } from '../../src/configuration.ts';
import { MOST, MOST_LENGTH } from '../../src/library/store.ts';
import { openStore } from '../../src/running/keeping.ts';
import { keepLog } from '../discord/stage.ts';
import { searchOf } from '../fixture.ts';
import { plainMeaning } from '../meaning/plain.ts';

afterEach(() => void vi.restoreAllMocks());

test.each([
  [512, 1_120_000],
  [128, MOST_LENGTH],
  [8000, MOST.bytes],
])('a server on a machine of %i MB may add what fits into its memory: %i bytes', async (megabytes, bytes) => {
  vi.spyOn(process, 'constrainedMemory').mockReturnValue(megabytes * 1_000_000);
  const search = await searchOf([]);
  const { store } = await openStore(readConfiguration({ DATABASE_FILE: ':memory:' }), {
    base: () => ({ library: [], search }),
    meaning: plainMeaning,
    log: keepLog().log,
    counted: () => {},
  });
  expect((await store.list('1')).room.bytes).toBe(bytes);
  await store.close();
});
