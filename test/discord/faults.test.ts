/** Nothing goes unanswered, nothing is answered twice, whatever fails. */
import { afterEach, describe, expect, test } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { type Refusal, refusals, tooMany } from './loopback/faults.ts';
import { ask, broken, commandsOf, createSlow, type Stage, setStage } from './stage.ts';

let stage: Stage;
afterEach(() => stage.stop());

const question = { question: 'What does it cost?' };
const onCallback = /callback$/;
const started = async (deadline = 3000) => {
  stage = await setStage({ deadlines: { response: deadline } }, { requestTimeout: 100 });
  return stage.discord.person();
};
const logged = (level: string) => stage.lines.filter((line) => line.level === level);

describe('a command that throws', () => {
  test.each([
    ['de', /^Da ist etwas schiefgelaufen\. Versuch es bitte noch einmal\. .* ([0-9a-f]{8})$/],
    ['en-US', /^Something went wrong\. Please try again\. .* ([0-9a-f]{8})$/],
  ])('leaves a private line with a code that the log has (%s)', async (locale, line) => {
    await started();
    const seen = await stage.discord.person({ locale }).slash('broken', { text: 'my secret' });
    expect(seen.private).toBe(true);
    expect(seen.times()).toBe(1);
    expect(logged('error')).toMatchObject([{ fields: { name: 'RangeError', reference: line.exec(seen.text)?.[1] } }]);
  });

  test('leaves nothing of what was typed in the log above debug', async () => {
    const anna = await started();
    await anna.slash('broken', { text: 'my secret' });
    await anna.autocomplete('broken', 'text', 'my secret');
    const above = JSON.stringify(stage.lines.filter(({ level }) => level !== 'debug'));
    expect(above).not.toContain('secret');
    expect(JSON.stringify(logged('debug'))).toContain('my secret');
  });
});

test('a command that Discord still knows and the bot does not is answered privately', async () => {
  await started();
  await stage.bot.stop();
  const bot = await stage.again({ commands: commandsOf(ask), apiUrl: stage.discord.apiUrl });
  await bot.stop();
  stage.discord.fail({ on: /^GET \/applications/, answer: { status: 403 } });
  const other = await stage.again({ commands: commandsOf(broken) });
  const seen = await stage.discord.person({ locale: 'de' }).slash('ask', question);
  expect(seen).toMatchObject({
    private: true,
    text: 'Diesen Befehl gibt es nicht mehr. Starte Discord neu, dann siehst du die aktuelle Liste.',
  });
  expect((await stage.discord.person().menu('Ask about this', 'a')).text).toMatch(/no longer exists/);
  await other.stop();
});

describe('a slow command', () => {
  const slow = createSlow();
  const startSlow = async () => {
    stage = await setStage({}, { commands: commandsOf(slow.command, ask), patience: 20 });
    return stage.discord.person();
  };
  const announced = () => expect.poll(() => stage.discord.interactions.at(-1)?.announced).toBe(true);

  test('is announced privately, then its card takes the place', async () => {
    const anna = await startSlow();
    const asked = anna.slash('slow');
    await announced();
    slow.answer('late');
    const seen = await asked;
    expect(seen).toMatchObject({ announced: true, private: true, pings: [] });
    expect(seen.text).toContain('late');
    expect(seen.times()).toBe(1);
  });

  describe('whose answers are for everybody', () => {
    const open = createSlow({ public: true });
    const startOpen = async () => {
      stage = await setStage({}, { commands: commandsOf(open.command), patience: 20 });
      return stage.discord.person();
    };

    test('is announced to everybody, then its card takes the place', async () => {
      const asked = (await startOpen()).slash('slow');
      await announced();
      open.answer('late');
      const seen = await asked;
      expect(seen).toMatchObject({ announced: true, private: false });
      expect(seen.times()).toBe(1);
      expect(stage.discord.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
    });

    test('is announced privately where the person asked for that', async () => {
      const asked = (await startOpen()).slash('slow', { private: true });
      await announced();
      open.answer('late');
      expect(await asked).toMatchObject({ announced: true, private: true });
    });

    test.each(['there', 'deleted by a moderator'])(
      'takes its announcement (%s) back where the answer is for the asker alone',
      async (state) => {
        const asked = (await startOpen()).slash('slow');
        await announced();
        const announcement = stage.discord.interactions.at(-1)?.original;
        if (state !== 'there' && announcement) announcement.deleted = true;
        open.answer('nothing', true);
        const seen = await asked;
        expect(seen).toMatchObject({ announced: true, private: true });
        expect(seen.text).toContain('nothing');
        expect(seen.times()).toBe(1);
        expect(announcement).toMatchObject({ deleted: true, components: [] });
      },
    );

    test('says privately that it failed', async () => {
      const asked = (await startOpen()).slash('slow');
      await announced();
      open.giveUp(new Error('late'));
      expect(await asked).toMatchObject({ private: true, text: expect.stringMatching(/^Something went wrong/) });
      expect(stage.discord.interactions.at(-1)?.original).toMatchObject({ deleted: true });
    });
  });

  test('may take longer than Discord waits for a first response, once it is announced', async () => {
    const deadline = 200;
    stage = await setStage({ deadlines: { response: deadline } }, { commands: commandsOf(slow.command), patience: 20 });
    const asked = stage.discord.person().slash('slow');
    await announced();
    await new Promise((resolve) => setTimeout(resolve, 2 * deadline));
    slow.answer('late');
    expect(await asked).toMatchObject({ announced: true, failed: false });
  });

  test('that fails in the end says so in the same place', async () => {
    const anna = await startSlow();
    const asked = anna.slash('slow');
    await announced();
    slow.giveUp(new Error('late'));
    const seen = await asked;
    expect(seen).toMatchObject({ announced: true, private: true });
    expect(seen.text).toMatch(/^Something went wrong/);
  });

  test.each([
    ['u', 'in place', { private: false }],
    ['r', 'privately', { private: true }],
    ['s', 'for everybody', { private: false }],
  ])('behind a button (%s) comes %s', async (does, _, expected) => {
    const anna = await startSlow();
    const card = stage.discord.post([
      { type: 1, components: [{ type: 2, style: 2, label: 'Go', custom_id: `1|${does}|slow` }] },
    ]);
    const asked = anna.click(card, 'Go');
    await announced();
    slow.answer('late');
    const seen = await asked;
    expect(seen).toMatchObject({ announced: true, ...expected });
    expect(seen.message?.id === card.id).toBe(does === 'u');
  });

  test.each(['u', 's'])('behind a button (%s) that fails says so privately', async (does) => {
    const anna = await startSlow();
    const card = stage.discord.post([
      { type: 1, components: [{ type: 2, style: 2, label: 'Go', custom_id: `1|${does}|slow` }] },
    ]);
    const asked = anna.click(card, 'Go');
    await announced();
    slow.giveUp(new Error('late'));
    expect(await asked).toMatchObject({ private: true });
  });

  test('whose announcement is deleted meanwhile is answered beside it', async () => {
    const anna = await startSlow();
    const asked = anna.slash('slow');
    await announced();
    stage.discord.fail({ on: /^PATCH/, answer: refusals.unknownMessage });
    slow.answer('late');
    expect(await asked).toMatchObject({ private: true, text: languages.en.messages.discord.gone });
  });

  test('that is quick after all is not announced', async () => {
    const anna = await startSlow();
    const seen = await anna.slash('ask', question);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(seen.announced).toBe(false);
    expect(seen.times()).toBe(1);
  });
});

describe('Discord', () => {
  test.each<[string, Refusal, number]>([
    ['a 429', tooMany(0.05), 1],
    ['a 500', refusals.failure, 1],
    ['a 500 three times', refusals.failure, 3],
    ['a 502', { status: 502 }, 2],
  ])('answers %s, and the reply comes nevertheless, once', async (_, answer, times) => {
    const anna = await started();
    stage.discord.fail({ on: onCallback, answer, times });
    const seen = await anna.slash('ask', question);
    expect(seen.text).toContain('12 million');
    expect(seen.times()).toBe(1);
    expect(logged('error')).toEqual([]);
  });

  test('has too many requests for longer than it waits: nobody is told anything, and nothing is pretended', async () => {
    const anna = await started(150);
    stage.discord.fail({ on: onCallback, answer: tooMany(0.4) });
    expect((await anna.slash('ask', question)).failed).toBe(true);
    await expect.poll(() => logged('info').at(-1)?.fields).toMatchObject({ outcome: 'over' });
  });

  test('has too many requests for longer than it waits, after an announcement: the reply comes', async () => {
    const slow = createSlow();
    stage = await setStage({ deadlines: { response: 200 } }, { commands: commandsOf(slow.command), patience: 20 });
    stage.discord.fail({ on: /^PATCH/, answer: tooMany(0.4) });
    const asked = stage.discord.person().slash('slow');
    await expect.poll(() => stage.discord.interactions.at(-1)?.announced).toBe(true);
    slow.answer('late');
    expect((await asked).text).toContain('late');
  });

  test('does not answer, and is asked again in time', async () => {
    const anna = await started();
    stage.discord.fail({ on: onCallback, answer: 'hang' });
    expect((await anna.slash('ask', question)).text).toContain('12 million');
  });

  test('loses its answer, and the reply is not sent twice', async () => {
    const anna = await started();
    stage.discord.fail({ on: onCallback, answer: 'hang', done: true });
    const seen = await anna.slash('ask', question);
    await expect.poll(() => logged('warn')).toMatchObject([{ fields: { code: 40060 } }]);
    expect(seen.times()).toBe(1);
  });

  test.each([
    ['an unknown interaction', refusals.unknownInteraction],
    ['an interaction that is acknowledged', refusals.acknowledged],
  ])('speaks of %s: the bot lets it be and goes on', async (_, answer) => {
    const anna = await started(150);
    stage.discord.fail({ on: onCallback, answer });
    expect((await anna.slash('ask', question)).failed).toBe(true);
    expect(logged('warn')).toMatchObject([{ fields: { code: answer.code } }]);
    expect(stage.discord.requests.filter(({ path }) => onCallback.test(path))).toHaveLength(1);
    expect((await anna.slash('ask', question)).failed).toBe(false);
  });

  test('speaks of an unknown interaction while somebody types', async () => {
    const anna = await started(150);
    stage.discord.fail({ on: onCallback, answer: refusals.unknownInteraction });
    expect(await anna.autocomplete('ask', 'question', 'a')).toBeUndefined();
    expect(await anna.autocomplete('ask', 'question', 'a')).toHaveLength(25);
    expect(logged('error')).toEqual([]);
  });

  test('refuses the card, and the person is told', async () => {
    const anna = await started();
    stage.discord.fail({ on: onCallback, answer: { status: 400, code: 50035, message: 'Invalid Form Body' } });
    const seen = await anna.slash('ask', question);
    expect(seen).toMatchObject({ private: true });
    expect(seen.text).toMatch(/^Something went wrong/);
    expect(logged('error')).toMatchObject([{ fields: { code: 50035, status: 400 } }]);
  });

  test('has deleted the message of the button: the person is told privately', async () => {
    const anna = await started();
    const card = await anna.slash('ask', question);
    if (card.message) card.message.deleted = true;
    expect(await anna.click(card, 'Next')).toMatchObject({
      private: true,
      text: languages.en.messages.discord.gone,
    });
    expect(logged('error')).toEqual([]);
  });

  test('fails for good, even for the apology: the bot goes on', async () => {
    const anna = await started(300);
    stage.discord.fail({ on: onCallback, answer: refusals.failure, times: 8 });
    expect((await anna.slash('ask', question)).failed).toBe(true);
    expect(logged('warn')).toMatchObject([{ message: 'The apology could not be sent' }]);
    expect((await anna.slash('ask', question)).failed).toBe(false);
  });
});
