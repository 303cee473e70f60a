import { expect, test } from 'vitest';
import { compareModality } from '../../src/checking/modality.ts';
import { claimAgainst } from './fixture.ts';

const kindOf = (text: string, claimed: string) => {
  const { claim, hit, telling } = claimAgainst(text, claimed);
  return compareModality(claim, hit, telling).kind;
};

const WANTED = 'Die Stadt Lindenfurt will die alte Fähre im Mai verkaufen.';
const DONE = 'Die Stadt Lindenfurt hat die alte Fähre im Mai verkauft.';

test.each([
  [WANTED, 'Die Stadt hat die alte Fähre verkauft.', 'open', 'wanted is not done'],
  [WANTED, 'Die alte Fähre wurde verkauft.', 'open', 'nor in the passive'],
  [WANTED, 'Die Stadt will die alte Fähre verkaufen.', 'none', 'wanted by both'],
  [DONE, 'Die Stadt hat die alte Fähre verkauft.', 'none', 'done in both'],
  [DONE, 'Die Stadt wollte die alte Fähre verkaufen.', 'none', 'what is done was wanted'],
])('"%s" and "%s" %s: %s', (text, claim, kind) => {
  expect(kindOf(text, claim)).toBe(kind);
});
