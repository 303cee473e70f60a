import { describe, expect, test } from 'vitest';
import type { Answer, Answering } from '../../src/answer/index.ts';
import { languages } from '../../src/language/languages.ts';
import { type Proof, sayAnswer, sayGone, sayPassage, sayPassages } from '../../src/reply/answer.ts';
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
    expect(textOf(sayPassage(referenceFor('cost'), [], german, { question, proof: undefined }))).toBe(
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
        question: 'Was kostete die Brücke '.repeat(40),
        proof: undefined,
      }),
    ).split('\n');
    expect(title).toMatch(/^Was kostete die Brücke .*…$/);
    expect(title.length).toBeLessThanOrEqual(160);
    const [heading] = textOf(sayPassage(referenceFor('cost'), [], german)).split('\n');
    expect(heading).toBe(languages.de.messages.answer.stated);
  });

  test('has "Ja." or "Nein." in front of what is stated where that is proven, alone where nothing is stated', () => {
    const said = (proof: Proof) => textOf(sayPassage(referenceFor('cost'), [], german, { question, proof }));
    expect(said('yes')).toContain('\n*Ja.* Die Ankerbrücke kostete');
    expect(said('no')).toContain('\n*Nein.* Die Ankerbrücke kostete');
    const bare = { ...referenceFor('cost'), statement: undefined };
    expect(textOf(sayPassage(bare, [], german, { question, proof: 'yes' }))).toMatch(/\n\*Ja\.\*\s*\nSie kostete/);
  });

  test('has nothing strong where the whole sentence answers, and no line for a statement that there is not', () => {
    const { sentence } = referenceFor('cost');
    const whole = { ...referenceFor('cost'), statement: undefined, answer: sentence };
    const [, passage] = textOf(sayPassage(whole, [], german, { question, proof: undefined })).split('\n');
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

  test('is for everybody and has its three buttons', () => {
    const reply = sayAnswer({ answer: answerTo(question, 'answered') }, german);
    expect(reply).toMatchObject({ tone: 'answered', private: false });
    expect(labelsOf(reply)).toEqual(['Im Zusammenhang', 'Weitere Fundstellen', 'Teilen']);
  });
});

describe('what comes near', () => {
  const question = 'Was kostete der Tunnel?';
  const reply = sayAnswer({ answer: answerTo(question, 'related', { uncovered: ['Tunnel', 'Maut'] }) }, german);

  test('is never shown as the answer, and to the asker alone', () => {
    const [asked, heading] = textOf(reply).split('\n');
    expect([asked, heading]).toEqual([question, languages.de.messages.answer.related]);
    expect(textOf(reply)).not.toContain('*');
    expect(reply).toMatchObject({ tone: 'related', private: true });
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
    sayAnswer({ answer: answerTo('Was kostet der Tunnel?', 'none', { hits: [], ...more }) }, german);

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

  test('that are gone are told so', () => {
    expect(sayGone(german)).toMatchObject({ private: true, tone: 'none' });
  });
});
