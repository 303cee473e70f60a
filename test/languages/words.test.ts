import { describe, expect, test, vi } from 'vitest';
import { SYNONYMS as german } from '../../src/languages/de/synonyms.ts';
import { SYNONYMS as english } from '../../src/languages/en/synonyms.ts';
import { languages } from '../../src/languages/index.ts';
import { memoize, remembering, synonymsIn, wordList } from '../../src/languages/words.ts';

describe('words for the same thing', () => {
  const plural = { fold: (word: string) => word.toLowerCase(), stem: (word: string) => word.replace(/s$/, '') };
  const { has, get } = synonymsIn('Bridges viaduct underpath\nfootbridge bridge viaduct\ntower', plural);

  test('stand for each other by their stems, those of all lines together', () => {
    expect(get('bridge')).toEqual(['viaduct', 'underpath', 'footbridge']);
    expect(get('viaduct')).toEqual(['bridge', 'underpath', 'footbridge']);
    expect(get('footbridge')).toEqual(['bridge', 'viaduct']);
  });

  test('are known even where nothing else stands in their line', () => {
    expect([has('tower'), get('tower')]).toEqual([true, []]);
    expect([has('toll'), get('toll')]).toEqual([false, []]);
  });

  test.each([
    [languages.de, german],
    [languages.en, english],
  ])('are all found by their stem: $code', ({ words: { fold, stem, synonyms } }, list) => {
    const stems = [...wordList(list)].map((word) => stem(fold(word)));
    expect(stems.filter((one) => !synonyms.has(one))).toEqual([]);
  });
});

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
