import { describe, expect, test } from 'vitest';
import { en } from '../../src/language/en/index.ts';

const { fold, stem, bases } = en.words;
const stemOf = (word: string) => stem(fold(word));

test.each([
  ['city', 'cities'],
  ['close', 'closed'],
  ['running', 'runs'],
  ['harbour', 'Harbours'],
])('%s and %s have one stem', (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b));
});

test.each([
  ['went', 'go'],
  ['won', 'win'],
  ['children', 'child'],
  ['said', 'say'],
])('%s goes back to %s', (form, base) => {
  expect(bases(fold(form))).toContain(stemOf(base));
});

describe('number words', () => {
  const { numbers, readNumber } = en.figures;
  const value = (word: string) => numbers.get(fold(word)) ?? readNumber(fold(word));

  test.each([
    ['twelve', 12],
    ['twenty', 20],
    ['ninety', 90],
  ])('%s is %d', (word, number) => {
    expect(value(word)).toBe(number);
  });

  test.each(['bridge', 'often', ''])('%j is none', (word) => {
    expect(value(word)).toBeUndefined();
  });
});
