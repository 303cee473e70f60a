import { describe, expect, test } from 'vitest';
import { de } from '../../src/language/de/index.ts';

const { fold, stem, bases, stop } = de.words;
const stemOf = (word: string) => stem(fold(word));

describe('umlauts have one spelling', () => {
  test.each([
    ['Länder', 'Laender'],
    ['größer', 'groesser'],
    ['Bürger', 'Buerger'],
    ['Straße', 'STRASSE'],
    ['Ärzte', 'A\u0308rzte'],
  ])('%s and %s', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  test.each([
    ['neue', 'nu'],
    ['Quelle', 'qulle'],
    ['Frauen', 'fraun'],
    ['genaue', 'genau'],
  ])('but %s keeps its e', (word, wrong) => {
    expect(fold(word)).not.toBe(wrong);
  });
});

describe('forms of a word have one stem', () => {
  test.each([
    ['Brücke', 'Brücken'],
    ['Haus', 'Häuser'],
    ['Land', 'Ländern'],
    ['Minister', 'Ministerinnen'],
    ['neu', 'neuen'],
    ['Arbeit', 'Arbeiten'],
  ])('%s and %s', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });

  test.each([
    ['Brücke', 'Bruch'],
    ['Stadt', 'Staat'],
    ['Land', 'Landung'],
  ])('but not %s and %s', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });
});

describe('a verb goes back to its base', () => {
  test.each([
    ['ging', 'gehen', 'irregular'],
    ['gegangen', 'gehen', 'its participle'],
    ['sprach', 'sprechen', 'another vowel'],
    ['vorgeschlagen', 'vorschlagen', 'separable, with ge'],
    ['vorzuschlagen', 'vorschlagen', 'separable, with zu'],
    ['gezahlt', 'zahlen', 'a weak participle'],
    ['zahlte', 'zahlen', 'a weak past'],
    ['meldete', 'melden', 'a weak past of a stem in -d'],
    ['eingerichtet', 'einrichten', 'a participle of one in -t'],
    ['öffnet', 'öffnen', 'and of one in -n behind a consonant'],
    ['begründet', 'begründen', 'a weak participle with the linking e'],
    ['eröffnete', 'eröffnen', 'a weak past with it'],
    ['verdiente', 'verdienen', 'one that the stemmer shortens'],
    ['gerettet', 'retten', 'with ge and the linking e'],
  ])('%s to %s: %s', (form, base) => {
    expect([stemOf(form), ...bases(fold(form))]).toContain(stemOf(base));
  });
});

describe('number words', () => {
  const { numbers, readNumber } = de.figures;
  const value = (word: string) => numbers.get(fold(word)) ?? readNumber(fold(word));

  test.each([
    ['null', 0],
    ['zwölf', 12],
    ['dreißig', 30],
    ['dreiundzwanzig', 23],
    ['einundzwanzig', 21],
    ['hundertachtzig', 180],
    ['dreihundert', 300],
    ['zweitausend', 2000],
    ['neunzehntausend', 19_000],
  ])('%s is %d', (word, number) => {
    expect(value(word)).toBe(number);
  });

  test.each(['Brücke', 'undzwanzig', 'dreist', 'achtung', ''])('%j is none', (word) => {
    expect(value(word)).toBeUndefined();
  });
});

test('a denial always counts', () => {
  for (const word of de.words.negations) expect(stop.has(word)).toBe(false);
});

test.each(['boah', 'ähm', 'tja', 'drin'])('"%s" is no word of weight', (word) => {
  expect(stop.has(fold(word))).toBe(true);
});
