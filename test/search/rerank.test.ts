import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/article/statements.ts';
import type { Meaning, Pair, Reading } from '../../src/meaning/index.ts';
import { keptIn } from '../../src/meaning/vectors.ts';
import { type Hit, prepareSearch, type SearchOptions } from '../../src/search/index.ts';
import { READ } from '../../src/search/rerank.ts';
import { bridge, loadArticleText } from '../fixture.ts';
import { plainMeaning } from '../meaning/plain.ts';

const folder = mkdtempSync(join(tmpdir(), 'rerank-'));
afterAll(() => rmSync(folder, { recursive: true }));

const towers = loadArticleText(
  'Der Turm ist hoch. Der Turm ist alt. Der Turm ist grau. Der Turm ist leer. Er hat Stufen.',
  'towers',
);
const steeple = loadArticleText('Der Turm ist schief. Der Turm ist rot.', 'steeple');

/** A reader that is sure that a passage answers and is stated by it, or that it does neither; what it reads is kept. */
function readerOf(answering: (passage: string) => boolean): Meaning & { readonly pairs: readonly Pair[] } {
  const pairs: Pair[] = [];
  const span = { start: 0, end: 0, confidence: 0 };
  const readOne = (pair: Pair): Reading => {
    pairs.push(pair);
    const answers = Number(answering(pair.passage));
    return { states: answers, contradicts: 0, open: 1 - answers, answers, span };
  };
  return { ...plainMeaning, read: async (own) => own.map(readOne), pairs };
}

async function find(
  question: string,
  meaning: Meaning,
  { library = [towers], ...options }: SearchOptions & { readonly library?: Library } = {},
): Promise<readonly Hit[]> {
  const search = await prepareSearch(library, meaning, keptIn(folder, folder));
  return (await search.find(question, options)).hits;
}

const sentences = (hits: readonly Hit[]) => hits.map(({ passage }) => passage.sentence.text);

describe('the reader', () => {
  test.each([false, true])('puts what it is sure of first, of a claim: %s', async (isClaim) => {
    for (const words of ['hoch', 'alt', 'grau', 'leer']) {
      const hits = await find(
        'Der Turm ist',
        readerOf((passage) => passage.includes(words)),
        { isClaim },
      );
      expect(sentences(hits)[0]).toContain(words);
    }
  });

  test('reads the first few alone, with what stands before them', async () => {
    const reader = readerOf(() => false);
    const hits = await find('Der Turm ist', reader);
    expect(reader.pairs).toHaveLength(READ);
    expect(reader.pairs).toContainEqual(
      expect.objectContaining({ before: 'Der Turm ist hoch.', passage: 'Der Turm ist alt.' }),
    );
    expect(hits.map(({ reading }) => reading !== undefined)).toEqual([true, true, true, true, false]);
  });

  test('leaves out what cannot come first any more', async () => {
    const reader = readerOf(() => true);
    const hits = await find('Ist der Turm eigentlich leer?', reader);
    expect(sentences(hits)[0]).toBe('Der Turm ist leer.');
    expect(reader.pairs.map(({ passage }) => passage)).toEqual(['Der Turm ist leer.']);
    expect(new Set(sentences(hits)).size).toBe(5);
  });

  test('goes on where it says no of what is nearest', async () => {
    const reader = readerOf((passage) => passage.includes('hoch'));
    const hits = await find('Ist der Turm eigentlich leer?', reader);
    expect(sentences(hits)[0]).toBe('Der Turm ist hoch.');
  });

  test('reads the nearest of another article, whose answer may be another', async () => {
    const reader = readerOf(() => true);
    const library = [towers, steeple];
    const hits = await find('Ist der Turm eigentlich leer oder schief?', reader, { library });
    const read = hits.filter(({ reading }) => reading).map(({ passage }) => passage.article.name);
    expect(new Set(read)).toEqual(new Set(['towers', 'steeple']));
  });

  test('reads all of the first for a claim, of which another may speak against it', async () => {
    const reader = readerOf(() => true);
    await find('Der Turm ist leer.', reader, { isClaim: true });
    expect(reader.pairs).toHaveLength(READ);
  });

  test('reads what the index says in the language of the question, too, but holds no claim against it', async () => {
    const reader = readerOf((passage) => passage === 'The Ankerbrücke cost 12 million euros.');
    const hits = await find('How much did the bridge cost?', reader, { library: [bridge] });
    expect(sentences(hits)[0]).toContain('12 Millionen Euro');
    expect(hits[0]?.reading?.answers).toBe(1);
    const claimed = readerOf(() => true);
    await find('The Ankerbrücke cost 12 million euros.', claimed, { library: [bridge], isClaim: true });
    expect(claimed.pairs.filter(({ passage }) => passage.startsWith('The'))).toEqual([]);
  });

  test('is not asked where a question is only to be looked up, but of a claim always is', async () => {
    const read = async (options: SearchOptions) =>
      (
        await find(
          'Der Turm ist',
          readerOf(() => false),
          { isUnread: true, ...options },
        )
      ).filter(({ reading }) => reading).length;
    expect([await read({}), await read({ isClaim: true })]).toEqual([0, READ]);
  });

  test('may be missing', async () => {
    const hits = await find('Der Turm ist', { ...plainMeaning, reads: false, read: async () => [] });
    expect(hits).toHaveLength(5);
    expect(hits.every(({ reading }) => reading === undefined)).toBe(true);
  });
});
