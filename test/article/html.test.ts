import { describe, expect, test } from 'vitest';
import { readBytes } from '../../src/article/index.ts';
import { LD, META, PARAGRAPHS, pageOf, STORY } from './page.ts';

const read = (html: string, type?: string) =>
  readBytes(Buffer.from(html), { name: 'x.html', ...(type ? { type } : {}) });
const textOf = async (body: string) => (await read(pageOf('', PARAGRAPHS + body))).text;

const LONG =
  'Unter der Brücke fahren die Schiffe der Stadt nun wieder bis zum alten Hafen hinauf, in dem seit dem Winter niemand mehr angelegt hat, und am Abend kehren sie alle zurück.';

describe('a page', () => {
  test('gives its text without what is around it, in paragraphs', async () => {
    expect((await read(pageOf(META))).text).toBe(STORY.join('\n\n'));
  });

  test.each([
    ['a script', '<script>var a = "b";</script>'],
    ['a style', '<style>p { color: red }</style>'],
    ['a line break', '<br>'],
    ['a conditional comment', '<!--[if lt IE 9]><script src="x.js"></script><![endif]-->'],
    ['a comment with tags', '<!-- <p>alt</p> -->'],
    ['a hundred blank lines', '\n'.repeat(100)],
    ['a byte order mark', '\uFEFF'],
  ])('is known by what it is, though it begins with %s', async (_, beginning) => {
    expect(await read(beginning + pageOf(META))).toMatchObject({ kind: 'html', text: STORY.join('\n\n') });
    expect(await read(`${beginning}<h2>Brücke</h2>${PARAGRAPHS}`)).toMatchObject({ kind: 'html' });
  });

  test('is one where a server says so', async () => {
    expect((await read(`Vorab: ${PARAGRAPHS}`, 'text/html')).kind).toBe('html');
  });

  test('without text, or with a login instead, is told', async () => {
    await expect(read(pageOf('', '<p>Kurz.</p>'))).rejects.toThrow('x.html holds no text');
    const login = '<form><input type="password" name="p"></form>';
    await expect(read(pageOf('', login))).rejects.toThrow('x.html asks for a login');
    await expect(read('<html></html>')).rejects.toThrow('x.html holds no text');
    const menu = `<ul>${'<li><a href="/a">Nachrichten aus Lindenfurt und der Region</a></li>'.repeat(20)}</ul>`;
    await expect(read(`<!doctype html><html><body>${menu}</body></html>`)).rejects.toThrow('x.html holds no text');
  });

  test('that holds little says so', async () => {
    expect((await read(pageOf('', `<p>${STORY[0]}</p><p>${STORY[1]}</p>`))).doubts).toEqual(['short']);
  });

  test('whose text stands only in its data has it from there', async () => {
    const body = [...STORY, ...STORY].join('\\n');
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":${JSON.stringify(body.replaceAll('\\n', '\n'))}}</script>`;
    expect((await read(pageOf(head, `<p>${STORY[0]}</p>`))).text).toBe([...STORY, ...STORY].join('\n\n'));
  });
});

describe('the text of a page', () => {
  test.each([
    [
      'text beside a block',
      '<section>Die Fähre bleibt.<br><p>Sie fährt täglich.</p>Auch im Winter.</section>',
      ['Die Fähre bleibt.', 'Sie fährt täglich.', 'Auch im Winter.'],
    ],
    [
      'a list within an entry',
      '<ul><li>Brücken am Fluss<ul><li>Ankerbrücke im Osten</li></ul></li></ul>',
      ['- Brücken am Fluss', '- Ankerbrücke im Osten'],
    ],
    [
      'a line that is broken, and one that ends',
      '<p>Erste Zeile<br>geht weiter.<br><br>Zweiter Absatz.</p>',
      ['Erste Zeile geht weiter.', 'Zweiter Absatz.'],
    ],
    [
      'headings',
      '<h2>Die Kosten</h2><p>Sie kostete zwölf Millionen Euro.</p>',
      ['## Die Kosten', 'Sie kostete zwölf Millionen Euro.'],
    ],
    [
      'a table of labels',
      '<table><tr><th>Länge</th><td>340 Meter</td></tr><tr><th>Breite:</th><td>12 Meter</td></tr></table>',
      ['- Länge: 340 Meter', '- Breite: 12 Meter'],
    ],
    [
      'a table with a head',
      '<table><tr><th>Jahr</th><th>Kosten</th></tr><tr><td>2020</td><td>5 Mio.</td></tr><tr><td>2021</td><td>7 Mio.</td></tr></table>',
      ['- Jahr: 2020; Kosten: 5 Mio.', '- Jahr: 2021; Kosten: 7 Mio.'],
    ],
    [
      'a table with both',
      '<table><tr><th></th><th>2020</th><th>2021</th></tr><tr><th>Kosten</th><td>5 Mio.</td><td>7 Mio.</td></tr></table>',
      ['- Kosten: 2020: 5 Mio.; 2021: 7 Mio.'],
    ],
    [
      'cells that span rows',
      '<table><tr><th>Ort</th><th>Jahr</th></tr><tr><td rowspan="2">Lind</td><td>2020</td></tr><tr><td>2021</td></tr></table>',
      ['- Ort: Lind; Jahr: 2020', '- Ort: Lind; Jahr: 2021'],
    ],
    [
      'terms',
      '<dl><dt>Länge</dt><dd>340 Meter</dd><dt>Farbe</dt><dd>Rot</dd></dl>',
      ['- Länge: 340 Meter', '- Farbe: Rot'],
    ],
    ['a quotation', '<p>Sie sagte: <q>Das hält.</q></p>', ['Sie sagte: „Das hält.“']],
    [
      'raised figures',
      '<p>Es sind 10<sup>9</sup> Liter auf 5 km<sup>2</sup>, mehr als gedacht.<sup><a href="#n1">1</a></sup></p>',
      ['Es sind 10^9 Liter auf 5 km², mehr als gedacht.'],
    ],
    [
      'what stands in a figure beside the legend',
      `<figure><img src="x.jpg"><figcaption>Die Brücke am Abend.</figcaption><p>${LONG}</p></figure>`,
      [LONG],
    ],
    [
      'what stands in a frame that is called after its legend',
      `<div class="has-caption"><img src="x.jpg"><span class="caption">Am Abend.</span>${`<p>${LONG}</p>`.repeat(5)}</div>`,
      Array(5).fill(LONG),
    ],
    [
      'a line that begins with a day, not with what is filed under',
      '<p>Tag der offenen Tür: Samstag.</p>',
      ['Tag der offenen Tür: Samstag.'],
    ],
    ['a lead that is called a teaser', `<div class="teaser-text"><p>${LONG}</p></div>`, [LONG]],
    [
      'an entry of a blog, whatever it is filed under',
      `<div class="post type-post hentry tag-werbung"><p>${LONG}</p></div>`,
      [LONG],
    ],
    ['entities', '<p>M&uuml;ller &amp; S&ouml;hne zahlen.</p>', ['Müller & Söhne zahlen.']],
  ])('has %s', async (_, html, lines) => {
    expect(await textOf(html)).toBe([...STORY, ...lines].join('\n\n'));
  });

  test.each([
    [
      'an advertisement that says so',
      '<div><span>Anzeige</span><p>Jetzt kaufen: der neue Wagen, so günstig wie nie zuvor.</p></div>',
    ],
    [
      'one that its name tells',
      '<div class="ad-slot"><p>Jetzt kaufen: der neue Wagen, so günstig wie nie zuvor.</p></div>',
    ],
    [
      'what else there is to read',
      '<h3>Mehr zum Thema</h3><ul><li><a href="/a">Die Fähre wird ein Jahr älter</a></li></ul>',
    ],
    [
      'teasers of other articles',
      '<div class="teaser"><a href="/a">Die Fähre wird ein Jahr älter, und die Stadt feiert sie am Sonntag mit Musik.</a></div>',
    ],
    [
      'what is cut short of other articles',
      '<div class="teaser-text"><p>Die Fähre wird ein Jahr älter, und die ganze Stadt feiert sie.</p></div>'.repeat(2),
    ],
    [
      'a notice of cookies',
      '<div id="cookie-banner"><p>Wir verwenden Cookies, damit diese Seite besser wird.</p></div>',
    ],
    [
      'a legend of a picture',
      '<figure><img src="x.jpg"><figcaption>Die Brücke am Abend. Foto: Weber</figcaption></figure>',
    ],
    [
      'one that only its name tells',
      '<div class="wp-caption"><img src="x.jpg"><p class="wp-caption-text">Die Brücke am Abend, vom Ufer aus gesehen.</p></div>',
    ],
    ['what is hidden', '<p hidden>Nur für Programme.</p><p style="display:none">Auch das nur für Programme.</p>'],
    ['comments', '<section class="comments"><p>Leser22 schreibt: Das ist viel zu teuer, finde ich.</p></section>'],
    ['the byline', '<p>Von Anna Weber</p>'],
    ['a heading of nothing', '<h2>Termine</h2>'],
  ])('has not %s', async (_, html) => {
    expect(await textOf(html)).toBe(STORY.join('\n\n'));
  });
});

test('a page is doubted whose text hardly runs, such as a calendar', async () => {
  const days = Array.from({ length: 300 }, (_, at) => `<tr><td>Tag ${at}</td><td>frei</td></tr>`).join('');
  expect((await read(pageOf('', `<table>${days}</table>${PARAGRAPHS}`))).doubts).toEqual(['listed']);
  expect((await read(pageOf('', `${PARAGRAPHS}<p>${LONG}</p><p>${LONG}</p>`))).doubts).toEqual([]);
});

test('a page is doubted whose text is about something else than the page says', async () => {
  const told =
    '<meta name="description" content="Alle Weine aus dem Tal um Weinfels, günstig verkauft, auch liebliche">';
  const doubts = async (head: string, title: string) =>
    (await read(pageOf(head, `${PARAGRAPHS}<p>${LONG}</p><p>${LONG}</p>`).replace('Neue Brücke', title))).doubts;
  expect(await doubts(told, 'Weinfels')).toEqual(['unlike']);
  expect(await doubts(told, 'Neue Brücken')).toEqual(['unlike']);
  expect(await doubts(told, 'Ankerbrücke in Lindenfurt eröffnet')).toEqual([]);
  expect(await doubts('<meta name="description" content="Weine aus Weinfels, günstig">', 'Lind')).toEqual([]);
});

test.each([
  ['a form', `<form><table><tr><td>${`${LONG}<br><br>`.repeat(20)}</td></tr></table></form>`],
  ['what is set aside, where nothing else is there', `<aside><p>${LONG}</p><p>${LONG}</p></aside>`],
])('a page is read that stands in %s', async (_, html) => {
  expect((await read(`<!doctype html><html><body>${html}</body></html>`)).text).toContain(LONG);
});

describe('what a page says of itself', () => {
  test.each([
    [META, '', { title: 'Lindenfurt hat eine neue Brücke', publisher: 'Warle Bote', published: '2021-05-03' }],
    [LD, '', { title: 'Brücke eröffnet', publisher: 'Bote', published: '2021-05-04' }],
    ['', '', { title: 'Neue Brücke', publisher: '', published: '', language: 'de-DE' }],
    ['<script type="application/ld+json">{ broken</script>', '', { title: 'Neue Brücke' }],
    [
      '<meta property="og:title" content="Warle Bote"><meta property="og:site_name" content="Warle Bote">',
      '',
      { title: 'Neue Brücke' },
    ],
    ['', '<time datetime="12.05.2024">12. Mai</time>', { published: '2024-05-12' }],
    [
      '<meta property="article:published_time" content="2024-05-13T00:10:00Z">',
      '<p>12. Mai 2024</p>',
      { published: '2024-05-12' },
    ],
    ['', '<p>May 12, 2024</p>', { published: '2024-05-12' }],
    ['', '<p>Aktualisiert am 12.05.2024</p>', { published: '' }],
    ['<meta name="date" content="2024-02-30">', '', { published: '' }],
  ])('is read of %s %s', async (head, above, expected) => {
    expect(await read(pageOf(head, above + PARAGRAPHS))).toMatchObject(expected);
  });

  test('is the headline of the article, not the first of the page', async () => {
    const page = `<html><head><title>Neue Brücke eröffnet - Bote</title></head><body><h1>Navigation und Service</h1><article><h1>Neue Brücke eröffnet</h1>${PARAGRAPHS}</article></body></html>`;
    expect((await read(page)).title).toBe('Neue Brücke eröffnet');
  });
});

describe('a hostile page', () => {
  test.each([
    ['nested a thousand times, with text at each level', `${PARAGRAPHS}${`<div>${LONG}`.repeat(1000)}`],
    ['nested ten thousand times', `${'<div>'.repeat(10_000)}${PARAGRAPHS}${'</div>'.repeat(10_000)}`],
    [
      'with a million attributes, of 40,000 names',
      `<div ${Array.from({ length: 1_000_000 }, (_, at) => (at % 40_000).toString(36)).join(' ')}>${PARAGRAPHS}</div>`,
    ],
    ['with a million marks', `${PARAGRAPHS}<p>${'&nbsp;&'.repeat(500_000)}</p>`],
    [
      'whose tables span without end',
      `${PARAGRAPHS}<table><tr><td colspan="99999999">a</td><td rowspan="99999999">b</td></tr></table>`,
    ],
    ['with marks that open and never close', `${PARAGRAPHS}<!-- ${'<!--'.repeat(50_000)}`],
  ])('%s is read', async (_, body) => {
    expect((await read(pageOf('', body))).text).toContain(STORY[2]);
  });

  test('with more elements than a page has is refused in a sentence', async () => {
    const body = `${PARAGRAPHS}${'<i>a</i>'.repeat(150_000)}`;
    await expect(read(pageOf('', body))).rejects.toThrow(/^x\.html has too many elements for a page: .*\.$/);
  });

  test('that opens elements without end is refused in a sentence', async () => {
    await expect(read(`<!doctype html>${'<b>'.repeat(200_000)}`)).rejects.toThrow(
      /^x\.html opens elements without end: .*\.$/,
    );
  });
});
