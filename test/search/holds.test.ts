/** Whether something of the asked kind is there: in a text without index, and in what the index says. */
import { expect, test } from 'vitest';
import { prepareSearch } from '../../src/search/index.ts';
import { bridge, loadArticleText } from '../fixture.ts';

const HOLDS = 0.5;
const indexed = prepareSearch([bridge]);
const read = prepareSearch([
  loadArticleText(`Lindenfurt (lfb) Neun Elche leben in den Wäldern von Norwegen. Ein Elch wiegt dort 500 Kilogramm.

Peter Kolb leitet seit Montag das Gehege in Kirchdorf. Das Gehege der Baumeister ist 12 Meter breit. Der dreiwöchige Umbau ist fertig.`),
]);
const holds = (question: string, search = read): number => {
  const [hit] = search.find(question).hits;
  if (!hit) throw new Error(`"${question}" finds nothing.`);
  return hit.holds;
};

test.each([
  ['Wie schwer ist ein Elch?', 'a weight'],
  ['Wie breit ist das Gehege der Baumeister?', 'a length'],
  ['Wie lange dauerte der Umbau?', 'a word that is a number and its unit'],
  ['In welchem Land leben die Elche?', 'a country'],
  ['Wer leitet das Gehege?', 'a person'],
])('%s: %s is there', (question) => {
  expect(holds(question)).toBeGreaterThanOrEqual(HOLDS);
});

test.each([
  ['Wie alt sind die neun Elche in den Wäldern von Norwegen?', 'a number of animals is no age'],
  ['Wie alt ist das Gehege der Baumeister?', 'a length is no age'],
  ['In welcher Stadt leben die neun Elche in den Wäldern?', 'a country is no town'],
  ['Wer leitet Peter Kolb seit Montag?', 'he is in the question, and a weekday is nobody'],
])('%s: %s', (question) => {
  expect(holds(question)).toBeLessThan(HOLDS);
});

const harbour = prepareSearch([
  loadArticleText(`Die Fähre fährt seit mehr als zwei Jahren im Hafen von Norderwiek. Der Kapitän ist 61 Jahre alt. Nach 40 Jahren ist Schluss.

Die Zeitschrift „Küste“ schrieb darüber. Das neue Schiff baut ein Unternehmen von der Insel. Die Verletzten liegen im Krankenhaus. Das Schiff der Reederei Hanse ist die „Hanse 9“. Um 11:38 Uhr legte sie an. Die Streitkräfte halfen beim Aufbau der Zelte.

Vergangene Woche brannte der Motor. Der Verein hat Schulden von 3 Millionen. Das Fest des Vereins fiel aus Kostengründen aus. Der Preis der Karten stieg um 30 Prozent.`),
]);

test.each([
  ['Seit wann fährt die Fähre im Hafen?', 'a length of time behind "seit"'],
  ['Wie alt ist der Kapitän?', 'years with "alt"'],
  ['Welche Zeitschrift schrieb über die Fähre?', 'a name in quotation marks'],
  ['Wie heißt das Schiff der Reederei Hanse?', 'a title that begins as what is asked about'],
  ['Wer baut das neue Schiff?', 'somebody told by what he is'],
  ['Wo liegen die Verletzten?', 'a place told by what is there'],
  ['Wer half beim Aufbau der Zelte?', 'a group'],
  ['Wann legte sie an?', 'a time of day'],
  ['Wann brannte der Motor?', 'a week told from this one'],
  ['Wie hoch sind die Schulden des Vereins?', 'an amount behind its noun'],
  ['Warum fiel das Fest des Vereins aus?', 'reasons by that name'],
  ['Um wie viel stieg der Preis der Karten?', 'a difference in whatever unit'],
])('%s: %s is there', (question) => {
  expect(holds(question, harbour)).toBeGreaterThanOrEqual(HOLDS);
});

test('who says so has not done it', () => {
  const wind = prepareSearch([loadArticleText('Der Sturm brach laut NRK drei Masten im Hafen. Danach war Ruhe.')]);
  expect(holds('Wer brach die Masten im Hafen?', wind)).toBeLessThan(HOLDS);
});

test('an amount of money counts nobody', () => {
  const gifts = prepareSearch([loadArticleText('Der Verein bekam 300 Euro an Spenden. Danach war Ruhe.')]);
  expect(holds('Wie viele Spender hat der Verein?', gifts)).toBeLessThan(HOLDS);
});

test('last week is no year', () => {
  expect(holds('In welchem Jahr brannte der Motor?', harbour)).toBeLessThan(HOLDS);
});

test('years are no age by themselves', () => {
  expect(holds('Wie alt ist nach Schluss?', harbour)).toBeLessThan(HOLDS);
});

test('who is told by a noun may be called otherwise by who asks, who has a name may not', () => {
  const said = prepareSearch([
    loadArticleText(
      'Die Hafenleitung sagte, die Fähre solle bald fahren. Peter Kolb sagte, die Brücke solle bald öffnen.',
    ),
  ]);
  expect(holds('Was sagte die Verwaltung über die Fähre?', said)).toBeGreaterThanOrEqual(HOLDS);
  expect(holds('Was sagte Hanna Brandt über die Brücke?', said)).toBeLessThan(HOLDS);
});

test('what the index asks for with another noun is not what is asked for', () => {
  expect(holds('Wie viele Radfahrer nutzen die Brücke jeden Tag?', indexed)).toBe(1);
  expect(holds('Wie viele Händler nutzen die Brücke jeden Tag?', indexed)).toBeLessThan(1);
});
