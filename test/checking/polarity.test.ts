import { expect, test } from 'vitest';
import { comparePolarity } from '../../src/checking/polarity.ts';
import { claimAgainst } from './fixture.ts';

const kindOf = (text: string, claimed: string) => {
  const { claim, hit, telling } = claimAgainst(text, claimed);
  return comparePolarity(claim, hit, telling).kind;
};

const SAID = 'Die Stadt öffnet im Mai die Brücke für Radfahrer.';
const DENIED = 'Die Stadt öffnet im Mai die Brücke nicht für Radfahrer.';
const PREVENTED = 'Die Stadt will verhindern, dass Radfahrer die Brücke nutzen.';

test.each([
  [SAID, 'Die Stadt öffnet die Brücke für Radfahrer.', 'none', 'nobody denies'],
  [SAID, 'Die Stadt öffnet die Brücke nicht für Radfahrer.', 'differs', 'the claim denies what is said'],
  [SAID, 'Die Stadt öffnet im Mai keine Brücke.', 'differs', 'with another word'],
  [DENIED, 'Die Stadt öffnet die Brücke nicht für Radfahrer.', 'same', 'both deny'],
  [DENIED, 'Die Stadt öffnet die Brücke für Radfahrer.', 'differs', 'the article denies what is claimed'],
  [PREVENTED, 'Radfahrer sollen die Brücke nicht nutzen.', 'same', 'a verb that denies'],
  [SAID, 'Die Stadt öffnet die Brücke nicht für Autos.', 'open', 'the denied word is not in the article'],
])('"%s" and "%s" %s: %s', (text, claim, kind) => {
  expect(kindOf(text, claim)).toBe(kind);
});
