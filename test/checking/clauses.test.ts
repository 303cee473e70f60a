import { expect, test } from 'vitest';
import { inOneClause } from '../../src/checking/clauses.ts';

test.each([
  ['Die Brücke ist lang', true, 'no mark between'],
  ['Die Brücke kostete 2,3 Millionen', true, 'a decimal sign is no end'],
  ['Die Brücke kostete 1.600 Euro', true, 'nor is one of groups'],
  ['Die Brücke, die lang ist', false, 'a comma'],
  ['Die Brücke ist lang und breit', false, 'a joining word'],
  ['The bridge is long and wide', false, 'the same in English'],
  ['Die Rundbrücke ist lang', true, 'the letters of one within a word'],
])('"%s" is one clause: %s (%s)', (text, one) => {
  expect(inOneClause(text, 0, text.length)).toBe(one);
});
