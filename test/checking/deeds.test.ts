import { expect, test } from 'vitest';
import { compareDeeds } from '../../src/checking/deeds.ts';
import { claimAgainst } from './fixture.ts';

const TEXT = 'Der Verein habe bisher 340 Räder verliehen und 18 alte Boote verkauft.';

test.each([
  ['Der Verein hat 340 Räder verkauft.', 'open', 'something else is done to them'],
  ['Der Verein hat 340 Räder verliehen.', 'none', 'the same is'],
  ['Der Verein hat 340 Räder und 18 Boote verkauft.', 'none', 'some of what is counted stands with the verb'],
  ['Der Verein hat Räder verkauft.', 'none', 'nothing is counted'],
])('"%s" %s: %s', (claimed, kind) => {
  const { claim, hit } = claimAgainst(TEXT, claimed);
  expect(compareDeeds(claim, hit).kind).toBe(kind);
});
