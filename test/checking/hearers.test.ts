import { expect, test } from 'vitest';
import { compareHearers } from '../../src/checking/hearers.ts';
import { claimAgainst } from './fixture.ts';

const kindOf = (text: string, claimed: string) => {
  const { claim, hit } = claimAgainst(text, claimed);
  return compareHearers(claim, hit).kind;
};

const TOLD = 'Baumeister Kolb sagte dem "Lindenfurter Boten", die Stadt zahle 12 Millionen Euro für die Brücke.';
const SAID = 'Baumeister Kolb sagte am Montag, die Stadt zahle 12 Millionen Euro für die Brücke.';

test.each([
  [TOLD, 'Kolb sagte dem Lindenfurter Boten, die Stadt zahle 12 Millionen Euro.', 'same', 'the same newspaper'],
  [TOLD, 'Kolb sagte der Oberauer Post, die Stadt zahle 12 Millionen Euro.', 'differs', 'another newspaper'],
  [TOLD, 'Das mit den 12 Millionen Euro hat Kolb dem "Anzeiger" gesagt.', 'differs', 'in the perfect, in quotes'],
  [TOLD, 'Kolb sagte, die Stadt zahle 12 Millionen Euro.', 'none', 'the claim has nobody hear it'],
  [SAID, 'Kolb sagte der Oberauer Post, die Stadt zahle 12 Millionen Euro.', 'open', 'the article has nobody hear it'],
])('"%s" and "%s" %s: %s', (text, claim, kind) => {
  expect(kindOf(text, claim)).toBe(kind);
});
