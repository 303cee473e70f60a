import { describe, expect, test } from 'vitest';
import { guard, readClaim } from '../../src/check/guards.ts';
import { languages } from '../../src/language/languages.ts';
import { passagesOf } from '../../src/search/passages.ts';
import { loadArticleText } from '../fixture.ts';

/** What a claim is to the only sentence of a text. */
function contained(claim: string, text: string) {
  const [passage] = passagesOf(loadArticleText(text), 0);
  if (!passage) throw new Error('The text has no sentence.');
  return guard(readClaim(claim, languages[passage.article.language]), passage, '').containment;
}

test.each([
  ['Lammers eröffnete die Brücke.', 'Lammers lobte die Stadt und eröffnete die Brücke.'],
  ['Der Minister eröffnete die Brücke.', 'Der Minister eröffnete am Montag mit Lammers die Brücke.'],
  ['Lammers wurde in Torgau gelobt.', 'Lammers wurde von Korte in Torgau gelobt.'],
  ['Korte hat die Brücke eröffnet.', 'Lammers und Korte haben die Brücke eröffnet.'],
  ['Die Stadt hat Geld veruntreut.', 'Lammers sagte, die Stadt habe Geld veruntreut.'],
  ['The mayor opened the bridge.', 'On Monday the mayor reluctantly opened the bridge.'],
  ['The city stole the money.', 'Lammers said that the city stole the money.'],
])('whole phrases may be left out: %s – %s', (claim, text) => {
  expect(contained(claim, text)).toBe('whole');
});

describe('nothing may be left out', () => {
  test.each([
    ['Der Minister trat am Montag zurück.', 'Der Sprecher des Ministers trat am Montag zurück.', 'whose it is'],
    ['Die Brücke gewann die Wahl in Torgau.', 'Die Gegner der Brücke gewannen die Wahl in Torgau.', 'a genitive'],
    [
      'Kurt Lammers wurde in Torgau verhaftet.',
      'Der Bruder von Kurt Lammers wurde in Torgau verhaftet.',
      'a preposition',
    ],
    ['Brandt trat am Montag in Torgau zurück.', 'Brandts Sprecher trat am Montag in Torgau zurück.', 'a name in front'],
    ['The minister resigned on Monday.', 'The minister’s spokesman resigned on Monday.', 'a possessive'],
    ['The mayor died in the fire.', 'The wife of the mayor died in the fire.', 'a preposition'],
    ['Der Bürgermeister eröffnete die Brücke.', 'Der Ex-Bürgermeister eröffnete die Brücke.', 'half a word'],
    ['Der Täter Jens Korte saß in Haft.', 'Der mutmaßliche Täter Jens Korte saß in Haft.', 'an adjective'],
    ['Police arrested the killer of the judge.', 'Police arrested the alleged killer of the judge.', 'an adjective'],
    ['Die 15 Brücken in Torgau sind marode.', '12 der 15 Brücken in Torgau sind marode.', 'of how many'],
    [
      'Alle Schulen in Torgau haben geöffnet.',
      'Fast alle Schulen in Torgau haben geöffnet.',
      'that it is not quite so',
    ],
    ['Die Stadt hat Geld für Schulen.', 'Die Stadt hat wenig Geld für Schulen.', 'how much'],
    ['Die Brücke ist fertig gebaut.', 'Die Brücke in Torgau ist halb fertig gebaut.', 'how far'],
    ['Lammers lost the vote in May.', 'Lammers nearly lost the vote in May.', 'that it is not quite so'],
    ['Korte eröffnet die Brücke.', 'Entweder Lammers oder Korte eröffnet die Brücke.', 'that it may be another'],
    ['Lammers eröffnete die Brücke.', 'Lammers lobte die Stadt und Korte eröffnete die Brücke.', 'who does it'],
    ['Lammers ist ein guter Redner.', 'Lammers ist alles andere als ein guter Redner.', 'a comparison'],
    ['Die Stadt zahlt 12 Millionen Euro.', 'Die Stadt zahlt 12 Millionen Euro weniger.', 'what is behind a figure'],
    ['Lammers is a good speaker.', 'Lammers claims to be a good speaker.', 'an infinitive'],
  ])('that a word hangs on: %s – %s: %s', (claim, text) => {
    expect(contained(claim, text)).toBe('apart');
  });
});

describe('what an article does not say itself contains nothing', () => {
  test.each([
    ['Die Stadt hat Geld veruntreut.', 'Lammers bestritt, dass die Stadt Geld veruntreut hat.', 'denied'],
    ['Die Stadt hat Geld veruntreut.', 'Lammers wies den Vorwurf zurück, die Stadt habe Geld veruntreut.', 'denied'],
    ['Die Stadt hat Geld veruntreut.', 'Es ist falsch, dass die Stadt Geld veruntreut hat.', 'no verb of saying'],
    ['Die Stadt hat Geld veruntreut.', 'Gerüchte, die Stadt habe Geld veruntreut, halten sich.', 'no verb of saying'],
    ['Die Stadt hat Geld veruntreut.', 'Hätte die Stadt Geld veruntreut, wäre Lammers gegangen.', 'unreal'],
    ['The city stole money in May.', 'Had the city stolen money in May, Lammers would have left.', 'a condition'],
    ['Die Stadt Torgau hat Geld veruntreut.', 'Hat die Stadt Torgau Geld veruntreut?', 'a question'],
  ])('%s – %s: %s', (claim, text) => {
    expect(contained(claim, text)).toBe('apart');
  });
});

describe('a denial', () => {
  test.each([
    ['Die Fähre fährt nach Torgau.', 'Die Fähre fährt noch nicht nach Torgau.'],
    ['Die Fähre fährt nicht nach Torgau.', 'Die Fähre fährt nach Torgau.'],
    ['Die Stadt baut eine Fähre in Torgau.', 'Die Stadt baut keine Fähre in Torgau.'],
    ['Die Stadt eröffnete die neue Brücke.', 'Die Stadt eröffnete am Montag die neue Brücke nicht.'],
  ])('contradicts what it denies: %s – %s', (claim, text) => {
    expect(contained(claim, text)).toBe('denial');
  });

  test.each([
    ['Lammers kam nach Torgau.', 'Lammers kam nicht zum ersten Mal nach Torgau.'],
    ['Lammers kam nach Torgau.', 'Lammers kam ohne seine Frau nach Torgau.'],
    ['Lammers stimmte dem Gesetz zu.', 'Kein Abgeordneter außer Lammers stimmte dem Gesetz zu.'],
    ['Lammers stimmte dem Gesetz nicht zu.', 'Kein Abgeordneter außer Lammers stimmte dem Gesetz zu.'],
    ['Alle Schulen haben nicht geöffnet.', 'Nicht alle Schulen haben geöffnet.'],
    ['Die Stadt hat Geld gespart.', 'Die Stadt hat den Bau gestoppt und Geld gespart.'],
  ])('says nothing of what it does not deny: %s – %s', (claim, text) => {
    expect(contained(claim, text)).toBe('apart');
  });
});

test.each([
  ['Die Stadt zahlt 15 Millionen Euro für die Brücke.', 'Die Stadt zahlt 12 Millionen Euro für die Brücke.', 'figure'],
  ['1300 Menschen starben in Torgau.', 'Bis zu 1200 Menschen starben in Torgau.', 'figure'],
  ['14 Menschen starben in Torgau.', 'Mindestens 12 Menschen starben in Torgau.', 'apart'],
  ['1210 Menschen starben in Torgau.', 'Rund 1200 Menschen starben in Torgau.', 'apart'],
  ['Der Anteil stieg von 12 Prozent.', 'Der Anteil stieg von 12 auf 15 Prozent.', 'apart'],
  ['Lammers ist 12 Tage in Torgau.', 'Lammers ist zwischen 10 und 12 Tage in Torgau.', 'apart'],
  ['In Torgau lag der Wert bei -5 Grad.', 'In Torgau lag der Wert bei minus 5 Grad.', 'whole'],
  ['In Torgau lag der Wert bei 5 Grad.', 'In Torgau lag der Wert bei minus 5 Grad.', 'denial'],
])('a figure contradicts where both cannot be right: %s – %s', (claim, text, containment) => {
  expect(contained(claim, text)).toBe(containment);
});
