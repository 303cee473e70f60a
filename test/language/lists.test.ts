import { expect, test } from 'vitest';
import { irregularMap, kindMap, nounMap, stemSet, wordList } from '../../src/language/lists.ts';

const fold = (word: string) => word.toLowerCase();
const stem = (word: string) => word.replace(/s$/, '');

test('words stand on any number of lines, and may be known by their stems', () => {
  expect([...wordList(' bridge  ferry\n\ntower ')]).toEqual(['bridge', 'ferry', 'tower']);
  expect([...stemSet('Bridges bridge\nTowers', { fold, stem })]).toEqual(['bridge', 'tower']);
});

test('a form goes back to every base whose line it is in', () => {
  const bases = irregularMap('Lie lay lain |\nlay laid', fold);
  expect(Object.fromEntries(bases)).toEqual({ lay: ['lie'], lain: ['lie'], laid: ['lay'] });
});

test('a phrase is of the kind before its colon, blanks around it left out', () => {
  const kinds = kindMap('date: when | since when\n\nplace: where\nno kind\n');
  expect(Object.fromEntries(kinds)).toEqual({ when: 'date', 'since when': 'date', where: 'place' });
});

test('each form of a noun is of its kind; a noun that is listed itself is no form of another', () => {
  const kinds = nounMap('place: town\nperson: towns', (noun) => [noun, `${noun}s`]);
  expect(Object.fromEntries(kinds)).toEqual({ town: 'place', towns: 'person', townss: 'person' });
});
