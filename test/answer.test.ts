import { describe, expect, test } from 'vitest';
import { type Answer, answer } from '../src/answer.ts';
import { prepareSearch } from '../src/search/index.ts';
import { BRIDGE_FILE, bridge, harbour, loadArticleText } from './fixture.ts';

const search = prepareSearch([bridge]);
const answerTo = (question: string, language: 'de' | 'en' = 'de'): Answer => answer(search.find(question), language);

describe('is answered', () => {
  test.each([
    ['Wie teuer war die neue Brücke?', 'a question of the index'],
    ['was hat die bruecke gekostet', 'small letters, no umlaut'],
    ['Welcher Fluss trennt die Stadt?', 'a sentence that nobody indexed'],
    ['Wer lobte die Geduld der Anwohner?', 'a person is there'],
    ['Was sagt die Rathauschefin zur Fähre?', 'words of the one who is meant'],
    ['How long is the bridge?', 'in English'],
    ['Wer ist die Bürgermeisterin?', 'somebody by her office'],
    ['Wie vile Radfarer nutzen teglich die Brüke?', 'slips of the finger'],
  ])('"%s": %s', (question) => {
    expect(answerTo(question)).toMatchObject({ status: 'answered', uncovered: [] });
  });
});

describe('is not answered', () => {
  test.each([
    ['Wie viele Autos fahren über die Brücke?', 'another thing is counted'],
    ['Wer hat die Ankerbrücke entworfen?', 'nobody is said to have'],
    ['Warum dauerten die Arbeiten drei Jahre?', 'the words are there, a reason is not'],
    ['Wann soll die Geduld der Anwohner enden?', 'a time is not there'],
    ['Wie teuer war die Brücke in Hamburg?', 'another place'],
    ['Was sagte Peter Kolb über die Fähre?', 'another speaker'],
    ['Welche 26 Länder zahlten für die Brücke?', 'names that are not there'],
    ['Welche 8 000 Radfahrer nutzen die Brücke?', 'who they are is not said'],
    ['Wer ist der Präsident?', 'another office'],
    ['Wie viel kostete der Bahnhof?', 'another thing'],
    ['Wie viele Händler nutzen täglich die Brücke?', 'who is counted is not there'],
    ['Hat die Stadt Kiel am Montag ihre neue Brücke eröffnet?', 'another name, and all other words'],
    ['Wie alt ist die neue Brücke von Lindenfurt?', 'an age is not there'],
    ['Wie schwer ist die Brücke?', 'a weight is not there'],
    ['Wer lobte die Geduld der Anwohner nicht?', 'the question denies what is there'],
    ['Lobte ganz Russland die Geduld der Anwohner?', 'a name is not taken apart'],
    ['lobte russland die geduld der anwohner', 'a country in small letters is not taken apart, either'],
    ['Wer kam statt Peter Kolb?', 'nobody is his own substitute'],
  ])('"%s": %s', (question) => {
    expect(answerTo(question).status).not.toBe('answered');
  });
});

describe('is none', () => {
  test.each([
    ['Wie ist das Wetter in Paris?', 'nothing of it is there'],
    ['Kannst du mir helfen?', 'it speaks to the bot'],
    ['asdf', 'no word'],
    ['?', 'no letter'],
    ['', 'nothing at all'],
  ])('for "%s": %s', (question) => {
    expect(answerTo(question).status).toBe('none');
  });

  test('without any hit where no word is known', () => {
    expect(answerTo('Zypressen in Quito?')).toMatchObject({ hits: [], uncovered: ['Zypressen', 'Quito'] });
  });
});

describe('what the article does not have', () => {
  test('is named as it was typed', () => {
    expect(answerTo('wie viele autos nutzen die brücke?').uncovered).toEqual(['autos']);
  });

  test('names come first, and three words are enough', () => {
    const { uncovered } = answerTo(
      'Sahen die Radfahrer den Dichter Konrad Adler gemächlich über Dächer und Laternen fliegen?',
    );
    expect(uncovered).toHaveLength(3);
    expect(uncovered.slice(0, 2)).toEqual(expect.arrayContaining(['Konrad', 'Adler']));
  });
});

describe('questions near to it', () => {
  test('are in the language of the reader', () => {
    const { suggestions } = answerTo('Wie viele Autos nutzen die Brücke?', 'en');
    expect(suggestions.length).toBeGreaterThan(0);
    for (const suggestion of suggestions) expect(suggestion).toMatch(/^How |^On which /);
  });
});

test('an answer without index needs no other words than its own', () => {
  const read = prepareSearch([loadArticleText(BRIDGE_FILE.split('---').at(-1) ?? '')]);
  expect(answer(read.find('Wie viele Radfahrer nutzen die Brücke?'), 'de').status).toBe('answered');
  expect(answer(read.find('Wie lang ist der Tunnel?'), 'de').status).not.toBe('answered');
});

test('a question that denies is answered by what has ended, not by what goes on', () => {
  const statusIn = (text: string) =>
    answer(prepareSearch([loadArticleText(text)]).find('Wo zahlt man seit Mai keine Gebühr für Boote mehr?'), 'de')
      .status;
  expect(statusIn('In Hamburg wurde im Mai die Gebühr abgeschafft, die man für Boote zahlt.')).toBe('answered');
  expect(statusIn('In Hamburg wurde im Mai die Gebühr erhöht, die man für Boote zahlt.')).not.toBe('answered');
});

test('an article does not answer for another', () => {
  const both = prepareSearch([bridge, harbour]);
  expect(answer(both.find('Wann wurde die Brücke eröffnet?', { article: 'harbour' }), 'de').status).not.toBe(
    'answered',
  );
});
