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
    [
      'subtitles',
      '1\n00:00:01,000 --> 00:00:04,000\nDie Brücke ist neu.\nSie hält.\n\n2\n00:00:05,000 --> 00:00:07,000\nUnd sie ist rot.',
      'holds subtitles',
    ],
    [
      'those of the web',
      'WEBVTT\n\n00:01.000 --> 00:04.000\nDie Brücke ist neu.\n\n00:05.000 --> 00:07.000\nSie hält.',
      'holds subtitles',
    ],
    [
      'a log',
      '2024-05-12T14:03:22Z INFO Brücke geöffnet\n2024-05-12T14:05:01Z WARN Wind\n  at tor.open(tor.c:12)\n2024-05-12T14:07:22Z INFO zu',
      'is a log',
    ],
    [
      'that of a machine',
      'May 12 14:03:22 tor1 kernel: auf\nMay 12 14:03:25 tor1 kernel: zu\nMay 12 14:09:22 tor1 kernel: auf',
      'is a log',
    ],
    [
      'that of a server',
      '10.0.0.7 - - [12/May/2024:14:03:22 +0200] "GET /" 200\n10.0.0.7 - - [12/May/2024:14:03:29 +0200] "GET /a" 200\n10.0.0.8 - - [12/May/2024:14:05:22 +0200] "GET /" 404',
      'is a log',
    ],
    [
      'a chat',
      '12.05.24, 14:03 - Anna: Ist die Brücke offen?\n12.05.24, 14:04 - Tom: Ja. Seit heute.\n[12.05.24, 14:05:10] Anna: Schön.',
      'is a log or a chat',
    ],
    [
      'an e-mail as it was sent',
      'Received: from mail.example\n\tby mx.example\nFrom: Anna <anna@lind.example>\nDate: Sun, 12 May 2024 14:03:22 +0200\nSubject: Brücke\n\nDie Brücke ist offen.',
      'is an e-mail',
    ],
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

  test.each([
    'Tor auf um 14:03 Uhr.\n14:10 Uhr: Die ersten Leute kommen.\n15:30 Uhr: Die Bürgermeisterin spricht.',
    'Anna Weber lief 2:25:12 Stunden, so schnell wie nie.\n\nTom Kraus kam nach 2:25:40 an.\n\nBeide freuten sich.',
    'Von: Anna Weber\nBetreff: Brücke\n\nDie Brücke ist offen. Sie hält.',
    'Wann: 12. Mai 2024\nWo: Lindenfurt\nWas: Die Brücke öffnet.',
  ])('is told from prose that tells times: %j', async (text) => {
    expect((await read(text)).kind).toBe('plain');
  });

  test('is told from prose with commas and colons', async () => {
    const text = 'Die Stadt, der Fluss, die Brücke.\nDas Boot, der Hafen, der Markt.\nSie kamen, sahen, gingen.';
    expect((await read(text)).kind).toBe('plain');
  });

  test('is what is too long', async () => {
    await expect(read('lang '.repeat(1_000_001))).rejects.toThrow('x.txt is longer than 5 MB');
  });
});
