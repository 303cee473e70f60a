import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Header, parseArticle } from '../src/article.ts';
import { languages } from '../src/languages/index.ts';

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
    expect(parse('# Neue Brücke!\n\nSie ist neu.\n\n## Was nun?\n\nSie hält.')).toMatchObject({
      title: 'Neue Brücke!',
      paragraphs: [{ number: 1 }, { number: 2 }],
    });
  });

  test('go over line ends in wrapped text, but end there where lines are long', () => {
    expect(paragraphs('Die Brücke ist neu.\nSie hält.\n\nSie kostet viel.')).toHaveLength(2);
    const long =
      'Die Brücke ist neu und sie hält, weil sie mit aller Sorgfalt und sehr viel Geduld gebaut worden ist, sagt man.';
    expect(paragraphs(`${long}\n${long}`)).toHaveLength(2);
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
