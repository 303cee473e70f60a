import { expect, test } from 'vitest';
import { answerFurther, asksWhoSays } from '../../src/answer/further.ts';
import { languages } from '../../src/language/languages.ts';
import type { Search, SearchOptions } from '../../src/search/index.ts';
import { bridge, searchOf } from '../fixture.ts';
import { foundFor, hitOn } from '../hits.ts';

const around = { article: 'bridge', paragraph: 2, sentence: 1, speaker: 'Hanna Brandt' };
const plain = await searchOf([bridge]);

/** What was looked for, and where; nothing answers near the passage, and everything elsewhere. */
async function askedFor(text: string, at = around) {
  const asked: (SearchOptions & { text: string })[] = [];
  const search: Search = {
    ...plain,
    find: async (text, options = {}) => {
      asked.push({ ...options, text });
      const read = options.paragraphs ? {} : { answers: true, span: '12 Millionen Euro' };
      return foundFor(text, [hitOn('Sie kostete', { read: read as { answers?: true }, about: 'cost' })]);
    },
  };
  return { answer: await answerFurther(text, at, search, { language: 'de' }, 'de'), asked };
}

test.each(['und wofür?', 'warum?', 'seit wann?', 'Wann war das?', 'Wie viele waren dagegen?'])(
  'is looked for around the passage first: %s',
  async (text) => {
    const [first] = (await askedFor(text)).asked;
    expect(first).toMatchObject({ article: 'bridge', paragraphs: [1, 3] });
  },
);

test.each(['und wofür?', 'warum?', 'Wann war das?', 'Was kostet es und wann war das?'])(
  'that cannot be understood without the passage is looked for nowhere else: %s',
  async (text) => {
    const { answer, asked } = await askedFor(text, { ...around, paragraph: 3 });
    expect(asked).toHaveLength(1);
    expect(answer.status).not.toBe('answered');
  },
);

test('that can be understood is looked for elsewhere, too, and keeps its words', async () => {
  const { answer, asked } = await askedFor('Wie viel kostete die Ankerbrücke?');
  expect(asked).toHaveLength(2);
  expect(asked[1]?.paragraphs).toBeUndefined();
  expect(answer).toMatchObject({ question: 'Wie viel kostete die Ankerbrücke?', status: 'answered' });
});

test.each([
  ['Was hat sie noch gesagt?', 'Hanna Brandt', 'Was hat Hanna Brandt noch gesagt?'],
  ['Was hat er noch gesagt?', 'Peter Kolb', 'Was hat Peter Kolb noch gesagt?'],
  ['Was hat er noch gesagt?', 'Hanna Brandt', 'Was hat er noch gesagt?'],
  ['Wie werden sie gebaut?', 'Hanna Brandt', 'Wie werden sie gebaut?'],
])('names whom a pronoun means, if that can be: %s, %s', async (text, speaker, read) => {
  const { answer, asked } = await askedFor(text, { ...around, speaker });
  expect(asked[0]?.text).toBe(read);
  expect(answer.question).toBe(text);
});

test('asks for other words than those that the passage gives', async () => {
  const read = { answers: true } as const;
  const [own, other] = [hitOn('zusammengehört', { read, about: 'brandt-connects' }), hitOn('drei Jahre', { read })];
  const search: Search = { ...plain, find: async (text) => foundFor(text, [own, other]) };
  const first = async (text: string) => (await answerFurther(text, around, search, { language: 'de' }, 'de')).hits[0];
  expect((await first('Was hat Hanna Brandt noch gesagt?'))?.passage).toBe(other.passage);
  expect((await first('Wie viel verbindet Hanna Brandt?'))?.passage).toBe(own.passage);
});

test.each(['Wer sagt das?', 'und wer hat das gesagt', 'Wessen Aussage ist das?', 'Laut wem?'])(
  'asks who says it: %s',
  (text) => {
    expect(asksWhoSays(text, languages.de)).toBe(true);
  },
);

test.each(['Wer sagt, dass die Brücke lang ist?', 'Wer hat sie gebaut?', 'Was sagt sie?', 'Wer?'])(
  'does not ask who says it: %s',
  (text) => {
    expect(asksWhoSays(text, languages.de)).toBe(false);
  },
);

test.each([
  ['Who says that?', true],
  ['According to whom?', true],
  ['Who said the bridge is long?', false],
])('%s asks who says it: %s', (text, asks) => {
  expect(asksWhoSays(text, languages.en)).toBe(asks);
});
