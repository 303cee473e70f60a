import { expect, test } from 'vitest';
import { compareSpeakers } from '../../src/checking/speakers.ts';
import { claimAgainst } from './fixture.ts';

const compared = (text: string, claimed: string) => {
  const { claim, hit } = claimAgainst(text, claimed);
  const comparison = compareSpeakers(claim, hit);
  if (comparison.kind !== 'differs') return comparison.kind;
  const [{ claimed: own, stated }] = comparison.differences;
  return `${claimed.slice(own.start, own.end)} for ${text.slice(stated.start, stated.end)}`;
};

const SAID = 'Bürgermeisterin Eva Lorenz sagte, die neue Brücke werde im Mai fertig.';
const TOLD = 'Die neue Brücke wird im Mai fertig.';

test.each([
  [SAID, 'Die neue Brücke wird im Mai fertig, sagte Eva Lorenz.', 'same', 'the same person'],
  [SAID, 'Laut Lorenz wird die neue Brücke im Mai fertig.', 'same', 'by the last name, with another cue'],
  [
    SAID,
    'Bürgermeisterin Anna Kolb sagte, die neue Brücke werde im Mai fertig.',
    'Bürgermeisterin Anna Kolb for Eva Lorenz',
    'another of the same office',
  ],
  [TOLD, 'Anna Kolb sagte, die neue Brücke werde im Mai fertig.', 'open', 'the article says it in its own voice'],
  [
    'The bridge is the longest that was ever opened, the mayor says.',
    'Never before has a longer bridge been opened.',
    'none',
    'a denial is nobody',
  ],
  [
    SAID,
    'Kolb hat der FAZ gesagt, dass die neue Brücke im Mai fertig wird.',
    'Kolb for Eva Lorenz',
    'who tells it, not who hears it',
  ],
  [
    'Baumeister Peter Kolb sagte, die neue Brücke werde im Mai fertig.',
    'Nach Kolbs Worten wird die neue Brücke im Mai fertig.',
    'same',
    'whose words they are stands in front',
  ],
  [
    SAID,
    'Nach Kolbs Angaben wird die neue Brücke im Mai fertig.',
    'Kolbs for Eva Lorenz',
    'somebody else, in front of a noun of saying',
  ],
  [
    SAID,
    'Der norwegische Minister Ott sagte, die neue Brücke werde im Mai fertig.',
    'norwegische Minister Ott for Eva Lorenz',
    'with the nation in front',
  ],
  [SAID, 'Die neue Brücke wird im Mai fertig.', 'none', 'the claim names nobody'],
])('"%s" and "%s": %s (%s)', (text, claim, outcome) => {
  expect(compared(text, claim)).toBe(outcome);
});
