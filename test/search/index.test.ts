import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { keptIn } from '../../src/meaning/vectors.ts';
import { prepareSearch } from '../../src/search/index.ts';
import { bridge, harbour, searchOf } from '../fixture.ts';
import { plainMeaning } from '../meaning/plain.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-'));
afterAll(() => rmSync(folder, { recursive: true }));

const search = await searchOf([bridge, harbour]);
const first = async (question: string, options = {}) =>
  (await search.find(question, options)).hits[0]?.passage.sentence.text ?? '';

describe('a question finds', () => {
  test.each([
    ['Wann wurde die Ankerbrücke eröffnet?', 'am Montag', 'by its words'],
    ['Wie teuer war die neue Brücke?', '12 Millionen Euro', 'as the index asks it'],
    ['Wie viele Radfahrer benutzen täglich die Brücke?', '8 000 Radfahrer', 'in other forms'],
    ['Wie haist der Flus, der die Stadt trent?', 'Der Fluss Warle', 'typing errors and all'],
    ['How much did the bridge cost?', '12 Millionen Euro', 'in the other language, as the index asks it'],
    ['Wann macht der Hafen zu?', 'will close in June', 'the other way round'],
    ['Who had no choice?', 'We had no choice', 'in English'],
  ])('%s → %s (%s)', async (question, words) => {
    expect(await first(question)).toContain(words);
  });

  test('passages best first, each once, and no more than one pages through', async () => {
    const { hits } = await search.find('Was ist mit der Brücke?');
    // Those that are read have the reader's word in their score, the others behind them have not.
    for (const part of [hits.filter(({ reading }) => reading), hits.filter(({ reading }) => !reading)]) {
      const scores = part.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
    expect(new Set(hits.map(({ passage }) => passage)).size).toBe(hits.length);
    expect(hits.length).toBeLessThanOrEqual(8);
  });

  test('only what the article has that is named', async () => {
    const names = async (options: object) =>
      new Set((await search.find('Brücke und Hafen', options)).hits.map(({ passage }) => passage.article.name));
    expect(await names({})).toEqual(new Set(['bridge', 'harbour']));
    expect(await names({ article: 'harbour' })).toEqual(new Set(['harbour']));
    expect(await names({ article: 'moon' })).toEqual(new Set());
  });

  test('the statement that it is nearest to, or the quote that the sentence is', async () => {
    const { hits } = await search.find('Welche Länge hat das Bauwerk?');
    expect(hits[0]?.statement?.id).toBe('length');
    const bare = await searchOf([{ ...bridge, facts: [] }]);
    const [ferry] = (await bare.find('Soll die Fähre weiter fahren?')).hits;
    expect(ferry?.statement).toMatchObject({ kind: 'quote', speaker: 'Hanna Brandt' });
  });

  test('nothing in a library of nothing', async () => {
    expect((await (await searchOf([])).find('Brücke')).hits).toEqual([]);
  });
});

describe('the passages that carry an article', () => {
  test('are given in its order, with the statement that has most of each, without a word of what is asked', () => {
    const hits = search.carrying('bridge');
    const places = hits.map(({ passage: { sentence } }) => sentence.start);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(hits.length).toBeGreaterThan(1);
    expect(hits.every(({ passage, reading }) => passage.article.name === 'bridge' && !reading)).toBe(true);
    expect(hits.map(({ statement }) => statement?.source.start)).toEqual(
      hits.map(({ passage }) => (passage.statements.length > 0 ? passage.sentence.start : undefined)),
    );
  });

  test('are those of every article where none is named, and none of one that is not there', () => {
    const names = new Set(search.carrying().map(({ passage }) => passage.article.name));
    expect(names).toEqual(new Set(['bridge', 'harbour']));
    expect(search.carrying('moon')).toEqual([]);
  });
});

test('a search keeps to some paragraphs of an article', async () => {
  const { hits } = await search.find('Brücke', { article: 'bridge', paragraphs: [2, 3] });
  expect(new Set(hits.map(({ passage: { article, sentence } }) => `${article.name} ${sentence.paragraph}`))).toEqual(
    new Set(['bridge 2', 'bridge 3']),
  );
});

describe('the language of a question', () => {
  test('is told by its small words, else it is that of the articles', async () => {
    expect(search.languageOf('How long is it?')).toBe('en');
    expect(search.languageOf('Wie lang ist sie?')).toBe('de');
    expect(search.languageOf('Brandt')).toBe('de');
    expect((await searchOf([harbour])).languageOf('Okoro')).toBe('en');
    expect((await search.find('How long is it?')).question.language.code).toBe('en');
  });

  test('is the one that is given', async () => {
    expect((await search.find('Brandt 340', { language: 'en' })).question.language.code).toBe('en');
  });
});

test('texts that are being encoded are told', async () => {
  const told: string[] = [];
  const progress = (done: number, of: number) => void told.push(`${done}/${of}`);
  await prepareSearch([harbour], plainMeaning, keptIn(folder, folder), progress);
  expect(told.at(-1)).toBe('7/7');
});
