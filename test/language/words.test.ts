import { describe, expect, test, vi } from 'vitest';
import { memoize, remembering } from '../../src/language/memory.ts';

describe('a word is read', () => {
  test("once, if it is a library's", async () => {
    const read = vi.fn((word: string) => word.length);
    const lengthOf = memoize(read);
    remembering(() => lengthOf('bridge'));
    await Promise.resolve();
    expect(lengthOf('bridge')).toBe(6);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('once for each question, if somebody types it', async () => {
    const read = vi.fn((word: string) => word.length);
    const lengthOf = memoize(read);
    lengthOf('viaduct');
    expect(lengthOf('viaduct')).toBe(7);
    expect(read).toHaveBeenCalledTimes(1);
    await Promise.resolve();
    lengthOf('viaduct');
    expect(read).toHaveBeenCalledTimes(2);
  });
});

test('a reading that fails is over, too', async () => {
  const read = vi.fn((word: string) => word.length);
  const lengthOf = memoize(read);
  expect(() => remembering(() => expect.fail())).toThrow();
  lengthOf('viaduct');
  await Promise.resolve();
  lengthOf('viaduct');
  expect(read).toHaveBeenCalledTimes(2);
});
