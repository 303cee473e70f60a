import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { ArticleFileError } from '../../src/article/index.ts';
import type { Indexed } from '../../src/article/statements.ts';
import { readStatements } from '../../src/extract/index.ts';
import { languages } from '../../src/language/languages.ts';
import { BRIDGE_FILE } from '../fixture.ts';

/** Reads a text, or gives nothing where it is said that it cannot be read. */
function read(text: string): Indexed | undefined {
  try {
    const article = readArticle('any', 'any.txt', text);
    return readStatements(article, languages[article.language]);
  } catch (error) {
    expect(error).toBeInstanceOf(ArticleFileError);
    return undefined;
  }
}

function expectSound(read: Indexed | undefined): void {
  if (!read) return;
  const { article, facts, quotes } = read;
  const ids = [...facts, ...quotes].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { evidence, answer, source } of [...facts, ...quotes]) {
    expect(evidence.start).toBeGreaterThanOrEqual(source.start);
    expect(evidence.start).toBeLessThan(source.end);
    expect(evidence.end).toBeGreaterThan(evidence.start);
    expect(evidence.end).toBeLessThanOrEqual(article.text.length);
    if (answer) expect(answer.start >= evidence.start && answer.end <= evidence.end).toBe(true);
  }
}

const word = fc.constantFrom(
  ...'Der der die Minister sagte erklärte laut nach Angaben zufolge so wie dass sei habe könne er Anna Holm Berlin 12 Prozent Euro von in und'.split(
    ' ',
  ),
  ...'„ “ ” " » « ‚ ‘ \' , . : ! ? – ( ) [ ] \n \n\n \u00a0 \u00ad \t 7. Dr. z.B. …'.split(' '),
);
const text = fc.array(word, { maxLength: 80 }).map((words) => words.join(' '));

describe('any text', () => {
  test('of words and marks in any order has its evidence where it says', () => {
    fc.assert(
      fc.property(text, (words) => expectSound(read(`---\nlanguage: de\n---\n${words}`))),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(text, (words) => expectSound(read(`---\nlanguage: en\n---\n${words}`))),
      { numRuns: 100 },
    );
  });

  test('of any characters is read, or refused with a sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (any) => expectSound(read(any))),
      { numRuns: 200 },
    );
  });

  test('cut anywhere is read', () => {
    for (let end = 0; end < BRIDGE_FILE.length; end += 7) expectSound(read(BRIDGE_FILE.slice(0, end)));
  });
});
