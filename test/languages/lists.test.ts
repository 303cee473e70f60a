import { describe, expect, test } from 'vitest';
import { SYNONYMS as german } from '../../src/languages/de/synonyms.ts';
import { SYNONYMS as english } from '../../src/languages/en/synonyms.ts';
import { languages } from '../../src/languages/index.ts';
import { synonymsIn, wordList } from '../../src/languages/lists.ts';

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
