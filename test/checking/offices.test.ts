import { expect, test } from 'vitest';
import { compareOffices } from '../../src/checking/offices.ts';
import { claimAgainst } from './fixture.ts';

const TEXT = 'Verkehrsminister Peter Kolb lobte am Montag die neue Brücke in Lindenfurt.';

test.each([
  ['Bauminister Peter Kolb lobte die neue Brücke.', 'differs', 'another field'],
  ['Verkehrsminister Kolb lobte die neue Brücke.', 'none', 'the same office'],
  ['Bundesverkehrsminister Kolb lobte die neue Brücke.', 'none', 'the same office, said more precisely'],
  ['Minister Kolb lobte die neue Brücke.', 'none', 'the head of it alone'],
  ['Peter Kolb lobte die neue Brücke.', 'none', 'no office'],
  ['Peter Kolb ist doch der Bauminister.', 'differs', 'another one that is said of him'],
  ['Peter Kolb ist nicht Bauminister.', 'none', 'one that is denied'],
  ['Präsident Peter Kolb lobte die neue Brücke.', 'differs', 'one that no minister has beside his own'],
  ['Botschafter Peter Kolb lobte die neue Brücke.', 'none', 'one that he may have as well'],
  ['Defence Minister Peter Kolb praised the new bridge.', 'differs', 'another field, in English'],
  ['Eva Lorenz ist Verkehrsministerin.', 'none', 'somebody of whom the article says nothing'],
  ['Peter Kolb is the secretary of transport.', 'none', 'the same office, in English'],
])('"%s" %s: %s', (claimed, kind) => {
  const { claim, hit } = claimAgainst(TEXT, claimed);
  expect(compareOffices(claim, hit).kind).toBe(kind);
});

test('an office that the article gives to another differs', () => {
  const { claim, hit } = claimAgainst(
    'Verkehrsminister Peter Kolb ließ sich in Lindenfurt von Eva Lorenz vertreten.',
    'Verkehrsministerin Eva Lorenz kam nach Lindenfurt.',
  );
  expect(compareOffices(claim, hit).kind).toBe('differs');
});
