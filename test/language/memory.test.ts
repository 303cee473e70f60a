import { expect, test, vi } from 'vitest';
import { languages, remembering } from '../../src/language/languages.ts';
import { oncePer } from '../../src/language/memory.ts';

test('a word is worked out once for whoever reads an article, and its language keeps nothing', () => {
  const stem = vi.fn((word: string) => word.slice(0, 4));
  const language = { ...languages.en, words: { ...languages.en.words, stem } };
  const reading = remembering(language);
  expect([reading.words.stem('bridges'), reading.words.stem('bridges')]).toEqual(['brid', 'brid']);
  expect(stem).toHaveBeenCalledTimes(1);
  expect(remembering(language).words.stem('bridges')).toBe('brid');
  expect(stem).toHaveBeenCalledTimes(2);
});

test('something is made once of an object, and anew of another', () => {
  const made = oncePer((key: { readonly name: string }) => ({ of: key.name }));
  const [bridge, harbour] = [{ name: 'bridge' }, { name: 'harbour' }];
  expect(made(bridge)).toBe(made(bridge));
  expect(made(harbour)).toEqual({ of: 'harbour' });
});
