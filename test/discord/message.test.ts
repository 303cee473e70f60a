/** What people see of a message, and what of it reaches a command through the unmodified discord.js client. */
import type { APIMessage } from 'discord.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMessage } from '../../src/discord/message.ts';
import { defineCommand, type Message } from '../../src/reply/command.ts';
import { paragraph, run } from '../../src/reply/reply.ts';
import type { Json } from './loopback/checks.ts';
import { ask, commandsOf, type Stage, setStage } from './stage.ts';
import { text } from './texts.ts';

const BOT = '600';
const both = (name: string) => ({ en: name, de: `${name}-de` });
const show = defineCommand({
  name: both('tale show'),
  description: both('x'),
  options: { article: { name: both('article'), description: both('x') } },
  run: () => ({ tone: 'plain', blocks: [], actions: [], private: false }),
});
const read = (message: Json): Message =>
  readMessage({ author: { id: '501' }, ...message } as unknown as APIMessage, BOT, commandsOf(ask, show));
const wordsOf = (content: string): string => read({ content }).text;

describe('the words of a text', () => {
  test.each([
    ['<@5> <@!5> <@&7> <#301> the bridge is </ask:70> long', 'the bridge is long'],
    ['It opened <t:1700000000:R> <:smile:123><a:go:45> <id:home> @everyone', 'It opened'],
    ['1. It is long\n2) It is wide\n- It is red\n* It is old', 'It is long\nIt is wide\nIt is red\nIt is old'],
    ['3. Oktober ist Feiertag.', '3. Oktober ist Feiertag.'],
    ['"A" and "B"', '"A" and "B"'],
    ['It cost 2 million.\n2021. That was the year.', 'It cost 2 million.\n2021. That was the year.'],
    ['See [the report](https://a.example/b_c) at https://a.example/x?y=(1) now', 'See the report at now'],
    ['> quoted\n>>> more\n# head\n-# small', 'quoted\nmore\nhead\nsmall'],
    ['"The bridge is long."\n„Sie ist lang.“\n»So«', 'The bridge is long.\nSie ist lang.\nSo'],
    ['She said "it is long" twice', 'She said "it is long" twice'],
    ['```js\nThe bridge\n```\n`is` **very** *very* __long__ ~~and~~ ||red||', 'The bridge\nis very very long and red'],
    ['snake_case _leans_ and 3 \\* 4', 'snake_case leans and 3 * 4'],
    ['It \\*is\\* long\u200b\u202e', 'It *is* long'],
    ['🎉\n---\n https://a.example', ''],
  ])('%j are %j', (markdown, words) => {
    expect(wordsOf(markdown)).toBe(words);
  });

  test('come of any text, soon, and hold no mention', () => {
    fc.assert(
      // An escaped "\\<@5>" is no mention but the very signs, which people see.
      fc.property(text, text, (before, behind) => {
        expect(wordsOf(`${before} <@424242> https://a.example/424242 ${behind}`)).not.toContain('424242');
      }),
    );
    expect(wordsOf('['.repeat(20_000)).length).toBe(0);
  });
});

describe('a message', () => {
  test('says what it forwards, embeds, shows and asks, from top to bottom', () => {
    const shown = (content: string) => ({ type: 10, content });
    const message = {
      content: 'Own.',
      message_snapshots: [{ message: { content: 'Forwarded.', embeds: [{ title: 'Its embed.' }] } }],
      embeds: [
        { title: 'Title.', description: 'Description.', fields: [{ name: 'Name.', value: 'Value.' }] },
        { type: 'gifv', title: 'A cat' },
      ],
      components: [
        {
          type: 17,
          components: [shown('# Deep.'), { type: 9, components: [shown('Deeper.')], accessory: { type: 2 } }],
        },
        { type: 1, components: [{ type: 2, label: 'No text' }] },
      ],
      poll: { question: { text: 'Is it long?' }, answers: [{ poll_media: { text: 'It is.' } }, { poll_media: {} }] },
    };
    expect(read(message).text.split('\n')).toEqual(
      ['Own.', 'Title.', 'Description.', 'Name.', 'Value.', 'Deep.', 'Deeper.', 'Is it long?', 'It is.'].concat(
        'Forwarded.',
        'Its embed.',
      ),
    );
  });

  test('brings its links, then the files that may hold an article', () => {
    const file = (filename: string, type?: string, size = 100) => ({
      filename,
      size,
      url: `https://cdn.example/${filename}`,
      ...(type ? { content_type: type } : {}),
    });
    const message = {
      content: 'Read https://a.example/1, <https://a.example/2> (https://a.example/3) and https://a.example/wiki_(x).',
      embeds: [{ url: 'https://a.example/1' }, { url: 'https://a.example/4' }],
      attachments: [
        file('cat.png', 'image/png'),
        file('tale.pdf', 'application/pdf'),
        file('note.md', 'text/markdown'),
        file('book.txt', 'text/plain', 30_000),
        file('page'),
      ],
    };
    expect(read(message)).toMatchObject({
      links: [
        ...[1, 2, 3].map((n) => `https://a.example/${n}`),
        'https://a.example/wiki_(x)',
        'https://a.example/4',
        ...['tale.pdf', 'note.md', 'book.txt', 'page'].map((name) => `https://cdn.example/${name}`),
      ],
      texts: ['https://cdn.example/note.md'],
    });
    expect(read({ content: 'https://discord.com/channels/1/2/3 https://discord.gg/abc' }).links).toEqual([]);
  });

  test('is about what a card of ours is about, or the message that it replies to', () => {
    const row = (...ids: string[]) => ({ type: 1, components: ids.map((id) => ({ type: 2, custom_id: id })) });
    const card = {
      author: { id: BOT },
      components: [
        { type: 17, components: [row('1|r|tale show|article=bridge', '1|r|ask|question=#harbour:cost,1.2')] },
      ],
    };
    expect(read(card).articles).toEqual(['bridge', 'harbour']);
    expect(read({ referenced_message: card }).articles).toEqual(['bridge', 'harbour']);
    expect(read({ ...card, author: { id: '501' } }).articles).toEqual([]);
    expect(read({ referenced_message: { author: { id: '5' }, content: 'https://a.example/1' } })).toMatchObject({
      links: [],
      repliesTo: ['https://a.example/1'],
    });
  });

  test('with nothing in it is nothing', () => {
    expect(read({ content: '', embeds: [], components: [], attachments: [] })).toEqual({
      ...{ text: '', links: [], texts: [], articles: [], repliesTo: [] },
    });
  });
});

describe('a message command', () => {
  const tell = defineCommand({
    name: both('tell'),
    description: both('x'),
    options: { seen: { name: both('seen'), description: both('x') } },
    onMessage: {
      name: both('Tell'),
      read: ({ text: words, repliesTo }) => ({ seen: [words, ...repliesTo].join(' ') }),
    },
    run: ({ seen = '' }) => ({ tone: 'plain', blocks: [paragraph(run(seen))], actions: [], private: true }),
  });
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({}, { commands: commandsOf(tell) });
  });
  afterAll(() => stage.stop());

  test('is answered on a poll in a channel that discord.js does not know', async () => {
    const poll = {
      question: { text: 'Is the bridge long?' },
      answers: [{ answer_id: 1, poll_media: { text: 'Yes' } }],
      expiry: null,
      allow_multiselect: false,
      layout_type: 1,
    };
    expect((await stage.discord.person().menu('Tell', { content: '', poll })).text).toBe('Is the bridge long?\nYes');
  });

  test('knows what the message replies to', async () => {
    const referenced = { id: '776', channel_id: '301', author: { id: '5' }, content: 'https://a.example/1', type: 0 };
    const seen = await stage.discord.person().menu('Tell', { content: 'Really?', referenced_message: referenced });
    expect(seen.text).toBe('Really? https\\://a\\.example/1');
  });

  test('reads what is forwarded from a channel that discord.js does not know', async () => {
    const reference = { type: 1, channel_id: '999', message_id: '998' };
    const snapshot = { message: { type: 0, content: 'The bridge is long.', embeds: [], attachments: [], flags: 0 } };
    const message = { content: '', message_reference: reference, message_snapshots: [snapshot] };
    expect((await stage.discord.person().menu('Tell', message)).text).toBe('The bridge is long\\.'.replace('\\', ''));
  });
});
