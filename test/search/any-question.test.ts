/** Whatever is asked: nothing throws, and every answer is words of the passage that is shown. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answer/index.ts';
import { check } from '../../src/check/index.ts';
import { BRIDGE_FILE, bridge, harbour, loadArticleText, searchOf } from '../fixture.ts';

const library = [bridge, harbour, loadArticleText(BRIDGE_FILE.split('---').at(-1) ?? '')];
const search = await searchOf(library);

const asking =
  'wer was wie viele viel lange wann wo warum welche 26 nicht who what how many when where why which'.split(' ');
const word = fc.oneof(fc.constantFrom(...BRIDGE_FILE.split(/\s+/), ...asking), fc.string({ maxLength: 12 }));
const question = fc.oneof(
  fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 400 }),
);
const language = fc.constantFrom('de', 'en');

test('an answer lies within its passage, and its status fits its hits', async () => {
  await fc.assert(
    fc.asyncProperty(question, language, async (text, code) => {
      const { status, hits } = answer(await search.find(text, { language: code }), code);
      expect(hits.length > 0).toBe(status !== 'none');
      for (const { answer: span, passage, statement } of hits) {
        const until = Math.max(passage.sentence.end, statement?.evidence.end ?? 0);
        if (span) expect(passage.sentence.start <= span.start && span.start < span.end && span.end <= until).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('a score is a number', async () => {
  await fc.assert(
    fc.asyncProperty(question, async (text) => {
      for (const { score, features } of (await search.find(text)).hits)
        expect([score, ...Object.values(features)].filter((one) => !Number.isFinite(one))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('a verdict marks words of the claim and of the article', async () => {
  await fc.assert(
    fc.asyncProperty(question, language, async (text, code) => {
      const verdict = check(await search.find(text, { language: code, isClaim: true }), code);
      if (verdict.verdict !== 'contradicted') return;
      const [{ passage }] = verdict.hits;
      for (const { claimed, actual } of verdict.differences) {
        expect(text.slice(claimed.start, claimed.end)).toMatch(/\S/);
        expect(passage.sentence.start <= actual.start && actual.end <= passage.sentence.end).toBe(true);
      }
      expect(verdict.correction === null).toBe(verdict.differences.length === 0);
    }),
    { numRuns: 150 },
  );
});

test('completing never fails', () => {
  fc.assert(fc.property(question, language, (text, code) => search.suggest(text, code).length <= 24));
});

/** The longest text that Discord lets somebody type. */
const LONGEST = 4000;

describe('is read to its end', () => {
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
  ])('4,000 characters of %s', async (_, part) => {
    const text = part.repeat(LONGEST).slice(0, LONGEST);
    const found = await search.find(text);
    expect(found.hits.length).toBeGreaterThan(0);
    expect(['supported', 'contradicted', 'not_mentioned']).toContain(check(found, 'de').verdict);
    expect(search.suggest(text, 'de').length).toBeLessThanOrEqual(24);
  });
});
