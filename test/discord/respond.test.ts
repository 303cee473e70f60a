/** What people see, through the unmodified discord.js client. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { readMarkdown, visible } from '../../src/preview/render.ts';
import type { ContextFor } from '../../src/reply/command.ts';
import { string } from './loopback/checks.ts';
import { commandsOf, createSlow, type Stage, setStage } from './stage.ts';

let stage: Stage;
let people = 1000;
beforeAll(async () => {
  stage = await setStage({ deadlines: { response: 400 } });
});
afterAll(() => stage.stop());

/** Somebody new each time, whose pace is untouched. */
const person = (profile = {}, { discord } = stage) => discord.person({ id: String(people++), ...profile });
const question = { question: 'What does it cost?' };

describe('a slash command', () => {
  test('is answered with a card', async () => {
    const seen = await person().slash('ask', question);
    expect(seen.text).toBe(
      '### 12 million\nYou asked in en: What does it cost?\n> The bridge costs **12 million** euros.\n-# Mayor Bell · paragraph 2, sentence 1',
    );
    expect(seen).toMatchObject({ private: false, announced: false, pings: [] });
    expect(seen.buttons.map(({ label }) => label)).toEqual(['Next', 'More']);
  });

  test('is answered privately where the reply says so', async () => {
    expect((await person().slash('ask', { ...question, private: true })).private).toBe(true);
    expect((await person().slash('ask', { ...question, private: false })).private).toBe(false);
  });

  test.each([
    [{ locale: 'de' }, 'de'],
    [{ locale: 'en-GB', guildLocale: 'de' }, 'en'],
    [{ locale: 'fr', guildLocale: 'de' }, 'de'],
    [{ locale: 'fr', where: 'direct' }, 'en'],
  ])('is answered to %j in %s', async (profile, language) => {
    expect((await person(profile).slash('ask', question)).text).toContain(`You asked in ${language}`);
  });

  test('shows what was typed and does not ping', async () => {
    const typed = '@everyone <@500> **x** https://example.com\u202e\u200b';
    const seen = await person().slash('ask', { question: typed });
    expect(seen.pings).toEqual([]);
    const line = readMarkdown(seen.text).find(({ children }) => visible(children).startsWith('You asked'));
    expect(line?.children).toEqual([
      { kind: 'text', text: 'You asked in en: @everyone <@500> **x** https://example.com', children: [] },
    ]);
  });

  test('with 4,000 characters is answered', async () => {
    const seen = await person().slash('ask', { question: '@everyone *a* '.repeat(300).slice(0, 4000) });
    expect(seen.failed).toBe(false);
    expect(seen.text.endsWith('Mayor Bell · paragraph 2, sentence 1')).toBe(true);
  });
});

describe('a button', () => {
  test('updates the card in place', async () => {
    const anna = person();
    const first = await anna.slash('ask', question);
    const next = await anna.click(first, 'Next');
    expect(next.message?.id).toBe(first.message?.id);
    expect(next.text).toContain('Next What does it cost?');
  });

  test('of a card that somebody else asked for answers privately instead', async () => {
    const first = await person().slash('ask', question);
    const next = await person({ locale: 'de' }).click(first, 'Next');
    expect(next.private).toBe(true);
    expect(next.message?.id).not.toBe(first.message?.id);
    expect(next.text).toContain('You asked in de');
  });

  test('replies privately', async () => {
    const anna = person();
    const more = await anna.click(await anna.slash('ask', question), 'More');
    expect(more.private).toBe(true);
    expect(more.text).toContain('More What does it cost?');
  });

  test('shares a private reply with everybody, naming who shared it', async () => {
    const anna = person({ nickname: '*Anna* @everyone', locale: 'de' });
    const shared = await anna.click(await anna.slash('ask', { ...question, private: true }), 'Share');
    expect(shared).toMatchObject({ private: false, pings: [] });
    expect(shared.text.split('\n')[0]).toBe('-# Geteilt von \\*Anna\\* \\@everyone');
    expect(shared.buttons.map(({ label }) => label)).not.toContain('Share');
  });

  test('shares on a server that the bot is in under the name people have there', async () => {
    const town = await setStage({ guilds: ['4194304'] });
    const cleo = town.discord.person({ nickname: 'Cleo', name: 'C.' });
    const shared = await cleo.click(await cleo.slash('ask', { ...question, private: true }), 'Share');
    expect(shared.text).toMatch(/^-# Shared by Cleo\n/);
    await town.stop();
  });

  test('shares in a direct message under the name of the account', async () => {
    const ben = person({ name: 'Ben', where: 'direct' });
    expect((await ben.click(await ben.slash('ask', { ...question, private: true }), 'Share')).text).toMatch(
      /^-# Shared by Ben\n/,
    );
  });

  test.each([
    ['de', languages.de.messages.discord.outdated],
    ['en-US', languages.en.messages.discord.outdated],
  ])('of an older version says so privately in %s', async (locale, expected) => {
    const old = stage.discord.post([
      { type: 1, components: [{ type: 2, style: 2, label: 'Old', custom_id: '0:context:3' }] },
    ]);
    expect(await person({ locale }).click(old, 'Old')).toMatchObject({ private: true, text: expected });
  });

  test('works after a restart', async () => {
    const second = await setStage();
    const anna = second.discord.person();
    const before = await anna.slash('ask', question);
    await second.bot.stop();
    const bot = await second.again();
    expect((await anna.click(before, 'Next')).text).toContain('Next What does it cost?');
    await bot.stop();
    await second.discord.stop();
  });

  test('that is clicked twice answers twice, each once', async () => {
    const anna = person();
    const card = await anna.slash('ask', question);
    const both = await Promise.all([anna.click(card, 'More'), anna.click(card, 'More')]);
    expect(both.map(({ failed, times }) => [failed, times()])).toEqual([
      [false, 1],
      [false, 1],
    ]);
  });
});

describe('a message command', () => {
  test('gets the text of the message', async () => {
    expect((await person().menu('Ask about this', 'it costs 13 million')).text).toContain('it costs 13 million');
  });

  test.each(['', ' \n\u200b'])('on a message without text says so privately (%j)', async (content) => {
    const seen = await person({ locale: 'de' }).menu('Ask about this', content);
    expect(seen).toMatchObject({ private: true, text: 'In dieser Nachricht steht kein Text.' });
  });
});

describe('autocomplete', () => {
  test("offers the command's choices, at most 25", async () => {
    const choices = await person().autocomplete('ask', 'question', 'bri');
    expect(choices?.slice(0, 2)).toEqual([
      { name: 'bri', value: 'bri' },
      { name: 'What does the bridge cost?', value: 'f1' },
    ]);
    expect(choices).toHaveLength(25);
  });

  test('on an empty field leaves out the empty text', async () => {
    expect((await person().autocomplete('ask', 'question', ''))?.[0]).toMatchObject({ value: 'f1' });
  });

  test('with a very long text offers what fits', async () => {
    expect(string((await person().autocomplete('ask', 'question', 'x'.repeat(1000)))?.[0]?.value)).toBe('f1');
  });

  test('that fails offers nothing', async () => {
    expect(await person().autocomplete('broken', 'text', 'a')).toEqual([]);
  });
});

describe('the sixth question in ten seconds', () => {
  test('is refused privately and kindly', async () => {
    const anna = person({ locale: 'de' });
    for (let n = 0; n < 5; n++) await anna.slash('ask', question);
    const sixth = await anna.slash('ask', question);
    expect(sixth.private).toBe(true);
    expect(sixth.text).toMatch(/^Das waren viele Fragen auf einmal\. In (10|9) Sekunden geht es weiter\.$/);
    expect((await person().slash('ask', question)).text).toContain('12 million');
  });

  test('is not the sixth page', async () => {
    const anna = person();
    let card = await anna.slash('ask', question);
    for (let n = 0; n < 8; n++) card = await anna.click(card, 'Next');
    expect(card.text).toContain('12 million');
  });
});

describe('where many wait', () => {
  test('questions are to be looked up only, until few do', async () => {
    const slow = createSlow();
    const hurried: (boolean | undefined)[] = [];
    const context: ContextFor = (language, { isHurried }) => {
      hurried.push(isHurried);
      return { library: [], language } as never;
    };
    const crowd = await setStage({}, { commands: commandsOf(slow.command), context, hurry: 150 });
    const asked = Array.from({ length: 9 }, () => person({}, crowd).slash('slow'));
    let done = 0;
    for (const one of asked) void one.then(() => (done += 1));
    while (done < asked.length) {
      slow.answer('now');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(hurried).toHaveLength(9);
    expect([hurried[0], hurried[4], hurried[8]]).toEqual([false, true, false]);
    await crowd.stop();
  });
});

describe('of more at once than can be answered in time', () => {
  test.each([
    ['questions', { public: true }, 400],
    ['texts to be read', { takesTime: true, changes: true }, 12_000],
  ])(
    '%s: each is announced or refused at once, privately and kindly, and those taken on are answered',
    async (_, how, longestWait) => {
      const slow = createSlow(how);
      const crowd = await setStage(
        { guilds: ['4194304'] },
        { commands: commandsOf(slow.command), longestWait, patience: 20 },
      );
      crowd.discord.allow('slow', '4194304');
      const asked = Array.from({ length: 14 }, () => person({ locale: 'de' }, crowd).slash('slow'));
      const refused = await Promise.all(asked.slice(-4));
      for (const seen of refused)
        expect(seen).toMatchObject({ private: true, announced: false, text: languages.de.messages.discord.crowded });
      const waiting = () => crowd.discord.interactions.filter(({ announced }) => announced);
      await expect.poll(waiting).toHaveLength(10);
      const settled = () => waiting().filter(({ shown }) => shown.length > 0).length;
      while (settled() < 10) {
        slow.answer('late');
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      expect(crowd.discord.interactions.map(({ shown }) => shown.length)).toEqual(Array(14).fill(1));
      await crowd.stop();
    },
  );
});
