import { describe, expect, test } from 'vitest';
import { bridge, loadArticleText } from '../fixture.ts';
import { answerOf, hitOn } from '../hits.ts';

describe('what somebody said', () => {
  const told = hitOn('drei Jahre', { read: { answers: true, span: 'drei Jahre' }, about: 'building-time' });
  const verbatim = hitOn('verbindet', { read: { answers: true } });

  test('is the quote, nothing in it strong', () => {
    const given = answerOf('Was sagte Hanna Brandt?', [told]);
    expect([given.hits[0]?.statement?.id, given.hits[0]?.answer]).toEqual(['brandt-time', undefined]);
  });

  test.each([
    ['Was sagte Hanna Brandt wörtlich?', 'de'],
    ['Was hat die Bürgermeisterin wörtlich gesagt?', 'de'],
    ['Welches Zitat gibt es?', 'de'],
    ['What did Brandt say verbatim?', 'en'],
  ] as const)('is first what stands in quotation marks, where the very words are asked for: %s', (text, language) => {
    const { status, hits } = answerOf(text, [told, verbatim], language, language);
    expect([status, hits[0]?.statement?.id, hits.length]).toEqual(['answered', 'brandt-connects', 2]);
  });

  test.each(['Was sagte Peter Kolb wörtlich?', 'Was sagte Merkel wörtlich?', 'Was steht im Vertrag wörtlich?'])(
    'is not answered with the very words of somebody else: %s',
    (text) => {
      expect(answerOf(text, [verbatim, told]).status).toBe('related');
    },
  );

  test('is not answered with words in which the asked one is only named', () => {
    const text =
      'Am Montag war die Verhandlung. „Kolb wusste nichts von der Brücke“, sagte Richterin Hanna Brandt am Abend.';
    const said = hitOn(
      'Kolb wusste',
      { read: { answers: true } },
      loadArticleText(`${text} Kolb schwieg. Peter Kolb ging.`),
    );
    expect(answerOf('Was sagte Kolb wörtlich?', [said]).status).toBe('related');
    expect(answerOf('Was sagte Brandt wörtlich?', [said]).status).toBe('answered');
    expect(answerOf('Was sagte Brandt wörtlich über Kolb?', [said]).status).toBe('answered');
  });

  test('is not answered with what is only told, where the very words are asked for', () => {
    expect(answerOf('Was sagte Hanna Brandt wörtlich?', [told]).status).toBe('related');
    expect(answerOf('Was sagte Hanna Brandt?', [told]).status).toBe('answered');
  });
});

describe('a speaker', () => {
  const quote = hitOn('drei Jahre', { read: { answers: true }, about: 'brandt-time' });

  test.each([
    'Wer sagt, dass die Arbeiten drei Jahre dauerten?',
    'Welche Bürgermeisterin sagte, dass es drei Jahre waren?',
  ])('answers who said a quote: %s', (text) => {
    const { status, hits } = answerOf(text, [quote]);
    expect([status, hits[0]?.speaker]).toEqual(['answered', 'Hanna Brandt']);
  });

  test.each([
    ['Wen nannte Brandt nach den drei Jahren?', 'de'],
    ['Wem sagte sie, dass es drei Jahre waren?', 'de'],
    ['Who did Lind tell that it was three years?', 'en'],
    ['Wer sagt laut Brandt, dass es drei Jahre waren?', 'de'],
  ] as const)('does not answer whom something was told, nor what names the speaker: %s', (text, language) => {
    expect(answerOf(text, [quote], language, language).hits[0]?.speaker).toBeUndefined();
  });

  test.each([
    ['Who praised the patience of the residents?', 'Peter Kolb'],
    ['Who needed the patience of the residents?', undefined],
    ['Whom did Kolb praise for the patience?', undefined],
  ])('answers in the words of the index, too: %s', (text, speaker) => {
    const said = { en: 'Peter Kolb praised the patience of the residents.' };
    const quotes = bridge.quotes.map((one) => (one.id === 'kolb-patience' ? { ...one, statement: said } : one));
    const hit = hitOn('Geduld', { read: { answers: true } }, { ...bridge, quotes });
    expect(answerOf(text, [hit], 'en', 'en').hits[0]?.speaker).toBe(speaker);
  });

  test('is none where two say something there', () => {
    const [kolb, ...others] = bridge.quotes.filter(({ id }) => id === 'kolb-patience');
    const quotes = kolb ? [kolb, { ...kolb, id: 'brandt-patience', speaker: 'Hanna Brandt' }, ...others] : [];
    const hit = hitOn('Geduld', { read: { answers: true } }, { ...bridge, quotes });
    expect(answerOf('Wer lobte die Geduld?', [hit]).hits[0]?.speaker).toBeUndefined();
  });

  test('is told for nothing else', () => {
    expect(answerOf('Wie lange dauerten die Arbeiten?', [quote]).hits[0]?.speaker).toBeUndefined();
    expect(answerOf('Wer arbeitete drei Jahre an der Brücke?', [quote]).hits[0]?.speaker).toBeUndefined();
    const cost = hitOn('Sie kostete', { read: { answers: true }, about: 'cost' });
    expect(answerOf('Wer zahlte?', [cost]).hits[0]?.speaker).toBeUndefined();
    const unread = hitOn('drei Jahre', { read: {}, about: 'brandt-time' });
    expect(answerOf('Wer sagt das?', [unread]).hits[0]?.speaker).toBeUndefined();
  });
});
