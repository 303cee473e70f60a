import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmless, widthOf, wrap } from '../../src/terminal/wrap.ts';

const plain = (width: number, ...runs: { text: string; strong?: boolean }[]) =>
  wrap(runs, width).map((line) => line.map(({ text }) => text).join(''));

describe('wrapping', () => {
  test('keeps words whole', () => {
    expect(plain(12, { text: 'Die Brücke ist 340 Meter lang.' })).toEqual(['Die Brücke', 'ist 340', 'Meter lang.']);
  });

  test('keeps punctuation at a strong word', () => {
    const lines = wrap([{ text: 'lang: ' }, { text: '340 Meter', strong: true }, { text: ', sagt sie.' }], 15);
    expect(lines).toEqual([
      [
        { text: 'lang: ', strong: false },
        { text: '340', strong: true },
      ],
      [
        { text: 'Meter', strong: true },
        { text: ', sagt', strong: false },
      ],
      [{ text: 'sie.', strong: false }],
    ]);
  });

  test('never exceeds the width and loses no letter, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })),
        fc.integer({ min: 10, max: 60 }),
        (texts, width) => {
          const lines = plain(width, ...texts.map((text, index) => ({ text, strong: index % 2 === 0 })));
          expect(Math.max(0, ...lines.map(widthOf))).toBeLessThanOrEqual(width);
          const letters = (text: string) => harmless(text).replaceAll(' ', '');
          expect(letters(lines.join(' '))).toBe(letters(texts.join(' ')));
        },
      ),
    );
  });
});

test('nothing that a terminal would act on is left', () => {
  expect(harmless('\u001b[31mrot\u0007 \u202eabc\u200b\r\nneu\u009b2J')).toBe('[31mrot abc neu2J');
});
