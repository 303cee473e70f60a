/** The gateway's moods that take seconds: by discord.js's own pauses, and ours. */
import { afterEach, expect, test } from 'vitest';
import { startLoopback } from './loopback.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.stop();
  stage = undefined;
});

const question = { question: 'What does it cost?' };

// discord.js leaves five seconds between two identifies of a shard.
test('the gateway refuses the session, and the bot identifies anew', async () => {
  stage = await setStage();
  stage.discord.gateway.drop();
  stage.discord.gateway.forget();
  await stage.discord.gateway.connected();
  expect((await stage.discord.person().slash('ask', question)).failed).toBe(false);
  expect(stage.discord.gateway.count).toMatchObject({ identify: 2, resume: 1 });
});

test('a server that removed the bot while a connection was lost is told when another begins', async () => {
  const left: string[] = [];
  const departures = {
    servers: async () => [],
    left: async (servers: readonly string[]) => void left.push(...servers),
    returned: async () => {},
  };
  const guilds = ['1001', '1002'];
  stage = await setStage({ guilds }, { departures });
  guilds.shift();
  stage.discord.gateway.drop();
  stage.discord.gateway.forget();
  await expect.poll(() => left, { timeout: 20_000 }).toEqual(['1001']);
  expect(stage.bot.health().servers).toBe(1);
});

test('the gateway cannot be reached, and is sought after growing pauses until it can', async () => {
  const pause = 600;
  stage = await setStage({}, { pause });
  const { port } = stage.discord;
  const tries = () => stage?.lines.filter(({ message }) => message === 'Connecting again').length ?? 0;
  await stage.discord.stop();
  await expect.poll(tries, { timeout: 20_000, interval: 10 }).toBe(3);
  const start = performance.now();
  await expect.poll(tries, { timeout: 20_000, interval: 10 }).toBe(4);
  // The first try comes at once, the second after a pause, the third after twice as long; discord.js waits 500 ms.
  expect(performance.now() - start).toBeGreaterThan(2 * pause - 100);
  const back = await startLoopback({ port });
  await back.gateway.connected();
  await stage.bot.stop();
  await back.stop();
  stage = undefined;
});
