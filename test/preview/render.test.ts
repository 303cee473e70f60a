/** Discord's Markdown, read back. */
import { expect, test } from 'vitest';
import { readMarkdown, visible } from '../../src/preview/render.ts';

test.each([
  ['a **b** c', ['text', 'strong', 'text']],
  ['**a *b* c**', ['strong']],
  ['*a*', ['em']],
  ['_a_ snake_case_word', ['em', 'text']],
  ['__a__', ['underline']],
  ['~~a~~', ['strikethrough']],
  ['||a||', ['spoiler']],
  ['`a`', ['inlineCode']],
  ['https://example.com', ['url']],
  ['<https://example.com>', ['autolink']],
  ['[a](https://example.com)', ['link']],
  ['@everyone', ['everyone']],
  ['<@1>', ['angled']],
  ['</ask:70>', ['angled']],
  [':smile:', ['emojiName']],
  ['<a:go:1>', ['angled']],
  ['<t:0:R>', ['timestamp']],
  ['\\*a\\*', ['text']],
  ['\\<@1> https\\://a', ['text']],
])('%s takes effect as %j', (content, kinds) => {
  expect(readMarkdown(content)[0]?.children.map(({ kind }) => kind)).toEqual(kinds);
});

test.each([
  ['# a', 'heading'],
  ['### a', 'heading'],
  ['-# a', 'small'],
  ['> a', 'quote'],
  ['- a', 'list'],
  ['  * a', 'list'],
  ['12. a', 'list'],
  ['> - a', 'list'], // within a quote, too
  ['#a', 'plain'],
  ['\\# a', 'plain'],
])('%s is a line of kind %s', (content, kind) => {
  expect(readMarkdown(content)[0]?.kind).toBe(kind);
});

test('what is seen has no marks', () => {
  expect(visible(readMarkdown('a **b\\*** c')[0]?.children ?? [])).toBe('a b* c');
});
