import { describe, expect, test } from 'vitest';
import { guard, readClaim } from '../../src/check/guards.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { languages } from '../../src/language/languages.ts';
import { passagesOf } from '../../src/search/passages.ts';
import { loadArticleText } from '../fixture.ts';

/** What a claim and the only sentence of a text share. @param around what else the text says */
function guarded(claim: string, text: string, around = '', code: LanguageCode = 'de') {
  const [passage] = passagesOf(loadArticleText(text), 0);
  if (!passage) throw new Error('The text has no sentence.');
  const guards = guard(readClaim(claim, languages[code]), passage, around);
  const shown = guards.otherFigures.map(({ claimed, actual }) => [
    claim.slice(claimed.start, claimed.end),
    passage.article.text.slice(actual.start, actual.end),
  ]);
  return { ...guards, names: guards.missingNames.map((name) => name.text), shown };
}

describe('a figure of the claim is there', () => {
  test.each([
    ['Die Brücke ist 340 Meter lang.', 'Die Brücke ist 340 Meter lang.', 'as it stands'],
    ['Es waren 62 Prozent des Gebiets.', 'Es waren 62 % des Gebiets.', 'with a sign for its unit'],
    ['Die Arbeiten dauerten 3 Jahre.', 'Die Arbeiten dauerten drei Jahre.', 'in words'],
    ['Es waren mehr als 60 Prozent.', 'Es waren 62 Prozent der Boote.', 'within its bound'],
    ['Es waren weniger als 70 Prozent.', 'Es waren 62 Prozent der Boote.', 'within the other bound'],
    ['Es waren rund 60 Prozent.', 'Es waren 62 Prozent der Boote.', 'roughly'],
    ['Das war 2017 in der Stadt.', 'Das war im März 2017 in der Stadt.', 'a day less exactly'],
    ['Die Arbeiten dauerten 30 Monate.', 'Die Arbeiten dauerten zweieinhalb Jahre.', 'in another unit of time'],
    ['The works lasted 90 minutes.', 'Die Arbeiten dauerten anderthalb Stunden.', 'in another language and unit'],
  ])('%s – %s: %s', (claim, text) => {
    expect(guarded(claim, text, '', claim.startsWith('The ') ? 'en' : 'de')).toMatchObject({
      missingFigures: 0,
      otherFigures: [],
    });
  });
});

test.each([
  ['Die Bauzeit beträgt 18 Monate.', 'Die Bauzeit beträgt ein Jahr.', true],
  ['Die Bauzeit beträgt 30 Tage.', 'Die Bauzeit beträgt einen Monat.', true],
  ['Die Brücke wurde im Mai gesperrt.', 'Die Brücke wurde am 3. Mai gesperrt.', true],
  ['Es waren mehr als 60 Prozent.', 'Es waren 62 Prozent der Boote.', true],
  ['Der Händler verkaufte 37 Bilder.', 'Der Händler verkaufte mindestens 22 Bilder.', true],
  ['Der Händler verkaufte 12 Bilder.', 'Der Händler verkaufte mindestens 22 Bilder.', false],
  ['Der Händler verkaufte mindestens 40 Bilder.', 'Der Händler verkaufte 22 Bilder.', false],
  ['Die Bauzeit beträgt 30 Monate.', 'Die Bauzeit beträgt 28 Monate.', false],
  ['Die Bauzeit beträgt 30 Monate.', 'Die Bauzeit beträgt vier Jahre.', false],
  ['Die Bauzeit beträgt 30 Monate.', 'Die Bauzeit beträgt zweieinhalb Jahre.', false],
  ['Die Brücke wurde am 3. Mai gesperrt.', 'Die Brücke wurde am 3. Mai gesperrt.', false],
  ['Es waren 26 Prozent der Boote.', 'Es waren 62 Prozent der Boote.', false],
])('a figure that may be the same said less exactly is told: %s – %s: %s', (claim, text, isRough) => {
  expect(guarded(claim, text)).toMatchObject({ isRough });
});

describe('a figure stands otherwise, and both are shown', () => {
  test.each([
    ['Die Brücke ist 430 Meter lang.', 'Die Brücke ist 340 Meter lang.', [['430', '340']]],
    ['Es waren 12 Mann im Boot.', 'Es waren 12 Mannschaften im Boot.', [['12', '12']]],
    ['Es kostete 12 £ am Tag.', 'Es kostete 12 Peso am Tag.', [['12 £', '12 Peso']]],
    ['Es stieg um 10 Prozent an.', 'Es stieg um 10 Prozentpunkte an.', [['10 Prozent', '10 Prozentpunkte']]],
    ['Es waren 26 Prozent der Boote.', 'Es waren 62 Prozent der Boote.', [['26 Prozent', '62 Prozent']]],
    ['Es waren mindestens 70 Prozent.', 'Es waren 62 Prozent der Boote.', [['70 Prozent', '62 Prozent']]],
    ['Es waren weniger als 60 Prozent.', 'Es waren 62 Prozent der Boote.', [['60 Prozent', '62 Prozent']]],
    [
      'Die Brücke kostete 15 Millionen Euro.',
      'Die Brücke kostete 12 Millionen Euro.',
      [['15 Millionen Euro', '12 Millionen Euro']],
    ],
    ['Sie wurde im Mai 2019 eröffnet.', 'Sie wurde im März 2019 eröffnet.', [['Mai 2019', 'März 2019']]],
  ])('%s – %s', (claim, text, shown) => {
    const guards = guarded(claim, text);
    expect(guards.shown.map((pair) => pair.map((words) => words.replace(/ (?:Meter|lang).*$/, '')))).toEqual(shown);
    expect(guards.missingFigures).toBe(0);
  });
});

test.each([
  ['Die Brücke ist 340 Meter lang.', 'Die Brücke ist lang.'],
  ['Es waren 26 Prozent der Boote.', 'Die 26 Boote lagen im Hafen.'],
  ['Sie kostete 12 Millionen Euro.', 'Sie wurde im Mai 2019 eröffnet.'],
])('a figure is missing where none of its kind stands there: %s – %s', (claim, text) => {
  expect(guarded(claim, text)).toMatchObject({ missingFigures: 1, otherFigures: [] });
});

describe('a name of the claim', () => {
  const text = 'Hanna Brandt lobte die Stadt Lindenfurt.';

  test.each([
    ['Hanna Brandt lobte Lindenfurt.', []],
    ['Brandt lobte Lindenfurt.', []],
    ['Lindenfurts Brücke wurde von Hanna Brandt gelobt.', []],
    ['Hanna Brandt lobte Peter Kolb.', ['Peter Kolb']],
  ])('is there by its last word, or missing: %s', (claim, names) => {
    expect(guarded(claim, text).names).toEqual(names);
  });

  test('may stand around the passage', () => {
    expect(guarded('Peter Kolb lobte Lindenfurt.', 'Er lobte Lindenfurt.', 'Peter Kolb war da.').names).toEqual([]);
    expect(guarded('Peter Kolb lobte Lindenfurt.', 'Er lobte Lindenfurt.').names).toEqual(['Peter Kolb']);
  });

  test('is not compared across languages, where it may be called otherwise', () => {
    expect(guarded('Hanna Brandt praised Vienna.', 'Hanna Brandt lobte Wien und die Stadt.', '', 'en').names).toEqual(
      [],
    );
  });
});

describe('a denial', () => {
  const told = 'Die Fähre soll weiter fahren.';

  test.each([
    ['Die Fähre soll nicht weiter fahren.', told, true, 'on one side'],
    ['Die Fähre soll weiter fahren.', 'Keine Fähre soll weiter fahren.', true, 'on the other'],
    ['Die Fähre soll nicht weiter fahren.', 'Die Fähre soll nicht weiter fahren.', false, 'on both'],
    ['Die Fähre fährt.', told, false, 'on neither'],
    ['Nicht nur die Fähre soll weiter fahren.', told, false, 'taken back by "nur"'],
    ['Die Stadt verhinderte die neue Fähre.', 'Die Stadt baute die neue Fähre.', true, 'by its verb'],
    ['Die Fähre wurde abgeschafft.', 'Es fehlt die Fähre.', false, 'by the verbs of both'],
  ])('%s – %s: %s, %s', (claim, text, denial) => {
    expect(guarded(claim, text).denial).toBe(denial);
  });

  test('is seen across languages', () => {
    expect(guarded('The ferry will not run.', told, '', 'en').denial).toBe(true);
    expect(guarded('The ferry will run.', told, '', 'en').denial).toBe(false);
  });
});

describe('what is planned and what is', () => {
  test.each([
    ['Die Stadt baut eine Brücke.', 'Die Stadt will eine Brücke bauen.', true],
    ['Kraus hat Geld genommen.', 'Kraus sollte Geld genommen haben.', true],
    ['Die Stadt könnte eine Brücke bauen.', 'Die Stadt baut eine Brücke.', true],
    ['Die Stadt will eine Brücke bauen.', 'Die Stadt plant eine Brücke.', false],
    ['Die Stadt baut eine Brücke.', 'Die Stadt baute eine Brücke.', false],
    ['Der Täter floh über die Brücke.', 'Der Täter floh vermutlich über die Brücke.', true],
    ['Lind muss zahlen.', 'Wenn das Gericht das Urteil bestätigt, muss Lind zahlen.', true],
    ['Lind muss zahlen.', 'Bestätigt das Gericht das Urteil, muss Lind zahlen.', true],
    ['Lind muss zahlen.', 'Bestätigt hat das Gericht das Urteil, Lind muss zahlen.', false],
    ['Lind muss zahlen.', 'Dass das Gericht geirrt hat, ist klar, Lind muss zahlen.', false],
  ])('are told apart: %s – %s', (claim, text, modality) => {
    expect(guarded(claim, text).modality).toBe(modality);
  });

  test('are told apart in May as well', () => {
    expect(guarded('The bridge opened in May.', 'The bridge will open in May.', '', 'en').modality).toBe(true);
  });
});

test.each([
  ['Der Preis stieg um 12 Prozent.', 'Der Preis stieg auf 12 Prozent.', true],
  ['Der Preis stieg auf 12 Prozent.', 'Der Preis stieg auf 12 Prozent.', false],
  ['Der Preis stieg um 12 Prozent.', 'Der Preis stieg auf 15 Prozent.', false],
  ['Der Preis stieg um 12 Prozent.', 'Es waren dort 12 Prozent der Boote.', false],
])('a figure may stand behind another preposition: %s – %s', (claim, text, preposition) => {
  expect(guarded(claim, text).preposition).toBe(preposition);
});

const MET = 'Im Gespräch mit dem Makler wies der Händler die Vorwürfe zurück.';

test.each([
  [MET, 'In einem Gespräch mit dem Händler wies der Makler alle Vorwürfe zurück.', true],
  ['Der Händler wies die Vorwürfe des Maklers zurück.', 'Der Makler wies die Vorwürfe des Händlers zurück.', true],
  [MET, 'Der Händler wies die Vorwürfe in einem langen Gespräch mit dem Makler zurück.', false],
  ['Der Makler wies die Vorwürfe zurück.', 'Der Makler wies die Vorwürfe des Händlers zurück.', false],
  ['Die Vorwürfe des Händlers wies der Makler zurück.', 'Der Makler wies die Vorwürfe des Händlers zurück.', false],
])('nouns that have changed places are told: %s – %s', (claim, text, exchanged) => {
  expect(guarded(claim, text).exchanged).toBe(exchanged);
});
