import { expect, test } from 'vitest';
import { languageBySmallWords, recognise } from '../../src/language/recognise.ts';

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
