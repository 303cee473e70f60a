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
  return { ...hit.rough, ...hit.closer };
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

test('a pronoun that comes soon carries on as well', () => {
  const match = prepareSearch([
    loadArticleText('Das Turnier gewann Eva Lorenz. Nach der Pause kam sie mit Polen im Finale an.'),
  ]);
  expect(featuresFor('Nach der Pause', QUESTION, match).continues).toBeGreaterThan(0);
});

test('a number counts by itself, and so does the noun of an open question', () => {
  const hall = prepareSearch([loadArticleText('Die Halle fasst 800 Leute. Für 900 ist der Chor zu klein.')]);
  expect(featuresFor('Die Halle', 'Was fasst 800 Leute?', hall).numbers).toBeGreaterThan(0);
  expect(featuresFor('Die Halle', 'Welche Halle fasst das?', hall).noun).toBeGreaterThan(0);
  expect(featuresFor('Die Halle', 'Was fasst die Halle?', hall).noun).toBe(0);
});

test('a word that the question repeats counts once', () => {
  const { own } = featuresFor('Das Turnier', 'Turnier, Zuschauer');
  expect(featuresFor('Das Turnier', 'Turnier, Turnier, Zuschauer').own).toBe(own);
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
