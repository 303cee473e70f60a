import { expect, test } from 'vitest';
import { compareModality } from '../../src/checking/modality.ts';
import { claimAgainst } from './fixture.ts';

const kindOf = (text: string, claimed: string) => {
  const { claim, hit, telling } = claimAgainst(text, claimed);
  return compareModality(claim, hit, telling).kind;
};

const WANTED = 'Die Stadt Lindenfurt will die alte Fähre im Mai verkaufen.';
const DONE = 'Die Stadt Lindenfurt hat die alte Fähre im Mai verkauft.';
const GOAL = 'Lindenfurt nannte den Verkauf der Fähre als Ziel.';
const PROPOSED = 'Baumeister Peter Kolb schlug in Lindenfurt Fahrspuren für Radfahrer vor.';

test.each([
  [WANTED, 'Die Stadt hat die alte Fähre verkauft.', 'differs', 'wanted is not done'],
  [WANTED, 'Die alte Fähre wurde verkauft.', 'differs', 'nor in the passive'],
  [WANTED, 'Die Stadt will die alte Fähre verkaufen.', 'none', 'wanted by both'],
  [PROPOSED, 'In Lindenfurt wurden Fahrspuren für Radfahrer eingerichtet.', 'differs', 'proposed is not done either'],
  [PROPOSED, 'Kolb hat Fahrspuren für Radfahrer angeregt.', 'none', 'proposed by both'],
  [PROPOSED, 'Kolb will Fahrspuren für Radfahrer einrichten.', 'none', 'only wanted by both'],
  [GOAL, 'Lindenfurt hat die Fähre verkauft.', 'differs', 'nor a goal'],
  [DONE, 'Die Stadt hat die alte Fähre verkauft.', 'none', 'done in both'],
  [DONE, 'Die Stadt wollte die alte Fähre verkaufen.', 'none', 'what is done was wanted'],
])('"%s" and "%s" %s: %s', (text, claim, kind) => {
  expect(kindOf(text, claim)).toBe(kind);
});
