import { describe, expect, test } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { findFigures } from '../../src/text/quantities.ts';
import { tokenize } from '../../src/text/tokens.ts';

const figures = (text: string, language: 'de' | 'en' = 'de') =>
  findFigures(tokenize(text, languages[language]), languages[language]).map(({ kind, value, start, end }) => [
    text.slice(start, end),
    kind,
    value,
  ]);

describe('figures', () => {
  test.each([
    ['Sie kostet 2,3 Milliarden Euro', ['2,3 Milliarden Euro', 'money', 2.3e9]],
    ['Es sind 19 000 Schiffe', ['19 000', 'number', 19_000]],
    ['Es sind 1.600 Schiffe', ['1.600', 'number', 1600]],
    ['Es sind dreiundzwanzig Schiffe', ['dreiundzwanzig', 'number', 23]],
    ['Es waren 62 Prozent', ['62 Prozent', 'share', 62]],
    ['Es dauerte drei Jahre', ['drei Jahre', 'duration', 3]],
    ['Seit 2014 gilt das', ['2014', 'date', 20_140_000]],
    ['Am 7. Januar 2017 begann es', ['7. Januar 2017', 'date', 20_170_107]],
    ['Im November 2016 begann es', ['November 2016', 'date', 20_161_100]],
    ['Am Mittwoch begann es', ['Mittwoch', 'date', 0]],
    ['Der zweitägige Besuch endete', ['zweitägige', 'duration', 2]],
    ['Es kostet eine Viertelmilliarde Euro', ['eine Viertelmilliarde Euro', 'money', 2.5e8]],
    ['Eine halbe Million Gäste kam', ['halbe Million', 'number', 5e5]],
    ['Es kostet zweieinhalb Millionen Euro', ['zweieinhalb Millionen Euro', 'money', 2.5e6]],
    ['Zwei Dutzend Boote fahren', ['Zwei Dutzend', 'number', 24]],
    ['Ein achtseitiges Papier liegt vor', ['achtseitiges', 'number', 8]],
    ['Ein 2.500-seitiges Papier liegt vor', ['2.500-seitiges', 'number', 2500]],
    ['Ein 45-minütiger Auftritt folgte', ['45-minütiger', 'duration', 45]],
    ['Am 23.06. entscheidet sie', ['23.06', 'date', 623]],
    ['Am 6.5.2005 begann es', ['6.5.2005', 'date', 20_050_506]],
    ['Am Ostersonntag begann es', ['Ostersonntag', 'date', 0]],
    ['Am Montagabend begann es', ['Montagabend', 'date', 0]],
    ['An Weihnachten begann es', ['Weihnachten', 'date', 0]],
    ['Es kostete 76 Reichsmark', ['76 Reichsmark', 'money', 76]],
    ['In Kapitel 6.5 steht es', ['6.5', 'number', 6.5]],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual([expected]);
  });

  test.each([
    ['It costs $2.3 billion', ['$2.3 billion', 'money', 2.3e9]],
    ['There are 19,000 ships', ['19,000', 'number', 19_000]],
    ['On January 7, 2017 it began', ['January 7, 2017', 'date', 20_170_107]],
    ['It took three years', ['three years', 'duration', 3]],
    ['It costs a quarter of a billion euros', ['quarter of a billion euros', 'money', 2.5e8]],
    ['It costs half a million dollars', ['half a million dollars', 'money', 5e5]],
    ['There are forty-two ships', ['forty-two', 'number', 42]],
    ['In May it began', ['May', 'date', 500]],
  ])('in English: %s', (text, expected) => {
    expect(figures(text, 'en')).toEqual([expected]);
  });

  test.each(['Ein mehrtägiger Besuch', 'Eine großzügige Spende'])('none are in %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  test('are none where "may" is a verb', () => {
    expect(figures('The ferry may sail', 'en')).toEqual([]);
  });

  test('are none in "number one", nor anything but the amount behind a short article', () => {
    expect(figures('It is the number one bridge', 'en')).toEqual([]);
    expect(figures('No one was hurt', 'en')).toEqual([]);
    expect(figures('Es kostet ne Million Euro')).toEqual([['ne Million Euro', 'money', 1e6]]);
  });

  test('are none where there is only an article', () => {
    expect(figures('Eine Brücke und ein Fluss')).toEqual([]);
  });
});
