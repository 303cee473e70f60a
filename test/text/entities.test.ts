import { describe, expect, test } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { findNames } from '../../src/text/entities.ts';
import { tokenize } from '../../src/text/tokens.ts';

/** The names of sentences that follow one another. */
function names(sentences: readonly string[], language: 'de' | 'en' = 'de') {
  const text = sentences.join(' ');
  let at = 0;
  const tokens = sentences.map((sentence) => {
    const start = text.indexOf(sentence, at);
    at = start + sentence.length;
    return tokenize(sentence, languages[language], start);
  });
  return findNames(text, tokens, languages[language]).flat();
}
const told = (...sentences: string[]) => names(sentences).map(({ text, kind }) => [text, kind]);

describe('names', () => {
  test.each([
    [
      'Gestern kam Anna Holm nach Lindenfurt.',
      [
        ['Anna Holm', 'person'],
        ['Lindenfurt', 'place'],
      ],
    ],
    ['Die Bürgermeisterin Brandt lobte den Bau.', [['Brandt', 'person']]],
    [
      'Heute sprach Ursula von der Heide mit Peter Kolb.',
      [
        ['Ursula von der Heide', 'person'],
        ['Peter Kolb', 'person'],
      ],
    ],
    [
      'Das Bundesamt warnte Deutschland und die USA.',
      [
        ['Bundesamt', 'organisation'],
        ['Deutschland', 'place'],
        ['USA', 'place'],
      ],
    ],
    ['Sie reiste nach Rio de Janeiro.', [['Rio de Janeiro', 'place']]],
    ['Die Terrorgruppe Islamischer Staat wurde genannt.', [['Islamischer Staat', 'unknown']]],
    [
      'Die Universität Bremen und die SPD stimmten zu.',
      [
        ['Universität Bremen', 'organisation'],
        ['SPD', 'organisation'],
      ],
    ],
  ])('are told by kind: %s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  test.each([
    'Die Strategien und Kundendaten liegen auf dem Tisch der Regierung.',
    'Am Montag stieg der Preis um zwölf Prozent auf neun Millionen Euro.',
    'Allerdings fehlt für Straßenbau und Hotelzimmer das Geld.',
    'Im Januar begann der Streit der Anwohner um Lärm und Schmutz.',
  ])('are no common nouns: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  test('are known from the whole article: a last name is its person', () => {
    expect(told('Gestern kam Anna Wiese.', 'Danach sprach Wiese.', 'Wieses Rede war lang.')).toEqual([
      ['Anna Wiese', 'person'],
      ['Wiese', 'person'],
      ['Wieses', 'person'],
    ]);
  });

  test('stand where they say', () => {
    const text = 'Gestern kam Anna Holm nach Lindenfurt.';
    for (const { start, end, text: words } of names([text])) expect(text.slice(start, end)).toBe(words);
  });

  test('are found in English, without the possessive', () => {
    const found = names(["Yesterday Anna Holm's train reached London.", 'However, the president was late.'], 'en');
    expect(found.map(({ text, kind }) => [text, kind])).toEqual([
      ['Anna Holm', 'person'],
      ['London', 'place'],
    ]);
  });
});
