import { describe, expect, test } from 'vitest';
import { answer } from '../src/answer.ts';
import { prepareSearch } from '../src/search/index.ts';
import { bridge } from './fixture.ts';

const search = prepareSearch([bridge]);
const answerTo = (question: string) => answer(search.find(question), 'de');

describe('what is in the article is answered', () => {
  test.each([
    ['Wie viel kostete die Brücke?', 'its own words'],
    ['Was hat die Brücke gekostet?', 'the question of the index'],
    ['wieviel kostete die bruecke', 'without capitals and umlauts'],
    ['How long is the bridge?', 'in English'],
    ['Wer ist die Bürgermeisterin?', 'somebody by her office'],
  ])('%s: %s', (question) => {
    expect(answerTo(question).status).toBe('answered');
  });
});

describe('what is not in the article is not answered', () => {
  test.each([
    ['Warum wurde die Brücke eröffnet?', 'no reason is given'],
    ['Wer ist der Präsident?', 'another office'],
    ['Wie viel kostete der Bahnhof?', 'the name of another thing'],
    ['Wann wurde die Brücke in Tokio eröffnet?', 'another place'],
    ['Welche 8 000 Radfahrer nutzen die Brücke?', 'who they are is not said'],
  ])('%s: %s', (question) => {
    expect(answerTo(question).status).not.toBe('answered');
  });

  test.each([
    ['Wie schwer ist die Brücke?', 'next to nothing of it is there'],
    ['Kannst du mir helfen?', 'it speaks to the bot'],
    ['asdf', 'no word'],
    ['🙂', 'nothing at all'],
  ])('%s shows no passage: %s', (question) => {
    expect(answerTo(question).status).toBe('none');
  });

  test('names the word that is missing', () => {
    expect(answerTo('Wie viel kostete die Brücke in Tokio?').uncovered).toEqual(['Tokio']);
  });

  test('suggests what the article does answer', () => {
    expect(answerTo('Wer lobte die Brücke in Tokio?').suggestions.length).toBeGreaterThan(0);
  });
});
