import { expect, test } from 'vitest';
import { prepareSearch } from '../../src/search/index.ts';
import { bridge, harbour } from '../fixture.ts';

const search = prepareSearch([bridge, harbour]);
const offered = (typed: string, language: 'de' | 'en' = 'de') =>
  search.suggest(typed, language).map(({ text }) => text);

test.each([
  ['wie teu', 'Wie teuer war die neue Brücke?', 'the word that is being typed'],
  ['teuer neue', 'Wie teuer war die neue Brücke?', 'words from the middle'],
  ['haf', 'Wann macht der Hafen zu?', 'a question in the language of the asker about an article in another'],
  ['Leuhte Rad', 'Wie viele Leute fahren dort mit dem Rad?', 'a word mistyped before the last'],
  ['fähre', 'Die Fähre solle weiter fahren.', 'a sentence that no question is indexed for'],
])('"%s" is completed to "%s": %s', (typed, text) => {
  expect(offered(typed)[0]).toBe(text);
});

test('offers questions in the language of the asker only', () => {
  expect(offered('bridge', 'en').every((text) => !/Brücke\?$/.test(text))).toBe(true);
  expect(offered('how', 'en')).toContain('How long is the bridge?');
});

test('offers every statement once, and no more than a list shows', () => {
  const statements = search.suggest('Brücke', 'de').map(({ statement }) => statement);
  expect(new Set(statements).size).toBe(statements.length);
  expect(statements.length).toBeLessThanOrEqual(24);
});

test.each(['', '   ', 'zzz', '???', '🎉'])('offers nothing for %j', (typed) => {
  expect(offered(typed)).toEqual([]);
});
