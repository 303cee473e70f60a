import { expect, test } from 'vitest';
import { compareFigures } from '../../src/checking/figures.ts';
import { claimAgainst } from './fixture.ts';

const TEXT =
  'Die Stadt Lindenfurt zahlte 2016 rund 12 Millionen Euro für 340 neue Bäume, das sind 62 Prozent aller Bäume in der Stadt.';

function compared(claimed: string) {
  const { claim, hit, telling } = claimAgainst(TEXT, claimed);
  return compareFigures(claim, hit, telling).kind;
}

test.each([
  ['Lindenfurt zahlte 12 Millionen Euro für Bäume.', 'same', 'the same amount'],
  ['Lindenfurt zahlte 12.000.000 Euro für Bäume.', 'same', 'written in digits'],
  ['Lindenfurt zahlte 13 Millionen Euro für Bäume.', 'differs', 'another amount of the same unit'],
  ['Lindenfurt kaufte 340 Bäume.', 'same', 'what is counted is the same'],
  ['Lindenfurt kaufte weniger als 500 Bäume.', 'same', 'a bound that is kept'],
  ['Lindenfurt kaufte an die 350 Bäume.', 'same', 'a bound of which an article is a part'],
  ['Lindenfurt kaufte 28 Dutzend Bäume.', 'same', 'dozens, which are rough'],
  ['Lindenfurt kaufte 430 Bäume.', 'differs', 'another count of the same'],
  ['Mehr als die Hälfte der Bäume in Lindenfurt ist neu.', 'same', 'a word that is a share, with a bound that is kept'],
  ['Weniger als die Hälfte der Bäume in Lindenfurt ist neu.', 'differs', 'a bound that is broken'],
  ['Lindenfurt zahlte im Jahr 2016 für Bäume.', 'same', 'the same year'],
  ['Lindenfurt zahlte im Jahr 2017 für Bäume.', 'differs', 'another year'],
  ['Lindenfurt zahlte im Mai 2016 für Bäume.', 'open', 'a month that nobody states'],
  ['Lindenfurt kaufte 340 Sträucher.', 'open', 'the same number of another thing'],
  ['Lindenfurt kaufte 25 Bänke.', 'open', 'nothing of that kind is counted'],
  ['Lindenfurt kaufte Bäume.', 'none', 'no figure'],
  ['Lindenfurt zahlte mehr als 10 Millionen Euro für Bäume.', 'same', 'a bound that the amount keeps'],
  ['Lindenfurt zahlte mehr als 12 000 Euro für Bäume.', 'differs', 'a bound of another scale'],
  ['Lindenfurt zahlte 12 Millionen Dollar für Bäume.', 'differs', 'another currency'],
  ['Lindenfurt paid 12 million euros for trees.', 'same', 'in another language'],
  ['Rund zwei Drittel der Bäume in Lindenfurt sind neu.', 'same', 'a share in words, which is rough'],
  ['Lindenfurt kaufte nicht mehr als 300 Bäume.', 'differs', 'a bound of three words that is broken'],
  ['Lindenfurt kaufte nicht weniger als 300 Bäume.', 'same', 'a bound of three words that is kept'],
  ['Nicht mal die Hälfte der Bäume in Lindenfurt ist neu.', 'differs', 'a denial that bounds a share'],
  ['Alle Bäume in Lindenfurt sind neu.', 'open', 'all where the article counts'],
])('%s %s: %s', (claim, kind) => {
  expect(compared(claim)).toBe(kind);
});

test('a date differs only in what both of them say', () => {
  const against = (claimed: string) => {
    const { claim, hit, telling } = claimAgainst('Das Turnier begann am 7. Mai 2016 in Lindenfurt.', claimed);
    return compareFigures(claim, hit, telling).kind;
  };
  expect(against('Das Turnier begann 2016.')).toBe('same');
  expect(against('Das Turnier begann im Mai 2016.')).toBe('same');
  expect(against('Das Turnier begann am 8. Mai 2016.')).toBe('differs');
});

test.each([
  [
    'Mindestens 60 Orte bauen in diesem Jahr Radwege.',
    'Mehr als 50 Orte bauen Radwege.',
    'same',
    'a bound within the other',
  ],
  [
    'Mindestens 60 Orte bauen in diesem Jahr Radwege.',
    'Höchstens 60 Orte bauen Radwege.',
    'differs',
    'a bound from the other side',
  ],
  [
    'Mindestens 60 Orte bauen in diesem Jahr Radwege.',
    'Mehr als 90 Orte bauen Radwege.',
    'differs',
    'a bound beyond the other',
  ],
  ['Die Stadt begann am Montag mit dem Bau.', 'Die Stadt begann heute mit dem Bau.', 'open', 'a day that is not named'],
  ['Seit 2014 baut die Stadt Radwege.', 'Vor 2014 baute die Stadt Radwege.', 'differs', 'the other side of a date'],
  ['Seit 2014 baut die Stadt Radwege.', 'Seit 2014 baut die Stadt Radwege.', 'same', 'the same side of a date'],
  ['Tausende Radfahrer kamen zum Fest.', 'Zum Fest kamen 300 Radfahrer.', 'open', 'no certain number'],
  [
    'Die Messe wurde von Montag auf Dienstag verlegt.',
    'Die Messe wurde von Montag auf Dienstag verlegt.',
    'same',
    'two of a kind, each by its like',
  ],
  [
    'In 26 Orten fahren Busse, in 31 Orten fahren Bahnen.',
    'In 31 Orten fahren Busse.',
    'differs',
    'the figure of another clause',
  ],
])('"%s" and "%s" %s: %s', (text, claimed, kind) => {
  const { claim, hit, telling } = claimAgainst(text, claimed);
  expect(compareFigures(claim, hit, telling).kind).toBe(kind);
});

test.each([
  ['The bridge cost $12 million.', 'same'],
  ['The bridge cost €12 million.', 'differs'],
])('"%s" with a sign is %s', (claimed, kind) => {
  const { claim, hit, telling } = claimAgainst('The new bridge in Bergen cost 12 million dollars.', claimed);
  expect(compareFigures(claim, hit, telling).kind).toBe(kind);
});

test.each([
  ['Der Bund kontrolliert weniger als die Hälfte der Ufer.', 'open', 'what is left'],
  ['Der Bund hat noch 38 Prozent der Ufer.', 'open', 'the other part of the whole'],
  ['Der Bund hat 60 Prozent der Ufer verloren.', 'differs', 'what is gone'],
  ['Der Bund hat mehr als die Hälfte der Ufer verloren.', 'same', 'what is gone, by a bound'],
])('"%s" is %s: %s', (claimed, kind) => {
  const text = 'Von den Ufern, die der Bund einst hielt, hat er 62 Prozent der Ufer verloren.';
  const { claim, hit, telling } = claimAgainst(text, claimed);
  expect(compareFigures(claim, hit, telling).kind).toBe(kind);
});

test('a date is shown with the word that says its side', () => {
  const text = 'Seit dem Jahr 2014 nutzen 8 000 Radfahrer die Brücke.';
  const { claim, hit, telling } = claimAgainst(text, 'Vor 2014 nutzten 8 000 Radfahrer die Brücke.');
  const compared = compareFigures(claim, hit, telling);
  const [{ claimed }] = compared.kind === 'differs' ? compared.differences : [{ claimed: { start: 0, end: 0 } }];
  expect(claim.question.text.slice(claimed.start, claimed.end)).toBe('Vor 2014');
});

test('of one value the words that bound it are shown', () => {
  const { claim, hit, telling } = claimAgainst(
    'Mindestens 60 Orte haben eine Brücke.',
    'Höchstens 60 Orte haben eine Brücke.',
  );
  const compared = compareFigures(claim, hit, telling);
  const [{ claimed }] = compared.kind === 'differs' ? compared.differences : [{ claimed: { start: 0, end: 0 } }];
  expect(claim.question.text.slice(claimed.start, claimed.end)).toBe('Höchstens 60');
});

test('a number before a verb counts nothing', () => {
  const text = 'Für die Brücke sind 12 Millionen Euro geflossen.';
  const { claim, hit, telling } = claimAgainst(text, 'Für die Brücke sind 12 Millionen geflossen.');
  expect(compareFigures(claim, hit, telling).kind).toBe('same');
});
