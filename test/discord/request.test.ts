/** What the bot takes from the event of an interaction before discord.js reads it. */
import { EventEmitter } from 'node:events';
import type { Client } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { watchEvents } from '../../src/discord/request.ts';
import type { Context } from '../../src/reply/command.ts';
import { type Stage, setStage } from './stage.ts';

test('a message is there when it comes, and is forgotten even where nobody asks for it', async () => {
  const client = new EventEmitter();
  const takenFrom = watchEvents(client as unknown as Client);
  const comes = () => {
    const data = { type: 3, target_id: '1', resolved: { messages: { 1: { id: '1' } } } };
    client.emit('raw', { t: 'INTERACTION_CREATE', d: { id: '70', type: 2, data } });
  };
  comes();
  expect(takenFrom({ id: '70' }).message).toEqual({ id: '1' });
  comes();
  client.emit('interactionCreate', { id: '70' });
  await new Promise(setImmediate);
  expect(takenFrom({ id: '70' })).toEqual({});
});

describe('a question', () => {
  let stage: Stage;
  let channel: string | undefined;
  beforeAll(async () => {
    const context = (language: string, asked: { readonly channel?: string | undefined }) => {
      channel = asked.channel;
      return { library: [], language } as unknown as Context;
    };
    stage = await setStage({}, { context });
  });
  afterAll(() => stage.stop());

  test.each([
    ['a thread that discord.js was never told of', { id: '777', type: 11, parent_id: '301' }, '301'],
    ['a private one', { id: '777', type: 12, parent_id: '301' }, '301'],
    ['a channel of a category', { id: '302', type: 0, parent_id: '300' }, '302'],
    ['a channel of none', { id: '303', type: 0, parent_id: null }, '303'],
  ])('in %s goes to the channel that people chose an article for', async (_, where, expected) => {
    const person = stage.discord.person({ channel: where });
    expect((await person.slash('ask', { question: 'What?' })).failed).toBe(false);
    expect(channel).toBe(expected);
    channel = undefined;
    await person.autocomplete('ask', 'question', 'What');
    expect(channel).toBe(expected);
  });
});
