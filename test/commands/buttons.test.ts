import { describe, expect, test } from 'vitest';
import type { Action, Reply } from '../../src/reply.ts';
import { bridge, commands, contextFor, harbour, say, textOf } from '../fixture.ts';

const START: readonly (readonly [string, Record<string, string>])[] = [
  ['ask', { question: 'Wie teuer war die neue Brücke?' }],
  ['ask', { question: 'Wie viele Elefanten gibt es?' }],
  ['quote', {}],
  ['quote', { speaker: 'Brandt', about: 'ein Thema, das ziemlich lange Wörter hat und nie endet' }],
  ['facts', {}],
  ['facts', { topic: 'Gartenbau' }],
  ['article', {}],
  ['check', { claim: 'Die Brücke kostete 21 Millionen Euro. Sie ist 340 Meter lang.' }],
  ['help', {}],
];

/** Every button that can be reached from the commands, each once. */
function allActions(context: ReturnType<typeof contextFor>): Map<string, { action: Action; reply: Reply }> {
  const found = new Map<string, { action: Action; reply: Reply }>();
  const open = START.map(([name, input]) => say(name, input, context));
  for (let reply = open.pop(); reply; reply = open.pop())
    for (const action of reply.actions) {
      const key = JSON.stringify([action.command, action.input]);
      if (found.has(key)) continue;
      const next = say(action.command, action.input, context);
      found.set(key, { action, reply: next });
      open.push(next);
    }
  return found;
}

describe.each([
  ['one article', [bridge]],
  ['two articles', [bridge, harbour]],
] as const)('every button, %s', (_, library) => {
  const all = [...allActions(contextFor('de', library)).values()];

  test('is one of many', () => {
    expect(all.length).toBeGreaterThan(20);
  });

  test('leads somewhere', () => {
    const gone = textOf(say('ask', { question: '#bridge:gone' }, contextFor('de', library)));
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
