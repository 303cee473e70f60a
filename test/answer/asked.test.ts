import { expect, test } from 'vitest';
import { whatIsAsked } from '../../src/answer/asked.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { languages } from '../../src/language/languages.ts';
import { tokenize } from '../../src/text/tokens.ts';

function askedIn(code: LanguageCode, text: string) {
  const language = languages[code];
  return whatIsAsked({ text, tokens: tokenize(text, language) }, language);
}

test.each([
  ['Wie viele Länder machen mit?', 'number', 'a count'],
  ['Wie viel Geld gibt die Stadt?', 'money', 'the noun behind "wie viel"'],
  ['Wie viel Prozent des Gebiets?', 'share', 'a unit'],
  ['Wie teuer war die Brücke?', 'money', 'an adjective of price'],
  ['Wie hoch waren die Kosten?', 'money', 'the noun further off'],
  ['Wie lange dauerte der Bau?', 'duration', 'a time'],
  ['Seit wann fährt die Fähre?', 'date', 'two asking words'],
  ['In welchem Jahr war das?', 'date', 'the noun behind "welchem"'],
  ['Welche Bürgermeisterin sprach?', 'person', 'an office'],
  ['In welcher Stadt steht sie?', 'place', 'a noun for places'],
  ['Mit wem sprach Brandt?', 'person', 'a form of "wer"'],
  ['Wo steht die Brücke?', 'place', 'a place'],
  ['Was hat die neue Brücke gekostet?', 'money', 'a verb of paying at the end'],
  ['Was sagte sie zu den Kosten?', 'quote', 'a noun of paying is no verb'],
  ['Wobei half der Baumeister?', 'thing', 'an adverb that stands for a preposition and a thing'],
  ['Woraus ist sie gebaut?', 'thing', 'another'],
  ['Womit hob sie den Absatz der Stadt?', 'thing', 'a noun that holds a noun of saying'],
  ['Wie viele Spender gab es?', 'number', 'who gives is counted, what is given is not'],
  ['Wer ist Kolbs Gegner?', 'person', 'a common noun is no name'],
  ['Wer ist Roland Koch?', 'thing', 'unless a given name stands before it'],
  ['Wie hoch ist der Salzgehalt?', 'share', 'no salary'],
  ['Welche Zeitung zitiert Hanna Brandt?', 'organisation', 'who quotes is no quote'],
  ['Weshalb kam er nicht?', 'reason', 'another word for why'],
  ['Was sagte Hanna Brandt?', 'quote', 'a verb of saying'],
  ['Was geschah am Montag?', 'thing', 'anything'],
  ['Wer ist Hanna Brandt?', 'thing', 'what somebody is'],
  ['Was steht auf dem Platz?', 'thing', 'what stands there is not said'],
  ['Weißt du, wer diese Brandt ist?', 'thing', 'the same in a clause'],
  ['Wer ist die Bürgermeisterin?', 'person', 'an office has a holder'],
  ['Wer ist in Lindenfurt?', 'person', 'a preposition says where, not who'],
  ['Ist die Brücke lang', 'yesno', 'a verb in front, without question mark'],
  ['Kosten der Brücke', 'money', 'keywords'],
  ['Zu welcher Strafe wurde er verurteilt?', 'list', 'a penalty need not be paid'],
  ['Welchen Stellenwert hat die Brücke?', 'thing', 'a compound that is no money, though its head is'],
  ['Welche Schulen schließen?', 'list', 'a noun that only shares its stem with one for persons'],
  ['In welchen Jahren fuhr die Fähre?', 'date', 'a unit of time that is no duration'],
  ['Welche anderen Städte haben Brücken?', 'place', 'the noun behind "andere"'],
])('%s asks for %s: %s', (text, kind) => {
  expect(askedIn('de', text).kind).toBe(kind);
});

test.each([
  ['How many cyclists are there?', 'number', 'a count'],
  ['How much did it cost?', 'money', 'a verb of price'],
  ['What percentage was it?', 'share', 'the noun behind "what"'],
  ['How long did it take?', 'duration', 'a time'],
  ['Which year was it?', 'date', 'the noun behind "which"'],
  ['Who said so?', 'person', 'a person'],
  ['Who is Hanna Brandt?', 'thing', 'what somebody is'],
  ['What sentence did the judge pass?', 'list', 'a sentence may be a punishment'],
  ['Where is the bridge?', 'place', 'a place'],
  ['Why was it built?', 'reason', 'a reason'],
  ['What did Brandt say?', 'quote', 'a verb of saying'],
  ['Is it long?', 'yesno', 'a verb in front'],
  ['What is the estimated population of Bergen?', 'number', 'the noun that "what is the" defines'],
  ['What was the name of the mayor?', 'person', 'the noun behind "name of the"'],
  ["What is Bergen's population?", 'number', 'a noun with a possessor'],
  ['What did the mayor of Bergen open?', 'thing', 'no noun of the question, since another verb follows'],
  ['What were the cyclists wearing?', 'thing', 'no noun that does something itself'],
  ['What is the idea generally ascribed to her?', 'thing', 'no adverb that shares its stem with an office'],
  ['What is a bridge in the United States called?', 'thing', 'no verb of saying in a name'],
  ['Which other cities have bridges?', 'place', 'the noun behind "other"'],
  ['During which years did the ferry run?', 'date', 'a unit of time that is no duration'],
  ['When a bridge is closed, what is it called?', 'thing', 'what the main clause asks'],
  ['When was the bridge closed?', 'date', '"when" with its verb'],
])('%s asks for %s: %s', (text, kind) => {
  expect(askedIn('en', text).kind).toBe(kind);
});

test('tells how many are asked for, in figures and words', () => {
  expect(askedIn('de', 'Welche 26 Länder?').count).toBe(26);
  expect(askedIn('de', 'Welche drei Städte?').count).toBe(3);
  expect(askedIn('de', 'Welche Stadt?').count).toBe(1);
});

test('counts nothing where only a measure is asked for', () => {
  expect(askedIn('en', 'How old was the mayor?').focus).toBeUndefined();
  expect(askedIn('de', 'Wie alt war die Bürgermeisterin?').focus).toBeUndefined();
  expect(askedIn('en', 'How many city cyclists are there?').focus).toBe('cyclists');
  expect(askedIn('en', 'How many cyclists cross it?').focus).toBe('cyclists');
});

test('names are asked for by that word, too', () => {
  expect(askedIn('en', 'names of the 26 countries')).toMatchObject({ kind: 'place', count: 26 });
  expect(askedIn('de', 'Namen der drei Städte')).toMatchObject({ kind: 'place', count: 3 });
});

test('what keeps somebody from something is a reason', () => {
  expect(askedIn('en', 'What kept the mayor from speaking?').kind).toBe('reason');
  expect(askedIn('de', 'Was hinderte die Bürgermeisterin am Reden?').kind).toBe('reason');
});

test.each([
  ['How many towns built bridges?', 'towns', 'the first plural'],
  ['How many bridge builders came?', 'builders', 'a plural behind what sort it is'],
  ['How many people came?', 'people', 'without a plural, the first word'],
])('%s counts %s: %s', (text, focus) => {
  expect(askedIn('en', text).focus).toBe(focus);
});

test('the office by which a name is asked for is what its holder must have', () => {
  expect(askedIn('de', 'Wie heißt die Bürgermeisterin von Lindenfurt?')).toMatchObject({
    kind: 'person',
    role: 'burgermeisterin',
  });
});
