import { describe, expect, test } from 'vitest';
import { bridge, commands, contextFor, harbour, labelsOf, say, textOf } from '../fixture.ts';

const german = contextFor('de');
const suggest = (typed: string, context = german) =>
  commands.get('ask')?.options.question?.suggest?.(typed, context) ?? [];

describe('/ask', () => {
  test('answers a question with its passage', () => {
    const reply = say('ask', { question: 'Wie teuer war die neue Brücke?' }, german);
    expect(reply).toMatchObject({ tone: 'answered', private: false });
    expect(textOf(reply)).toContain('Sie kostete *12 Millionen Euro* und ist 340 Meter lang.');
  });

  test('answers in the language of the reader', () => {
    const reply = say('ask', { question: 'How much did the bridge cost?' }, contextFor('en'));
    expect(textOf(reply)).toContain('The Ankerbrücke cost 12 million euros.');
  });

  test('is private on request', () => {
    expect(say('ask', { question: '#bridge:cost', private: 'true' }, german).private).toBe(true);
    expect(say('ask', { question: '#bridge:cost', private: '' }, german).private).toBe(false);
  });

  test('says privately what the article does not have', () => {
    const reply = say('ask', { question: 'Wie viele Elefanten leben im Zoo?' }, german);
    expect(reply).toMatchObject({ tone: 'none', private: true });
    expect(textOf(reply)).toContain('„Elefanten“');
  });

  test('keeps to the article that is named', () => {
    const both = contextFor('en', [bridge, harbour]);
    const reply = say('ask', { question: 'When does the harbour close?', article: 'harbour' }, both);
    expect(textOf(reply)).toContain('Port Ellis closes its harbour');
    expect(textOf(say('ask', { question: 'When?', article: 'moon' }, both))).toContain(
      'There is no article “moon” here.',
    );
  });

  test('shows a passage by its place, and a list of them in pages', () => {
    expect(textOf(say('ask', { question: '#bridge:length' }, german))).toContain('*340 Meter*');
    expect(textOf(say('ask', { question: '#bridge:1.1,1.2,2.2,3.3', page: '2' }, german))).toContain('Seite 2 von 2');
  });

  test.each(['', '   ', '🎉🎉', '?!', '\u200b\u202e', 'Wie lang? '.repeat(400)])(
    'asks kindly for a question instead of %j',
    (question) => {
      const reply = say('ask', { question }, german);
      expect(reply).toMatchObject({ private: true, actions: [] });
      expect(textOf(reply)).toMatch(/Schreib in Worten|Das ist zu lang/);
    },
  );
});

describe('completion of a question', () => {
  test('begins with a few good questions', () => {
    const choices = suggest('');
    expect(choices.length).toBeGreaterThanOrEqual(3);
    expect(choices.every(({ name, value }) => name.endsWith('?') && value.startsWith('#bridge:'))).toBe(true);
  });

  test('has the typed text itself first', () => {
    expect(suggest('wie teuer')[0]).toEqual({ name: 'wie teuer', value: 'wie teuer' });
  });

  test('forgives typing errors', () => {
    expect(suggest('wie toier war di bruecke').map(({ value }) => value)).toContain('#bridge:cost');
  });

  test('speaks the language of the reader', () => {
    expect(suggest('', contextFor('en')).map(({ name }) => name)).toContain('How much did the bridge cost?');
  });

  test('has values that lead to a card', () => {
    for (const { value } of suggest('Brücke').slice(1))
      expect(labelsOf(say('ask', { question: value }, german))).toContain('Teilen');
  });
});
