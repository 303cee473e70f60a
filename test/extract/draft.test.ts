import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { readBytes } from '../../src/article/index.ts';
import { parseIndex, readIndex } from '../../src/article/index-file.ts';
import { articleText, draftOf, indexFileOf, mergeIndex, slug } from '../../src/extract/draft.ts';
import { readStatements } from '../../src/extract/index.ts';
import { languages } from '../../src/language/languages.ts';
import { META, pageOf, STORY } from '../article/page.ts';
import { BRIDGE_FILE, BRIDGE_INDEX } from '../fixture.ts';

const read = (content: string) => readBytes(Buffer.from(content), { name: 'x' });

describe('a draft', () => {
  test('of a page is an article’s file with its header, named after the headline', async () => {
    const { name, content } = draftOf(await read(pageOf(META)), 'x', 'https://bote.example/bruecke');
    expect(name).toBe('lindenfurt-hat-eine-neue-bruecke');
    expect(content).toBe(`---
title: Lindenfurt hat eine neue Brücke
publisher: Warle Bote
published: 2021-05-03
reference: https://bote.example/bruecke
language: de
---

${STORY.join('\n\n')}
`);
  });

  test('of a text keeps its header, or gets one', async () => {
    const own = `---\nlanguage: de\n---\n${STORY[0]}`;
    expect(draftOf(await read(own), 'Brücke', 'Brücke.txt').content).toBe(own);
    expect(draftOf(await read(`${STORY[0]}`), 'Brücke', 'Brücke.txt')).toEqual({
      name: 'bruecke',
      content: `---\nlanguage: de\n---\n\n${STORY[0]}\n`,
    });
    const french = await read('Le pont est neuf, et il est très beau.');
    expect(() => draftOf(french, 'x', 'x.txt')).toThrow('x.txt is in a language that is not read here');
  });

  test.each([
    [`Lindenfurt (dpa) - ${STORY[0]}`, 'publisher: dpa\nplace: Lindenfurt\n'],
    ['LINDENFORD, May 3 (Reuters) - The bridge is new, and it will hold.', 'publisher: Reuters\nplace: LINDENFORD\n'],
    ['LINDENFORD — The bridge is new, and it will hold, the mayor said.', 'place: LINDENFORD\n'],
  ])('names place and agency of the dateline: %s', async (text, header) => {
    expect(draftOf(await read(text), 'x', 'x.txt').content).toContain(`---\n${header}language:`);
  });

  test('of Markdown has its text without the marks, and its header as it is', async () => {
    const source = await read(`---\nlanguage: de\n---\n\nSie kostete **12 Millionen** Euro. ${STORY[0]}\n`);
    expect(articleText(source, 'x', 'x.md')).toBe(
      `---\nlanguage: de\n---\nSie kostete 12 Millionen Euro. ${STORY[0]}\n`,
    );
  });

  test.each([
    ['Müllers Brücke: Was nun?', 'muellers-bruecke-was-nun'],
    ['Straße & Größe', 'strasse-groesse'],
    ['../../etc/passwd', 'etc-passwd'],
    ['…', ''],
  ])('is named for a file: %s', (text, name) => {
    expect(slug(text)).toBe(name);
  });
});

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
