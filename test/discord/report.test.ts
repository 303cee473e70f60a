/** "Not right?" below an answer, and what it needs of the server; all through discord.js. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { commands, contextFor } from '../fixture.ts';
import { hitOn, searchFinding } from '../hits.ts';
import { allText, type Json, objects } from './loopback/checks.ts';
import { type Stage, setStage } from './stage.ts';

const CHANNEL = '4242';
const { notRight, askFurther, share } = languages.de.messages.actions;
const plain = await contextFor('de');
const cost = hitOn('Sie kostete', { read: { answers: true, span: '12 Millionen Euro' }, about: 'cost' });
const known = { ...plain, search: searchFinding([cost], plain.search) };
let reports: string | undefined = CHANNEL;
let stage: Stage;
beforeAll(async () => {
  stage = await setStage({}, { commands, context: () => ({ ...known, reports }) });
});
afterAll(() => stage.stop());

let people = 2000;
const person = () => stage.discord.person({ id: String(people++), locale: 'de' });
const written = () => stage.discord.requests.filter(({ path }) => path === `/channels/${CHANNEL}/messages`);
const textOf = ({ body }: { readonly body: unknown }) => allText(objects((body as Json).components));
const QUESTION = 'Wie viel kostete die Ankerbrücke @everyone?';

describe('what is not right', () => {
  test('goes with its question and passage to the channel, and its reporter is told so privately', async () => {
    const anna = person();
    const { form } = await anna.click(await anna.slash('ask', { question: QUESTION }), notRight);
    const before = written().length;
    const seen = await anna.send(form, '<@1> Es waren **13** Millionen');
    expect(seen).toMatchObject({ private: true, text: languages.de.messages.report.sent });
    expect(written()).toHaveLength(before + 1);
    const [report] = written().slice(-1);
    const text = report ? textOf(report) : '';
    expect(text).toContain('Wie viel kostete die Ankerbrücke');
    expect(text).toContain('Sie kostete 12 Millionen Euro und ist 340 Meter lang.');
    expect(text).toContain('Absatz 1, Satz 2');
    expect(text).toContain('Es waren \\*\\*13\\*\\* Millionen');
    expect(text).not.toMatch(/<@1>|user2\d{3}/);
    expect(report?.body).toMatchObject({ allowed_mentions: { parse: [] } });
  });

  test('says so where the bot may not write there', async () => {
    const anna = person();
    const { form } = await anna.click(await anna.slash('ask', { question: QUESTION }), notRight);
    stage.discord.fail({ on: /channels/, answer: { status: 403, code: 50001, message: 'Missing Access' } });
    expect((await anna.send(form, 'Nein')).text).toBe(languages.de.messages.report.notSent);
  });

  test('is not asked for where the server chose no channel, and a form from before says so', async () => {
    const anna = person();
    const { form } = await anna.click(await anna.slash('ask', { question: QUESTION }), notRight);
    reports = undefined;
    const { buttons } = await anna.slash('ask', { question: QUESTION });
    expect(buttons.map(({ label }) => label)).not.toContain(notRight);
    const before = written().length;
    expect((await anna.send(form, 'Nein')).text).toBe(languages.de.messages.report.nowhere);
    expect(written()).toHaveLength(before);
    reports = CHANNEL;
  });
});

describe('the channel for reports', () => {
  const { report: texts } = languages.de.messages;
  let [town, chosen]: [Stage?, string?] = [];
  const choose = async (channel?: string) => {
    const setReports = async (to: string | undefined) => {
      chosen = to;
    };
    const articles = { setReports };
    town ??= await setStage({}, { commands, context: () => ({ ...plain, articles: articles as never }) });
    const anna = town.discord.person({ id: String(people++), locale: 'de', permissions: String(1 << 13) });
    return anna.slash('article reports', channel ? { channel } : {});
  };
  afterAll(() => town?.stop());

  test('is kept where the bot can write to it, which says so there', async () => {
    expect(await choose('51')).toMatchObject({ private: true, text: texts.on });
    const arrived = town?.discord.requests.filter(({ path }) => path === '/channels/51/messages') ?? [];
    expect(arrived.map(textOf)).toEqual([texts.arrives]);
    expect(chosen).toBe('51');
  });

  test.each([
    [50001, 'Missing Access'],
    [50013, 'Missing Permissions'],
  ])('stays what it was where Discord answers %i', async (code, message) => {
    await choose('51');
    town?.discord.fail({ on: /channels/, answer: { status: 403, code, message } });
    const seen = await choose('52');
    expect(seen).toMatchObject({ private: true, text: texts.closed });
    expect(seen.times()).toBe(1);
    expect(chosen).toBe('51');
  });

  test('is none where none is named', async () => {
    await choose('51');
    expect((await choose()).text).toBe(texts.off);
    expect(chosen).toBeUndefined();
  });
});

test('a question below a card is read with its passage, and the reply says what it is about', async () => {
  const anna = person();
  const { form } = await anna.click(await anna.slash('ask', { question: '#bridge:building-time' }), askFurther);
  const { text } = await anna.send(form, 'Wer sagt das?');
  expect(text).toContain('Das sagt **Hanna Brandt**');
});

test('an answer is shared only from where nobody else sees it', async () => {
  const anna = person();
  const labels = async (options: Record<string, string | boolean>) =>
    (await anna.slash('ask', options)).buttons.map(({ label }) => label);
  expect(await labels({ question: QUESTION })).not.toContain(share);
  const alone = await anna.slash('ask', { question: QUESTION, private: true });
  expect(alone.buttons.map(({ label }) => label)).toContain(share);
  const shared = await anna.click(alone, share);
  expect(shared).toMatchObject({ private: false });
  expect(shared.buttons.map(({ label }) => label)).not.toContain(share);
  expect(shared.text).toContain('Wie viel kostete die Ankerbrücke');
});

test('no answer has more than five buttons, whatever the server chose', async () => {
  const { buttons } = await person().slash('ask', { question: QUESTION, private: true });
  expect(buttons.length).toBeLessThanOrEqual(5);
});
