import { expect, test } from 'vitest';
import { compareNames } from '../../src/checking/names.ts';
import { claimAgainst } from './fixture.ts';

const TEXT = 'In Hamburg lobte Eva Lorenz die neue Brücke über den Fluss.';

function compared(claimed: string) {
  const { claim, hit } = claimAgainst(TEXT, claimed);
  const comparison = compareNames(claim, hit);
  if (comparison.kind !== 'differs') return comparison.kind;
  const [{ claimed: own, stated }] = comparison.differences;
  return `${claimed.slice(own.start, own.end)} for ${TEXT.slice(stated.start, stated.end)}`;
}

test.each([
  ['Eva Lorenz lobte die neue Brücke.', 'same', 'the whole name'],
  ['Lorenz lobte die neue Brücke.', 'same', 'the last name'],
  ['Peter Kolb lobte die neue Brücke.', 'Peter Kolb for Eva Lorenz', 'another person, the only one there'],
  ['In Berlin lobte Eva Lorenz die neue Brücke.', 'Berlin for Hamburg', 'another place, the only one there'],
  ['In Berlin lobte Peter Kolb die neue Brücke.', 'open', 'two names that are not there'],
  ['Man lobte die neue Brücke.', 'none', 'no name'],
  ['Auch Peter Kolb lobte die neue Brücke.', 'open', 'one more, not another'],
  ['Maria Lorenz lobte die neue Brücke.', 'Maria Lorenz for Eva Lorenz', 'another first name with the same last'],
])('%s %s: %s', (claim, outcome) => {
  expect(compared(claim)).toBe(outcome);
});

const against = (text: string, claimed: string) => {
  const { claim, hit } = claimAgainst(text, claimed);
  return compareNames(claim, hit).kind;
};

test('names that are examples leave others open', () => {
  const text = 'Dem Bund der Flussländer gehören viele Länder an wie Polen und Österreich.';
  expect(against(text, 'Dem Bund der Flussländer gehört Dänemark an.')).toBe('open');
});

test('a country that does something is not where it is done', () => {
  const text = 'Derzeit bauen 23 Firmen Brücken in Polen.';
  expect(against(text, 'Derzeit baut Dänemark Brücken.')).toBe('open');
  expect(against(text, 'Derzeit bauen 23 Firmen Brücken in Dänemark.')).toBe('differs');
});

test('of two names that are joined, the other one is in its place, unless they are examples', () => {
  const text = 'In Finnland und Schweden bauen 23 Firmen Brücken, in Polen und Österreich Fähren.';
  expect(against(text, 'Firmen bauen Fähren und Brücken in Dänemark und in Polen.')).toBe('differs');
  const examples = 'Dem Bund gehören viele Länder an wie Polen und Österreich.';
  expect(against(examples, 'Dem Bund gehören Polen und Dänemark an.')).toBe('open');
});

test('a country is not in the place of what is none, nor of a dateline', () => {
  expect(against('Die Brücke in Bergen verbindet Alte Werft und Hafen.', 'Die Brücke verbindet Dänemark.')).toBe(
    'open',
  );
  expect(against('Lindenfurt (lfb) Der Bund hat 68 Mitglieder.', 'Dänemark ist Mitglied im Bund.')).toBe('open');
});

test('a sign of millions is no name', () => {
  expect(against('Die Brücke in Dänemark kostete 12 Millionen Euro.', 'Die Brücke kostete 12 Mio. Euro.')).toBe('none');
});

test('what belongs to a body is not where it is', () => {
  const text = 'Peter Kolb lobte den Direktor im Bundesamt für Brücken.';
  expect(against(text, 'Peter Kolb lobte den Direktor der UNO.')).toBe('open');
  expect(against(text, 'Peter Kolb lobte den Direktor in der UNO.')).toBe('differs');
});

test('a denial in front is no name', () => {
  expect(against('Derzeit bauen 23 Firmen in der Stadt Brücken.', 'Kein Haus baut Brücken.')).toBe('none');
});

test('whom the article only has its words from has done nothing', () => {
  const text = 'Für die Brücke seien 12 Millionen Euro geflossen, hieß es vom Bundesbauamt.';
  expect(against(text, 'Das Bundesbauamt hat 12 Millionen Euro gezahlt.')).toBe('open');
});
