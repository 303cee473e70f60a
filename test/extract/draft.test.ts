import { describe, expect, test } from 'vitest';
import { readBytes } from '../../src/article/index.ts';
import { articleText, draftOf, slug } from '../../src/extract/draft.ts';
import { META, pageOf, STORY } from '../article/page.ts';

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
