import { expect, test } from 'vitest';
import { compareAdditions } from '../../src/checking/additions.ts';
import { claimAgainst } from './fixture.ts';

const CLOSED = 'Die Brücke in Lindenfurt ist seit Montag wegen eines Sturms gesperrt.';
const ENGLISH = 'The old bridge in Lindenfurt was repaired in three years, the mayor says.';
const SHARE = 'In Lindenfurt fahren 62 Prozent der Leute mit dem Rad.';
const LITTLE = 'In Lindenfurt fahren 38 Prozent der Leute mit dem Rad.';

test.each([
  [CLOSED, 'Wegen eines Sturms ist die Brücke in Lindenfurt gesperrt.', 'none', 'the same reason'],
  [CLOSED, 'Wegen einer Prüfung ist die Brücke in Lindenfurt gesperrt.', 'open', 'another reason'],
  [ENGLISH, 'The old bridge in Lindenfurt was repaired by French workers.', 'open', 'who did it'],
  [ENGLISH, 'The old bridge in Lindenfurt was repaired in three years.', 'none', 'nothing is added'],
  [ENGLISH, 'Most of the old bridge in Lindenfurt was repaired.', 'open', 'most of it'],
  [LITTLE, 'Die meisten Leute fahren in Lindenfurt mit dem Rad.', 'open', 'a share below half is not'],
  [SHARE, 'Die meisten Leute fahren in Lindenfurt mit dem Rad.', 'none', 'the article has a share'],
])('"%s" and "%s" %s: %s', (text, claimed, kind) => {
  const { claim, hit, telling } = claimAgainst(text, claimed);
  expect(compareAdditions(claim, hit, telling).kind).toBe(kind);
});
