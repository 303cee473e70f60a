/** A sample of the project's own labelled claims and questions, with the real networks: quality does not fall unseen. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadConfiguration } from '../../src/configuration.ts';
import { type Meaning, startMeaning } from '../../src/meaning/index.ts';
import { keptIn } from '../../src/meaning/vectors.ts';
import { prepareSearch } from '../../src/search/index.ts';
import { checkAll, claimFigures, wrongClaims } from './claims.ts';
import { DATA, OWN, readLabelled, type SearchOf, sampled } from './data.ts';
import { askAll, questionFigures, wrongAnswers } from './questions.ts';

/** What is reached at least; see `npm run eval` for all of them. */
const FLOORS = {
  claims: { precision: 0.9, reach: 0 },
  questions: { precision: 0.9, reach: 0, answered: 0.42, declined: 0.52, hitAt1: 0.7 },
} as const;
/** Every so many lines: about forty of each. */
const EVERY = { claim: 5, question: 3 } as const;
/** A minute or two where the machine is busy. */
const TIMEOUT = 600_000;

let meaning: Meaning;
beforeAll(async () => {
  meaning = await startMeaning();
}, TIMEOUT);
afterAll(() => meaning.close());

const searchOf: SearchOf = (library) => prepareSearch(library, meaning, keptIn(DATA, loadConfiguration().cache));

/** Who asserts nothing asserts nothing wrong; that it is not for want of assertions, reach tells. */
const sure = (precision: number): number => (Number.isNaN(precision) ? 1 : precision);

/** Fails with all figures and every wrong assertion where a figure is below its floor. */
function expectAtLeast(floors: Readonly<Record<string, number>>, figures: object, wrong: readonly string[]): void {
  const reached = new Map(Object.entries(figures));
  const below = Object.entries(floors).filter(([name, floor]) => !(reached.get(name) >= floor));
  expect(below, [JSON.stringify(figures), ...wrong].join('\n')).toEqual([]);
}

test('what is asserted of claims is right', { timeout: TIMEOUT }, async () => {
  const claims = readLabelled(OWN.claims);
  if (claims.kind !== 'claims') throw new Error(`${OWN.claims} holds no claims.`);
  const all = await checkAll(sampled(claims, EVERY.claim), searchOf);
  const figures = claimFigures(all);
  expectAtLeast(FLOORS.claims, { ...figures, precision: sure(figures.precision) }, wrongClaims(all));
});

test('questions are answered rightly, and declined where there is no answer', { timeout: TIMEOUT }, async () => {
  const questions = readLabelled(OWN.questions);
  if (questions.kind !== 'questions') throw new Error(`${OWN.questions} holds no questions.`);
  const all = await askAll(sampled(questions, EVERY.question), searchOf);
  const figures = questionFigures(all);
  expectAtLeast(FLOORS.questions, { ...figures, precision: sure(figures.precision) }, wrongAnswers(all));
});
