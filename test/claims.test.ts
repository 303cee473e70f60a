import { expect, test } from 'vitest';
import { splitClaims } from '../src/claims.ts';
import { languages } from '../src/languages/index.ts';

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
