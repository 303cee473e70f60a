import { describe, expect, test } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { prepareSuggestions } from '../../src/search/suggest.ts';
import { bridge, harbour } from '../fixture.ts';

const german = prepareSuggestions([bridge, harbour], languages.de);
const english = prepareSuggestions([bridge, harbour], languages.en);
const texts = (suggest: typeof german, typed: string) => suggest(typed).map(({ text }) => text);

describe('completions', () => {
  test.each([
    ['wie te', 'the start of a word'],
    ['Wie teuer', 'whole words'],
    ['teuer brücke', 'words in any order'],
    ['teuer brucke', 'without umlaut'],
    ['wie tauer', 'a typing error'],
  ])('are found by "%s": %s', (typed) => {
    expect(texts(german, typed)).toContain('Wie teuer war die neue Brücke?');
  });

  test('have the one first that has all words', () => {
    expect(texts(german, 'wie lange gebaut')[0]).toBe('Wie lange wurde gebaut?');
  });

  test('are in the language of the reader, whichever the article is in', () => {
    expect(texts(english, 'how much cost')[0]).toBe('How much did the bridge cost?');
    expect(texts(german, 'Hafen')[0]).toBe('Wann macht der Hafen zu?');
  });

  test('are the article in its own words only for who reads its language', () => {
    const typed = 'Geduld Anwohner';
    expect(texts(german, typed)).toEqual(['Baumeister Peter Kolb lobte die Geduld der Anwohner.']);
    expect(texts(english, typed)).toEqual([]);
  });

  test('look at the end of a long text alone', () => {
    const found = texts(german, `Hafen ${'x'.repeat(200)} teuer`);
    expect(found).toContain('Wie teuer war die neue Brücke?');
    expect(found).not.toContain('Wann macht der Hafen zu?');
  });

  test('name each statement once, with its article', () => {
    const found = german('Brücke');
    expect(found.length).toBeGreaterThan(2);
    expect(new Set(found.map(({ statement }) => statement)).size).toBe(found.length);
    expect(new Set(found.map(({ article }) => article.name))).toEqual(new Set(['bridge']));
  });

  test('are no more than a list of Discord holds', () => {
    const fact = bridge.facts[0];
    const facts = fact ? Array.from({ length: 60 }, (_, n) => ({ ...fact, id: `opening-${n}` })) : [];
    expect(prepareSuggestions([{ ...bridge, facts }], languages.de)('Brücke').length).toBeLessThanOrEqual(24);
    expect(facts).toHaveLength(60);
  });

  test.each(['', ' ', '🎉', 'Xylophon'])('are none for %j', (typed) => {
    expect(german(typed)).toEqual([]);
  });
});
