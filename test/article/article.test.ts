import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Header, parseArticle } from '../../src/article/article.ts';
import { languages } from '../../src/language/languages.ts';

const header: Header = {
  title: '',
  titleIsOurs: false,
  publisher: '',
  place: '',
  published: '',
  reference: '',
  language: 'de',
};
const parse = (text: string) => parseArticle('test', header, text, languages.de);
const paragraphs = (text: string) => parse(text).paragraphs.map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  test('are parted by blank lines, headings are not counted', () => {
    expect(paragraphs('Neue Brücke\n\nSie ist neu.\n\nWas sie kostet\n\nSie ist teuer.')).toEqual([
      'Sie ist neu.',
      'Sie ist teuer.',
    ]);
    expect(parse('Neue Brücke\n\nSie ist neu.').title).toBe('Neue Brücke');
    expect(paragraphs('# Neue Brücke\n\nZwölf Meter breit\n\nSie hält.')).toEqual(['Zwölf Meter breit', 'Sie hält.']);
    expect(parse('# Neue Brücke!\n\nSie ist neu.\n\n## Was nun?\n\nSie hält.')).toMatchObject({
      title: 'Neue Brücke!',
      paragraphs: [{ number: 1 }, { number: 2 }],
    });
  });

  test.each([
    [
      'entries of a list',
      'Maße:\n- Länge 340 Meter\n- Breite zwölf Meter\n\nSie hält.',
      ['Maße:', 'Länge 340 Meter', 'Breite zwölf Meter', 'Sie hält.'],
    ],
    ['a label with its value', 'Neue Brücke\n\nLänge: 340 Meter\n\nSie hält.', ['Länge: 340 Meter', 'Sie hält.']],
    [
      'short lines that head nothing',
      'Neue Brücke\n\nSie hält.\n\nrote Geländer\n\nbreite Wege',
      ['Sie hält.', 'rote Geländer', 'breite Wege'],
    ],
    [
      'all that is not marked, where headings are',
      'Brücke\n\n## Maße\n\nZwölf Meter\n\nSie hält.',
      ['Zwölf Meter', 'Sie hält.'],
    ],
  ])('are %s', (_, text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });

  test('go on at a dash in wrapped text', () => {
    expect(paragraphs('Die Brücke - sie ist neu\n- und sie hält - kostet viel.')).toHaveLength(1);
  });

  test('go over line ends in wrapped text, but end there where lines are long', () => {
    expect(paragraphs('Die Brücke ist neu.\nSie hält.\n\nSie kostet viel.')).toHaveLength(2);
    const long =
      'Die Brücke ist neu und sie hält, weil sie mit aller Sorgfalt und sehr viel Geduld gebaut worden ist, sagt man.';
    expect(paragraphs(`${long}\n${long}`)).toHaveLength(2);
    expect(paragraphs(`${long} ${long} ${long}\nein Bild\nSie ist neu.`)).toEqual([
      `${long} ${long} ${long}`,
      'Sie ist neu.',
    ]);
  });

  test('are one in a text of one line, and headings count where there is nothing else', () => {
    expect(parse('Sie ist neu. Sie hält.').paragraphs[0]?.sentences).toHaveLength(2);
    expect(paragraphs('Neue Brücke')).toEqual(['Neue Brücke']);
  });

  test('hold every letter of any text, in order', () => {
    const words = fc.constantFrom(
      'Die',
      'Brücke',
      'hält.',
      '„Ja.“',
      '7.',
      '\n',
      '\n\n',
      'Dr.',
      '…',
      'z. B.',
      'neu!',
      '(c.',
    );
    const text = fc.array(words, { maxLength: 40 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(text, (any) => {
        const all = parse(any).paragraphs.flatMap((paragraph) => paragraph.sentences);
        for (const { start, end, text: words } of all) expect(any.slice(start, end)).toBe(words);
        const starts = all.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });
});
