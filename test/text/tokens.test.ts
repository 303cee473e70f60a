import { describe, expect, test } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { isContent, keysOf, tokenize } from '../../src/text/tokens.ts';

const { de, en } = languages;
const textsOf = (text: string, language = de) => tokenize(text, language).map((token) => token.text);

test.each([
  ['Die Brücke ist lang.', ['Die', 'Brücke', 'ist', 'lang'], 'words without marks'],
  ['Anti-IS-Koalition', ['Anti', 'IS', 'Koalition'], 'hyphens part words'],
  ['19 000 Angriffe', ['19 000', 'Angriffe'], 'digits in groups are one number'],
  ['1.600 Euro und 2,3 Prozent', ['1.600', 'Euro', 'und', '2,3', 'Prozent'], 'with points and decimals'],
  ['1 23 456', ['1', '23 456'], 'a group has three digits'],
  ['am 7. Mai 2017.', ['am', '7', 'Mai', '2017'], 'an ordinal has no point'],
  ["Berlin's und geht's", ["Berlin's", 'und', "geht's"], 'apostrophes inside words'],
  ['5 € oder 3 %', ['5', '€', 'oder', '3', '%'], 'signs of amounts'],
  ['Cafe\u0301 – 🎉', ['Cafe\u0301'], 'marks that combine, but no pictures'],
  ['', [], 'nothing'],
])('%j is %j: %s', (text, words) => {
  expect(textsOf(text)).toEqual(words);
});

test('every token knows where it stands', () => {
  const text = 'Rund 19 000 Radfahrer — täglich.';
  for (const { text: own, start, end } of tokenize(text, de, 100)) expect(text.slice(start - 100, end - 100)).toBe(own);
});

describe('the keys of a word', () => {
  const keys = (word: string, language = de) =>
    tokenize(word, language).flatMap((token) => keysOf(token, language).map(({ key }) => key));

  test.each([
    ['Länder', 'Laender', 'ae for ä'],
    ['Straße', 'Strasse', 'ss for ß'],
    ['23', 'dreiundzwanzig', 'digits and words'],
    ['1.600', '1600', 'grouped or not'],
    ['Häuser', 'Haus', 'plural and singular'],
    ['schlug', 'schlagen', 'an irregular verb'],
    ['vorgeschlagen', 'schlagen', 'a separable one'],
  ])('%s and %s share one: %s', (a, b) => {
    expect(keys(a).some((key) => keys(b).includes(key))).toBe(true);
  });

  test.each([
    ['went', 'go', 'an irregular verb'],
    ['cities', 'city', 'plural and singular'],
    ['twenty', '20', 'words and digits'],
    ["Britain's", 'Britain', 'a genitive'],
  ])('%s and %s share one: %s', (a, b) => {
    expect(keys(a, en).some((key) => keys(b, en).includes(key))).toBe(true);
  });

  test.each([
    ['IS', 'is', 'an abbreviation is no small word'],
    ['Quelle', 'Qulle', 'ue is not always ü'],
    ['23', '32', 'other digits'],
  ])('%s and %s share none: %s', (a, b) => {
    expect(keys(a, en).filter((key) => keys(b, en).includes(key))).toEqual([]);
  });
});

test.each([
  ['Brücke', true, 'a noun'],
  ['7', true, 'a number'],
  ['US', true, 'an abbreviation that would be a small word'],
  ['der', false, 'an article'],
  ['wurde', false, 'an auxiliary verb'],
  ['x', false, 'a letter'],
])('%s carries meaning: %s (%s)', (word, carries) => {
  expect(tokenize(word, de).map((token) => isContent(token, de))).toEqual([carries]);
});
