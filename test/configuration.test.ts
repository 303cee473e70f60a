import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../src/configuration.ts';

describe('the configuration', () => {
  test('needs nothing', () => {
    expect(readConfiguration({ DISCORD_TOKEN: '', SHARDS: ' ' })).toEqual({
      token: undefined,
      apiUrl: undefined,
      shards: undefined,
      logLevel: 'info',
      articles: 'data',
    });
  });

  test.each([
    ['DISCORD_TOKEN', 'Bot abc.def.ghi'],
    ['DISCORD_TOKEN', 'two words are none'],
    ['DISCORD_API_URL', 'localhost'],
    ['SHARDS', '3-'],
    ['LOG_LEVEL', 'loud'],
  ])('names %s in one sentence and does not repeat a secret', (name, value) => {
    expect(() => readConfiguration({ [name]: value })).toThrow(new RegExp(`^${name} is no [^\\n]+\\.$`));
    if (name === 'DISCORD_TOKEN') expect(() => readConfiguration({ [name]: value })).not.toThrow(value);
  });
});
