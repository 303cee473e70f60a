import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../src/configuration.ts';

describe('the configuration', () => {
  test('needs nothing', () => {
    expect(readConfiguration({ DISCORD_TOKEN: '', SHARDS: ' ' })).toEqual({
      token: undefined,
      apiUrl: undefined,
      shards: { shards: 'auto' },
      logLevel: 'info',
      articles: 'data',
      cache: 'node_modules/.cache/fundstelle',
      databaseFile: 'store/fundstelle.sqlite',
      databaseUrl: undefined,
      watch: false,
      healthPort: undefined,
      healthHost: '127.0.0.1',
    });
  });

  test.each([
    ['DISCORD_TOKEN', 'Bot abc.def.ghi'],
    ['DISCORD_TOKEN', 'two words are none'],
    ['DISCORD_TOKEN', '8nCM1aclientsecretofthirtytwo0000'],
    ['DISCORD_TOKEN', '600000000000000000'],
    ['DISCORD_API_URL', 'localhost'],
    ['DATABASE_URL', 'mysql://tower:geheim@host/park'],
    ['DATABASE_URL', 'host=db user=tower'],
    ['LOG_LEVEL', 'loud'],
    ['HEALTH_PORT', '0'],
    ['HEALTH_PORT', '65536'],
    ['HEALTH_PORT', 'http'],
    ['HEALTH_HOST', 'two words'],
  ])('names %s in one sentence and does not repeat a secret', (name, value) => {
    expect(() => readConfiguration({ [name]: value })).toThrow(new RegExp(`^${name} is no [^\\n]+\\.$`));
    if (name === 'DISCORD_TOKEN' || name === 'DATABASE_URL')
      expect(() => readConfiguration({ [name]: value })).not.toThrow(value);
  });

  test.each([
    ['auto', { shards: 'auto' }],
    ['0-3/16', { shards: [0, 1, 2, 3], shardCount: 16 }],
    ['15/16', { shards: [15], shardCount: 16 }],
  ])('reads SHARDS %s', (text, expected) => {
    expect(readConfiguration({ SHARDS: text }).shards).toEqual(expected);
  });

  test.each(['4', '3-', '3-0/16', '0-16/16', '16/16', '0/0', '-1/4', 'all'])('refuses SHARDS %s', (text) => {
    expect(() => readConfiguration({ SHARDS: text })).toThrow(
      'SHARDS is no part: set it to auto, or to a part such as 0-3/16 (counted from 0).',
    );
  });

  test('names every fault, a line for each', () => {
    const wrong = { DISCORD_TOKEN: 'x y', SHARDS: 'all', WATCH: 'yes', HEALTH_PORT: '99999' };
    const lines = () => readConfiguration(wrong);
    expect(lines).toThrow(/^DISCORD_TOKEN [^\n]+\nSHARDS [^\n]+\nWATCH [^\n]+\nHEALTH_PORT [^\n]+$/);
  });

  test('reads what is given, blanks around it left out', () => {
    const given = {
      DISCORD_TOKEN: ' aa.bb.cc ',
      ARTICLES_DIR: 'news ',
      CACHE_DIR: '/var/cache/bridge',
      DATABASE_FILE: '/var/lib/bridge.sqlite',
      DATABASE_URL: 'postgresql://tower@db/park',
      WATCH: '1',
      HEALTH_PORT: '9090',
      HEALTH_HOST: '0.0.0.0',
    };
    expect(readConfiguration(given)).toMatchObject({
      token: 'aa.bb.cc',
      articles: 'news',
      cache: '/var/cache/bridge',
      databaseFile: '/var/lib/bridge.sqlite',
      databaseUrl: 'postgresql://tower@db/park',
      watch: true,
      healthPort: 9090,
      healthHost: '0.0.0.0',
    });
  });
});
