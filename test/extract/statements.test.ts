import { describe, expect, test } from 'vitest';
import { direct, read, reported } from './reader.ts';

describe('direct speech', () => {
  test.each([
    ['„Die Brücke hält“, sagte Bürgermeisterin Hanna Brandt.', '„Die Brücke hält“'],
    ['»Die Brücke hält«, sagte Bürgermeisterin Hanna Brandt.', '»Die Brücke hält«'],
    ['«Die Brücke hält», sagte Bürgermeisterin Hanna Brandt.', '«Die Brücke hält»'],
    ['"Die Brücke hält", sagte Bürgermeisterin Hanna Brandt.', '"Die Brücke hält"'],
    ['“Die Brücke hält”, sagte Bürgermeisterin Hanna Brandt.', '“Die Brücke hält”'],
    ['Bürgermeisterin Hanna Brandt sagte: „Die Brücke hält.“', '„Die Brücke hält.“'],
    ['„Die Brücke hält.“ So Bürgermeisterin Hanna Brandt: „Die Brücke hält.“', '„Die Brücke hält.“'],
  ])('is found in any quotation marks: %s', (text, words) => {
    expect(direct(text)).toContainEqual([words, 'Bürgermeisterin Hanna Brandt']);
  });

  test('runs over several sentences and holds other quotations', () => {
    const words = '„Wir bauen weiter. Das Wort ‚unmöglich‘ kennen wir hier nicht. Im Mai sind wir fertig.“';
    expect(direct(`Baumeister Peter Kolb sagte: ${words}`)).toEqual([[words, 'Baumeister Peter Kolb']]);
  });

  test('runs over paragraphs', () => {
    const words = '„Wir bauen weiter, solange das Wetter hält.\n\nIm Mai sind wir dann fertig.“';
    expect(direct(`Baumeister Peter Kolb sagte: ${words}`)).toEqual([[words, 'Baumeister Peter Kolb']]);
  });

  test('interrupted by its speaker is two quotations of the same', () => {
    const text = 'Hanna Brandt sprach lange. „Wir bauen weiter“, sagte Brandt, „und im Mai sind wir fertig.“';
    expect(direct(text)).toEqual([
      ['„Wir bauen weiter“', 'Hanna Brandt'],
      ['„und im Mai sind wir fertig.“', 'Hanna Brandt'],
    ]);
  });

  test.each([
    'Das Schiff „Weiße Möwe“ liegt im Hafen.',
    'Der Roman „Der lange Weg nach Lindenfurt“ ist neu.',
    'Die Zeitung „Warle Bote“ erscheint täglich.',
    'Die „Möwe“ fährt. Die „Möwe“ ist alt.',
  ])('is no title and no name: %s', (text) => {
    expect(direct(text)).toEqual([]);
  });

  test('can be a phrase that somebody calls something', () => {
    expect(direct('Kritiker Emil Weber nannte den Bau einen „teuren Irrtum“.')).toEqual([
      ['„teuren Irrtum“', 'Emil Weber'],
    ]);
  });

  test('that is not closed swallows nothing', () => {
    const text = 'Brandt sagte: „Wir bauen.\n\nDie Fähre fährt weiter. „Sie bleibt“, sagte Peter Kolb.';
    expect(direct(text)).toEqual([['„Sie bleibt“', 'Peter Kolb']]);
  });

  test('goes on without a cue', () => {
    const text = '„Wir bauen weiter“, sagte Hanna Brandt. „Im Mai sind wir dann endlich mit allem fertig.“';
    expect(direct(text).map(([, speaker]) => speaker)).toEqual(['Hanna Brandt', 'Hanna Brandt']);
  });
});

describe('reported speech', () => {
  test.each([
    ['Ministerin Anna Holm sagte, die Straße sei sicher.', 'die Straße sei sicher.'],
    ['Ministerin Anna Holm erklärte, dass die Straße gesperrt bleibt.', 'dass die Straße gesperrt bleibt.'],
    ['Die Straße sei sicher, betonte Ministerin Anna Holm.', 'Die Straße sei sicher,'],
    ['Ministerin Anna Holm hat gestern angekündigt, die Straße zu sperren.', 'die Straße zu sperren.'],
    ['Wie Ministerin Anna Holm mitteilte, bleibt die Straße gesperrt.', 'bleibt die Straße gesperrt.'],
    ['Die Straße bleibt gesperrt, so Ministerin Anna Holm.', 'Die Straße bleibt gesperrt,'],
    ['Laut Ministerin Anna Holm bleibt die Straße gesperrt.', 'Laut Ministerin Anna Holm bleibt die Straße gesperrt.'],
    [
      'Nach Angaben von Ministerin Anna Holm bleibt sie gesperrt.',
      'Nach Angaben von Ministerin Anna Holm bleibt sie gesperrt.',
    ],
    [
      'Ministerin Anna Holm zufolge bleibt die Straße gesperrt.',
      'Ministerin Anna Holm zufolge bleibt die Straße gesperrt.',
    ],
    [
      'Am Montag teilte Ministerin Anna Holm in Berlin mit, dass die Straße gesperrt bleibt.',
      'dass die Straße gesperrt bleibt.',
    ],
    ['Ministerin Anna Holm fordert eine neue Straße.', 'Ministerin Anna Holm fordert eine neue Straße.'],
    ['Ministerin Anna Holm, die seit Mai im Amt ist, sagte, die Straße sei sicher.', 'die Straße sei sicher.'],
  ])('is found by its cue: %s', (text, words) => {
    expect(reported(text)).toEqual([[words, 'Ministerin Anna Holm']]);
  });

  test('goes on in the mood of the last speaker, over sentences and paragraphs', () => {
    const text =
      'Anna Holm sagte, die Straße sei sicher. Sie werde im Mai eröffnet. Die Fähre stelle ihren Dienst dann ein.\n\nDas Geld komme vom Land.';
    expect(reported(text).map(([, speaker]) => speaker)).toEqual(Array(4).fill('Anna Holm'));
  });

  test('is no sentence that the article says in its own voice', () => {
    expect(reported('Die Straße ist lang. Sie wurde im Mai eröffnet. Die Fähre fuhr zuletzt am Montag.')).toEqual([]);
  });

  test('is told with the denial of what is denied, which alone would say the opposite', () => {
    const denied = 'Die Behörde bestritt, dass Wasserwerfer eingesetzt worden seien.';
    expect(reported(denied)).toEqual([[denied, 'Behörde']]);
  });

  test('is by somebody whose office is told only where nothing qualifies it', () => {
    expect(reported('Die frühere Ministerin Anna Holm sagte, es sei genug.').map(([, speaker]) => speaker)).toEqual([
      'Anna Holm',
    ]);
  });

  test('may be confirmed by the sentence behind it', () => {
    expect(reported('Die Straße bleibt das ganze Jahr gesperrt. Das bestätigte Ministerin Anna Holm.')).toEqual([
      ['Die Straße bleibt das ganze Jahr gesperrt.', 'Ministerin Anna Holm'],
    ]);
  });

  test.each([
    ['Der Minister', 'Verkehrsminister Karl Lund'],
    ['Er', 'Verkehrsminister Karl Lund'],
    ['Lund', 'Verkehrsminister Karl Lund'],
    ['Die Polizei', 'Polizei'],
    ['Eine Studie der Universität Lindenfurt', 'Studie der Universität Lindenfurt'],
    ['Der zuständige Beamte', 'zuständiger Beamte'],
  ])('%s is named as %s', (subject, speaker) => {
    const text = `Verkehrsminister Karl Lund kam nach Lindenfurt. ${subject} sagte, die Straße sei sicher.`;
    expect(reported(text)).toEqual([['die Straße sei sicher.', speaker]]);
  });

  test('has a document as its speaker', () => {
    expect(reported('Die Straße sei sicher, heißt es in dem Gutachten der Stadt.')).toEqual([
      ['Die Straße sei sicher,', 'Gutachten der Stadt'],
    ]);
  });
});

describe('English', () => {
  test.each([
    ['“The bridge will hold,” said Mayor Hannah Brand.', '“The bridge will hold,”', 'direct'],
    ['"The bridge will hold," Mayor Hannah Brand said.', '"The bridge will hold,"', 'direct'],
    ['Mayor Hannah Brand said that the bridge was safe.', 'that the bridge was safe.', 'reported'],
    [
      'According to Mayor Hannah Brand, the bridge was safe.',
      'According to Mayor Hannah Brand, the bridge was safe.',
      'reported',
    ],
    ['The bridge was safe, said Mayor Hannah Brand.', 'The bridge was safe,', 'reported'],
  ])('reports as well: %s', (text, words, form) => {
    const found = form === 'direct' ? direct(text, 'en') : reported(text, 'en');
    expect(found).toEqual([[words, 'Mayor Hannah Brand']]);
  });

  test('takes an apostrophe for none of the marks', () => {
    expect(direct("The captains' boats and the mayor's house don't matter.", 'en')).toEqual([]);
  });
});

describe('facts', () => {
  test('are the sentences that state something, by whom they are stated', () => {
    const { facts } = read(
      'Die Brücke ist neu und schön. Ist sie auch sicher? Anna Holm sagte, die Brücke sei sicher.',
    );
    expect(facts.map(({ id, words, accordingTo }) => [id, words, accordingTo])).toEqual([
      ['p1s1', 'Die Brücke ist neu und schön.', 'lfb'],
      ['p1s3', 'Anna Holm sagte, die Brücke sei sicher.', 'Anna Holm'],
    ]);
  });

  test('are several where a sentence has several figures, each with its unit or what it counts', () => {
    const { facts } = read('Die Brücke kostete 12,5 Millionen Euro, hat 14 Pfeiler und spart 30 Prozent der Zeit.');
    expect(facts.map(({ id, short }) => [id, short])).toEqual([
      ['p1s1', '12,5 Millionen Euro'],
      ['p1s1-2', '14 Pfeiler'],
      ['p1s1-3', '30 Prozent'],
    ]);
  });

  test.each(['dpa', 'lk'])('leave a dateline out of who speaks: %s', (agency) => {
    const { quotes } = read(`Lindenfurt (${agency}) Der Stadtrat hat beschlossen, die Brücke zu sanieren.`);
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Stadtrat']);
  });

  test('tell place and agency of a dateline', () => {
    const { facts } = read('Lindenfurt (dpa) - Die Brücke ist neu und schön.');
    expect(facts.map(({ id, short }) => [id, short])).toEqual([
      ['dateline-place', 'Lindenfurt'],
      ['dateline-agency', 'dpa'],
      ['p1s1', undefined],
    ]);
  });

  test('have the nouns and names as topics that come again', () => {
    const { facts, topics } = read('Die Brücke ist neu. Die Brücke trägt Lastwagen. In Lindenfurt freut man sich.');
    expect(Object.values(topics)).toEqual([{ de: 'Brücke' }]);
    expect(facts.map(({ topics: keys }) => keys.length)).toEqual([1, 1, 0]);
  });
});
