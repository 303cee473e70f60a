import { describe, expect, test } from 'vitest';
import { draftOfPage, draftOfText, isPage, slug } from '../../src/reading/draft.ts';
import { readPage } from '../../src/reading/page.ts';

const STORY = [
  'Die Stadt Lindenfurt hat am Montag ihre neue Ankerbrücke eröffnet, und viele Leute kamen, um sie zu sehen.',
  '„Diese Brücke verbindet, was zusammengehört“, sagte Bürgermeisterin Hanna Brandt vor der Menge am Ufer.',
  'Die Arbeiten hätten drei Jahre gedauert, und die Fähre solle trotz der neuen Brücke weiter fahren, sagte sie.',
];
const pageOf = (head: string, body = STORY.map((text) => `<p>${text}</p>`).join('\n')) =>
  `<!doctype html><html lang="de-DE"><head><title>Bote | Brücke</title>${head}</head><body>
  <nav><ul><li><a href="/">Start</a></li><li><a href="/sport">Sport</a></li></ul></nav>
  <main><article><h1>Neue Brücke</h1>${body}</article></main><footer>Impressum</footer></body></html>`;

const META = `<meta property="og:title" content="Lindenfurt hat eine neue Brücke"><meta property="og:site_name" content="Warle Bote">
  <meta property="article:published_time" content="2021-05-03T10:00:00+02:00">`;
const LD = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
  "headline":"Brücke eröffnet","datePublished":"2021-05-04","publisher":{"@type":"Organization","name":"Bote"}}]}</script>`;

describe('a page', () => {
  test('gives its text without what is around it, in paragraphs', async () => {
    expect((await readPage(pageOf(META), 'x.html')).text).toBe(STORY.join('\n\n'));
  });

  test.each([
    [META, { title: 'Lindenfurt hat eine neue Brücke', publisher: 'Warle Bote', published: '2021-05-03' }],
    [LD, { title: 'Brücke eröffnet', publisher: 'Bote', published: '2021-05-04' }],
    ['', { title: 'Neue Brücke', publisher: '', published: '', language: 'de-DE' }],
    ['<script type="application/ld+json">{ broken</script>', { title: 'Neue Brücke' }],
  ])('says what it says of itself: %s', async (head, expected) => {
    expect(await readPage(pageOf(head), 'x.html')).toMatchObject(expected);
  });

  test('without text, or with a login instead, is told', async () => {
    await expect(readPage(pageOf('', '<p>Kurz.</p>'), 'x.html')).rejects.toThrow('x.html holds no text');
    const login = '<form><input type="password" name="p"></form>';
    await expect(readPage(pageOf('', login), 'x.html')).rejects.toThrow('x.html asks for a login');
    await expect(readPage('<html></html>', 'x.html')).rejects.toThrow('x.html holds no text');
  });

  test('is known by its beginning', () => {
    expect(isPage(pageOf(''))).toBe(true);
    expect(isPage('  <HTML lang="de">')).toBe(true);
    expect(isPage('# Brücke\n\nEin <b>Text</b>.')).toBe(false);
  });
});

describe('a draft', () => {
  test('of a page is an article’s file with its header, named after the headline', async () => {
    const { name, content } = await draftOfPage(pageOf(META), 'https://bote.example/bruecke');
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

  test('of a text keeps its header, or gets one', () => {
    expect(draftOfText('Brücke', 'Brücke.txt', `---\nlanguage: de\n---\n${STORY[0]}`).content).toBe(
      `---\nlanguage: de\n---\n${STORY[0]}`,
    );
    expect(draftOfText('Brücke', 'Brücke.txt', `${STORY[0]}`)).toEqual({
      name: 'bruecke',
      content: `---\nlanguage: de\n---\n\n${STORY[0]}\n`,
    });
    expect(() => draftOfText('x', 'x.txt', 'Le pont est neuf, et il est très beau.')).toThrow(
      'x.txt is in a language that is not read here',
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
