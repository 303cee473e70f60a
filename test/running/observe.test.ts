import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { Health } from '../../src/discord/connection.ts';
import { createMetrics, serveHealth } from '../../src/running/observe.ts';
import { ask, broken, commandsOf, setStage } from '../discord/stage.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(health: () => Health | undefined, metrics = createMetrics(async () => 0)) {
  const server = await serveHealth({ port: 0, host: '127.0.0.1', health, articles: () => 3, metrics });
  servers.push(server);
  const { port } = server.address() as AddressInfo;
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: response.status, text: await response.text() };
  };
  return { port, get };
}

describe('/healthz', () => {
  test('is 503 before the bot is connected, 404 elsewhere', async () => {
    const { get } = await serve(() => undefined);
    const { status, text } = await get('/healthz');
    expect(status).toBe(503);
    expect(JSON.parse(text)).toEqual({ connected: false, servers: 0, shards: [], articles: 3 });
    expect((await get('/')).status).toBe(404);
  });

  test('tells shards and heartbeats, and when a connection is lost', async () => {
    const stage = await setStage(
      { heartbeat: 200, guilds: ['4194304', '8388608'] },
      { shards: { shards: [0, 1], shardCount: 2 } },
    );
    const { get } = await serve(() => stage.bot.health());
    await expect
      .poll(async () => JSON.parse((await get('/healthz')).text).shards)
      .toEqual([
        { id: 0, connected: true, ping: expect.any(Number), heartbeat: expect.stringMatching(/Z$/) },
        { id: 1, connected: true, ping: expect.any(Number), heartbeat: expect.stringMatching(/Z$/) },
      ]);
    expect(JSON.parse((await get('/healthz')).text)).toMatchObject({ connected: true, servers: 2 });
    stage.discord.gateway.drop();
    await expect.poll(async () => (await get('/healthz')).status).toBe(503);
    await expect.poll(async () => (await get('/healthz')).status, { timeout: 3000 }).toBe(200);
    await stage.stop();
  });
});

describe('/metrics', () => {
  test('counts questions by outcome, completions, errors and reconnects, and nothing about people', async () => {
    const metrics = createMetrics(async () => 0);
    const stage = await setStage({}, { tally: metrics, commands: commandsOf(ask, broken) });
    const { get } = await serve(() => stage.bot.health(), metrics);
    const anna = stage.discord.person({ id: '987654321', name: 'Anna' });
    const card = await anna.slash('ask', { question: 'my question' });
    await anna.click(card, 'Next');
    await anna.slash('broken', { text: 'x' });
    await anna.autocomplete('ask', 'question', 'typed');
    stage.discord.gateway.drop();
    await stage.discord.gateway.connected();
    await expect.poll(async () => (await get('/metrics')).text).toContain('gateway_reconnects_total 1');
    const { text } = await get('/metrics');
    expect(text).toContain('fundstelle_interactions_total{kind="command",outcome="answered"} 1');
    expect(text).toContain('fundstelle_interactions_total{kind="button",outcome="answered"} 1');
    expect(text).toContain('fundstelle_interactions_total{kind="command",outcome="failed"} 1');
    expect(text).toContain('fundstelle_interactions_total{kind="autocomplete",outcome="completed"} 1');
    expect(text).toContain('fundstelle_interaction_seconds_bucket{le="3",kind="command"} 2');
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toMatch(/987654321|Anna|my question|typed/);
    await stage.stop();
  });

  test('counts the articles of all servers, additions and what was refused, by outcome', async () => {
    const metrics = createMetrics(async () => 7);
    const { get } = await serve(() => undefined, metrics);
    for (const outcome of ['added', 'added', 'replaced', 'exists', 'full'] as const) metrics.addition(outcome);
    const { text } = await get('/metrics');
    expect(text).toContain('fundstelle_articles 7');
    expect(text).toContain('fundstelle_additions_total{outcome="added"} 2');
    for (const outcome of ['replaced', 'exists', 'full'])
      expect(text).toContain(`fundstelle_additions_total{outcome="${outcome}"} 1`);
  });

  test('tell of the rest where the articles cannot be counted', async () => {
    const metrics = createMetrics(() => Promise.reject(new Error('locked')));
    const { get } = await serve(() => undefined, metrics);
    const { text } = await get('/metrics');
    expect(text).toContain('fundstelle_articles -1');
    expect(text).toContain('process_resident_memory_bytes');
  });
});

test('a port that is taken is said in one sentence', async () => {
  const { port } = await serve(() => undefined);
  const again = serveHealth({
    port,
    host: '127.0.0.1',
    health: () => undefined,
    articles: () => 0,
    metrics: createMetrics(async () => 0),
  });
  await expect(again).rejects.toThrow(/^HEALTH_PORT \d+ on 127\.0\.0\.1 cannot be opened \(EADDRINUSE\): [^\n]+\.$/);
});
