import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/reply/command.ts';
import type { Action, Reply } from '../../src/reply/reply.ts';
import { bridge, commands, contextFor, harbour, say, textOf } from '../fixture.ts';

const START: readonly (readonly [string, Record<string, string>])[] = [
  ['ask', { question: 'Wie viel kostete die Ankerbrücke?' }],
  ['ask', { question: 'Wie teuer war die neue Brücke?' }],
  ['ask', { question: 'Wie viele Elefanten gibt es?' }],
  ['ask', { question: 'Wie lang ist die Ankerbrücke und was hat sie gekostet?' }],
  ['ask', { question: 'Worum geht es?' }],
  ['quote', {}],
  ['quote', { speaker: 'Brandt', about: 'ein Thema, das ziemlich lange Wörter hat und nie endet' }],
  ['facts', {}],
  ['facts', { topic: 'Gartenbau' }],
  ['article show', {}],
  ['article list', {}],
  ['check', { claim: 'Die Ankerbrücke kostete 21 Millionen Euro. Sie ist 340 Meter lang.' }],
  ['help', {}],
];

/** Every button that can be reached from the commands, each once. */
async function allActions(context: Context): Promise<{ action: Action; reply: Reply }[]> {
  const found = new Map<string, { action: Action; reply: Reply }>();
  const open = await Promise.all(START.map(([name, input]) => say(name, input, context)));
  for (let reply = open.pop(); reply; reply = open.pop())
    for (const action of reply.actions) {
      const key = JSON.stringify([action.command, action.input]);
      if (found.has(key)) continue;
      const written = action.option ? { [action.option]: 'Wie lang ist die Ankerbrücke?' } : {};
      const next = await say(action.command, { ...action.input, ...written }, context);
      found.set(key, { action, reply: next });
      open.push(next);
    }
  return [...found.values()];
}

const LIBRARIES = [
  { name: 'one article', library: [bridge] },
  { name: 'two articles', library: [bridge, harbour] },
];
const reached = await Promise.all(
  LIBRARIES.map(async ({ name, library }) => {
    const context = await contextFor('de', library);
    return { name, context, all: await allActions(context) };
  }),
);

describe.each(reached)('every button, $name', ({ context, all }) => {
  test('is one of many', () => {
    expect(all.length).toBeGreaterThan(20);
  });

  test('leads somewhere', async () => {
    const gone = textOf(await say('ask', { question: '#bridge:gone' }, context));
    expect(all.filter(({ reply }) => reply.blocks.length === 0 || textOf(reply) === gone)).toEqual([]);
  });

  test('is short enough to be held by the button itself', () => {
    const length = ({ action }: { action: Action }) =>
      [action.command, ...Object.entries(action.input).flat()].join('|').length;
    expect(Math.max(...all.map(length))).toBeLessThanOrEqual(95);
  });

  test('sets only options that its command has', () => {
    const strange = all.filter(({ action }) =>
      Object.keys(action.input).some((name) => !commands.get(action.command)?.options[name]),
    );
    expect(strange).toEqual([]);
  });

  test('stands on a card with at most ten', () => {
    expect(Math.max(...all.map(({ reply }) => reply.actions.length))).toBeLessThanOrEqual(10);
  });

  test('never leads to a text with "undefined"', () => {
    expect(all.filter(({ reply }) => /undefined|NaN|\[object/.test(textOf(reply)))).toEqual([]);
  });
});
