import { describe, expect, test } from 'vitest';
import { bridge, commands, contextFor, harbour, labelsOf, say, textOf } from '../fixture.ts';
import { hitOn, searchFinding } from '../hits.ts';

const german = await contextFor('de');
const english = await contextFor('en');
const suggest = (typed: string, context = german) =>
  commands.get('ask')?.options.question?.suggest?.(typed, context) ?? [];

const COST = { span: '12 Millionen Euro' };
/** A context in which what the bridge cost is found, and read so. */
const finding = (read: Parameters<typeof hitOn>[1]['read'], context = german) => ({
  ...context,
  search: searchFinding([hitOn('Sie kostete', { read, about: 'cost' })], context.search),
});

describe('/ask', () => {
  test('answers a question with its passage', async () => {
    const reply = await say(
      'ask',
      { question: 'Wie viel kostete die Ankerbrücke?' },
      finding({ answers: true, ...COST }),
    );
    expect(reply).toMatchObject({ tone: 'answered', private: false });
    expect(textOf(reply)).toMatch(
      /^Wie viel kostete die Ankerbrücke\?\nDie Ankerbrücke kostete \*12 Millionen Euro\*\.\n/,
    );
    expect(textOf(reply)).toContain('Sie kostete *12 Millionen Euro* und ist 340 Meter lang.');
  });

  test.each([
    ['Kostete die Ankerbrücke 12 Millionen Euro?', { answers: true, states: true }, '*Ja.* Die Ankerbrücke'],
    ['Kostete die Brücke 340 Millionen Euro?', { answers: true, contradicts: true }, '*Nein.* Die Ankerbrücke'],
    ['Kostete die Ankerbrücke 12 Millionen Euro?', { answers: true }, 'Die Ankerbrücke'],
    ['Wie viel kostete die Ankerbrücke?', { answers: true, states: true }, 'Die Ankerbrücke'],
  ] as const)('says yes or no where that is asked and proven: %s %j', async (question, read, start) => {
    const [, headline] = textOf(await say('ask', { question }, finding(read))).split('\n');
    expect(headline?.startsWith(start)).toBe(true);
  });

  test.each([
    ['Hallo', german, 'Hallo. Frag mit deinen eigenen Worten'],
    ['Guten Morgen zusammen!', german, 'Hallo. Frag mit deinen eigenen Worten'],
    ['good morning', english, 'Hello. Ask in your own words'],
  ])('greets who greets, and shows no passage: %s', async (question, context, start) => {
    const reply = await say('ask', { question }, finding({ answers: true }, context));
    expect(textOf(reply).startsWith(start)).toBe(true);
    expect(reply.private).toBe(true);
    expect(labelsOf(reply).length).toBeGreaterThan(0);
    expect(reply.blocks.some(({ kind }) => kind === 'passage')).toBe(false);
  });

  test('says yes or no only above the passage that proves it', async () => {
    const hits = [
      hitOn('Der Fluss', { read: { answers: true } }),
      hitOn('Sie kostete', { read: { states: true }, about: 'cost' }),
    ];
    const context = { ...german, search: searchFinding(hits, german.search) };
    const text = textOf(await say('ask', { question: 'Kostete die Ankerbrücke 12 Millionen Euro?' }, context));
    const stands = /\nSie kostete \*?12 Millionen Euro/.test(text);
    expect(text.includes('*Ja.*') && !stands).toBe(false);
  });

  test('answers in the language of the question, and in that of the reader where it tells none', async () => {
    const said = async (question: string, context = english) =>
      textOf(await say('ask', { question }, finding({ answers: true }, context)));
    const [inGerman, inEnglish] = ['Die Ankerbrücke kostete', 'The Ankerbrücke cost 12 million euros.\nSie kostete'];
    expect(await said('How much did the bridge cost?', german)).toContain(inEnglish);
    expect(await said('Wie viel hat die Brücke gekostet?')).toContain(inGerman);
    expect(await said('Ankerbrücke Kosten')).toContain(inEnglish);
    expect(await said('Ankerbrücke Kosten', german)).toContain(inGerman);
  });

  test('answers two questions in one below each other', async () => {
    const question = 'Wie lang ist die Ankerbrücke und was hat sie gekostet?';
    const reply = await say('ask', { question }, finding({ answers: true }));
    expect(reply).toMatchObject({ tone: 'answered', private: false });
    const [first, second, ...others] = textOf(reply).split('---');
    expect([first?.trim().split('\n')[0], second?.trim().split('\n')[0], others]).toEqual([
      'Wie lang ist die Ankerbrücke?',
      'Was hat sie gekostet?',
      [],
    ]);
  });

  test('tells what carries the article where that is asked for', async () => {
    const reply = await say('ask', { question: 'Worum geht es?' }, german);
    expect(reply).toMatchObject({ tone: 'answered', private: false });
    expect(textOf(reply)).toMatch(/^Worum geht es\?\n/);
    expect(textOf(reply)).toMatch(/\n1\. [^\n]+\nAbsatz 1, Satz 1\n2\. /);
  });

  test('asked about a passage says what it is about, and finds it there', async () => {
    const read = { answers: true, span: 'drei Jahre' } as const;
    const search = searchFinding([hitOn('drei Jahre', { read, about: 'building-time' })], german.search);
    const reply = await say('ask', { question: 'und wie lange?', about: '#bridge:brandt-time' }, { ...german, search });
    expect(textOf(reply)).toMatch(/^und wie lange\?\nZu: Die Arbeiten hätten drei Jahre gedauert\.\n/);
    expect(textOf(reply)).toContain('*drei Jahre*');
  });

  test('asked about a passage who says it, is answered with the speaker of the data', async () => {
    const told = async (about: string) => textOf(await say('ask', { question: 'Wer sagt das?', about }, german));
    expect(await told('#bridge:2.2')).toContain('Das sagt *Hanna Brandt*.');
    expect(await told('#bridge:cost')).toContain('Das schreibt der Artikel selbst (lfb).');
    expect(await told('#bridge:gone')).toContain('Diese Fundstelle gibt es nicht mehr');
  });

  test('is reported with its passage and what the card says was asked, to who takes reports', async () => {
    const input = { question: '#bridge:cost', report: ' Es waren 13. ', asked: 'Was kostete sie?' };
    const { report, ...said } = await say('ask', input, { ...german, reports: '42' });
    expect(said).toMatchObject({ private: true });
    expect(report?.channel).toBe('42');
    const text = report ? textOf(report.reply) : '';
    for (const part of ['Was kostete sie?', 'Sie kostete 12 Millionen Euro', 'Absatz 1, Satz 2', '\nEs waren 13.'])
      expect(text).toContain(part);
    expect((await say('ask', input, german)).report).toBeUndefined();
  });

  test.each([
    ['Wie viele Elefanten leben in Quito?', {}],
    ['Wie lang ist die Ankerbrücke und wie viele Elefanten leben in Quito?', {}],
    ['Leben in Quito Elefanten?', {}],
    ['Wie viele Elefanten leben in Quito?', { article: 'bridge' }],
    ['Wie viele Elefanten leben in Quito?', { about: '#bridge:cost' }],
    ['Wie lang ist sie?', { article: 'Mond' }],
  ])('is private where it is not answered: %s %j', async (question, more) => {
    expect((await say('ask', { question, ...more }, german)).private).toBe(true);
  });

  test('is private on request', async () => {
    expect((await say('ask', { question: '#bridge:cost', private: 'true' }, german)).private).toBe(true);
    expect((await say('ask', { question: '#bridge:cost', private: '' }, german)).private).toBe(false);
  });

  test('says privately what the article does not have', async () => {
    const reply = await say('ask', { question: 'Wie viele Elefanten leben in Quito?' }, german);
    expect(reply).toMatchObject({ tone: 'none', private: true });
    expect(textOf(reply)).toContain('„Quito“');
  });

  test('keeps to the article that is named', async () => {
    const both = await contextFor('en', [bridge, harbour]);
    const reply = await say('ask', { question: 'When does the harbour close?', article: 'harbour' }, both);
    expect(textOf(reply)).toContain('Port Ellis closes its harbour');
    expect(textOf(await say('ask', { question: 'When?', article: 'moon' }, both))).toContain(
      'There is no article “moon” here.',
    );
  });

  test('shows a passage by its place, and a list of them in pages', async () => {
    expect(textOf(await say('ask', { question: '#bridge:length' }, german))).toContain('*340 Meter*');
    expect(textOf(await say('ask', { question: '#bridge:1.1,1.2,2.2,3.3', page: '2' }, german))).toContain(
      'Seite 2 von 2',
    );
  });

  test.each(['', '   ', '🎉🎉', '?!', '\u200b\u202e', 'Wie lang? '.repeat(400)])(
    'asks kindly for a question instead of %j',
    async (question) => {
      const reply = await say('ask', { question }, german);
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

  test('speaks the language of the reader', async () => {
    expect(suggest('', await contextFor('en')).map(({ name }) => name)).toContain('How much did the bridge cost?');
  });

  test('has values that lead to a card', async () => {
    for (const { value } of suggest('Brücke').slice(1))
      expect(labelsOf(await say('ask', { question: value }, german))).toContain('Teilen');
  });
});
