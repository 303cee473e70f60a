/** From login to leave: registration, the gateway's moods, several processes. */
import { afterEach, describe, expect, test } from 'vitest';
import { startBot } from '../../src/discord/index.ts';
import { languages } from '../../src/language/languages.ts';
import { defineCommand } from '../../src/reply/command.ts';
import { refusals, tooMany } from './loopback/faults.ts';
import { startLoopback } from './loopback.ts';
import { ask, broken, commandsOf, createSlow, keepLog, type Stage, serving, setStage } from './stage.ts';

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.stop();
  stage = undefined;
});

const puts = ({ discord }: Stage) => discord.requests.filter(({ method }) => method === 'PUT').length;
const question = { question: 'What does it cost?' };
const tell = defineCommand({
  ...ask,
  name: { en: 'tell', de: 'sag' },
  onMessage: { name: { en: 'Tell', de: 'Sag' }, read: ({ text }) => (text ? { question: text } : undefined) },
});

describe('registration', () => {
  test('tells Discord the commands once, and again only when they changed', async () => {
    stage = await setStage();
    expect(
      stage.discord
        .commands()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Ask about this', 'ask', 'broken']);
    const second = await stage.again();
    expect(puts(stage)).toBe(1);
    const third = await stage.again({ commands: commandsOf(ask, broken, tell) });
    expect(puts(stage)).toBe(2);
    expect(stage.discord.commands()).toHaveLength(5);
    const fourth = await stage.again({ commands: commandsOf(tell, ask, broken) });
    expect(puts(stage)).toBe(2); // the order does not matter
    await Promise.all([second, third, fourth].map((bot) => bot.stop()));
    expect(stage.lines.map(({ fields }) => fields)).toContainEqual({ commands: 'unchanged' });
  });

  test('sees a change of a single description', async () => {
    stage = await setStage();
    const other = defineCommand({ ...ask, description: { ...ask.description, de: 'Frag nach dem Fluss' } });
    await (await stage.again({ commands: commandsOf(other, broken) })).stop();
    expect(puts(stage)).toBe(2);
  });

  test('sees a change within a subcommand, and none where Discord fills in what is usual', async () => {
    const part = (de: string) =>
      defineCommand({ ...ask, name: { en: 'tale add', de: 'märchen anfügen' }, description: { en: 'x', de } });
    stage = await setStage({}, { commands: commandsOf(part('a')) });
    await (await stage.again()).stop();
    expect(puts(stage)).toBe(1);
    const { options } = part('a');
    const question = { ...options.question, description: { en: 'Other', de: 'Anders' } };
    await (await stage.again({ commands: commandsOf({ ...part('a'), options: { ...options, question } }) })).stop();
    expect(puts(stage)).toBe(2);
    await (await stage.again({ commands: commandsOf(part('b')) })).stop();
    expect(puts(stage)).toBe(3);
  });

  test('that fails leaves a bot that answers', async () => {
    stage = await setStage();
    stage.discord.fail({ on: /^GET \/applications/, answer: { status: 403, code: 50001, message: 'Missing Access' } });
    const second = await stage.again();
    expect(stage.lines.at(-1)).toMatchObject({
      level: 'error',
      message: 'Commands could not be registered',
      fields: { code: 50001 },
    });
    await second.stop();
  });

  test('gets over a 429 and a 500', async () => {
    const discord = await startLoopback();
    discord.fail({ on: /^GET \/applications/, answer: tooMany(0.05) });
    discord.fail({ on: /^PUT \/applications/, answer: refusals.failure, times: 2 });
    const { log, lines } = keepLog();
    const bot = await startBot({ ...discord, ...serving(commandsOf(ask)), log });
    expect(lines.map(({ message }) => message)).toEqual(['Commands registered']);
    await bot.stop();
    await discord.stop();
  });
});

describe('login', () => {
  const settings = () => ({ ...serving(commandsOf(ask)), log: keepLog().log });

  test('needs no more than the Guilds intent and closes cleanly', async () => {
    stage = await setStage({ guilds: ['4194304000'] }); // the loopback closes with 4014 on any other intent
    expect(stage.discord.gateway.count.identify).toBe(1);
    const ended = stage.bot.ended;
    await stage.bot.stop();
    expect(await ended).toBeUndefined();
  });

  test('with a wrong token throws one sentence without it', async () => {
    const discord = await startLoopback();
    const wrong = startBot({ ...settings(), token: 'a.wrong.token', apiUrl: discord.apiUrl });
    await expect(wrong).rejects.toThrow(/^Discord does not accept DISCORD_TOKEN: ((?!a\.wrong).)*\.env\.$/);
    await discord.stop();
  });

  test.each([
    [4004, /^Discord does not accept DISCORD_TOKEN: /],
    [4010, /^Discord does not accept SHARDS for this bot: /],
    [4011, /^Discord does not accept SHARDS for this bot: /],
    [4013, /^Discord does not accept the Guilds intent /],
    [4014, /^Discord does not accept the Guilds intent /],
  ])('that the gateway refuses with %i throws one sentence', async (code, sentence) => {
    const discord = await startLoopback();
    discord.gateway.refuse(code);
    await expect(startBot({ ...settings(), token: discord.token, apiUrl: discord.apiUrl })).rejects.toThrow(sentence);
    await discord.stop();
  });

  test('without Discord is tried again with growing pauses, which is said once', async () => {
    const gone = await startLoopback();
    await gone.stop();
    const { log, lines } = keepLog();
    const { apiUrl, port, token } = gone;
    const starting = startBot({ ...settings(), log, token, apiUrl, pause: 20 });
    await expect.poll(() => lines.map(({ message }) => message)).toEqual([expect.stringMatching(/^Discord cannot be/)]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(lines).toHaveLength(1);
    const discord = await startLoopback({ port });
    const bot = await starting;
    expect(lines.map(({ message }) => message)).toContain('Discord is reached');
    expect((await discord.person().slash('ask', question)).failed).toBe(false);
    await bot.stop();
    await discord.stop();
  });

  test.each([
    [{ status: 502 }, 4],
    [refusals.failure, 4],
  ])('that Discord cannot take now (%j) is tried again', async (answer, times) => {
    const discord = await startLoopback();
    discord.fail({ on: /^GET \/gateway/, answer, times });
    const bot = await startBot({ ...settings(), token: discord.token, apiUrl: discord.apiUrl, pause: 20 });
    expect(bot.health().connected).toBe(true);
    await bot.stop();
    await discord.stop();
  });

  test('at an address that is not Discord throws one sentence', async () => {
    const discord = await startLoopback();
    const wrong = startBot({ ...settings(), token: discord.token, apiUrl: `${discord.apiUrl}/elsewhere` });
    await expect(wrong).rejects.toThrow(/^Discord's API refuses the login \(404 .*DISCORD_API_URL\.$/);
    await discord.stop();
  });

  test('holds the shards it is told to', async () => {
    stage = await setStage({ guilds: ['4194304', '8388608'] }, { shards: { shards: [0, 1], shardCount: 4 } }); // shards 1 and 2 of 4
    const seen = await stage.discord.person().slash('ask', question);
    expect(seen.failed).toBe(false);
    expect(stage.discord.gateway.count.identify).toBe(2);
  });

  test('does not wait for servers that are down', async () => {
    stage = await setStage({ guilds: ['4194304'], silent: true });
    expect((await stage.discord.person().slash('ask', question)).failed).toBe(false);
  });
});

describe('the gateway', () => {
  test('drops, and the bot resumes and answers what was asked meanwhile', async () => {
    stage = await setStage();
    const { gateway, person } = stage.discord;
    gateway.drop();
    const seen = await person().slash('ask', question);
    expect(seen.text).toContain('12 million');
    expect(gateway.count).toMatchObject({ identify: 1, resume: 1 });
  });

  test.each([4000, 4009, 1001])('closes with %i, and the bot is back', async (code) => {
    stage = await setStage();
    stage.discord.gateway.drop(code);
    await away(stage);
    expect((await stage.discord.person().slash('ask', question)).failed).toBe(false);
  });

  test('asks to reconnect, and the bot does', async () => {
    stage = await setStage();
    stage.discord.gateway.reconnect();
    await away(stage);
    expect((await stage.discord.person().slash('ask', question)).failed).toBe(false);
    expect(stage.discord.gateway.count).toMatchObject({ identify: 1, resume: 1 });
  });

  test('doubts the session, and the bot resumes it', async () => {
    stage = await setStage();
    stage.discord.gateway.invalidate(true);
    expect((await stage.discord.person().slash('ask', question)).failed).toBe(false);
  });

  test('ends the connection for good, and the bot says so', async () => {
    stage = await setStage();
    stage.discord.gateway.drop(4004);
    expect(await stage.bot.ended).toBe('Discord ended the connection for good (code 4004).');
  });

  test('gets its heartbeats', async () => {
    stage = await setStage({ heartbeat: 20 });
    await expect.poll(() => stage?.discord.gateway.count.heartbeat).toBeGreaterThan(2);
  });
});

/** Resolves when the bot has gone and come back. */
async function away({ discord, lines }: Stage): Promise<void> {
  await expect.poll(() => lines.some(({ message }) => message === 'Connecting again')).toBe(true);
  await discord.gateway.connected();
}

test('a leaving bot tells who waits for a reply that will not come', async () => {
  const slow = createSlow();
  stage = await setStage({}, { commands: commandsOf(slow.command), patience: 20, lastReplies: 300 });
  const asked = Array.from({ length: 6 }, (_, at) => stage?.discord.person({ id: String(at) }).slash('slow'));
  await expect.poll(() => stage?.discord.interactions.filter(({ announced }) => announced)).toHaveLength(6);
  const stopped = stage.bot.stop();
  const waiting = await Promise.all(asked.slice(4));
  expect(waiting.map((seen) => seen?.text)).toEqual(Array(2).fill(languages.en.messages.discord.leaving));
  await stopped;
  expect((await asked[0])?.text).toBe(languages.en.messages.discord.leaving);
});

test('a leaving bot finishes what it has begun', async () => {
  stage = await setStage();
  stage.discord.fail({ on: /callback/, answer: tooMany(0.1) });
  const asked = stage.discord.person().slash('ask', question);
  await expect.poll(() => stage?.discord.requests.some(({ path }) => path.includes('callback'))).toBe(true);
  await stage.bot.stop();
  expect((await asked).text).toContain('12 million');
});
