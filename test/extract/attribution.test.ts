import { describe, expect, test } from 'vitest';
import { direct, read, reported } from './reader.ts';

const speakers = (text: string, language: 'de' | 'en' = 'de') => direct(text, language).map(([, speaker]) => speaker);

describe('a quotation without a verb of saying', () => {
  test.each([
    ['Baumeister Peter Kolb war erleichtert: „Die Brücke hält, das freut uns sehr.“', 'Baumeister Peter Kolb'],
    ['Ein Fischer vom Hafen: „Die Brücke hält, das freut uns sehr.“', 'Fischer vom Hafen'],
    ['Die Anwohner sehen es gelassen: „Die Brücke hält, das freut uns sehr.“', 'Anwohner'],
    ['Baumeister Peter Kolb zeigte sich froh, dass die Winde halten: „Das freut uns sehr.“', 'Baumeister Peter Kolb'],
    ['Das Fazit von Baumeister Peter Kolb: „Die Brücke hält, das freut uns sehr.“', 'Baumeister Peter Kolb'],
  ])('is by whom it is introduced: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  test('is by whom the sentence before is about', () => {
    const text =
      'Bürgermeisterin Hanna Brandt sagte, die Fähre fahre weiter. Baumeister Peter Kolb öffnete die Brücke. „Wir haben lange auf diesen Tag gewartet.“';
    expect(speakers(text)).toEqual(['Baumeister Peter Kolb']);
  });

  test('within reported speech is by whoever is reported', () => {
    const text =
      'Bürgermeisterin Hanna Brandt sagte, die Fähre fahre weiter. Die Brücke von Baumeister Peter Kolb sei „viel zu spät fertig geworden“.';
    expect(speakers(text)).toEqual(['Bürgermeisterin Hanna Brandt']);
  });

  test('is by whom the next sentence names', () => {
    expect(speakers('„Wir haben lange gewartet.“ Das musste Baumeister Peter Kolb einräumen.')).toEqual([
      'Baumeister Peter Kolb',
    ]);
  });
});

describe('of several cues', () => {
  test.each([
    ['Brandt sagte Kolb zufolge: „Die Brücke hält, das freut uns.“', 'Hanna Brandt'],
    ['Er wisse, dass die Brücke „noch nicht ganz fertig“ sei, hatte Brandt gesagt.', 'Hanna Brandt'],
    ['Kolb sagte, die Fähre sei alt: Sie sei „noch nicht ganz fertig“, so Brandt.', 'Hanna Brandt'],
    ['Kolb staunte und Brandt nannte die Brücke „einen großen Wurf“.', 'Hanna Brandt'],
  ])('the nearest that is no mere source leads to the quotation: %s', (text, speaker) => {
    expect(speakers(`Hanna Brandt traf Peter Kolb. ${text}`)).toEqual([speaker]);
  });
});

describe('the subject', () => {
  test.each([
    ['Der örtlichen Zeitung sagte Peter Kolb: „Die Brücke hält.“', 'Peter Kolb'],
    ['Die Zeitung zitiert Peter Kolb mit den Worten: „Die Brücke hält.“', 'Peter Kolb'],
    ['Die Brücke wird von Peter Kolb als „großer Wurf“ bezeichnet.', 'Peter Kolb'],
    [
      'Ein nicht genannter Sprecher der Werft nannte den Bau einen „teuren Irrtum“.',
      'nicht genannter Sprecher der Werft',
    ],
    ['Außerdem nannte die Fraktion den Bau „noch lange nicht fertig“.', 'Fraktion'],
    ['In seiner Rede lobte Peter Kolb die Stadt und nannte Brandts Plan „gut und richtig“.', 'Peter Kolb'],
    ['Peter Kolb hatte die Arbeit der Schiffs- und Hafenmeister gelobt: „Sie haben gut gearbeitet.“', 'Peter Kolb'],
    ['„Wo bleibt die Fähre?“, wollten die Fischer wissen.', 'Fischer'],
    [
      '„Die Brücke hält“, heißt es in einer gestern verbreiteten Erklärung der Stadt.',
      'gestern verbreitete Erklärung der Stadt',
    ],
    ['In der Erklärung, die am Montag kam, heißt es: „Die Brücke hält.“', 'Erklärung'],
  ])('speaks, whatever stands in front: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  test('may be a name that begins like a preposition', () => {
    const text = 'Ministerin Ute von der Aue kam. Von der Aue sagte, die Brücke sei „gut und richtig gebaut“.';
    expect(speakers(text)).toEqual(['Ministerin Ute von der Aue']);
  });
});

describe('reported speech', () => {
  test('is of nobody where nobody is said to criticise', () => {
    expect(reported('In der Stadt wird der späte Bau kritisiert.')).toEqual([
      ['In der Stadt wird der späte Bau kritisiert.', undefined],
    ]);
  });

  test('goes on with whom the sentence before is about', () => {
    const text = 'Anna Holm sagte, die Straße sei sicher. Karl Lund feierte die Brücke. Sie sei ein Meisterwerk.';
    expect(reported(text).at(-1)).toEqual(['Sie sei ein Meisterwerk.', 'Karl Lund']);
  });

  test('is whose opinion the sentence gives', () => {
    const text = 'Anna Holm sagte, die Straße sei sicher. Für den Baumeister Karl Lund sei sie ein Fehler.';
    expect(reported(text).at(-1)?.[1]).toBe('Baumeister Karl Lund');
  });

  test.each([
    'Die Fischer kündigten den Streik, den die Stadt fürchtet, an.',
    'Die Fischer warfen der Stadt, die den Plan vorgelegt hatte, Eile vor.',
  ])('goes on behind an inserted clause: %s', (text) => {
    expect(reported(text).map(([, speaker]) => speaker)).toEqual(['Fischer']);
  });
});

describe('a source', () => {
  test.each([
    [
      'Der Brand brach am Montag aus, zwei Menschen wurden laut Polizei verletzt.',
      [['zwei Menschen wurden laut Polizei verletzt.', 'Polizei']],
    ],
    [
      'Laut Polizei kamen 200 Menschen, laut Veranstalter waren es 500.',
      [
        ['Laut Polizei kamen 200 Menschen,', 'Polizei'],
        ['laut Veranstalter waren es 500.', 'Veranstalter'],
      ],
    ],
  ])('has what it tells and no more: %s', (text, expected) => {
    expect(reported(text)).toEqual(expected);
  });

  test.each([
    'Der Mann, der am Montag floh, wurde laut Polizei gefasst.',
    'Am Montag, als es regnete, wurden laut Polizei zwei Menschen verletzt.',
    'Zwei Männer, eine Frau und ein Kind wurden laut Polizei verletzt.',
  ])('has the whole sentence that it stands in: %s', (text) => {
    expect(reported(text)).toEqual([[text, 'Polizei']]);
  });
});

test('what somebody says ends where he goes on to do something', () => {
  expect(reported('Peter Kolb sagte, die Brücke sei sicher, und eröffnete sie am Montag.')).toEqual([
    ['die Brücke sei sicher,', 'Peter Kolb'],
  ]);
});

test('a clause that only names a speaker reports nothing', () => {
  expect(read('Wie erklärte Berlin.').quotes).toEqual([]);
});

describe('what nobody said', () => {
  test.each([
    ['Hanna Brandt sagte nicht, dass die Brücke unsicher sei.', 'de'],
    ['Hanna Brandt never said that the bridge was unsafe.', 'en'],
  ] as const)('is no report: %s', (text, language) => {
    expect(reported(text, language)).toEqual([]);
  });

  test('is nobody’s quotation', () => {
    const text = 'Peter Kolb never said "the bridge is unsafe", according to Hanna Brandt.';
    expect(direct(text, 'en')).toEqual([['"the bridge is unsafe"', undefined]]);
  });

  test('but what somebody says not to be so is reported', () => {
    expect(reported('Hanna Brandt said no one was hurt.', 'en')).toEqual([['no one was hurt.', 'Hanna Brandt']]);
  });
});
