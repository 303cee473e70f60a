import { describe, expect, test } from 'vitest';
import type { Answer, Answering } from '../../src/answer/index.ts';
import { languages } from '../../src/language/languages.ts';
import { sayAnswers } from '../../src/reply/answer-reply.ts';
import type { Proof } from '../../src/reply/passage.ts';
import { sayPassage, sayPassages, sayWhoSays } from '../../src/reply/passage-reply.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { bridge, contextFor, harbour, labelsOf, referenceFor, textOf } from '../fixture.ts';
import { hitOn } from '../hits.ts';

const german = await contextFor('de');
const english = await contextFor('en');

const COST = '12 Millionen Euro';
const at = bridge.article.text.indexOf(COST);
const answering = (words: string, about?: string, answer?: Answering['answer']): Answering => ({
  ...hitOn(words, about === undefined ? {} : { about }),
  answer,
  speaker: undefined,
});
const HITS: readonly Answering[] = [
  answering('Sie kostete', 'cost', { start: at, end: at + COST.length }),
  answering('eröffnet', 'opening'),
  answering('Täglich nutzen', 'cyclists'),
  answering('Der Fluss'),
];

/** Of a passage that was read. */
const UNSURE = { states: 0, contradicts: 0, open: 1, answers: 0, span: { start: 0, end: 0, confidence: 0 } };

function answerTo(question: string, status: Answer['status'], more: object = {}): Answer {
  const replied = {
    question,
    language: 'de',
    asks: 'money',
    hits: HITS,
    uncovered: [],
    suggestions: [],
    elsewhere: [],
  };
  return { ...replied, status, ...more } as Answer;
}

describe('an answer', () => {
  const question = 'Was kostete die Brücke?';

  test('shows what was asked, what the article states, the sentence with the answer strong, and the source', () => {
    expect(textOf(sayPassage(referenceFor('cost'), [], german, { again: {}, question, proof: undefined }))).toBe(
      [
        'Was kostete die Brücke?',
        'Die Ankerbrücke kostete *12 Millionen Euro*.',
        'Sie kostete *12 Millionen Euro* und ist 340 Meter lang.',
        'lfb, Lindenfurt, Mai 2021 · Absatz 1, Satz 2',
        'Stand: Mai 2021',
      ].join('\n'),
    );
  });

  test('has a long question above it cut, and a plain heading where it is shown without its question', () => {
    const [title = ''] = textOf(
      sayPassage(referenceFor('cost'), [], german, {
        again: {},
        question: 'Was kostete die Brücke '.repeat(40),
        proof: undefined,
      }),
    ).split('\n');
    expect(title).toMatch(/^Was kostete die Brücke .*…$/);
    expect(title.length).toBeLessThanOrEqual(160);
    const [heading] = textOf(sayPassage(referenceFor('cost'), [], german)).split('\n');
    expect(heading).toBe(languages.de.messages.answer.found);
  });

  test('has "Ja." or "Nein." in front of what is stated where that is proven, alone where nothing is stated', () => {
    const said = (proof: Proof) => textOf(sayPassage(referenceFor('cost'), [], german, { again: {}, question, proof }));
    expect(said('yes')).toContain('\n*Ja.* Die Ankerbrücke kostete');
    expect(said('no')).toContain('\n*Nein.* Die Ankerbrücke kostete');
    const bare = { ...referenceFor('cost'), statement: undefined };
    expect(textOf(sayPassage(bare, [], german, { again: {}, question, proof: 'yes' }))).toMatch(
      /\n\*Ja\.\*\s*\nSie kostete/,
    );
  });

  test('has nothing strong where the whole sentence answers, and no line for a statement that there is not', () => {
    const { sentence } = referenceFor('cost');
    const whole = { ...referenceFor('cost'), statement: undefined, answer: sentence };
    const [, passage] = textOf(sayPassage(whole, [], german, { again: {}, question, proof: undefined })).split('\n');
    expect(passage).toBe(sentence.text);
  });

  test('has a rendering for who reads another language, and leaves the passage as it stands', () => {
    const text = textOf(sayPassage(referenceFor('cost'), [], english));
    expect(text).toContain('The Ankerbrücke cost 12 million euros.');
    expect(text).toContain('Sie kostete *12 Millionen Euro* und ist 340 Meter lang.');
    expect(text).toContain('lfb, Lindenfurt, May 2021 · paragraph 1, sentence 2');
  });

  test('says who says it unless the article does', () => {
    expect(textOf(sayPassage(referenceFor('building-time'), [], german))).toContain('Laut Hanna Brandt · lfb');
    expect(textOf(sayPassage(referenceFor('cyclists'), [], german))).not.toContain('Laut');
  });

  test('dates a figure, and nothing that is none', () => {
    expect(textOf(sayPassage(referenceFor('cyclists'), [], german))).toContain('Stand: Mai 2021');
    expect(textOf(sayPassage(referenceFor('opening'), [], german))).not.toContain('Stand');
  });

  test('leaves out what the header does not say, and names the article where there are several', async () => {
    const context = await contextFor('en', [bridge, harbour]);
    const text = textOf(sayPassage(referenceFor('closing', [harbour]), [], context));
    expect(text).toContain('Port Ellis closes its harbour · paragraph 1, sentence 1');
    expect(text).not.toContain('undefined');
  });

  test('is for everybody and has its buttons, the most useful first; who takes reports is asked for one', () => {
    const reply = sayAnswers([{ answer: answerTo(question, 'answered') }], {}, german);
    expect(reply).toMatchObject({ tone: 'answered', private: false });
    const labels = ['Im Zusammenhang', 'Weitere Fundstellen', 'Weiterfragen', 'Teilen'];
    expect(labelsOf(reply)).toEqual(labels);
    const reported = sayAnswers([{ answer: answerTo(question, 'answered') }], {}, { ...german, reports: '42' });
    expect(labelsOf(reported)).toEqual([...labels.slice(0, 3), 'Stimmt nicht?', 'Teilen']);
  });
});

describe('an answer about a speaker', () => {
  const asked = { again: {}, question: 'Wer hat das gesagt?' };

  test('has the speaker strong, in the statement or in a sentence of its own', () => {
    const said = (id: string) => textOf(sayPassage(referenceFor(id), [], german, { ...asked, speaker: 'Peter Kolb' }));
    expect(said('kolb-patience')).toContain('\nDas sagt *Peter Kolb*.\n');
    const own = textOf(sayPassage(referenceFor('brandt-connects'), [], english, { ...asked, speaker: 'Brandt' }));
    expect(own).toContain('joins what belongs together," *Brandt* said.');
  });

  test('tells who says what a card shows: the speaker of the data, or the article', () => {
    const said = (id: string) => textOf(sayWhoSays(asked.question, referenceFor(id), german));
    expect(said('building-time')).toContain('\nDas sagt *Hanna Brandt*.\n');
    expect(said('cost')).toContain('\nDas schreibt der Artikel selbst (lfb).\n');
    expect(said('cost')).toContain('Sie kostete 12 Millionen Euro');
    const bare = { ...referenceFor('cost'), statement: undefined };
    expect(textOf(sayWhoSays(asked.question, bare, german))).toContain(
      '\nAn dieser Stelle nennt der Artikel niemanden',
    );
  });
});

test('a statement that is the very sentence is not said twice', () => {
  const reference = referenceFor('cyclists');
  const { sentence, statement } = reference;
  const same = { ...reference, statement: statement && { ...statement, statement: { de: sentence.text } } };
  const text = textOf(sayPassage(same, [], german, { again: {}, question: 'Wie viele?' }));
  expect(text.split(sentence.text)).toHaveLength(1);
  expect(text.replaceAll('*', '').split(sentence.text)).toHaveLength(2);
});

describe('articles that differ', () => {
  test('are shown with what each says, and where each can be read', async () => {
    const context = await contextFor('de', [bridge, harbour]);
    const hit: Answering = {
      ...hitOn('The harbour', { about: 'closing' }, harbour),
      answer: undefined,
      speaker: undefined,
    };
    const [first] = HITS;
    const reply = sayAnswers(
      [{ answer: answerTo('Wann?', 'answered'), differing: first ? [hit, first] : [] }],
      {},
      context,
    );
    expect(textOf(reply)).toMatch(/^Wann\?\nDie Artikel sagen dazu Verschiedenes\./);
    expect(textOf(reply).indexOf('Port Ellis')).toBeLessThan(textOf(reply).indexOf('Ankerbrücke'));
    expect(reply.blocks.filter(({ kind }) => kind === 'source')).toHaveLength(2);
    expect(labelsOf(reply)).toEqual(['Stelle 1', 'Stelle 2', 'Teilen']);
  });
});

describe('several questions in one', () => {
  const answered = answerTo('Was kostete die Brücke?', 'answered');
  const near = answerTo('Was kostete der Tunnel?', 'related');

  test('are answered below each other, for everybody only where all are answered', () => {
    const [open, closed] = [
      [answered, answered],
      [answered, near],
    ].map((all) =>
      sayAnswers(
        all.map((answer) => ({ answer })),
        { question: 'Was?' },
        german,
      ),
    );
    expect(open).toMatchObject({ tone: 'answered', private: false });
    expect(closed).toMatchObject({ tone: 'related', private: true });
    expect(closed && textOf(closed).split('---').length).toBeGreaterThan(1);
  });

  test('have a button for the passage of each, by its number', () => {
    const reply = sayAnswers([{ answer: answered }, { answer: answered }], { question: 'Was?' }, german);
    expect(labelsOf(reply)).toEqual(['Stelle 1', 'Stelle 2', 'Teilen']);
    expect(reply.actions.at(-1)).toMatchObject({ command: 'ask', input: { question: 'Was?' }, does: 'share' });
  });
});

test('what is shared is asked again, or else its passage', () => {
  const share = (question: string) =>
    sayAnswers([{ answer: answerTo(question, 'answered') }], { question }, german).actions.at(-1);
  expect(share('Was kostete die Brücke?')?.input).toEqual({ question: 'Was kostete die Brücke?' });
  expect(share('Was kostete die Brücke '.repeat(9))?.input.question).toMatch(/^#bridge:/);
});

describe('what comes near', () => {
  const question = 'Was kostete der Tunnel?';
  const near = { uncovered: ['Tunnel', 'Maut'], hits: [{ ...HITS[0], reading: UNSURE }, ...HITS.slice(1)] };
  const reply = sayAnswers([{ answer: answerTo(question, 'related', near) }], {}, german);

  test('is never shown as the answer, and to the asker alone', () => {
    const [asked, heading] = textOf(reply).split('\n');
    expect([asked, heading]).toEqual([question, languages.de.messages.answer.related]);
    expect(textOf(reply)).not.toContain('*');
    expect(reply).toMatchObject({ tone: 'related', private: true });
  });

  test('says whether it was read, or only looked up', () => {
    const unread = textOf(sayAnswers([{ answer: answerTo(question, 'related') }], {}, german));
    expect(unread.split('\n')[1]).toBe(languages.de.messages.answer.unread);
  });

  test('is up to three passages, each with its paragraph one click away, and the others behind a button', () => {
    expect(reply.blocks.filter(({ kind }) => kind === 'passage')).toHaveLength(3);
    expect(labelsOf(reply)).toEqual(['Stelle 1', 'Stelle 2', 'Stelle 3', 'Weitere Fundstellen']);
  });

  test('names the words that it does not have', () => {
    expect(textOf(reply)).toContain('Zu „Tunnel“ und „Maut“ steht hier nichts.');
  });
});

describe('no answer', () => {
  const say = (more: Pick<Partial<Answer>, 'uncovered' | 'suggestions'>): Reply =>
    sayAnswers([{ answer: answerTo('Was kostet der Tunnel?', 'none', { hits: [], ...more }) }], {}, german);

  test('is private and shows no passage', () => {
    const reply = say({});
    expect(reply).toMatchObject({ tone: 'none', private: true });
    expect(reply.blocks.some(({ kind }) => kind === 'passage')).toBe(false);
  });

  test('names the word that the article does not have', () => {
    expect(textOf(say({ uncovered: ['Tunnel'] }))).toContain('Zu „Tunnel“ findet sich dort nichts.');
  });

  test('offers questions that the article answers, by their place', () => {
    const [first] = say({ suggestions: ['Wie teuer war die neue Brücke?'] }).actions;
    expect(first).toMatchObject({ command: 'ask', input: { question: '#bridge:cost' }, does: 'reply' });
  });

  test('offers topics by their key', () => {
    const [first] = say({ suggestions: ['Kosten'] }).actions;
    expect(first).toMatchObject({ label: 'Kosten', command: 'facts', input: { topic: 'bridge:money' } });
  });

  test('always leads to the topics', () => {
    expect(say({}).actions.at(-1)).toMatchObject({ command: 'facts', input: {} });
  });
});

describe('further passages', () => {
  const all = ['cost', 'opening', 'building-time', 'cyclists'].map((id) => referenceFor(id));

  test('come in pages', () => {
    const first = sayPassages(all, '1', german);
    expect(textOf(first)).toContain('Seite 1 von 2');
    const next = first.actions.find(({ label }) => label === 'Weiter');
    expect(next).toMatchObject({ command: 'ask', does: 'update', input: { page: '2' } });
  });

  test.each(['0', '-3', '99', 'abc', ''])('stay on a page that is there for page "%s"', (page) => {
    expect(textOf(sayPassages(all, page, german))).toMatch(/Seite [12] von 2/);
  });
});
