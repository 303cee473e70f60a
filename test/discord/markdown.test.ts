/** Cutting and cleaning text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean, cleanLine, cut } from '../../src/discord/markdown.ts';
import { text } from './texts.ts';

test.each([
  ['the bridge costs much', 30, 'the bridge costs much'],
  ['the bridge costs much', 21, 'the bridge costs much'],
  ['the bridge costs much', 20, 'the bridge costs…'], // "much" does not fit
  ['the bridge costs much', 17, 'the bridge costs…'], // ends with a word
  ['the bridge, costs much', 14, 'the bridge…'], // no comma before the ellipsis
  ['Donaudampfschiff', 6, 'Donau…'], // a single word has no other end
  ['😀😀😀', 4, '😀…'], // no half character
])('%s in %i is %s', (words, max, expected) => {
  expect(cut(words, max)).toBe(expected);
});

test('cut text fits, and is a beginning of the text', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 300 }), (words, max) => {
      const short = cut(words, max);
      expect(short.length).toBeLessThanOrEqual(max);
      expect(short === words || words.startsWith(short.slice(0, -1))).toBe(true);
    }),
  );
});

test('clean text is not cleaned further and has one kind of line end', () => {
  fc.assert(
    fc.property(text, (words) => {
      expect(clean(clean(words))).toBe(clean(words));
      expect(clean(words)).not.toMatch(/[\r\v\f\u2028]/);
    }),
  );
});

test('a line has no line ends', () => {
  expect(cleanLine(' a\r\nb\u2028c\td ')).toBe('a b c d');
});

test('no character is left that nobody sees, whichever it is', () => {
  const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\u2028\u2029]/u;
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  expect(all.filter((character) => invisible.test(clean(`a${character}b`)))).toEqual([]);
});
