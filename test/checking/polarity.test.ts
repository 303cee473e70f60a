import { expect, test } from 'vitest';
import { comparePolarity } from '../../src/checking/polarity.ts';
import { claimAgainst } from './fixture.ts';

const kindOf = (text: string, claimed: string) => {
  const { claim, hit, telling } = claimAgainst(text, claimed);
  return comparePolarity(claim, hit, telling).kind;
};

const SAID = 'Die Stadt öffnet im Mai die Brücke für Radfahrer.';
const DENIED = 'Die Stadt öffnet im Mai die Brücke nicht für Radfahrer.';
const PREVENTED = 'Die Stadt will verhindern, dass Radfahrer die Brücke nutzen.';

test.each([
  [SAID, 'Die Stadt öffnet die Brücke für Radfahrer.', 'none', 'nobody denies'],
  [SAID, 'Die Stadt öffnet die Brücke nicht für Radfahrer.', 'differs', 'the claim denies what is said'],
  [SAID, 'Die Stadt öffnet im Mai keine Brücke.', 'differs', 'with another word'],
  [DENIED, 'Die Stadt öffnet die Brücke nicht für Radfahrer.', 'same', 'both deny'],
  [DENIED, 'Die Stadt öffnet die Brücke für Radfahrer.', 'differs', 'the article denies what is claimed'],
  [PREVENTED, 'Radfahrer sollen die Brücke nicht nutzen.', 'same', 'a verb that denies'],
  [SAID, 'Die Stadt öffnet die Brücke nicht für Autos.', 'open', 'the denied word is not in the article'],
  [SAID, 'Noch nie öffnete die Stadt die Brücke für so viele Radfahrer.', 'none', 'what says the most denies nothing'],
  [SAID, 'Noch nie öffnete die Stadt die Brücke für Radfahrer.', 'differs', 'the same without "so viele"'],
])('"%s" and "%s" %s: %s', (text, claim, kind) => {
  expect(kindOf(text, claim)).toBe(kind);
});
const WARNED = 'Radfahrer sollen die Brücke nicht nutzen.';
const SENT = 'Die Bürgermeisterin ist nicht nach Bergen gefahren und ließ sich von Peter Kolb vertreten.';
const NATIONS = 'Die Stadt stiftete Bänke für die finnischen Gäste.';
const CAME = 'Die Bürgermeisterin ist bei der Eröffnung der Brücke anwesend.';
const LARGE = 'Der Bund ist die größte Gruppe von Städten.';
const CLEARLY = 'Die Luft in der Stadt hat sich deutlich verbessert.';
const CLOSED = 'Der Hafen in Bergen ist alt, und die Fähre fährt nicht.';

const ROSE = 'Die Zahl der Radfahrer ist in Lindenfurt seit dem Sommer gestiegen.';
const SMALL = 'Für die Stadt ist die Fähre eine unwichtige Verbindung.';
const REFUSED = 'Der Stadtrat lehnte den Umbau der Brücke ab.';
const SILENT = 'Zu den Kosten der Brücke machte der Baumeister keine Angaben.';
const FIRST = 'Die Stadt öffnet die Brücke zum ersten Mal für Radfahrer.';
const MANY = 'In vielen Orten fahren die Leute mit dem Rad.';

test.each([
  [ROSE, 'Die Zahl der Radfahrer ist gesunken.', 'differs', 'the opposite verb'],
  [ROSE, 'Die Zahl der Radfahrer hat sich veringert.', 'differs', 'another, with a letter too few'],
  [ROSE, 'Die Zahl der Radfahrer hat zugenommen.', 'none', 'another verb of the same side'],
  [ROSE, 'Die Zahl der Radfahrer ist nicht gesunken.', 'same', 'the opposite, denied'],
  [ROSE, 'Die Zahl der Radfahrer ist nicht gestiegen.', 'differs', 'the same, denied'],
  [SMALL, 'Für die Stadt ist die Fähre eine wichtige Verbindung.', 'differs', 'un- in front of the same word'],
  [CAME, 'Die Bürgermeisterin blieb der Eröffnung der Brücke fern.', 'differs', 'any particle'],
  [REFUSED, 'Der Stadtrat nahm den Umbau an.', 'differs', 'verbs that leave their particle at the end'],
  [
    SILENT,
    'Der Baumeister hat die Kosten der Brücke genannt und erklärt.',
    'differs',
    'telling against telling nothing',
  ],
  [SILENT, 'Der Baumeister hat die Kosten offengelassen.', 'none', 'two ways to tell nothing'],
  [FIRST, 'Die Stadt öffnet die Brücke zum zweiten Mal.', 'differs', 'another place in an order'],
  [NATIONS, 'Der dänische Minister stiftete Bänke für die finnischen Gäste.', 'none', 'nations of different nouns'],
  [LARGE, 'Der Bund ist die kleinste Städtegruppe.', 'differs', 'opposites of one head'],
  [CLEARLY, 'Die Luft hat sich leicht verbessert.', 'differs', 'another degree'],
  [CLEARLY, 'Die Luft hat sich spürbar verbessert.', 'none', 'the same degree'],
  [MANY, 'In wenigen Orten fahren die Leute mit dem Rad.', 'differs', 'few of the same for many'],
  [MANY, 'In Orten fahren wenige Autos, die Leute fahren mit dem Rad.', 'none', 'few of something else'],
  [SAID, 'Die Stadt öffnet die Brücke nicht nur für Radfahrer.', 'none', '"nicht nur" denies nothing'],
  [SENT, 'Die Bürgermeisterin ließ sich in Bergen vertreten.', 'none', 'what is not denied beside what is'],
  [PREVENTED, 'Radfahrer sollen die Brücke nutzen.', 'differs', 'what is to be prevented'],
  [PREVENTED, 'Verhindert werden soll, dass Radfahrer die Brücke nutzen.', 'same', 'a clause behind helping verbs'],
  [WARNED, 'Die Stadt warnt davor, die Brücke zu nutzen.', 'same', 'a verb that denies a clause by its preposition'],
  [WARNED, 'Die Stadt warnt vor dem Nutzen der Brücke.', 'same', 'or a noun'],
  [WARNED, 'Die Stadt warnt die Radfahrer, die die Brücke nutzen.', 'differs', 'but not without it'],
  [WARNED, 'Die Stadt spricht sich gegen das Nutzen der Brücke aus.', 'same', 'as another does'],
  [CLOSED, 'Der Hafen in Bergen ist nicht teuer.', 'open', 'both deny, but not of one word'],
  [WARNED, 'Die Stadt lehnt es ab, dass Radfahrer die Brücke nutzen.', 'same', 'a separable verb and a clause'],
  [WARNED, 'Die Stadt warnt vor Radfahrern.', 'open', 'another thing is refused'],
])('"%s" and "%s" %s: %s', (text, claim, kind) => {
  expect(kindOf(text, claim)).toBe(kind);
});

const LONGEST = 'Die Ankerbrücke ist die längste Brücke, die jemals die Warle überspannte.';

test.each([
  ['Noch nie hat eine längere Brücke die Warle überspannt.', 'nobody had more'],
  ['Keine längere Brücke hat jemals die Warle überspannt.', 'with another denial'],
])('"%s" denies no superlative: %s', (claim) => {
  expect(kindOf(LONGEST, claim)).not.toBe('differs');
});

test('words for more and less that bound a figure are no opposites', () => {
  const text = 'Mehr als 5 000 Radfahrer nutzen die Brücke am Tag.';
  expect(kindOf(text, 'Weniger als 9 000 Radfahrer nutzen die Brücke am Tag.')).toBe('none');
});
