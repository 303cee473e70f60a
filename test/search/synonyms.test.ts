import { expect, test } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { prepareSynonyms } from '../../src/search/synonyms.ts';

const { words } = languages.de;
const key = (word: string) => words.stem(words.fold(word));
const synonyms = prepareSynonyms(['Bündnis', 'Rücktrittsgesuch', 'Hafen'].map(key), words);

test('a word has those for the same thing that the library has', () => {
  expect(synonyms(key('Koalition'))).toContain(key('Bündnis'));
});

test('a word for the same thing may be part of a compound of the library', () => {
  expect(synonyms(key('Demission'))).toContain(key('Rücktritt'));
});

test('a word has none that the library has not', () => {
  expect(synonyms(key('Diktator'))).toEqual([]);
});
