import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Indexed } from '../../src/article/statements.ts';
import { type Candidate, candidatesFor, type Features, SHORTLIST } from '../../src/search/features.ts';
import { buildIndex } from '../../src/search/index.ts';
import type { Passage } from '../../src/search/passages.ts';
import { bridge, loadArticleText } from '../fixture.ts';
import { plainMeaning } from '../meaning/plain.ts';

const kept = () => ({ shipped: '', folder: join(tmpdir(), 'fundstelle-test') });
const all = () => true;

async function candidates(
  question: string,
  library: readonly Indexed[],
  isWanted: (passage: Passage) => boolean = all,
) {
  const shelf = await buildIndex(library, plainMeaning, kept);
  const [vector = new Float32Array()] = await plainMeaning.encode([question], 'query');
  return candidatesFor(question, vector, shelf, isWanted);
}

const of = (found: readonly Candidate[], words: string): Features => {
  const candidate = found.find(({ passage }) => passage.sentence.text.includes(words));
  if (!candidate) throw new Error(`"${words}" is not on the shortlist.`);
  return candidate.features;
};

describe('the shortlist', () => {
  const long = loadArticleText(
    `${Array.from({ length: 80 }, (_, n) => `Am Tag ${n + 100} regnete es auf der Insel, und alle blieben daheim.`).join(' ')}

Der Imker Paul Zander erntete sieben Gläser Honig.`,
  );

  test('has every passage of a small library', async () => {
    expect(await candidates('Elefanten', [bridge])).toHaveLength(8);
  });

  test('of a large one has the nearest by meaning and by words, not all', async () => {
    const found = await candidates('Wie viele Gläser Honig waren es, als es am Tag 150 regnete?', [long]);
    expect(found.length).toBeGreaterThanOrEqual(SHORTLIST);
    expect(found.length).toBeLessThanOrEqual(2 * SHORTLIST);
    for (const words of ['Gläser Honig', 'Am Tag 150']) expect(of(found, words).letters).toBeGreaterThan(0);
  });

  test('has only what is wanted', async () => {
    const found = await candidates('Brücke', [bridge], ({ sentence }) => sentence.paragraph === 2);
    expect(found.map(({ passage: { sentence } }) => sentence.number)).toEqual([1, 2, 3]);
    expect(await candidates('Brücke', [bridge], () => false)).toEqual([]);
  });
});

describe('what speaks for a passage', () => {
  test('is more of each kind for the one that is asked for', async () => {
    const found = await candidates('Lobte Baumeister Kolb die Geduld der Anwohner?', [bridge]);
    const [asked, other] = [of(found, 'Geduld'), of(found, 'Fähre')];
    for (const feature of ['meaning', 'letters', 'trigrams'] as const)
      expect(asked[feature]).toBeGreaterThan(other[feature]);
  });

  test('tells of its neighbours in the paragraph alone', async () => {
    const found = await candidates('Lobte Baumeister Kolb die Geduld der Anwohner?', [bridge]);
    for (const words of ['Der Fluss', 'Täglich nutzen']) expect(of(found, words).paragraph).toBeGreaterThan(0);
    expect(of(found, 'Geduld').paragraph).toBe(0);
  });

  test('is the question of the index that is nearest, with how near', async () => {
    const found = await candidates('Wie lange wurde gebaut?', [bridge]);
    const time = found.find(({ passage }) => passage.sentence.text.includes('drei Jahre'));
    expect(time?.nearest?.wording).toMatchObject({ of: 'question', text: 'Wie lange wurde gebaut?' });
    expect(time?.nearest?.cosine).toBeCloseTo(1, 2);
    expect(time?.features.asked).toBeGreaterThan(0);
  });

  test('has nothing of the index where there is none', async () => {
    const found = await candidates('Wie lange wurde gebaut?', [{ ...bridge, facts: [], quotes: [] }]);
    expect(found.map(({ nearest }) => nearest)).toEqual(found.map(() => undefined));
    for (const { features } of found) expect(features).toMatchObject({ statement: 0, asked: 0 });
  });

  test('is a number, whatever is asked', async () => {
    for (const question of ['', '🎉', '\u0000', 'a'.repeat(2000)])
      for (const { features } of await candidates(question, [bridge]))
        expect(Object.values(features).filter((one) => !Number.isFinite(one))).toEqual([]);
  });
});
