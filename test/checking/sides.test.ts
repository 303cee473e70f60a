import { expect, test } from 'vitest';
import { comparePolarity } from '../../src/checking/polarity.ts';
import { compareSides } from '../../src/checking/sides.ts';
import { claimAgainst } from './fixture.ts';

const TEXT = 'In Lindenfurt fahren mehr Radfahrer über die Warle als in Oberau.';

const kindOf = (claimed: string) => {
  const { claim, hit, telling } = claimAgainst(TEXT, claimed);
  return [compareSides(claim, hit, telling).kind, comparePolarity(claim, hit, telling).kind];
};

test.each([
  ['In Oberau fahren mehr Radfahrer über die Warle als in Lindenfurt.', 'differs', 'none', 'the sides change places'],
  ['In Lindenfurt fahren mehr Radfahrer über die Warle als in Oberau.', 'none', 'none', 'the sides stay'],
  [
    'In Oberau fahren weniger Radfahrer über die Warle als in Lindenfurt.',
    'same',
    'none',
    'the sides and the comparing word change',
  ],
  ['In Lindenfurt fahren weniger Radfahrer über die Warle als in Oberau.', 'none', 'differs', 'only the word changes'],
  ['In Lindenfurt fahren mehr als 20 Radfahrer über die Warle.', 'none', 'none', 'a bound compares nothing'],
])('"%s" %s, by polarity %s: %s', (claim, ...[sides, polarity]) => {
  expect(kindOf(claim)).toEqual([sides, polarity]);
});
