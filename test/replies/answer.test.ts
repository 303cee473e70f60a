import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer.ts';
import { sayAnswer, sayPassage, sayPassages } from '../../src/replies/answer.ts';
import { sayGone } from '../../src/replies/none.ts';
import type { Reply } from '../../src/reply.ts';
import { bridge, contextFor, harbour, labelsOf, referenceFor, textOf } from '../fixture.ts';

const german = contextFor('de');
const english = contextFor('en');

function answerTo(question: string, status: Answer['status'], more: Partial<Answer> = {}): Answer {
  const { hits } = german.search.find(question, { language: 'de' });
  return { question, language: 'de', status, hits, uncovered: [], suggestions: [], ...more } as Answer;
}

describe('an answer', () => {
  test('shows the short answer, the whole sentence with its words strong, and the source', () => {
    expect(textOf(sayPassage(referenceFor('cost'), [], german))).toBe(
      [
        '12 Millionen Euro',
        'Stand: Mai 2021',
        'Die Ankerbrücke kostete 12 Millionen Euro.',
        'Sie kostete *12 Millionen Euro* und ist 340 Meter lang.',
        'lfb, Lindenfurt, Mai 2021 · Absatz 1, Satz 2',
      ].join('\n'),
    );
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

  test('does not repeat a statement that adds no word to the passage', () => {
    expect(textOf(sayPassage(referenceFor('opening'), [], german))).not.toContain('Lindenfurt hat seine');
  });

  test('leaves out what the header does not say, and names the article where there are several', () => {
    const context = contextFor('en', [bridge, harbour]);
    const text = textOf(sayPassage(referenceFor('closing', [harbour]), [], context));
    expect(text).toContain('Port Ellis closes its harbour · paragraph 1, sentence 1');
    expect(text).not.toContain('undefined');
  });

  test('is for everybody and has its three buttons', () => {
    const reply = sayAnswer(answerTo('Was kostete die Brücke?', 'answered'), german);
    expect(reply).toMatchObject({ tone: 'answered', private: false });
    expect(labelsOf(reply)).toEqual(['Im Zusammenhang', 'Weitere Fundstellen', 'Teilen']);
  });
});

describe('what comes near', () => {
  const reply = sayAnswer(answerTo('Was kostete die Brücke?', 'related', { uncovered: ['Tunnel', 'Maut'] }), german);

  test('is never shown as the answer', () => {
    expect(textOf(reply)).toMatch(/^Das steht nicht ausdrücklich im Artikel\. Am nächsten kommt:\n/);
    expect(reply.tone).toBe('related');
  });

  test('names the words that it does not have', () => {
    expect(textOf(reply)).toContain('Zu „Tunnel“ und „Maut“ steht hier nichts.');
  });
});

describe('no answer', () => {
  const say = (more: Partial<Answer>): Reply => sayAnswer(answerTo('Was kostet der Tunnel?', 'none', more), german);

  test('is private and shows no passage', () => {
    const reply = say({});
    expect(reply).toMatchObject({ tone: 'none', private: true });
    expect(reply.blocks.some(({ kind }) => kind === 'passage')).toBe(false);
  });

  test('names the word that the article does not have', () => {
    expect(textOf(say({ uncovered: ['Tunnel'] }))).toContain('Zu „Tunnel“ findet sich dort nichts.');
  });

  test('does not call a word absent that the article has elsewhere', () => {
    const answer = answerTo('Wie viele Radfahrer nutzen den Tunnel?', 'none', { uncovered: ['Tunnel', 'Radfahrer'] });
    expect(textOf(sayAnswer(answer, german))).toContain('Zu „Tunnel“ findet sich dort nichts.');
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
