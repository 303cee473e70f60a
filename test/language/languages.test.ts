import { describe, expect, test } from 'vitest';
import { languageBySmallWords, languages, recognise } from '../../src/language/languages.ts';
import { commands } from '../fixture.ts';

/** The paths of all texts, "answer.none"; a function counts as a text. */
function pathsOf(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null ? pathsOf(inner, `${path}${key}.`) : [`${path}${key}`],
  );
}

function textsOf(value: object): string[] {
  return Object.values(value).flatMap((inner) =>
    typeof inner === 'string' ? [inner] : typeof inner === 'object' && inner !== null ? textsOf(inner) : [],
  );
}

describe('every language', () => {
  const all = new Set(Object.values(languages).flatMap(({ messages }) => pathsOf(messages)));

  test.each(Object.values(languages))('has every message: $code', ({ messages }) => {
    expect([...all].filter((path) => !pathsOf(messages).includes(path))).toEqual([]);
  });

  test.each(Object.values(languages))('has no empty message and no exclamation mark: $code', ({ messages }) => {
    expect(textsOf(messages).filter((text) => text.trim() === '' || text.includes('!'))).toEqual([]);
  });

  test.each([...commands.values()])(
    'names and describes /$name.en and its options in German; a reader of another language gets English',
    ({ name, description, options, onMessage }) => {
      const texts = [
        name,
        description,
        ...(onMessage ? [onMessage.name] : []),
        ...Object.values(options).flatMap((option) => [option.name, option.description]),
      ];
      expect(texts.filter(({ de, en }) => !de || !en)).toEqual([]);
    },
  );
});

test.each([
  ['Germany is providing 235 billion euros.', 'en'],
  ['Das is 235 Millionen Euro wert.', 'de'],
  ['Gabriel 235 Millionen', undefined],
  ['Höchstens 60 Fähren steuern Bergen an.', 'de'],
  ['WIE VIEL ZAHLT DEUTSCHLAND?', 'de'],
])('the language of "%s" is %s', (text, code) => {
  expect(languageBySmallWords(text)).toBe(code);
});

test.each([
  ['de', 'Die neue Brücke kostete 15 Millionen Euro, sagte die Bürgermeisterin.'],
  ['de', 'Tabelle: Lindenfurt 12, Warle 9, Holm 7, Brandt 5. Das Spiel in Lindenfurt endete mit 2:1.'],
  ['en', 'The new bridge cost 15 million euros, said the mayor.'],
  [undefined, 'Le pont est neuf et il tient bien, dit la ville.'],
  [undefined, 'Wij hebben een nieuwe brug in de stad en die is heel mooi.'],
  [undefined, 'Broen er ny og byen er meget glad for den.'],
  [undefined, 'El puente es nuevo y la ciudad lo celebra con una gran fiesta.'],
  [undefined, 'Anna Holm, Peter Kolb, Emil Weber'],
  [undefined, 'この橋は新しい。'],
  [undefined, ''],
])('%s is the language of: %s', (language, text) => {
  expect(recognise(text)).toBe(language);
});

test.each([
  ['de', 'Was war der Preis of the Year?'],
  ['en', 'Wihch part of the bridge was opened?'],
  [undefined, 'Brandt 340'],
])('%s is the language of the question: %s', (language, question) => {
  expect(languageBySmallWords(question)).toBe(language);
});
