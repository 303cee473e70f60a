/** The project's own labelled claims and questions, with the real networks: quality does not fall unseen. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadConfiguration } from '../../src/configuration.ts';
import { type Meaning, startMeaning } from '../../src/meaning/index.ts';
import { keptIn } from '../../src/meaning/vectors.ts';
import { prepareSearch } from '../../src/search/index.ts';
import { checkAll, claimFigures, wrongClaims } from './claims.ts';
import { DATA, OWN, readLabelled, type SearchOf, sampled } from './data.ts';
import { askAll, questionFigures, wrongAnswers } from './questions.ts';

/** What is reached at least; `npm run eval` tells what is. */
interface Floors {
  readonly claims: { readonly precision: number; readonly reach: number };
  readonly questions: Readonly<Record<'precision' | 'reach' | 'answered' | 'declined' | 'hitAt1', number>>;
}

/** Every so many lines are asked. */
interface Every {
  readonly claim: number;
  readonly question: number;
}

/** A minute or two where the machine is busy. */
const TIMEOUT = 600_000;

/** Who asserts nothing asserts nothing wrong; that it is not for want of assertions, reach tells. */
const sure = (precision: number): number => (Number.isNaN(precision) ? 1 : precision);

/** Fails with all figures and every wrong assertion where a figure is below its floor. */
function expectAtLeast(floors: Readonly<Record<string, number>>, figures: object, wrong: readonly string[]): void {
  const reached = new Map(Object.entries(figures));
  const below = Object.entries(floors).filter(([name, floor]) => !(reached.get(name) >= floor));
  expect(below, [JSON.stringify(figures), ...wrong].join('\n')).toEqual([]);
}

/** Tests that the figures of a sample are at their floors. */
export function holdQuality(every: Every, floors: Floors): void {
  let meaning: Meaning;
  beforeAll(async () => {
    meaning = await startMeaning();
  }, TIMEOUT);
  afterAll(() => meaning.close());

  const searchOf: SearchOf = (library) => prepareSearch(library, meaning, keptIn(DATA, loadConfiguration().cache));

  test('what is asserted of claims is right', { timeout: TIMEOUT }, async () => {
    const claims = readLabelled(OWN.claims);
    if (claims.kind !== 'claims') throw new Error(`${OWN.claims} holds no claims.`);
    const all = await checkAll(sampled(claims, every.claim), searchOf);
    const figures = claimFigures(all);
    expectAtLeast(floors.claims, { ...figures, precision: sure(figures.precision) }, wrongClaims(all));
  });

  test('questions are answered rightly, and declined where there is no answer', { timeout: TIMEOUT }, async () => {
    const questions = readLabelled(OWN.questions);
    if (questions.kind !== 'questions') throw new Error(`${OWN.questions} holds no questions.`);
    const all = await askAll(sampled(questions, every.question), searchOf);
    const figures = questionFigures(all);
    expectAtLeast(floors.questions, { ...figures, precision: sure(figures.precision) }, wrongAnswers(all));
  });
}
