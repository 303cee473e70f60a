/** Discord's Markdown, read back. */
import { expect, test } from 'vitest';
import { readMarkdown, visible } from '../../src/preview/markdown.ts';

test.each([
  ['a **b** c', ['text', 'strong', 'text']],
  ['**a *b* c**', ['strong']],
  ['*a*', ['emphasis']],
  ['_a_ snake_case_word', ['emphasis', 'text']],
  ['__a__', ['underline']],
  ['~~a~~', ['strike']],
  ['||a||', ['spoiler']],
  ['`a`', ['code']],
  ['https://example.com', ['link']],
  ['<https://example.com>', ['link']],
  ['[a](https://example.com)', ['link']],
  ['@everyone', ['mention']],
  ['<@1>', ['mention']],
  ['</ask:70>', ['mention']],
  [':smile:', ['emoji']],
  ['<a:go:1>', ['emoji']],
  ['<t:0:R>', ['time']],
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
  ['```a', 'code'],
  ['#a', 'plain'],
  ['\\# a', 'plain'],
])('%s is a line of kind %s', (content, kind) => {
  expect(readMarkdown(content)[0]?.kind).toBe(kind);
});

test('what is seen has no marks', () => {
  expect(visible(readMarkdown('a **b\\*** c')[0]?.children ?? [])).toBe('a b* c');
});
