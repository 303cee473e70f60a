import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { ArticleFileError } from '../../src/article/index.ts';
import { BRIDGE_FILE } from '../fixture.ts';

const read = (content: string) => readArticle('bridge', 'data/bridge.md', content);
const PLAIN = 'Die Brücke ist neu, und sie hält. Das sagt die Stadt, und alle freuen sich darüber.';

describe('an article’s file', () => {
  test('has a header and a text, which is kept word for word', () => {
    const article = read(BRIDGE_FILE);
    expect(article).toMatchObject({ name: 'bridge', publisher: 'lfb', published: '2021-05', titleIsOurs: true });
    expect(BRIDGE_FILE.endsWith(article.text)).toBe(true);
  });

  test('needs no header: the language is recognised, the rest stays empty', () => {
    expect(read(PLAIN)).toMatchObject({ language: 'de', publisher: '', title: 'bridge' });
    expect(read('The bridge is new and it will hold. That is what the city says of it.').language).toBe('en');
  });

  test('may begin with a line across', () => {
    expect(read(`---\n\n${PLAIN}`).language).toBe('de');
  });

  test.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['soft hyphens', (text: string) => text.replace('Brücke', 'Brü\u00adcke')],
  ])('is the same with %s', (_, change) => {
    expect(read(change(BRIDGE_FILE))).toEqual(read(BRIDGE_FILE));
  });

  test.each([
    ['---\npublisher lfb\n---\nText', /data\/bridge\.md, line 2: write "key: value"/],
    ['---\nauthor: x\nlanguage: de\n---\nText', /unknown entry "author"/],
    ['---\npublished: gestern\nlanguage: de\n---\nText', /"published" must be a date/],
    ['---\npublished: 2024-02-30\nlanguage: de\n---\nText', /"published" must be a date/],
    ['---\npublished: 2017-13\nlanguage: de\n---\nText', /"published" must be a date/],
    ['---\nplace: a\nplace: b\nlanguage: de\n---\nText', /"place" stands twice/],
    [`---\nplace: a\nlanguage: de\n\n${PLAIN}`, /the header has no end/],
    ['---\nlanguage: fr\n---\nTexte', /"language" must be de or en/],
    ['---\nlanguage: de\n---\n\n', /holds no text/],
    ['Le pont est neuf et il tient bien, dit la ville qui est contente de son travail.', /German and English are/],
    ['', /holds no text/],
  ])('that is faulty is told in one sentence: %j', (content, message) => {
    expect(() => read(content)).toThrow(ArticleFileError);
    expect(() => read(content)).toThrow(message);
  });
});
