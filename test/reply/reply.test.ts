import { expect, test } from 'vitest';
import { paragraph, run, separated, shorten } from '../../src/reply/reply.ts';

test('groups have a line between them', () => {
  const text = paragraph(run('Brücke'));
  expect(separated([[text], [text, text]])).toEqual([text, { kind: 'line' }, text, text]);
  expect(separated([])).toEqual([]);
});

test.each([
  ['Die neue Brücke', 20, 'Die neue Brücke'],
  ['Die neue Brücke ist lang', 22, 'Die neue Brücke ist…'],
  ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
  ['abcdefgh💥ij', 10, 'abcdefgh…'],
])('"%s" cut to %d is "%s"', (text, most, shown) => {
  expect(shorten(text, most)).toBe(shown);
  expect(shorten(text, most).length).toBeLessThanOrEqual(most);
});
