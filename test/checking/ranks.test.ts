import { expect, test } from 'vitest';
import { compareRanks } from '../../src/checking/ranks.ts';
import { claimAgainst } from './fixture.ts';

const kindOf = (text: string, claimed: string) => {
  const { claim, hit, telling } = claimAgainst(text, claimed);
  return compareRanks(claim, hit, telling).kind;
};

const LONGEST = 'Die Ankerbrücke ist die längste Brücke an der Warle.';
const THIRD = 'Die Ankerbrücke ist die drittlängste Brücke an der Warle.';
const LONG = 'Die Ankerbrücke ist eine lange Brücke an der Warle.';
const ENGLISH = 'The Anchor Bridge is the longest bridge on the river Warle, says the mayor.';

test.each([
  [LONGEST, 'Die Ankerbrücke ist die längste Brücke an der Warle.', 'none', 'both are the first'],
  [LONGEST, 'Die Ankerbrücke ist die zweitlängste Brücke an der Warle.', 'differs', 'a rank in the claim alone'],
  [THIRD, 'Die Ankerbrücke ist die längste Brücke an der Warle.', 'differs', 'a rank in the article alone'],
  [THIRD, 'Die Ankerbrücke ist die zweitlängste Brücke an der Warle.', 'differs', 'another rank'],
  [THIRD, 'Die Ankerbrücke ist die drittlängste Brücke an der Warle.', 'none', 'the same rank'],
  [LONG, 'Die Ankerbrücke ist die zweitbreiteste Brücke an der Warle.', 'open', 'the article ranks nothing'],
  [ENGLISH, 'The Anchor Bridge is the second longest bridge on the Warle.', 'differs', 'in English'],
])('"%s" and "%s" %s: %s', (text, claim, kind) => {
  expect(kindOf(text, claim)).toBe(kind);
});
