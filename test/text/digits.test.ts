import { expect, test } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { readDigits } from '../../src/text/tokens.ts';

test.each([
  ['19 000', 19_000, 'groups apart'],
  ['19\u00a0000', 19_000, 'by a blank that does not break'],
  ['19\u202f000', 19_000, 'by a narrow one'],
  ['1.600', 1600, 'by points'],
  ['1.600.000', 1_600_000, 'by several'],
  ['1.600,5', 1600.5, 'with decimals'],
  ['2,3', 2.3, 'decimals alone'],
  ['2.3', 2.3, 'a point that groups nothing'],
  ['007', 7, 'zeros in front'],
])('German %j is %d: %s', (text, value) => {
  expect(readDigits(text, languages.de.figures)).toBe(value);
});

test.each([
  ['19,000', 19_000, 'groups by commas'],
  ['1,600.5', 1600.5, 'with decimals'],
  ['2.3', 2.3, 'decimals alone'],
  ['1.600', 1.6, 'a point groups nothing'],
])('English %j is %d: %s', (text, value) => {
  expect(readDigits(text, languages.en.figures)).toBe(value);
});
