import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Meaning } from '../../src/meaning/index.ts';
import { prepareSearch } from '../../src/search/index.ts';
import { loadArticleText } from '../fixture.ts';
import { plainMeaning } from '../meaning/plain.ts';

/** As near to each other as the vectors of a network are: what all share counts most. */
const near: Meaning = {
  ...plainMeaning,
  model: 'near',
  encode: async (texts, kind) =>
    (await plainMeaning.encode(texts, kind)).map((vector) => {
      const moved = vector.map((one) => one + 0.15);
      const length = Math.sqrt(moved.reduce((sum, one) => sum + one * one, 0));
      return moved.map((one) => one / length);
    }),
};

async function carryingOf(text: string): Promise<string[]> {
  const kept = () => ({ shipped: '', folder: join(tmpdir(), 'fundstelle-test') });
  const search = await prepareSearch([loadArticleText(text)], near, kept);
  return search.carrying().map(({ passage }) => passage.sentence.text);
}

const LEAD = 'Die Stadt Ahlbek baut am Hafen eine neue Halle für den Fischmarkt.';
const COST = 'Die Halle am Hafen kostet die Stadt 4 Millionen Euro.';
const ASIDE = 'Nachts quaken im Moor seit jeher viele bunte Frösche.';
const TALK = '"Wir freuen uns sehr auf die neue Halle am Hafen", sagte Bürgermeisterin Ute Lohmann.';

test('what opens the article is among them, whatever else there is', async () => {
  const opening = 'Ahlbek hat Post vom Land bekommen.';
  expect(await carryingOf([opening, LEAD, COST, `${LEAD} ${COST}`, COST].join('\n\n'))).toContain(opening);
});

test("a figure on the matter is worth more than words beside it, or than somebody's very words", async () => {
  const found = await carryingOf(`${LEAD} ${TALK} ${ASIDE}\n\n${ASIDE} ${TALK} ${COST}\n\n${ASIDE} ${LEAD}`);
  expect(found).toContain(COST);
  expect(found).not.toContain(TALK);
});

test('nothing is said twice while something else is left', async () => {
  const other = 'Das Land zahlt 3 Millionen Euro für neue Boote der Fischer.';
  const found = await carryingOf(`${LEAD} ${LEAD}\n\n${LEAD} ${COST}\n\n${LEAD} ${other}`);
  expect(found).toEqual([LEAD, COST, other]);
});

test.each([
  ['a question', 'Warum baut die Stadt Ahlbek am Hafen eine neue Halle für den Fischmarkt?'],
  ['a heading', 'Neue Halle am Hafen'],
  ['what cannot be understood alone', 'Sie ersetzt am Hafen die alte Halle der Stadt Ahlbek.'],
])('%s is none of them', async (_, text) => {
  expect(await carryingOf(`${LEAD} ${text}\n\n${text} ${COST}\n\n${ASIDE} ${text}`)).not.toContain(text);
});

test.each([
  [1, 3],
  [5, 5],
  [12, 7],
])('of %i paragraphs there are %i', async (paragraphs, count) => {
  const text = Array.from({ length: paragraphs }, (_, n) => `${LEAD} ${COST} Im Jahr ${1900 + n} kam Ute Lohmann an.`);
  expect(await carryingOf(text.join('\n\n'))).toHaveLength(count);
});

test('of a text that is but headings there are some all the same', async () => {
  expect((await carryingOf('Die neue Halle.\n\nDer alte Hafen.')).length).toBeGreaterThan(0);
});
