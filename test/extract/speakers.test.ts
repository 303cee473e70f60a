import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { readStatements } from '../../src/extract/index.ts';
import { languages } from '../../src/language/languages.ts';
import { direct } from './reader.ts';

/** Each quote's form and speaker. */
const speakers = (text: string, language: 'de' | 'en') => {
  const article = readArticle('x', 'x', `---\nlanguage: ${language}\n---\n${text}\n`);
  return readStatements(article, languages[language]).quotes.map(({ form, speaker }) => `${form}: ${speaker}`);
};

describe('a speaker', () => {
  test.each([
    ['en', '“It works well for us,” said Samuel L. Lind.', 'direct: Samuel L. Lind'],
    ['en', '“It works well for us,” J. D. Weber said on Monday.', 'direct: J. D. Weber'],
    ['en', 'R. J. Weber said the bridge would open soon.', 'reported: R. J. Weber'],
    ['en', 'Mayor George W. Lind said the bridge would open soon.', 'reported: Mayor George W. Lind'],
    ['en', "“It works well,” said Patrick D'Angelo of Acme.", "direct: Patrick D'Angelo"],
    ['en', '“It works well for us,” said Sean O’Brien.', 'direct: Sean O’Brien'],
    ['de', '„Das geht gut so“, sagte Sprecherin A. B. Schmidt.', 'direct: Sprecherin A. B. Schmidt'],
    ['de', 'Minister Karl-Heinz W. Brandt sagte, die Brücke sei sicher.', 'reported: Minister Karl-Heinz W. Brandt'],
    ['de', 'Hans M. sagte, die Brücke sei sicher.', 'reported: Hans M.'],
    ['de', '„Das geht gut so“, sagte Gabriele D’Angelo.', 'direct: Gabriele D’Angelo'],
  ] as const)('has the whole name, with initials and apostrophes: %s %s', (language, text, expected) => {
    expect(speakers(text, language)).toEqual([expected]);
  });

  test.each([
    ['de', 'Hanna Brandt sprach mit Tom Kraus. Er sagte, die Brücke sei sicher.', 'reported: Tom Kraus'],
    ['de', 'Tom Kraus traf am Montag Anna Weber. „Das geht gut so“, sagte sie.', 'direct: Anna Weber'],
    ['de', 'Anna Weber kam am Montag. „Das geht gut so“, sagte sie.', 'direct: Anna Weber'],
    ['de', 'Der Minister kam am Montag. „Das geht gut so“, sagte er.', 'direct: Minister'],
    ['de', 'Tom Kraus kam am Montag. „Das geht gut so“, sagte sie.', 'direct: undefined'],
    ['de', 'Die Sprecherin kam am Montag. „Das geht gut so“, sagte er.', 'direct: undefined'],
    ['de', 'Frau Weber kam am Montag. „Das geht gut so“, sagte er.', 'direct: undefined'],
    ['en', 'Anna Weber came on Monday with Tom Kraus. “It works well,” he said.', 'direct: Tom Kraus'],
    ['en', 'Tom Kraus came on Monday. “It works well,” she said.', 'direct: undefined'],
  ] as const)('is whom a pronoun means, by gender, or nobody: %s %s', (language, text, expected) => {
    expect(speakers(text, language)).toEqual([expected]);
  });

  test('may be several, whom the verb tells', () => {
    const text = 'Die Forscher erklärten, das Ufer sei sicher. Sie sagten, die Brücke sei es auch.';
    expect(speakers(text, 'de')).toEqual(['reported: Forscher', 'reported: Forscher']);
  });

  test.each([
    ['de', 'Tom Kraus’ Sprecherin Anna Weber sagte, die Brücke sei sicher.', 'reported: Sprecherin Anna Weber'],
    ['de', '„Das geht gut so“, sagte Hanna Brandts Sprecher.', 'direct: Hanna Brandts Sprecher'],
    ['en', "Tom Kraus' spokeswoman Anna Weber said the bridge was safe.", 'reported: Anna Weber'],
    ['en', '“It works well,” said Tom Kraus’s spokeswoman, Anna Weber.', 'direct: Anna Weber'],
  ] as const)('is not the possessor: %s %s', (language, text, expected) => {
    expect(speakers(text, language)).toEqual([expected]);
  });

  test.each([
    ['en', 'The wind reached 90 miles per hour..', []],
    [
      'en',
      'Lind Foods said it would close. The company plans to move, where it hopes to create 12 jobs.',
      'Lind Foods',
    ],
    ['en', 'According to the annual report, costs doubled.', 'annual report'],
    ['de', 'Die Regeln sollen laut BMI der Verbesserung der Sicherheit dienen.', 'BMI'],
  ] as const)('is neither a measure nor what is only near it: %s %s', (language, text, expected) => {
    const found = new Set(speakers(text, language).map((one) => one.replace('reported: ', '')));
    expect([...found]).toEqual([expected].flat());
  });

  test.each([
    ['de', 'Der Brand forderte zwei Tote.'],
    ['de', 'Das Feuer und der Sturm forderten am Montag drei Verletzte.'],
    ['de', 'Die Maßnahme widerspricht dem Gesetz der Stadt.'],
    ['en', 'The fire threatened the bridge on Monday.'],
  ] as const)('is somebody: what happens demands nothing, %s %s', (language, text) => {
    expect(speakers(text, language)).toEqual([]);
  });

  test.each([
    ['de', 'Die Anwohner fordern eine Brücke.', 'Anwohner'],
    ['de', 'Die Eltern kritisieren die Schule.', 'Eltern'],
    ['de', 'Das Bündnis fordert mehr Geld.', 'Bündnis'],
    ['de', 'Der Brand forderte nach Angaben der Polizei zwei Tote.', 'Polizei'],
    ['de', 'Der Sturm habe zwei Tote gefordert, sagte Minister Tom Kraus.', 'Minister Tom Kraus'],
    ['de', 'Warles oberster Richter Tom Kraus spricht von einem Fehler der Stadt.', 'Richter Tom Kraus'],
    ['en', 'The residents demanded a bridge.', 'residents'],
  ] as const)('is who can say something: %s %s', (language, text, expected) => {
    expect(speakers(text, language)).toEqual([`reported: ${expected}`]);
  });

  test.each([
    ['Laut dem Vorsitzenden Peter Müller ist die Brücke sicher.', 'Vorsitzender Peter Müller'],
    ['Laut der Vorsitzenden Anna Weber ist die Brücke sicher.', 'Vorsitzende Anna Weber'],
    ['Laut Vorsitzenden Müller ist die Brücke sicher.', 'Vorsitzender Müller'],
    ['Der Vorsitzende Tom Kraus sagte, die Brücke sei sicher.', 'Vorsitzender Tom Kraus'],
    ['Laut dem Vorsitzenden der Liga ist die Brücke sicher.', 'Vorsitzender der Liga'],
    ['Laut Abgeordneten ist die Brücke sicher.', 'Abgeordnete'],
    ['Laut dem Präsidenten Müller ist die Brücke sicher.', 'Präsident Müller'],
    ['Nach Angaben des Präsidenten der Liga ist die Brücke sicher.', 'Präsident der Liga'],
    ['Laut Herrn Weber ist die Brücke sicher.', 'Herr Weber'],
  ])('has an office as it is called by itself: %s', (text, expected) => {
    expect(speakers(text, 'de')).toEqual([`reported: ${expected}`]);
  });

  test('is known again by the office, in whatever case', () => {
    const text = 'Nach Angaben des Abgeordneten Kraus ist die Brücke sicher. Der Abgeordnete fordert eine zweite.';
    expect(speakers(text, 'de')).toEqual(Array(2).fill('reported: Abgeordneter Kraus'));
  });

  test('stands right in front of a quotation, though another one spoke before', () => {
    const text = 'Das gehe gut, so Minister Tom Kraus, und Anna Weber: „Das geht sehr gut, und wir bleiben dabei.“';
    expect(speakers(text, 'de')).toContain('direct: Anna Weber');
  });
});

test.each([
  ["``Das geht gut so'', sagte Tom Kraus.", 'de'],
  ['``Das geht gut so…”, sagte Tom Kraus.', 'de'],
  [',,Das geht gut so“, sagte Tom Kraus.', 'de'],
  [",,Das geht gut so'', sagte Tom Kraus.", 'de'],
  ['”Das geht gut so”, sagte Tom Kraus.', 'de'],
  ["``It works well for us,'' said Tom Kraus.", 'en'],
] as const)('marks of a typewriter and of Scandinavia are quotation marks: %s', (text, language) => {
  expect(speakers(text, language)).toEqual(['direct: Tom Kraus']);
});

test('a thing that leads to a quotation does not speak: who spoke last goes on', () => {
  const text = (lead: string) =>
    `„Die Brücke hält“, sagte Hanna Brandt.\n\n${lead}: „Wir haben sie drei Jahre lang geprüft.“`;
  for (const lead of ['Ihre Zuversicht gründet sich auf Erfahrung', 'Die Einsicht in den Plan sei frei']) {
    expect(direct(text(lead)).at(-1)).toEqual(['„Wir haben sie drei Jahre lang geprüft.“', 'Hanna Brandt']);
  }
  const [, speaker] = direct(text('Der Trainer war zufrieden')).at(-1) ?? [];
  expect(speaker).toBe('Trainer');
  expect(direct(text('Die Anwohner waren zufrieden')).at(-1)?.[1]).toBe('Anwohner');
});
