import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { parseIndex, readIndex } from '../../src/article/index-file.ts';
import { wordsOf } from '../../src/article/statements.ts';
import { indexFileOf } from '../../src/extract/draft.ts';
import { readStatements } from '../../src/extract/index.ts';
import { languages } from '../../src/language/languages.ts';
import { BRIDGE_FILE, BRIDGE_INDEX } from '../fixture.ts';

const article = readArticle('bridge', 'bridge.md', BRIDGE_FILE);
const read = (index: unknown) => readIndex(article, 'bridge.index.json', JSON.stringify(index));

describe('an index file', () => {
  test('gives each entry its place in the text', () => {
    const { facts, quotes } = read(BRIDGE_INDEX);
    const cost = facts.find(({ id }) => id === 'cost');
    expect(cost?.answer && wordsOf(article, cost.answer)).toBe('12 Millionen Euro');
    expect(quotes.map(({ evidence }) => wordsOf(article, evidence))).toEqual(
      BRIDGE_INDEX.quotes.map(({ words }) => words),
    );
  });

  test('can hold all that is read from a text, and is read back the same', () => {
    const statements = readStatements(article, languages.de);
    const back = read(indexFileOf(statements));
    expect(back.quotes).toEqual(statements.quotes);
    expect(back.facts).toEqual(statements.facts);
  });

  const [fact] = BRIDGE_INDEX.facts;
  test.each([
    ['evidence that stands elsewhere', { ...BRIDGE_INDEX, facts: [{ ...fact, sentence: 2 }] }, /evidence of "opening"/],
    ['a place that is not there', { ...BRIDGE_INDEX, facts: [{ ...fact, paragraph: 9 }] }, /paragraph 9/],
    [
      'an answer outside of the evidence',
      { ...BRIDGE_INDEX, facts: [{ ...fact, answer: '340' }] },
      /answer of "opening"/,
    ],
    ['an id that stands twice', { ...BRIDGE_INDEX, facts: [fact, fact] }, /"opening" stands twice/],
    [
      'the name of another article',
      { ...BRIDGE_INDEX, article: 'tower' },
      /"article" is "tower".*write "bridge" there/,
    ],
    [
      'a missing field',
      { ...BRIDGE_INDEX, facts: [{ ...fact, evidence: undefined }] },
      /"opening" in facts, evidence: /,
    ],
    [
      'a field of another kind',
      { ...BRIDGE_INDEX, topics: { cost: { de: 1 } } },
      /^bridge\.index\.json: topics\.cost\.de: /,
    ],
    ['an unknown topic', { ...BRIDGE_INDEX, topics: {} }, /names the topic/],
    [
      'an unknown field',
      { ...BRIDGE_INDEX, facts: [{ ...fact, evidenz: 'x' }] },
      /"opening" in facts, evidenz: there is no such field/,
    ],
    [
      'a name’s form that is not in the text',
      { ...BRIDGE_INDEX, names: [{ name: 'X', kind: 'person', forms: ['Xaver'] }] },
      /"Xaver"/,
    ],
  ])('is refused by name with %s', (_, index, message) => {
    expect(() => read(index)).toThrow(message);
  });

  test('with a missing comma is refused with its line', () => {
    expect(() => parseIndex('i.json', '{\n"article": "x"\n"facts": []}')).toThrow(/^i\.json, line 3, is no valid JSON/);
  });
});
