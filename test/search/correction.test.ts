import { expect, test } from 'vitest';
import { answer } from '../../src/answer.ts';
import { prepareSearch } from '../../src/search/index.ts';
import { bridge, loadArticleText } from '../fixture.ts';

const search = prepareSearch([bridge]);
const foldedIn = (question: string) =>
  search.find(question, { language: 'de' }).question.tokens.map(({ folded }) => folded);

test.each([
  ['Wer lobte die Gedluld?', 'geduld', 'a word of the article'],
  ['Was sagt die Rathausschefin?', 'rathauschefin', 'another name of somebody'],
  ['Zwischn was liegt die Brücke?', 'zwischen', 'a small word'],
  ['Wie groß ist die Metropolle?', 'metropol', 'another word for one of the article'],
  ['Wiviele Radfahrer nutzen sie?', 'wieviele', 'an asking word'],
  ['Ab wan fährt die Fähre?', 'wann', 'an asking word behind a preposition'],
])('%s is read with %s: %s', (question, word) => {
  expect(foldedIn(question)).toContain(word);
});

test.each([
  ['Wer lobte die Gedicht?', 'gedicht', 'it is too far away'],
  ['Wo ist die Stadt?', 'stadt', 'the article has it'],
  ['Wer ist Hannah?', 'hannah', 'a given name that one knows'],
  ['Wie kam das Unglück?', 'ungluck', 'a word that one knows'],
  ['Wie viele sind zwei?', 'zwei', 'a number'],
])('%s is read with %s: %s', (question, word) => {
  expect(foldedIn(question)).toContain(word);
});

test('a mistyped question is answered as the right one is, and its words are shown as typed', () => {
  const found = search.find('Wie vile Radfarer ntuzen teglich die Brüke?');
  expect(answer(found, 'de')).toMatchObject({ status: 'answered' });
  expect(found.question.terms.map(({ text }) => text)).toContain('Radfarer');
});

test('a word of amounts is not mistyped for another in the other language', () => {
  const ours = prepareSearch([loadArticleText('Die Stadt ließ die Fähre fahren.')]);
  expect(ours.find('less than half of it', { language: 'en' }).question.words).toContain('less');
});
