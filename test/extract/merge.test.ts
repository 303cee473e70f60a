import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/article-file.ts';
import { readIndex } from '../../src/article/index-file.ts';
import { parseIndex } from '../../src/article/index-shape.ts';
import { readStatements } from '../../src/extract/index.ts';
import { indexFileOf, mergeIndex } from '../../src/extract/merge.ts';
import { languages } from '../../src/language/languages.ts';
import { BRIDGE_FILE, BRIDGE_INDEX } from '../fixture.ts';

const OLD = parseIndex('bridge.index.json', JSON.stringify(BRIDGE_INDEX));

function merge(content: string, old = OLD) {
  const article = readArticle('bridge', 'bridge.md', content);
  const merged = mergeIndex(article, old, indexFileOf(readStatements(article, languages.de)));
  return { article, ...merged };
}

describe('an index that a person has improved', () => {
  test('keeps every entry as it is, and is added to where it says nothing yet', () => {
    const { file, lost, added, kept } = merge(BRIDGE_FILE);
    expect(lost).toEqual([]);
    expect(kept).toBe(OLD.facts.length + OLD.quotes.length);
    expect(file.facts).toEqual(expect.arrayContaining(OLD.facts));
    expect(file.quotes).toEqual(expect.arrayContaining(OLD.quotes));
    expect(file.facts.length + file.quotes.length).toBe(kept + added);
    expect(file.facts.filter(({ sentence, paragraph }) => paragraph === 3 && sentence === 1)).toHaveLength(1);
  });

  test('fits its article, and is the same when merged again', () => {
    const { article, file } = merge(BRIDGE_FILE);
    expect(() => readIndex(article, 'i.json', JSON.stringify(file))).not.toThrow();
    const again = merge(BRIDGE_FILE, parseIndex('i.json', JSON.stringify(file)));
    expect(again.file).toEqual(parseIndex('i.json', JSON.stringify(file)));
    expect(again.added).toBe(0);
  });

  test('follows words that moved, and names those that are gone', () => {
    const moved = BRIDGE_FILE.replace(
      'Lindenfurt (lfb) Die',
      'Es ist so weit, ganz gewiss.\n\nLindenfurt (lfb) Die',
    ).replace('340 Meter', '350 Meter');
    const { article, file, lost } = merge(moved);
    expect(lost.map(({ id }) => id)).toEqual(['length']);
    const [, cost] = OLD.facts;
    expect(file.facts).toContainEqual({ ...cost, paragraph: 2 });
    expect(() => readIndex(article, 'i.json', JSON.stringify(file))).not.toThrow();
  });
});
