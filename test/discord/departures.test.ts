/** Which servers removed the bot, as the store hears of it through the unmodified client. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Stage, setStage } from './stage.ts';

/** Servers of the first of two shards, and one of the second (`(id >> 22) % 2`). */
const [HERE, DOWN, GONE, ELSEWHERE] = ['1001', '1002', '1003', '4194304'] as const;
/** They have its commands without the bot, so they are among no guilds; of the second, Discord does not say. */
const [COMMANDS, UNSAID] = ['1004', '1005'] as const;

let told: [string, readonly string[]][];
let stage: Stage;
beforeEach(async () => {
  const fault = { on: new RegExp(`/guilds/${UNSAID}/commands$`), answer: { status: 403, code: 40333 } };
  told = [];
  const departures = {
    servers: async () => [HERE, DOWN, GONE, COMMANDS, UNSAID, ELSEWHERE, 'user:5', 'terminal'],
    left: async (servers: readonly string[]) => void told.push(['left', servers]),
    returned: async (servers: readonly string[]) => void told.push(['returned', servers]),
  };
  stage = await setStage(
    { guilds: [HERE, DOWN], withoutBot: [COMMANDS], faults: [fault] },
    { shards: { shards: [0], shardCount: 2 }, departures },
  );
  await expect.poll(() => told).toHaveLength(2);
});
afterEach(() => stage.stop());

const hears = (what: [string, readonly string[]]) => expect.poll(() => told).toEqual([what]);

test('servers that removed the bot while it was away are found at the start, among its own shards only, not those with its commands alone', () => {
  expect(told).toEqual([
    ['returned', [HERE, DOWN, COMMANDS]],
    ['left', [GONE]],
  ]);
});

test('a server that removes the bot is told, one that is down is not; and so is one that brings it back', async () => {
  told.length = 0;
  stage.discord.gateway.dispatch('GUILD_DELETE', { id: DOWN, unavailable: true }, DOWN);
  stage.discord.gateway.dispatch('GUILD_DELETE', { id: HERE }, HERE);
  await hears(['left', [HERE]]);
  told.length = 0;
  const server = { name: 'Town', owner_id: '1', channels: [], roles: [], members: [], threads: [], emojis: [] };
  stage.discord.gateway.dispatch('GUILD_CREATE', { id: HERE, ...server }, HERE);
  await hears(['returned', [HERE]]);
});

test('a server that still asks is there, whatever was heard of it', async () => {
  const ask = (alone: boolean) =>
    stage.discord.person({ server: GONE, guild: GONE, alone }).slash('ask', { question: 'Why?' });
  told.length = 0;
  await ask(true); // only the person has the bot there
  expect(told).toEqual([]);
  await ask(false);
  await hears(['returned', [GONE]]);
});
