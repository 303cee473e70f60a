import { describe, expect, test } from 'vitest';
import { readBytes } from '../../src/article/index.ts';
import { type Placed, pdfOf } from './pdf.ts';

const read = (...pages: readonly (readonly Placed[])[]) => readBytes(pdfOf(pages), { name: 'bruecke.pdf' });
/** Lines below each other. */
const column = (texts: readonly string[], base = 700, left = 60): Placed[] =>
  texts.map((text, at) => ({ text, left, base: base - 12 * at }));

describe('a PDF', () => {
  test('gives paragraphs: lines joined, hyphens at their ends undone', async () => {
    const lines = column([
      'Die Stadt Lindenfurt hat am Montag ihre neue Anker-',
      'brücke eröffnet. Sie ist 340 Meter lang, und viele',
    ]);
    const rest = column(['kamen aus Baden-', 'Linden, um die Vor-', 'und Nachteile zu sehen.'], 676);
    const next = column(['Die Fähre soll weiter fahren.'], 620);
    expect(await read([...lines, ...rest, ...next])).toMatchObject({
      kind: 'pdf',
      text: 'Die Stadt Lindenfurt hat am Montag ihre neue Ankerbrücke eröffnet. Sie ist 340 Meter lang, und viele kamen aus Baden-Linden, um die Vor- und Nachteile zu sehen.\n\nDie Fähre soll weiter fahren.',
    });
  });

  test('is read column by column below its headline', async () => {
    const head = { text: 'Neue Brücke über den Fluss', base: 760, size: 20 };
    const left = column([
      'Links steht der erste',
      'Satz der Spalte, der',
      'weiter geht bis hier.',
      'Noch eine Zeile davon',
    ]);
    const right = column(
      ['und rechts geht er', 'zu Ende. Danach kommt', 'der letzte Satz hier.', 'So endet der Text.'],
      700,
      320,
    );
    const mixed = left.flatMap((line, at) => [line, right[at] ?? line]);
    const { text, title } = await read([head, ...mixed]);
    expect(title).toBe('Neue Brücke über den Fluss');
    expect(text).toBe(
      '## Neue Brücke über den Fluss\n\nLinks steht der erste Satz der Spalte, der weiter geht bis hier. Noch eine Zeile davon und rechts geht er zu Ende. Danach kommt der letzte Satz hier. So endet der Text.',
    );
  });

  test('is read column by column where there is little room between them', async () => {
    const left = Array.from({ length: 6 }, (_, at) => `Links steht die Zeile ${at + 1} von sechs,`);
    const right = Array.from({ length: 6 }, (_, at) => `rechts steht die Zeile ${at + 1} von sechs,`);
    const rows = left.flatMap((text, at) => [
      ...column([text], 700 - 12 * at),
      ...column([right[at] ?? ''], 700 - 12 * at, 219),
    ]);
    expect((await read(rows)).text).toBe([...left, ...right].join(' '));
  });

  test('may lie on its side', async () => {
    const lines = ['Die Brücke ist neu, und', 'sie hält.'].map((text, at) => ({
      text,
      left: 100 + 12 * at,
      base: 60,
      turned: true,
    }));
    const margin = { text: 'am Rand', left: 60, base: 700 };
    expect((await read([...lines, margin])).text).toBe('Die Brücke ist neu, und sie hält.');
  });

  test('has no table of contents', async () => {
    const { text } = await read(
      column(['Die Brücke . . . . . . . . . . 4', 'Die Fähre .......... 5']),
      column(['Die Brücke ist neu.']),
    );
    expect(text).toBe('Die Brücke ist neu.');
  });

  test('has no running heads and no numbers of pages', async () => {
    const page = (number: number, texts: readonly string[]) => [
      { text: `Warle Bote, Nr. ${number}`, base: 800 },
      ...column(texts),
      { text: `Seite ${number} von 3`, base: 40 },
    ];
    const { text } = await read(
      page(1, ['Die Brücke ist neu, und']),
      page(2, ['sie hält. Das sagt', 'die Stadt am Montag.']),
      page(3, ['Die Fähre bleibt.']),
    );
    expect(text).toBe('Die Brücke ist neu, und sie hält. Das sagt die Stadt am Montag.\n\nDie Fähre bleibt.');
  });

  test('marks the entries of a list', async () => {
    const { text } = await read(column(['Es gibt zwei Brücken:', '\x95 die Ankerbrücke', '\x95 die Alte Brücke']));
    expect(text).toBe('Es gibt zwei Brücken:\n\n- die Ankerbrücke\n\n- die Alte Brücke');
  });

  test('that is a scan, or broken, is told in a sentence', async () => {
    await expect(read([])).rejects.toThrow(/^bruecke\.pdf is a scan, .*\.$/);
    const broken = readBytes(Buffer.from('%PDF-1.4\nnichts'), { name: 'bruecke.pdf' });
    await expect(broken).rejects.toThrow(/^bruecke\.pdf is a broken PDF: .*\.$/);
  });
});

/** Rows of cells, each at its column's place. */
const rows = (cells: readonly (readonly string[])[], places: readonly number[], base = 700): Placed[] =>
  cells.flatMap((row, at) => row.map((text, place) => ({ text, left: places[place] ?? 60, base: base - 16 * at })));

describe('a table in a PDF', () => {
  test('is a line for each row, told from the text around it', async () => {
    const above = column(['Die Stadt hat ihre neue Brücke am Montag für alle eröffnet:']);
    const table = rows(
      [
        ['Länge', '340 Meter'],
        ['Breite', '12 Meter'],
        ['Bauzeit', 'drei Jahre'],
      ],
      [60, 200],
      670,
    );
    const below = column(['Die Fähre soll weiter fahren, sagt die Stadt.'], 600);
    expect((await read([...above, ...table, ...below])).text.split('\n\n')).toEqual([
      'Die Stadt hat ihre neue Brücke am Montag für alle eröffnet:',
      '- Länge: 340 Meter',
      '- Breite: 12 Meter',
      '- Bauzeit: drei Jahre',
      'Die Fähre soll weiter fahren, sagt die Stadt.',
    ]);
  });

  test('names its columns, also where a cell is empty or has two lines', async () => {
    const table = rows(
      [
        ['Brücke', 'Jahr', 'Kosten'],
        ['Ankerbrücke', '2021', '12 Millionen'],
      ],
      [60, 200, 300],
    );
    const wrapped = { text: 'Euro', left: 300, base: 673 };
    const rest = [
      { text: 'Alte Brücke', left: 60, base: 655 },
      { text: '1904', left: 300, base: 655 },
    ];
    expect((await read([...table, wrapped, ...rest])).text.split('\n\n')).toEqual([
      '- Brücke: Ankerbrücke; Jahr: 2021; Kosten: 12 Millionen Euro',
      '- Brücke: Alte Brücke; Kosten: 1904',
    ]);
  });

  test('may have long cells: what runs on from line to line is a column of text, what begins anew is none', async () => {
    const long = (at: number) => [`Brücke Nummer ${at} über den Fluss`, `Eröffnet von der Stadt im Jahr 190${at}`];
    const table = rows([long(1), long(2), long(3), long(4)], [60, 320]);
    const short = rows([['Fähre', 'Keine']], [60, 320], 636);
    const { text } = await read([...table, ...short, ...rows([['Tunnel', 'Keiner']], [60, 320], 620)]);
    expect(text.split('\n\n').slice(0, 2)).toEqual([
      '- Brücke Nummer 1 über den Fluss: Eröffnet von der Stadt im Jahr 1901',
      '- Brücke Nummer 2 über den Fluss: Eröffnet von der Stadt im Jahr 1902',
    ]);
  });

  test('is none where numbers stand in front of entries', async () => {
    const list = rows(
      [
        ['1.', 'Die Brücke ist neu.'],
        ['2.', 'Die Fähre fährt weiter.'],
        ['3.', 'Der Tunnel bleibt zu.'],
      ],
      [60, 90],
    );
    expect((await read([...column(['Es bleibt dabei.', 'Drei Dinge', 'sind neu:'], 760), ...list])).text).toContain(
      '1. Die Brücke ist neu.',
    );
  });
});
