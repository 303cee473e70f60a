import { expect, test } from 'vitest';
import { compareTurns } from '../../src/checking/turns.ts';
import { claimAgainst } from './fixture.ts';

const THIS = 'Das Treffen der Brückenbauer findet in Lindenfurt statt.';
const NEXT = 'Das nächste Treffen der Brückenbauer findet in Lindenfurt statt.';

test.each([
  [THIS, 'Das nächste Treffen der Brückenbauer findet in Oberau statt.', 'open', 'the next one in the claim alone'],
  [NEXT, 'Das nächste Treffen der Brückenbauer findet in Oberau statt.', 'same', 'the next one in both'],
  [THIS, 'Das Treffen der Brückenbauer findet in Oberau statt.', 'none', 'no other one'],
])('"%s" and "%s" %s: %s', (text, claimed, kind) => {
  const { claim, hit, telling } = claimAgainst(text, claimed);
  expect(compareTurns(claim, hit, telling).kind).toBe(kind);
});
