import { expect, test } from 'vitest';
import { compareLimits } from '../../src/checking/limits.ts';
import { claimAgainst } from './fixture.ts';

const kindOf = (text: string, claimed: string) => {
  const { claim, hit, telling } = claimAgainst(text, claimed);
  return compareLimits(claim, hit, telling).kind;
};

const OPEN = 'Die Brücke ist für 300 Radfahrer in der Stunde gebaut.';

test.each([
  [OPEN, 'Die Brücke ist nur für Radfahrer gebaut.', 'open', 'the claim limits it'],
  [OPEN, 'Die Brücke ist nicht nur für Radfahrer gebaut.', 'none', 'a limit that is denied'],
  [OPEN, 'Die Brücke ist für nur 300 Radfahrer gebaut.', 'none', 'a figure is compared as such'],
  [OPEN, 'Die Brücke ist für Radfahrer gebaut.', 'none', 'no limit'],
  ['Die Brücke ist allein für Radfahrer gebaut.', 'Die Brücke ist nur für Radfahrer gebaut.', 'same', 'both limit'],
])('"%s" and "%s" %s: %s', (text, claim, kind) => {
  expect(kindOf(text, claim)).toBe(kind);
});
