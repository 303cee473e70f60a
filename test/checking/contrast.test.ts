import { expect, test } from 'vitest';
import { setAside } from '../../src/checking/contrast.ts';
import { prepareSearch } from '../../src/search/index.ts';
import { check } from '../../src/verdict.ts';
import { bridge, loadArticleText } from '../fixture.ts';

const search = prepareSearch([bridge]);

test.each([
  ['Die Brücke kostete nicht 10, sondern 12 Millionen Euro.', '12 Millionen Euro'],
  ['The bridge was opened not on Friday but on Monday.', 'The bridge was opened on Monday'],
])('what "%s" sets aside is left out', (claim, rest) => {
  const { question, hits } = search.find(claim, { asks: 'yesno' });
  const left = setAside(question, hits);
  expect(left?.question.text.replace(/\s+/g, ' ')).toContain(rest);
  expect(left?.question.text).toHaveLength(claim.length);
  expect(left?.hits[0]?.words.length).toBeLessThan(hits[0]?.words.length ?? 0);
});

test.each([
  'Die Brücke kostete nicht nur Geld, sondern auch Geduld.',
  'Die Brücke kostete nicht viel.',
  'Die Stadt öffnete die Fähre nicht, sondern verkaufte sie.',
])('"%s" sets nothing aside', (claim) => {
  const { question, hits } = search.find(claim, { asks: 'yesno' });
  expect(setAside(question, hits)).toBeUndefined();
});

test.each([
  ['Die Ankerbrücke kostete nicht 10 Millionen Euro, sondern 12 Millionen Euro.', 'supported'],
  ['Die Ankerbrücke kostete nicht 12 Millionen Euro, sondern 15 Millionen Euro.', 'contradicted'],
])('"%s" is %s', (claim, verdict) => {
  expect(check(search.find(claim, { asks: 'yesno' }), 'de').verdict).toBe(verdict);
});

test('nothing is left out where the article denies it as well', () => {
  const denying = prepareSearch([loadArticleText('Die Bürgermeisterin ist nicht nach Bergen gefahren.')]);
  const claim = 'Die Bürgermeisterin ist nicht nach Bergen, sondern nach Oslo gefahren.';
  expect(check(denying.find(claim, { asks: 'yesno' }), 'de').verdict).toBe('not_mentioned');
});
