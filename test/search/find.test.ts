import { describe, expect, test } from 'vitest';
import { prepareSearch, wordsCovered } from '../../src/search/index.ts';
import { bridge, harbour } from '../fixture.ts';

const search = prepareSearch([bridge, harbour]);

describe('a hit', () => {
  test('says which asked words its passage has, as they were typed', () => {
    const [hit] = search.find('wie viele Radfahrer nutzen den Leuchtturm?').hits;
    expect(hit?.words.map(({ text }) => text)).toEqual(['Radfahrer', 'nutzen', 'Leuchtturm']);
    expect(hit && wordsCovered(hit)).toEqual(['Radfahrer', 'nutzen']);
  });

  test('tells a word that no article has from one that only this passage lacks', () => {
    const [hit] = search.find('Wie viele Radfahrer sahen Hanna Brandt am Leuchtturm?').hits;
    const unknown = hit?.words.filter((word) => word.unknown).map(({ text }) => text);
    expect(unknown).toContain('Leuchtturm');
    expect(unknown).not.toContain('Brandt');
  });

  test('weighs the asked words, together 1', () => {
    const [hit] = search.find('Wie lang ist die Ankerbrücke in Lindenfurt?').hits;
    expect(hit?.words.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
  });

  test('has the statement of its passage that is asked for', () => {
    expect(search.find('Wie teuer war die Brücke?').hits[0]?.statement?.id).toBe('cost');
    expect(search.find('Wie lang ist die Brücke?').hits[0]?.statement?.id).toBe('length');
  });
});

test('hits come best first', () => {
  const scores = search.find('Brücke').hits.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});

test('nothing is found for words that nobody wrote', () => {
  expect(search.find('Zypressen in Quito?').hits).toEqual([]);
});

test('nothing is kept of what was asked: the same question has the same hits', () => {
  const first = search.find('Wer lobte die Geduld?');
  search.find('Wie teuer war die Brücke?');
  expect(search.find('Wer lobte die Geduld?').hits).toEqual(first.hits);
});

describe('the language of a question', () => {
  test.each([
    ['Wann schließt der Hafen?', 'de', 'small words'],
    ['When does the harbour close?', 'en', 'small words'],
    ['Geduld Anwohner', 'de', 'words of an article'],
    ['', 'de', 'nothing to go by'],
  ])('%j is %s: %s', (question, code) => {
    expect(search.languageOf(question)).toBe(code);
  });
});
