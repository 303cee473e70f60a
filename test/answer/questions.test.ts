import { describe, expect, test } from 'vitest';
import { asksOverview, splitQuestions } from '../../src/answer/questions.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { languages } from '../../src/language/languages.ts';

const split = (text: string, code: LanguageCode = 'de') => splitQuestions(text, languages[code]);

describe('two questions that are joined', () => {
  test.each([
    ['Wie lang ist die Brücke und was hat sie gekostet?', ['Wie lang ist die Brücke?', 'Was hat sie gekostet?']],
    [
      'Wer hat die Brücke gebaut, und wann wurde sie eröffnet?',
      ['Wer hat die Brücke gebaut?', 'Wann wurde sie eröffnet?'],
    ],
  ])('are two: %s', (text, questions) => {
    expect(split(text)).toEqual(questions);
  });

  test('are two in English', () => {
    expect(split('How long is the bridge and what did it cost?', 'en')).toEqual([
      'How long is the bridge?',
      'What did it cost?',
    ]);
  });

  test.each([
    'Wie lang und breit ist die Brücke?',
    'Was sagten Brandt und Kolb zur Brücke?',
    'Ist die Brücke lang und schön?',
    'Wann und wo wurde sie eröffnet?',
    'Wie viele Radfahrer und Fußgänger nutzen täglich die Brücke?',
    'Die Brücke und was sie kostet',
    '',
    'und',
  ])('are one where one half asks nothing by itself: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe('the whole article is asked for', () => {
  const asks = (text: string, code: LanguageCode = 'de') => asksOverview(text, languages[code]);

  test.each(['Worum geht es?', 'worum geht es in dem Artikel', 'tldr', 'Fass den Artikel zusammen.'])(
    'by "%s"',
    (text) => {
      expect(asks(text)).toBe(true);
    },
  );

  test.each(['What is this about?', 'Summarise the article', 'tldr'])('in English by "%s"', (text) => {
    expect(asks(text, 'en')).toBe(true);
  });

  test.each([
    'Worum geht es beim Streit um die Fähre?',
    'Wie lang ist die Brücke?',
    'Worum bat Brandt die Anwohner?',
    '',
  ])('not by "%s"', (text) => {
    expect(asks(text)).toBe(false);
  });
});
