import { describe, expect, test } from 'vitest';
import { type Answer, answer, answerTo } from '../../src/answer/index.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import type { Hit } from '../../src/search/index.ts';
import { bridge, loadArticleText, searchOf } from '../fixture.ts';
import { answerOf, askedLike, foundFor, hitOn, LIKE, searchFinding, UNLIKE } from '../hits.ts';

const COST = '12 Millionen Euro';
const answered = hitOn('Sie kostete', { read: { answers: true, span: COST }, about: 'cost' });
/** Like the question, but the reader is sure that it does not answer. */
const near = hitOn('Sie kostete', { read: {}, about: 'cost' });
const far = hitOn('Der Fluss', { read: {}, features: UNLIKE });

const spanOf = (words: string) => {
  const start = bridge.article.text.indexOf(words);
  return { start, end: start + words.length };
};
const boldIn = ({ hits: [first] }: Answer) =>
  first?.answer && bridge.article.text.slice(first.answer.start, first.answer.end);

describe('a question is', () => {
  test('answered where the reader is sure of it', () => {
    const given = answerOf('Wie viel kostete die Ankerbrücke?', [answered, far]);
    expect(given).toMatchObject({
      question: 'Wie viel kostete die Ankerbrücke?',
      status: 'answered',
      asks: 'money',
      uncovered: [],
    });
    expect(given.hits.map(({ passage }) => passage)).toEqual([answered.passage, far.passage]);
  });

  test('answered by nothing where the reader is sure that nothing does', () => {
    for (const hit of [near, far]) expect(answerOf('Wie viel kostete die Maut?', [hit]).status).not.toBe('answered');
    expect(answerOf('Wie hoch ist der Eiffelturm?', [far])).toMatchObject({ status: 'none', hits: [] });
  });

  test('answered by nothing where nothing is found', () => {
    expect(answerOf('Wie viel kostete die Ankerbrücke?', [])).toMatchObject({ status: 'none', hits: [] });
  });

  test.each(['Kannst du mir helfen?', 'Wie geht es dir?', 'Ich mag dich', 'Hallo', 'Hey there'])(
    'small talk: %s',
    (text) => {
      expect(answerOf(text, [answered])).toMatchObject({ status: 'none', hits: [] });
    },
  );

  test('no small talk where it is about something', () => {
    expect(answerOf('Kannst du mir sagen, wie viel die Ankerbrücke kostete?', [answered]).status).toBe('answered');
  });
});

describe('what answers is strong', () => {
  test('where reader, search and kind agree', () => {
    expect(boldIn(answerOf('Wie viel kostete die Ankerbrücke?', [answered]))).toBe(COST);
  });

  test.each([
    ['Wie viele Mitglieder hatte der Verein 2015?', undefined],
    ['Wie viele Mitglieder hat der Verein?', '310'],
    ['Wie viele Mitglieder hat der Verein heute, nicht 1999?', undefined],
  ])('not where what the question names has another figure beside it: %s', (text, bold) => {
    const club = loadArticleText('---\nlanguage: de\n---\n\nDer Verein hat heute 310 Mitglieder, 2015 waren es 420.\n');
    const [first] = answerOf(text, [hitOn('310', { read: { answers: true, span: '310' } }, club)]).hits;
    expect(first?.answer && club.article.text.slice(first.answer.start, first.answer.end)).toBe(bold);
  });

  test.each([
    ['Wie viele Autos fuhren über die Brücke?', '4 800'],
    ['Wie viele Lastwagen fuhren über die Brücke?', undefined],
    ['How many trucks crossed the bridge?', '4 800'],
  ])('not where something else is counted, as far as one language tells: %s', (text, bold) => {
    const road = loadArticleText('---\nlanguage: de\n---\n\nIm vergangenen Jahr fuhren 4 800 Autos über die Brücke.\n');
    const hit = hitOn('4 800', { read: { answers: true, span: '4 800' } }, road);
    const [first] = answer(foundFor(text, [hit], text.startsWith('How') ? 'en' : 'de'), 'de').hits;
    expect(first?.answer && road.article.text.slice(first.answer.start, first.answer.end)).toBe(bold);
  });

  test.each([
    [
      'Wie viele Autos fuhren nicht über die Brücke?',
      'Im vergangenen Jahr fuhren 4 800 Autos über die Brücke.',
      undefined,
    ],
    ['Wie viele Autos fuhren nicht über die Brücke?', 'Im Mai fuhren 4 800 Autos nicht über die Brücke.', '4 800'],
    ['How many cars did not cross the bridge?', 'Im vergangenen Jahr fuhren 4 800 Autos über die Brücke.', undefined],
  ])('not where the question alone denies: %s – %s', (text, said, bold) => {
    const road = loadArticleText(`---\nlanguage: de\n---\n\n${said}\n`);
    const hit = hitOn('4 800', { read: { answers: true, span: '4 800' } }, road);
    const [first] = answer(foundFor(text, [hit], text.startsWith('How') ? 'en' : 'de'), 'de').hits;
    expect(first?.answer && road.article.text.slice(first.answer.start, first.answer.end)).toBe(bold);
  });

  test('not where the span is not of the asked kind, however sure the reader is', () => {
    const [place, time] = ['am Montag', 'Die Stadt'].map((span) =>
      hitOn('am Montag', { read: { answers: true, span } }),
    );
    expect(place && boldIn(answerOf('Wann wurde die Ankerbrücke eröffnet?', [place]))).toBe('am Montag');
    expect(time && boldIn(answerOf('Wann wurde die Ankerbrücke eröffnet?', [time]))).toBeUndefined();
  });

  test('not where yes or no is asked', () => {
    const given = answerOf('Kostete die Ankerbrücke zu viel?', [answered]);
    expect(given).toMatchObject({ status: 'answered', asks: 'yesno' });
    expect(boldIn(given)).toBeUndefined();
  });

  test('in the first passage alone', () => {
    const { hits } = answerOf('Wie viel kostete die Ankerbrücke?', [answered, answered]);
    expect(hits.map((hit) => hit.answer !== undefined)).toEqual([true, false]);
  });

  test('never where nothing is answered, or the reader has no span', () => {
    expect(boldIn(answerOf('Wie viel kostete die Maut?', [near]))).toBeUndefined();
    const bare = hitOn('Sie kostete', { read: { answers: true } });
    expect(answerOf('Wie viel kostete die Ankerbrücke?', [bare]).status).toBe('answered');
    expect(boldIn(answerOf('Wie viel kostete die Ankerbrücke?', [bare]))).toBeUndefined();
  });
});

describe('what the index says of a passage', () => {
  const two = (span: string, about: string) => hitOn('Sie kostete', { read: { answers: true, span }, about });
  const statedIn = (text: string, hit: Hit) => answerOf(text, [hit]).hits[0]?.statement?.id;

  test('is what holds the answer, though the question is nearer to something else', () => {
    expect(statedIn('Wie lang ist die Ankerbrücke?', two('340 Meter', 'cost'))).toBe('length');
    expect(statedIn('Wie viel kostete die Ankerbrücke?', two(COST, 'cost'))).toBe('cost');
    expect(statedIn('Wie ist die Ankerbrücke?', two('340 Meter', 'cost'))).toBe('cost');
  });

  test('has most of the words of a question for yes or no', () => {
    expect(statedIn('Ist die Ankerbrücke 340 Meter lang?', two(COST, 'cost'))).toBe('length');
  });
});

test('who is asked for is never whom the question names', () => {
  const kolb = bridge.quotes.find(({ id }) => id === 'kolb-patience');
  const statement = kolb && { ...kolb, answer: spanOf('Peter Kolb') };
  const nearest = statement && askedLike('Wer lobte die Anwohner?', statement, 0.99);
  const hit = hitOn('Geduld', { read: { answers: true, span: 'Peter Kolb' }, ...(nearest ? { nearest } : {}) });
  expect(boldIn(answerOf('Wer lobte die Geduld der Anwohner?', [hit]))).toBe('Peter Kolb');
  expect(boldIn(answerOf('Wer lobte Peter Kolb?', [hit]))).toBeUndefined();
});

test('a question that names nothing is not answered', async () => {
  const hits = [hitOn('drei Jahre', { read: { answers: true, span: 'drei Jahre' } })];
  const search = searchFinding(hits, await searchOf([bridge]));
  expect(await answerTo('Wie lange?', search, { language: 'de' }, 'de')).toMatchObject({ status: 'related' });
  expect(await answerTo('Wie lange dauerten die Arbeiten?', search, {}, 'de')).toMatchObject({ status: 'answered' });
});

test.each(['Quatsch', 'quatsch murks'])('stray words are not answered: %s', (text) => {
  const unlike = { ...LIKE, letters: 0.1 };
  const hit = hitOn('Sie kostete', { read: { answers: true }, features: unlike });
  expect(answerOf(text, [hit]).status).toBe('related');
  expect(answerOf(text, [{ ...hit, features: LIKE }]).status).toBe('answered');
});

test('what is about something else altogether is not answered, even where the reader is nearly sure', () => {
  const hit = (meaning: number): Hit => {
    const read = hitOn('Sie kostete', {
      read: { answers: true },
      features: { ...LIKE, meaning, asked: 0, statement: 0 },
    });
    return { ...read, reading: read.reading && { ...read.reading, answers: 0.8 } };
  };
  expect(answerOf('Wie backt man einen Kuchen?', [hit(0.6)]).status).toBe('related');
  expect(answerOf('Wie backt man einen Kuchen?', [hit(0.85)]).status).toBe('answered');
});

describe('what other articles answer', () => {
  const question = 'Wie viel kostete die Ankerbrücke?';
  const other = loadArticleText('Die Ankerbrücke kostete 13 Millionen Euro. Es regnet dort oft.', 'other');
  const there = hitOn('Die Ankerbrücke', { read: { answers: true, span: '13 Millionen Euro' } }, other);
  const elsewhere = (hits: readonly Hit[]) => answerOf(question, hits).elsewhere.map(({ passage }) => passage);

  test('is told beside an answer that is sure of its words, the best of each', () => {
    expect(elsewhere([answered, there, there])).toEqual([there.passage]);
    expect(elsewhere([there, answered])).toEqual([answered.passage]);
  });

  test('is not told where one of the two is not sure, or of the same article', () => {
    const unsure = hitOn('Die Ankerbrücke', { read: {} }, other);
    const bare = hitOn('Die Ankerbrücke', { read: { answers: true } }, other);
    for (const hits of [
      [answered, unsure],
      [answered, bare],
      [bare, answered],
      [answered, answered],
    ])
      expect(elsewhere(hits)).toEqual([]);
  });
});

describe('names and numbers that the passages do not have', () => {
  const uncovered = (text: string, hits: readonly Hit[], asked: LanguageCode = 'de') =>
    answerOf(text, hits, 'de', asked).uncovered;

  test('are named as typed, three at most', () => {
    expect(uncovered('Was zahlte Winfried Hagemann im Jahr 1987?', [near])).toEqual(['Winfried', 'Hagemann', '1987']);
    expect(uncovered('Waren es 1, 2, 3, 4 oder 5 Boote?', [far])).toHaveLength(3);
  });

  test('are those that none of the passages shown has', () => {
    const hits = [near, hitOn('Geduld', { read: {} }), far, hitOn('verbindet', { read: {} })];
    expect(uncovered('Lobte Peter Kolb, dass sie 340 Meter lang ist?', hits)).toEqual([]);
    expect(uncovered('Lobte Hanna Brandt, dass sie 350 Meter lang ist?', hits)).toEqual(
      expect.arrayContaining(['Brandt', '350']),
    );
  });

  test('may open keywords, as no word of a sentence', () => {
    expect(answerOf('Mossul Brücke Kosten', [answered])).toMatchObject({ status: 'related', uncovered: ['Mossul'] });
    expect(answerOf('Ankerbrücke Kosten', [answered]).status).toBe('answered');
    expect(answerOf('Kostete die Brücke 12 Millionen Euro?', [answered]).status).toBe('answered');
  });

  test('are none of other words, and of a question in another language; with one, nothing is answered', () => {
    expect(uncovered('Wie viel kostete die Ankerbrücke 1987?', [answered])).toEqual(['1987']);
    expect(uncovered('Wie viele Elefanten leben dort?', [far])).toEqual([]);
    expect(uncovered('Did Winfried Hagemann pay in 1987?', [near], 'en')).toEqual([]);
  });
});

describe('questions near to it', () => {
  test('are those of what was found, in the language of the reader, each once', () => {
    const hits = [near, hitOn('drei Jahre', { about: 'building-time' }), near];
    expect(answerOf('Was kostete der Tunnel?', hits).suggestions).toEqual([
      'Wie teuer war die neue Brücke?',
      'Wie lange wurde gebaut?',
    ]);
    expect(answerOf('Was kostete der Tunnel?', hits, 'en')).toMatchObject({
      language: 'en',
      suggestions: ['How much did the bridge cost?', 'How long did construction take?'],
    });
  });
});

describe('without a reader', () => {
  const fact = bridge.facts.find(({ id }) => id === 'cost');
  if (!fact) throw new Error('The fixture has no cost.');
  const asked = (cosine: number) =>
    hitOn('Sie kostete', { about: 'cost', nearest: askedLike('How much did the bridge cost?', fact, cosine) });

  test('only what the index asks, and nearly so, is answered, by what it answers', () => {
    const given = answerOf('How much did the bridge cost?', [asked(0.99)], 'de', 'en');
    expect([given.status, boldIn(given)]).toEqual(['answered', COST]);
    expect(answerOf('How much did the bridge cost?', [asked(0.9)], 'de', 'en').status).not.toBe('answered');
    expect(answerOf('Wie viel kostete sie?', [hitOn('Sie kostete', {})]).status).not.toBe('answered');
  });
});

describe('a question about the whole article', () => {
  test.each(['Worum geht es?', 'tldr', 'Fass den Artikel zusammen'])(
    'is answered by what carries it: %s',
    async (text) => {
      const search = await searchOf([bridge]);
      const given = await answerTo(text, search, {}, 'de');
      expect(given).toMatchObject({ status: 'answered', asks: 'overview', uncovered: [], suggestions: [] });
      expect(given.hits.map(({ passage }) => passage)).toEqual(search.carrying('bridge').map(({ passage }) => passage));
      expect(given.hits.every((hit) => !hit.answer && !hit.speaker)).toBe(true);
    },
  );

  test.each(['Worum geht es beim Streit um die Fähre?', 'Was kostete die Brücke?'])(
    'is not one about something in it: %s',
    async (text) => {
      const search = searchFinding([answered], await searchOf([bridge]));
      expect((await answerTo(text, search, {}, 'de')).asks).not.toBe('overview');
    },
  );
});
