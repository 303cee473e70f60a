import { expect, test } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { findExpressions } from '../../src/search/expressions.ts';
import { prepareSearch } from '../../src/search/index.ts';
import { tokenize } from '../../src/tokens.ts';
import { loadArticleText } from '../fixture.ts';

function expressedIn(text: string) {
  const { keys, others } = findExpressions(tokenize(text, languages.de), languages.de);
  const found = [...keys].map(([{ text: word }, own]) => [word, own.map(({ key }) => key)] as const);
  return { keys: Object.fromEntries(found), others: [...others].map(({ text: word }) => word) };
}

test.each([
  ['Drei Radfahrer kamen ums Leben.', 'Leben', 'sterb', 'kamen', 'an idiom with its verb before it'],
  ['Ob sie ums Leben gekommen sind?', 'Leben', 'sterb', 'gekommen', 'with its verb behind it'],
  ['Wann findet das Fest statt?', 'findet', 'stattfind', 'statt', 'a separated verb'],
  ['Sie sicherte der Stadt eine Brücke zu, sagte sie.', 'sicherte', 'zusicher', 'zu', 'one before a mark'],
])('of %s, %s is %s together with others: %s', (text, word, key, other) => {
  const found = expressedIn(text);
  expect(found.others).toEqual([other]);
  expect(found.keys[word]).toContain(key);
});

test.each([
  ['Das Leben auf der Fähre.', 'without the words of the idiom'],
  ['Es ging ums Leben auf der Fähre.', 'without its verb'],
  ['Sie findet statt der Fähre eine Brücke.', 'a particle within a clause'],
  ['Sie hupten der Fähre nach.', 'a particle and a verb that nobody knows together'],
])('%s says nothing together: %s', (text) => {
  expect(expressedIn(text).keys).toEqual({});
});

test('a question in one word finds what the article says in several', () => {
  const search = prepareSearch([loadArticleText('Peter Kolb lobte die Fähre. Beim Bau kamen zwei Männer ums Leben.')]);
  const { hits } = search.find('Wie viele starben?');
  expect(hits[0]?.passage.sentence.number).toBe(2);
});
