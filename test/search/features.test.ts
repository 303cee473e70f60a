import { expect, test } from 'vitest';
import { prepareSearch } from '../../src/search/index.ts';
import { bridge, loadArticleText } from '../fixture.ts';

const cup = prepareSearch([
  loadArticleText(
    'Das Turnier gewann Eva Lorenz. Sie kommt aus Polen. Zuschauer kamen aus Dänemark.\n\nDer Pokal ist aus Holz.',
  ),
]);

/** What speaks for the sentence that begins so. */
function featuresFor(start: string, question: string, search = cup) {
  const hit = search.find(question).hits.find(({ passage }) => passage.sentence.text.startsWith(start));
  if (!hit) throw new Error(`"${start}" is not found.`);
  return hit.features;
}

const QUESTION = 'Woher kommt Eva Lorenz, die das Turnier gewann?';

test('a pronoun carries on from the sentence before, a noun does not', () => {
  expect(featuresFor('Sie kommt', QUESTION).continues).toBeGreaterThan(0);
  expect(featuresFor('Zuschauer', QUESTION).continues).toBe(0);
  expect(featuresFor('Das Turnier', QUESTION).continued).toBeGreaterThan(0);
});

test('neighbours count within a paragraph only', () => {
  const { before, paragraph } = featuresFor('Der Pokal', 'Wo sind Pokal, Holz und Zuschauer?');
  expect(before).toBe(0);
  expect(paragraph).toBeLessThanOrEqual(1);
});

test('words that stand together count more than words apart', () => {
  const near = featuresFor('Das Turnier', 'Eva Lorenz');
  const apart = featuresFor('Das Turnier', 'Turnier Lorenz');
  expect(near.together).toBeGreaterThan(apart.together);
});

test('a figure near the asked words counts more than one far from them', () => {
  const of = (question: string) => featuresFor('Sie kostete', question, prepareSearch([bridge])).near;
  expect(of('Wie viele Meter lang?')).toBeGreaterThan(of('Wie viele Lindenfurt?'));
});

test('likeness is to what the index asks, so that a text without index has none', () => {
  expect(
    featuresFor('Sie kostete', 'Wie teuer war die neue Brücke?', prepareSearch([bridge])).likeness,
  ).toBeGreaterThan(0.8);
  expect(featuresFor('Das Turnier', QUESTION).likeness).toBe(0);
});
