/** Whatever is asked: nothing throws, and every answer is words of the passage that is shown. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareSearch } from '../../src/search/index.ts';
import { BRIDGE_FILE, bridge, harbour, loadArticleText } from '../fixture.ts';

const library = [bridge, harbour, loadArticleText(BRIDGE_FILE.split('---').at(-1) ?? '')];
const search = prepareSearch(library);
search.find('Wer?', { language: 'en' });

const asking =
  'wer was wie viele viel lange wann wo warum welche 26 nicht who what how many when where why which'.split(' ');
const word = fc.oneof(fc.constantFrom(...BRIDGE_FILE.split(/\s+/), ...asking), fc.string({ maxLength: 12 }));
const question = fc.oneof(
  fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 400 }),
);
const language = fc.constantFrom('de', 'en', undefined);

test('an answer lies within its passage, and so do all words within the question', () => {
  fc.assert(
    fc.property(question, language, (text, code) => {
      for (const { answer, passage, statement, words } of search.find(text, code ? { language: code } : {}).hits) {
        const until = Math.max(passage.sentence.end, statement?.evidence.end ?? 0);
        if (answer)
          expect(passage.sentence.start <= answer.start && answer.start < answer.end && answer.end <= until).toBe(true);
        for (const { text: own, start, end } of words) expect(text.slice(start, end)).toBe(own);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a score is a number, and shares are from 0 to 1', () => {
  fc.assert(
    fc.property(question, (text) => {
      for (const { score, holds, words } of search.find(text).hits) {
        expect(Number.isFinite(score)).toBe(true);
        for (const share of [holds, ...words.flatMap(({ own, nearby, weight }) => [own, nearby, weight])])
          expect(share >= 0 && share <= 1.000001).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('completing never fails', () => {
  fc.assert(
    fc.property(question, fc.constantFrom('de', 'en'), (text, code) => search.suggest(text, code).length <= 24),
  );
});

/** The longest text that Discord lets somebody type. */
const LONGEST = 4000;

describe('is found within a tenth of a second', () => {
  test.each([
    ['one letter', 'a'],
    ['digits', '1'],
    ['digits in groups', '1 000 '],
    ['full stops', '1.'],
    ['blanks', ' '],
    ['quotation marks', '"'],
    ['apostrophes', "a'"],
    ['hyphens', 'Anti-'],
    ['a compound', 'Donaudampfschifffahrt'],
    ['a prefix', 'vorzu'],
    ['number words', 'dreiundzwanzig'],
    ['a known word', 'Brücke '],
    ['mistyped words', 'Brükce Anwoner '],
    ['capitals', 'Peter Kolb '],
    ['asking words', 'wie viele '],
    ['combining marks', 'a\u0301\u0301'],
    ['surrogates', '💥'],
    ['half a surrogate', '\ud83d'],
  ])('4,000 characters of %s', (_, part) => {
    const text = part.repeat(LONGEST).slice(0, LONGEST);
    expect(fastest(() => search.find(text))).toBeLessThan(100);
  });
});

/** Milliseconds of the fastest of three runs: a machine with other things to do may interrupt one, not all. */
function fastest(run: () => unknown): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
