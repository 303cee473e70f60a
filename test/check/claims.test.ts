import { expect, test } from 'vitest';
import { splitClaims } from '../../src/check/claims.ts';
import { languages } from '../../src/language/languages.ts';

const claimsOf = (text: string) => splitClaims(text, languages.de);

test.each([
  ['Die Brücke ist lang. Sie kostete 12 Millionen.', ['Die Brücke ist lang.', 'Sie kostete 12 Millionen.']],
  // People write small letters, without full stop, one thing a line.
  [
    'die brücke ist lang. sie kostete viel geld\nder fluss heißt warle',
    ['die brücke ist lang.', 'sie kostete viel geld', 'der fluss heißt warle'],
  ],
  // A date, an abbreviation and an initial end no sentence.
  ['Am 7. Mai sprach z. B. H. Brandt über Geld.', ['Am 7. Mai sprach z. B. H. Brandt über Geld.']],
  // Quoted lines and lists are text, links are not.
  [
    '> Die Brücke ist lang.\n- Der Fluss ist breit. https://example.org/a',
    ['Die Brücke ist lang.', 'Der Fluss ist breit.'],
  ],
  ['86 Mitglieder', ['86 Mitglieder']],
])('finds the claims of %j', (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each(['', '   ', 'Hallo', 'Guten Morgen', 'Wie lang ist die Brücke?', '🎉🎉🎉', 'https://example.org'])(
  'finds none in %j',
  (text) => {
    expect(claimsOf(text)).toEqual([]);
  },
);

test('finds a claim that is made twice once', () => {
  expect(claimsOf('Die Brücke ist lang.\nDie Brücke ist lang.')).toEqual(['Die Brücke ist lang.']);
});

test('cuts a claim that never ends', () => {
  expect(claimsOf('die brücke ist lang und '.repeat(300)).every(({ length }) => length <= 400)).toBe(true);
});

test.each([
  [
    'Die Brücke ist 340 Meter lang und der Fluss hat zwei Arme.',
    ['Die Brücke ist 340 Meter lang', 'der Fluss hat zwei Arme.'],
    'each with subject and verb',
  ],
  [
    'Die Brücke ist lang, und der Fluss ist breit und die Fähre ist alt.',
    ['Die Brücke ist lang', 'der Fluss ist breit', 'die Fähre ist alt.'],
    'three of them',
  ],
  [
    'Die Brücke ist seit Mai offen und ist 340 Meter lang.',
    ['Die Brücke ist seit Mai offen und ist 340 Meter lang.'],
    'but one subject keeps two verbs together',
  ],
  [
    'Die Brücke ist 340 Meter lang oder der Fluss ist breit.',
    ['Die Brücke ist 340 Meter lang oder der Fluss ist breit.'],
    'but of two things that may be, neither is claimed',
  ],
  [
    'Es stimmt nicht, dass die Brücke alt ist und die Fähre neu ist.',
    ['Es stimmt nicht, dass die Brücke alt ist und die Fähre neu ist.'],
    'but what "dass" opens is not claimed by itself',
  ],
  ['Brandt und Kolb haben die Brücke gebaut.', ['Brandt und Kolb haben die Brücke gebaut.'], 'two who do one thing'],
  [
    'Die Stadt baute eine neue Brücke und eine neue Fähre.',
    ['Die Stadt baute eine neue Brücke und eine neue Fähre.'],
    'two things of one verb',
  ],
])('splits what "und" joins: %s', (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test('splits what "and" joins', () => {
  expect(splitClaims('The bridge is 340 metres long and the river is called Warle.', languages.en)).toEqual([
    'The bridge is 340 metres long',
    'the river is called Warle.',
  ]);
});

test.each([
  ['Brandt eröffnete die Brücke nicht, Kolb hat sie gebaut.', 'Kolb hat sie gebaut.'],
  ['Die Stadt zahlt 12 Millionen, das Land zahlt nichts dazu.', 'das Land zahlt nichts dazu.'],
  ['Die Brücke ist 340 Meter lang, der Fluss ist breit und die Fähre war alt.', 'der Fluss ist breit'],
])('splits two main clauses at their comma: %s', (text, second) => {
  expect(claimsOf(text)[1]).toBe(second);
});

test.each([
  ['Brandt sagte, die Brücke sei 340 Meter lang.', 'what somebody says'],
  ['Die Brücke ist 340 Meter lang, sagte Brandt.', 'who says it'],
  ['Brandt eröffnete die Brücke, die lang ist und teuer war.', 'a relative clause'],
  ['Die Fähre fährt noch weiter, obwohl die Brücke offen ist.', 'a subordinate clause'],
  ['Wenn die Brücke offen ist, fährt die Fähre weiter.', 'a condition'],
  ['Hanna Brandt, die Bürgermeisterin von Lindenfurt, hat die Brücke eröffnet.', 'an apposition'],
  ['Lindenfurt, Ahlbek und Torgau haben jeweils eine Brücke.', 'a list'],
  ['Am Montag, dem 3. Mai, war die Brücke offen.', 'a date'],
  ['Sie ist krank, er war gesund und munter.', 'what claims too little by itself'],
])('keeps at a comma together: %s', (text) => {
  expect(claimsOf(text)).toEqual([text]);
});

test.each([
  ['The bridge is 340 metres long, the river is called Warle.', 2],
  ['The bridge is 340 metres long, Mayor Hanna Brandt said.', 1],
  ['The bridge, which was long and costly, is closed.', 1],
  ['When the storm came, the old bridge was closed.', 1],
])('splits English at a comma only between main clauses: %s', (text, count) => {
  expect(splitClaims(text, languages.en)).toHaveLength(count);
});

test('loses no word of a sentence that it splits', () => {
  const text = 'Brandt hat die Brücke eröffnet, Kolb hat sie gebaut und die Stadt hat 12 Millionen bezahlt.';
  const words = (of: string) => of.match(/\p{L}+/gu)?.filter((word) => word !== 'und');
  expect(words(claimsOf(text).join(' '))).toEqual(words(text));
});
