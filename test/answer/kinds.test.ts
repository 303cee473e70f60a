import { describe, expect, test } from 'vitest';
import { fits, ofKind } from '../../src/answer/answer-evidence.ts';
import type { AskedKind } from '../../src/language/language.ts';
import { passagesOf } from '../../src/search/passages.ts';
import { loadArticleText } from '../fixture.ts';

const [passage] = passagesOf(
  loadArticleText('Am 7. Mai 2021 zahlte Hanna Brandt in Lindenfurt 12 Millionen Euro, das sind 40 Prozent der Summe.'),
  0,
);
if (!passage) throw new Error('The text has no sentence.');
const { text, start } = passage.sentence;
const held = (kind: AskedKind) =>
  ofKind(passage, kind)?.map((span) => text.slice(span.start - start, span.end - start));
const spanOf = (words: string) => {
  const at = start + text.indexOf(words);
  return { start: at, end: at + words.length };
};

describe('what a passage holds', () => {
  test('of figures is told by what they count', () => {
    expect(held('share')).toEqual(expect.arrayContaining([expect.stringMatching(/^40/)]));
    expect(held('money')).toEqual([expect.stringMatching(/^12 Millionen/)]);
    expect(held('date')).toEqual([expect.stringContaining('7. Mai 2021')]);
    expect(held('duration')).not.toContainEqual(expect.stringMatching(/Millionen|40/));
  });

  test('of names is told for persons, places and organisations', () => {
    expect(held('person')).toContain('Hanna Brandt');
    expect(held('place')).toContain('Lindenfurt');
    expect(held('place')).not.toContain('Hanna Brandt');
    expect(held('name')).toEqual(expect.arrayContaining(['Hanna Brandt', 'Lindenfurt']));
  });

  test.each(['reason', 'quote', 'wording', 'list', 'yesno', 'thing'] as const)('of "%s" shows by no form', (kind) => {
    expect(held(kind)).toBeUndefined();
    expect(fits(spanOf('Hanna'), passage, kind)).toBe(0);
  });
});

test('a stretch fits what it holds or is part of, and nothing else', () => {
  expect(fits(spanOf('Brandt'), passage, 'person')).toBe(1);
  expect(fits(spanOf('zahlte Hanna'), passage, 'person')).toBe(1);
  expect(fits(spanOf('12 Millionen Euro'), passage, 'money')).toBe(1);
  expect(fits(spanOf('12 Millionen Euro'), passage, 'person')).toBe(-1);
  expect(fits(spanOf('zahlte'), passage, 'date')).toBe(-1);
});
