import { expect, test } from 'vitest';
import { compareRoles } from '../../src/checking/roles.ts';
import { claimAgainst } from './fixture.ts';

const kindOf = (text: string, claimed: string) => {
  const { claim, hit, telling } = claimAgainst(text, claimed);
  return compareRoles(claim, hit, telling).kind;
};

const ACCUSED = 'Die Ratsfraktion in Lindenfurt beschuldigte die Baufirma.';
const BUILT = 'Die Brücke wurde von der Firma Ankerbau in Lindenfurt errichtet.';
const CLEARED = 'Mit zwölf Baggern habe der Verein das Ufer freigeräumt.';
const BACK = 'Fast alle Räder, die der Verein einst verliehen hatte, sind zurückgegeben.';
const PROPOSED =
  'The mayor proposed new lanes for Spanish cyclists to make it easier for them to cross the old bridge.';
const SENT = 'Mindestens 60 Orte schicken dem Hafen Listen.';
const HAD = 'Hanna Brandt had Peter Kolb represent her at the opening.';
const SHRUNK = 'The number of IS ferries has been reduced.';
const REPORTS = 'Der Bauhof untersteht dem Rathaus in Lindenfurt.';

test.each([
  [ACCUSED, 'Die Ratsfraktion beschuldigte die Baufirma.', 'none', 'the same one does it'],
  [ACCUSED, 'Die Baufirma beschuldigte die Ratsfraktion.', 'differs', 'the two change places'],
  [ACCUSED, 'Die Baufirma wurde von der Ratsfraktion beschuldigt.', 'none', 'the same in the passive'],
  [ACCUSED, 'Die Ratsfraktion wurde von der Baufirma beschuldigt.', 'differs', 'the reverse in the passive'],
  [BUILT, 'Die Firma Ankerbau hat die Brücke errichtet.', 'none', 'the active for the passive'],
  [BACK, 'Der Verein hat alle Räder zurückgegeben.', 'open', 'the passive does not say who'],
  [CLEARED, 'Das Ufer wurde durch zwölf Bagger freigeräumt.', 'none', 'what it is done with, in the passive'],
  [CLEARED, 'Zwölf Bagger haben das Ufer freigeräumt.', 'none', 'and in the active'],
  [REPORTS, 'Das Rathaus untersteht dem Bauhof.', 'differs', 'cases change places'],
  [
    PROPOSED,
    'The mayor proposed new lanes so that Spanish cyclists can cross the old bridge.',
    'none',
    'a noun behind an adjective is no verb',
  ],
  [SENT, 'Der Hafen schickt Listen an 60 Orte.', 'differs', 'a word before a figure does nothing'],
  [HAD, 'Peter Kolb was represented by Hanna Brandt.', 'differs', 'what somebody has another do'],
  [SHRUNK, 'The IS ferries have grown.', 'none', 'a noun before its verb is none itself'],
  [ACCUSED, 'Die Baufirma lobte die Stadt.', 'none', 'another verb'],
])('"%s" and "%s" %s: %s', (text, claim, kind) => {
  expect(kindOf(text, claim)).toBe(kind);
});
