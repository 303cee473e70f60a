/** Small pages for the tests. */

export const STORY = [
  'Die Stadt Lindenfurt hat am Montag ihre neue Ankerbrücke eröffnet, und viele Leute kamen, um sie zu sehen.',
  '„Diese Brücke verbindet, was zusammengehört“, sagte Bürgermeisterin Hanna Brandt vor der Menge am Ufer.',
  'Die Arbeiten hätten drei Jahre gedauert, und die Fähre solle trotz der neuen Brücke weiter fahren, sagte sie.',
];
export const PARAGRAPHS = STORY.map((text) => `<p>${text}</p>`).join('\n');

/** A page of a newspaper: menu, headline, text, footer. */
export const pageOf = (head: string, body = PARAGRAPHS): string =>
  `<!doctype html><html lang="de-DE"><head><title>Bote | Brücke</title>${head}</head><body>
  <nav><ul><li><a href="/">Start</a></li><li><a href="/sport">Sport</a></li></ul></nav>
  <main><article><h1>Neue Brücke</h1>${body}</article></main><footer>Impressum</footer></body></html>`;

export const META = `<meta property="og:title" content="Lindenfurt hat eine neue Brücke"><meta property="og:site_name" content="Warle Bote">
  <meta property="article:published_time" content="2021-05-03T10:00:00+02:00">`;
export const LD = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
  "headline":"Brücke eröffnet","datePublished":"2021-05-04","publisher":[{"@id":"#bote"}]},{"@type":"Organization","@id":"#bote","name":"Bote"}]}</script>`;
