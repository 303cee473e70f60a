import { describe, expect, test } from 'vitest';
import { before, readPassages, wordingsOf } from '../../src/search/passages.ts';
import { bridge, harbour } from '../fixture.ts';

const { passages, wordings } = readPassages([bridge, harbour]);

describe('the passages of a library', () => {
  test('are its sentences in reading order, each with the bounds of its paragraph', () => {
    expect(passages.map(({ index }) => index)).toEqual(passages.map((_, at) => at));
    expect(passages.map(({ article, sentence: { paragraph } }) => `${article.name} ${paragraph}`)).toEqual([
      ...['bridge 1', 'bridge 1', 'bridge 2', 'bridge 2', 'bridge 2', 'bridge 3', 'bridge 3', 'bridge 3'],
      ...['harbour 1', 'harbour 1', 'harbour 1'],
    ]);
    expect(passages.map(({ first, last }) => [first, last])).toEqual([
      ...[
        [0, 1],
        [0, 1],
      ],
      ...[
        [2, 4],
        [2, 4],
        [2, 4],
      ],
      ...[
        [5, 7],
        [5, 7],
        [5, 7],
      ],
      ...[
        [8, 10],
        [8, 10],
        [8, 10],
      ],
    ]);
  });

  test('have what the index states of them, and their figures and names', () => {
    const [, cost] = passages;
    expect(cost?.statements.map(({ id }) => id)).toEqual(['cost', 'length']);
    expect(cost?.figures.map(({ value }) => value)).toEqual([12_000_000, 340]);
    expect(passages[2]?.names.map(({ text }) => text)).toContain('Hanna Brandt');
  });

  test('know what stands before them in their paragraph', () => {
    expect(passages.slice(0, 3).map(before)).toEqual([
      '',
      'Lindenfurt (lfb) Die Stadt Lindenfurt hat am Montag ihre neue Ankerbrücke eröffnet.',
      '',
    ]);
  });
});

describe('what stands for a passage', () => {
  test('is the sentence first, then what the index says and asks of it in every language', () => {
    const [, cost] = passages;
    expect(cost && wordingsOf(cost).map(({ of, kind, text }) => `${of} ${kind}: ${text}`)).toEqual([
      'sentence passage: Sie kostete 12 Millionen Euro und ist 340 Meter lang.',
      'statement passage: Die Ankerbrücke kostete 12 Millionen Euro.',
      'statement passage: The Ankerbrücke cost 12 million euros.',
      'question query: Wie teuer war die neue Brücke?',
      'question query: How much did the bridge cost?',
      'statement passage: Die Ankerbrücke ist 340 Meter lang.',
      'statement passage: The Ankerbrücke is 340 metres long.',
      'question query: Welche Länge hat das Bauwerk?',
      'question query: How long is the bridge?',
    ]);
  });

  test('is kept by article, each wording with its passage', () => {
    expect(wordings).toHaveLength(2);
    expect(new Set(wordings[1]?.map(({ passage }) => passage))).toEqual(new Set([8, 9, 10]));
    expect(wordings.flat().filter(({ of }) => of === 'sentence')).toHaveLength(passages.length);
  });
});
