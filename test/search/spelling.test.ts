import { expect, test } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { prepareAliases } from '../../src/search/aliases.ts';
import { passagesOf } from '../../src/search/passages.ts';
import { prepareSpelling } from '../../src/search/spelling.ts';
import { bridge } from '../fixture.ts';

const aliases = { de: prepareAliases([bridge], languages.de), en: prepareAliases([bridge], languages.en) };
const { similar, meant } = prepareSpelling(passagesOf([bridge], aliases), ['Rathauschefin'], languages.de);
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

test.each([
  ['Radfarer', 'Radfahrer', 'a letter is missing'],
  ['Anwonher', 'Anwohner', 'two letters changed places'],
  ['Flusss', 'Fluss', 'a letter too many'],
  ['Bürgermesiterinn', 'Bürgermeisterin', 'two slips in a long word'],
  ['Rathausschefin', 'Rathauschefin', 'a word that only the names have'],
])('%s means %s: %s', (typed, word) => {
  expect(meant(fold(typed))).toBe(fold(word));
});

test.each([
  ['Pluss', 'the first letter is seldom wrong'],
  ['Warme', 'in a short word another letter makes another word'],
  ['Gelduten', 'two slips'],
  ['Rad', 'too short'],
])('%s means nothing for certain: %s', (typed) => {
  expect(meant(fold(typed))).toBeUndefined();
});

test('a correction is worth less than the word itself', () => {
  for (const { weight } of similar(fold('Ankerbruke'))) expect(weight).toBeLessThan(0.9);
});
