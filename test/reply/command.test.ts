import { describe, expect, test } from 'vitest';
import { type Context, defineCommand, deskOf } from '../../src/reply/command.ts';
import { notice } from '../../src/reply/reply.ts';

const both = (text: string) => ({ en: text, de: text });
const asked = { server: '200', channel: '301' };
const heard: unknown[] = [];
const context = (language: string, where: object) => {
  heard.push(where);
  return { language } as Context;
};
const echo = defineCommand({
  name: both('echo'),
  description: both('Says it again'),
  options: {
    text: { name: both('words'), description: both('Anything'), suggest: (typed) => [{ name: typed, value: typed }] },
    page: { name: both('page'), description: both('Which page') },
  },
  async run({ text = '' }, { language, alone }) {
    if (text === 'day') await alone?.('day-0123456789');
    return notice(`${language} ${text}`);
  },
});
const desk = deskOf(new Map([['echo', echo as never]]), context as never);

describe('a desk', () => {
  test('runs a command with its input, in the language and the place of who asks', async () => {
    const input = { text: 'hello' };
    expect(await desk.answer({ command: 'echo', input, language: 'de', asked })).toEqual(notice('de hello'));
    expect(heard.at(-1)).toEqual({ ...asked, input });
  });

  test('gives a command what it needs to ask about one text alone', async () => {
    await desk.answer({ command: 'echo', input: { text: 'day' }, language: 'en', asked });
    expect(heard.at(-1)).toEqual({ ...asked, input: { article: 'day-0123456789' } });
  });

  test('completes what is typed into an option, by what is ready', async () => {
    const typing = { command: 'echo', option: 'text', typed: 'a', language: 'en', asked } as const;
    expect(await desk.suggest(typing)).toEqual([{ name: 'a', value: 'a' }]);
    expect(heard.at(-1)).toEqual({ ...asked, isTyping: true });
    expect(await desk.suggest({ ...typing, option: 'page' })).toEqual([]);
    expect(await desk.suggest({ ...typing, command: 'gone' })).toEqual([]);
  });

  test('runs no command that there is none of', async () => {
    await expect(desk.answer({ command: 'gone', input: {}, language: 'en', asked })).rejects.toThrow(/no command gone/);
  });
});
