import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MODEL_FOLDER } from '../../src/meaning/files.ts';
import { type Piece, prepareTokenizer } from '../../src/meaning/tokenizer.ts';

const description = JSON.parse(readFileSync(join(MODEL_FOLDER, 'vocabulary.json'), 'utf8'));
const cut = prepareTokenizer(description);
const whole = new Tokenizer(description, {});
const wordsIn = (text: string) => [...new Set(cut(text).map(({ start, end }) => text.slice(start, end)))];

describe('pieces', () => {
  test('know the word that they belong to, by its place in the text', () => {
    expect(wordsIn('  Die Ankerbrücke\nist (340 Meter) lang. ')).toEqual([
      'Die',
      'Ankerbrücke',
      'ist',
      '(340',
      'Meter)',
      'lang.',
    ]);
  });

  test('stand in the order of the text, and leave out no word', () => {
    const text = 'Peter Kolb lobte "die Geduld" der Anwohner: 8 000 Radfahrer, täglich!';
    const starts = cut(text).map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(wordsIn(text)).toEqual(text.split(' '));
  });

  test.each([
    'Die Ankerbrücke kostete 12 Millionen Euro.',
    'The harbour of Port Ellis will close in June.',
    'Wie viele Radfahrer nutzen die Brücke?',
  ])('are those of the text as a whole: %s', (text) => {
    expect(cut(text).map(({ id }) => id)).toEqual(whole.encode(text, { add_special_tokens: false }).ids);
  });

  test.each(['', ' ', '\n\t', '\u200b'])('of %j are none', (text) => {
    expect(cut(text)).toEqual([]);
  });

  test('are of the vocabulary and within the text, whatever the text', () => {
    const size = description.model.vocab.length;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const isOdd = ({ id, start, end }: Piece) => id < 0 || id >= size || start >= end || end > text.length;
        expect(cut(text).filter(isOdd)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
