import { expect, test } from 'vitest';
import { meets, plain } from './match.ts';

test.each([
  ['Die Brücke ist lang.', 'Brücke ist lang', true, 'one holds the other'],
  ['ist lang', '"Die Brücke ist lang"', true, 'whichever of them'],
  ['19\u00a0000', '19 000 Angriffe', true, 'blanks are alike'],
  ['Die Brücke', 'Die Fähre', false, 'they are different'],
  ['ab', 'ab', false, 'two letters are too few'],
  ['', 'Brücke', false, 'nothing is nowhere'],
])('%j meets %j: %s (%s)', (a, b, meeting) => {
  expect(meets(a, b)).toBe(meeting);
});

test('leaves out marks at either end', () => {
  expect(plain(' „Die  Brücke“. ')).toBe('Die Brücke');
});
