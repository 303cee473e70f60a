/** Actions as custom_ids and back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCustomId, writeAction } from '../../src/discord/action.ts';
import { ask, broken, commandsOf } from './stage.ts';
import { text } from './texts.ts';

const commands = commandsOf(ask, broken);
const write = (input: Record<string, string>) => writeAction({ label: 'x', command: 'ask', does: 'reply', input });

test('an action comes back as it was, or does not fit', () => {
  fc.assert(
    fc.property(text, text, fc.constantFrom('update', 'reply', 'share'), (question, page, does) => {
      const id = writeAction({ label: 'x', command: 'ask', does, input: { question, page } });
      if (id === undefined) return;
      expect(id.length).toBeLessThanOrEqual(100);
      expect(parseCustomId(id, commands)).toEqual({ command: ask, does, input: { question, page } });
    }),
  );
});

test('an input of any characters fits if it is short', () => {
  expect(write({ question: '100 % = |a|? Ümläute', page: '' })).toBe(
    '1|r|ask|question=100 %25; %3d; %7c;a%7c;? Ümläute|page=',
  );
});

test('an action that is too long is no custom_id', () => {
  expect(write({ question: 'x'.repeat(83) })).toHaveLength(100);
  expect(write({ question: 'x'.repeat(84) })).toBeUndefined();
});

test.each([
  ['another version', '2|r|ask|question=a'],
  ['no version', 'ask:a'],
  ['a command that is gone', '1|r|tell|question=a'],
  ['an option that is gone', '1|r|ask|question=a|colour=red'],
  ['a new required option', '1|r|ask|page=2'],
  ['an unknown deed', '1|x|ask|question=a'],
  ['the name of an inherited property', '1|r|ask|question=a|constructor=b'],
  ['nothing', ''],
])('a button of %s is out of date', (_, id) => {
  expect(parseCustomId(id, commands)).toBeUndefined();
});

test('a button that nobody of ours wrote fails nothing', () => {
  expect(parseCustomId('1|r|ask|question=%110000;', commands)?.input).toEqual({ question: '%110000;' });
});
