import { describe, expect, test } from 'vitest';
import { readBytes } from '../../src/article/index.ts';

const read = (content: string) => readBytes(Buffer.from(content), { name: 'x.txt' });

describe('Markdown', () => {
  test.each([
    [
      'marks within a line',
      'Sie kostete **12 Millionen** Euro, *sagt* die [Stadt](https://lindenfurt.example).',
      'Sie kostete 12 Millionen Euro, sagt die Stadt.',
    ],
    ['headings', 'Die Brücke\n===\n\nSie ist **neu**.', '## Die Brücke\n\nSie ist neu.'],
    [
      'lists',
      '**Maße**\n\n* Länge: 340 Meter\n* Breite\n  * oben 12 Meter',
      'Maße\n\n- Länge: 340 Meter\n\n- Breite\n\n- oben 12 Meter',
    ],
    ['tables', '| Jahr | Kosten |\n|---|---|\n| 2020 | 5 Mio. |', '- Jahr: 2020; Kosten: 5 Mio.'],
    ['quotations', '> Sie **hält**.\n>\n> Das sagt Brandt.', 'Sie hält.\n\nDas sagt Brandt.'],
    ['a day at the beginning', '1. Mai: Die **Brücke** öffnet.', '1. Mai: Die Brücke öffnet.'],
    ['pictures and programs', 'Die **Brücke**.\n\n![Brücke](x.png)\n\n```\nlet a = 1;\n```', 'Die Brücke.'],
  ])('is read without its marks: %s', async (_, content, text) => {
    expect(await read(content)).toMatchObject({ kind: 'markdown', text: `${text}\n` });
  });

  test('is read below a header', async () => {
    const header = '---\nlanguage: de\n---\n';
    expect((await read(`${header}\nSie ist **neu**.`)).text).toBe(`${header}Sie ist neu.\n`);
  });
});

test('Markdown that nobody writes is read as plain text', async () => {
  const text = `Die **Brücke** hält.\n\n${'> '.repeat(10_000)}x`;
  expect((await read(text)).kind).toBe('plain');
  expect((await read(`Die **Brücke** hält. ${'*_['.repeat(10_000)}`)).kind).toBe('plain');
});

describe('plain text', () => {
  test.each([
    'Die Brücke ist neu.\n\nSie hält * auch * so.',
    '## Maße\n\n- Länge: 340 Meter',
    'Es gilt 5 * 3 = 15, a < b und snake_case_name.',
  ])('stays as it is: %j', async (text) => {
    expect(await read(text)).toMatchObject({ kind: 'plain', text });
  });
});

describe('what is no prose', () => {
  test.each([
    [
      'a table with commas',
      'name,laenge,jahr\nAnkerbrücke,340,2021\nAlte Brücke,120,1890\nNeue Brücke,90,1990',
      'is a table',
    ],
    ['one with semicolons', 'Ort;Wert\nLind;3,5\nWarle;4,1\nAnker;5,2', 'is a table'],
    ['one with tabs', 'Ort\tWert\nLind\t3\nWarle\t4', 'is a table'],
    ['a program', 'import x from "y";\nconst a = 1;\nfunction f() {\n  return a;\n}', 'is a program'],
    ['data in JSON', '{"name": "Brücke",\n "laenge": 340}', 'is data in JSON'],
    ['data in XML', '<?xml version="1.0"?>\n<bruecken><bruecke>Anker</bruecke></bruecken>', 'is data in XML'],
    [
      'such without its first line',
      '<rss version="2.0"><channel><title>Anker</title></channel></rss>',
      'is data in XML',
    ],
    [
      'a program whose lines end alike',
      'SELECT a FROM b;\nINSERT INTO c VALUES (1);\nSELECT d FROM e;',
      'is a program',
    ],
    ['a word processor’s file', '{\\rtf1\\ansi\\pard Die Br\\u252?cke ist neu.\\par}', 'is made for a word processor'],
    ['a printer’s', '%!PS-Adobe-3.0\n(Die Brücke) show\nshowpage', 'is made for a word processor or a printer'],
    ['nothing', ' \n ', 'holds no text'],
  ])('is refused in a sentence that says what it is: %s', async (_, content, message) => {
    await expect(read(content)).rejects.toThrow(`x.txt ${message}`);
    await expect(read(content)).rejects.toThrow(/^[^\n]+\.$/);
  });

  test('is told from prose that begins with a mark', async () => {
    expect((await read('<i>Die Brücke</i> ist neu. Sie hält.')).kind).toBe('plain');
    expect((await read('<b>Die Brücke</b> ist neu. <i>Sie</i> hält <b>gut</b>')).kind).toBe('plain');
    expect((await read('<3 sagt die Stadt zu ihrer neuen Brücke.')).kind).toBe('plain');
  });

  test('is told from prose with commas and colons', async () => {
    const text = 'Die Stadt, der Fluss, die Brücke.\nDas Boot, der Hafen, der Markt.\nSie kamen, sahen, gingen.';
    expect((await read(text)).kind).toBe('plain');
  });

  test('is what is too long', async () => {
    await expect(read('lang '.repeat(1_000_001))).rejects.toThrow('x.txt is longer than 5 MB');
  });
});
