import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Answer, Answering } from '../../src/answer/index.ts';
import { sayPassage } from '../../src/reply/passage-reply.ts';
import { paragraph, passage, type Reply, run, strong, title } from '../../src/reply/reply.ts';
import { passagesOf } from '../../src/search/passages.ts';
import { answerJson, verdictJson } from '../../src/terminal/json.ts';
import { chooseable, harmless, showActions, showReply } from '../../src/terminal/screen.ts';
import { bridge, contextFor, loadArticleText, referenceFor } from '../fixture.ts';
import { hitOn } from '../hits.ts';

const question = 'Wie lange dauerten die Arbeiten?';
const reply = sayPassage(referenceFor('building-time'), [], await contextFor('de'), {
  again: {},
  question,
  proof: undefined,
});

describe('a reply at the terminal', () => {
  test('is laid out like the card', () => {
    expect(showReply(reply, { columns: 80, colour: false })).toBe(
      `Wie lange dauerten die Arbeiten?
Die Arbeiten an der Brücke hätten **drei Jahre** gedauert, sagt Brandt.
│ Die Arbeiten hätten **drei Jahre** gedauert.
Laut Hanna Brandt · lfb, Lindenfurt, Mai 2021 · Absatz 2, Satz 2
Stand: Mai 2021
`,
    );
  });

  test('has the answer bold where there is colour', () => {
    expect(showReply(reply, { columns: 80, colour: true })).toContain('hätten \u001b[1mdrei Jahre\u001b[22m gedauert.');
  });

  test('keeps its bar on every line of a narrow screen', () => {
    const lines = showReply(reply, { columns: 30, colour: false }).split('\n');
    expect(lines.filter((line) => line.startsWith('│ ')).length).toBeGreaterThan(1);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(34);
  });

  test('numbers what one can do, without sharing', () => {
    expect(showActions(chooseable(reply), { columns: 80, colour: false })).toMatch(
      /^\[1\] Im Zusammenhang(?: {2}\[2\] \w+)?\n$/,
    );
  });

  test('lets no text act on the terminal', () => {
    const hostile: Reply = {
      ...reply,
      blocks: [title('\u001b]0;x\u0007'), passage(run('\u001b[2J'), strong('\u202e'))],
    };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    expect(showReply(hostile, { columns: 80, colour: false })).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

describe('the lines of a text', () => {
  const linesOf = (columns: number, ...runs: { text: string; strong?: boolean }[]) =>
    showReply({ ...reply, blocks: [paragraph(...runs)] }, { columns, colour: false })
      .split('\n')
      .slice(0, -1);

  test('keep words whole, and punctuation at a strong word', () => {
    const runs = [run('Die neue Brücke ist lang: '), strong('340 Meter'), run(', sagt sie.')];
    expect(linesOf(34, ...runs)).toEqual(['Die neue Brücke ist lang: **340**', '**Meter**, sagt sie.']);
  });

  test('are never wider than the screen and lose no letter, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })),
        fc.integer({ min: 30, max: 60 }),
        (texts, columns) => {
          const lines = linesOf(columns, ...texts.map((text) => ({ text })));
          expect(Math.max(0, ...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
          const letters = (text: string) => harmless(text).replaceAll(' ', '').normalize();
          expect(letters(lines.join(' '))).toBe(letters(texts.join('')));
        },
      ),
    );
  });
});

const at = bridge.article.text.indexOf('12 Millionen Euro');
const cost: Answering = {
  ...hitOn('Sie kostete', { about: 'cost' }),
  answer: { start: at, end: at + '12 Millionen Euro'.length },
  speaker: undefined,
};
const replied = {
  language: 'de',
  asks: 'money',
  uncovered: [],
  suggestions: ['Wie lange wurde gebaut?'],
  elsewhere: [],
} as const;
const priced = 'Was kostete die Brücke, und was Tunnel?';
const answered: Answer = { ...replied, question: priced, status: 'answered', hits: [cost] };
const resultOf = (answer: Answer): unknown => (answerJson(answer) as { results: unknown[] }).results[0];

const COST = {
  kind: 'fact',
  statement: 'Die Ankerbrücke kostete 12 Millionen Euro.',
  evidence: 'Sie kostete 12 Millionen Euro und ist 340 Meter lang.',
  answer: '12 Millionen Euro',
  accordingTo: 'lfb',
  source: {
    article: 'bridge',
    publisher: 'lfb',
    place: 'Lindenfurt',
    published: '2021-05',
    reference: 'lfb/417',
    paragraph: 1,
    sentence: 2,
    start: 85,
    end: 138,
  },
  matched: ['kostete'],
};

test('an answer has its passages, what of them answers, and the words of the question that they have', () => {
  expect(answerJson(answered)).toEqual({
    question: priced,
    language: 'de',
    status: 'answered',
    results: [COST],
    uncovered: [],
    suggestions: ['Wie lange wurde gebaut?'],
    differing: [],
  });
});

test('what articles say differently is told, the newest first', () => {
  const day = (name: string, published: string, count: string): Answering => {
    const text = `Im Werk Nordhafen brannte es. Es gab ${count}. Vera Kolb und Jan Timm aus Nordhafen halfen.`;
    const indexed = loadArticleText(`---\nlanguage: de\npublished: ${published}\n---\n\n${text}\n`, name);
    const [, passage] = passagesOf(indexed, 0);
    if (!passage) throw new Error('The text has no sentence.');
    const start = indexed.article.text.indexOf(count);
    const span = { start, end: start + count.length };
    return { ...cost, passage, statement: undefined, answer: span, span };
  };
  const [first, later] = [day('first', '2021-05-01', '12 Verletzte'), day('later', '2021-05-02', '14 Verletzte')];
  const differ = { ...answered, hits: [first], elsewhere: [later] } as const;
  expect(answerJson(differ)).toMatchObject({ differing: [{ answer: '14 Verletzte' }, { answer: '12 Verletzte' }] });
});

test('a statement is in the language of the reader, else in that of the article, else the sentence itself', () => {
  const english: Answer = { ...answered, language: 'en' };
  expect(resultOf(english)).toHaveProperty('statement', 'The Ankerbrücke cost 12 million euros.');
  const river: Answering = { ...hitOn('Der Fluss', {}), answer: undefined, speaker: undefined };
  expect(resultOf({ ...answered, hits: [river] })).toMatchObject({
    kind: 'fact',
    statement: 'Der Fluss Warle trennt die beiden Hälften der Stadt.',
    answer: null,
  });
});

test('who said it is the answer where that is asked for', () => {
  const quote: Answering = {
    ...hitOn('verbindet', { about: 'brandt-connects' }),
    answer: undefined,
    speaker: 'Hanna Brandt',
  };
  expect(resultOf({ ...answered, hits: [quote] })).toMatchObject({
    kind: 'quote',
    answer: 'Hanna Brandt',
    accordingTo: 'Hanna Brandt',
  });
});

test('at most five passages are told', () => {
  const many: Answer = { ...answered, hits: [cost, cost, cost, cost, cost, cost, cost] };
  expect(answerJson(many)).toHaveProperty('results.length', 5);
});

test('a verdict has that of the whole text and of each of its claims', () => {
  const claim = 'Sie kostete 21 Millionen Euro';
  const hits = [hitOn('Sie kostete', { about: 'cost' })] as const;
  const checked = { claim, language: 'de', hits } as const;
  const verdict = { ...checked, verdict: 'contradicted', differences: [], correction: '12 Millionen Euro' } as const;
  const told = {
    verdict: 'contradicted',
    results: [{ ...COST, answer: null, matched: ['kostete', 'Millionen', 'Euro'] }],
    correction: '12 Millionen Euro',
  };
  expect(verdictJson('Text', verdict, [verdict])).toEqual({ claim: 'Text', ...told, parts: [{ claim, ...told }] });
  const open = { ...checked, verdict: 'not_mentioned' } as const;
  expect(verdictJson('Text', open, [])).toMatchObject({ verdict: 'not_mentioned', correction: null });
  expect(verdictJson('Text', undefined, [])).toEqual({
    claim: 'Text',
    verdict: 'not_mentioned',
    results: [],
    correction: null,
    parts: [],
  });
});
