import { expect, test } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { prepareAliases } from '../../src/search/aliases.ts';
import { passagesOf } from '../../src/search/passages.ts';
import { prepareSpelling } from '../../src/search/spelling.ts';
import { bridge } from '../fixture.ts';

const aliases = { de: prepareAliases([bridge], languages.de), en: prepareAliases([bridge], languages.en) };
const similar = prepareSpelling(passagesOf([bridge], aliases), languages.de);
const { fold, stem } = languages.de.words;
const meantBy = (word: string) => similar(fold(word)).map(({ key }) => key);

test.each([
  ['Ankerbruke', 'Ankerbrücke', 'a letter is missing'],
  ['Ankerbrüccke', 'Ankerbrücke', 'a letter too many'],
  ['Ankerbürcke', 'Ankerbrücke', 'two letters changed places'],
  ['Bürgermeistrin', 'Bürgermeisterin', 'a letter is missing inside'],
  ['Radfarer', 'Radfahrer', 'a silent letter is missing'],
  ['Gedult', 'Geduld', 'as it sounds'],
])('%s may mean %s: %s', (typed, meant) => {
  expect(meantBy(typed)[0]).toBe(stem(fold(meant)));
});

test.each([
  ['Zypresse', 'nothing is like it'],
  ['Rad', 'three letters have too many neighbours'],
  ['Geduldsproben', 'it is much longer'],
])('%s means nothing else: %s', (typed) => {
  expect(meantBy(typed)).toEqual([]);
});

test('a correction is worth less than the word itself', () => {
  for (const { weight } of similar(fold('Ankerbruke'))) expect(weight).toBeLessThan(0.9);
});
