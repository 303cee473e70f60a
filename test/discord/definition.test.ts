/** What Discord is told of commands. */
import { describe, expect, test } from 'vitest';
import { define } from '../../src/discord/definition.ts';
import { defineCommand, type Option } from '../../src/reply/command.ts';
import { type Json, objects } from './loopback/checks.ts';
import { checkCommands } from './loopback/command-checks.ts';
import { ask, broken, commandsOf } from './stage.ts';

const jsonOf = (...commands: object[]): readonly Json[] =>
  JSON.parse(JSON.stringify(define(commandsOf(...commands).values())));
const both = (text: string) => ({ en: text, de: text });
const withOption = (option: Partial<Option>, name = 'tell') =>
  defineCommand({
    name: both(name),
    description: both('x'),
    options: { a: { name: both('a'), description: both('x'), ...option } },
    run: () => ({ tone: 'plain', blocks: [], actions: [], private: false }),
  });

describe('a definition', () => {
  const [slash, , menu] = jsonOf(ask, broken);

  test('is what Discord takes', () => {
    expect(checkCommands(jsonOf(ask, broken))).toEqual([]);
  });

  test('has English names, and both languages for their locales', () => {
    expect(slash).toMatchObject({ name: 'ask', name_localizations: { de: 'frage', 'en-US': 'ask', 'en-GB': 'ask' } });
    expect(slash?.description_localizations).toMatchObject({
      de: 'Frag nach der Brücke',
      'en-GB': 'Ask about the bridge',
    });
  });

  test('has required options first and no hidden ones', () => {
    expect(
      objects(slash?.options).map(({ name, type, required, autocomplete, max_length }) => [
        name,
        type,
        required,
        autocomplete,
        max_length,
      ]),
    ).toEqual([
      ['question', 3, true, true, 1000],
      ['private', 5, false, undefined, undefined],
    ]);
  });

  test('has an entry in the menu of messages', () => {
    expect(menu).toEqual({
      type: 3,
      name: 'Ask about this',
      name_localizations: { de: 'Danach fragen', 'en-US': 'Ask about this', 'en-GB': 'Ask about this' },
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    });
  });

  test('is for servers and persons, everywhere', () => {
    expect(slash).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  });
});

describe('a subcommand', () => {
  const at = (name: string, de: string) =>
    defineCommand({ ...withOption({ type: 'file' }), name: { en: name, de }, description: both(`Does ${name}`) });
  const [group, ...others] = jsonOf(at('tale show', 'märchen zeigen'), at('tale add', 'märchen anfügen'));

  test('stands below its first word', () => {
    expect(checkCommands([group ?? {}])).toEqual([]);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ name: 'tale', name_localizations: { de: 'märchen' }, contexts: [0, 1, 2] });
    expect(objects(group?.options)).toMatchObject([
      { type: 1, name: 'show', name_localizations: { de: 'zeigen' }, options: [{ type: 11, name: 'a' }] },
      { type: 1, name: 'add', name_localizations: { de: 'anfügen' }, description: 'Does tale add' },
    ]);
  });

  test('has no command beside it', () => {
    expect(() => jsonOf(withOption({}, 'tale'), at('tale add', 'tale b'))).toThrow(/commands\/tale: /);
  });

  test('that is hidden is told to nobody', () => {
    expect(jsonOf({ ...at('tale show', 'a b'), hidden: true })).toEqual([]);
  });
});

test.each([
  [withOption({}, 'Tell'), /commands\/Tell: .*"Tell"/],
  [withOption({}, 'tell me now'), /commands\/tell me now: .*"me now"/],
  [
    withOption({ form: { title: both('x'.repeat(46)), label: both('x') } }),
    /commands\/tell: .*46 characters, Discord takes 45/,
  ],
  [withOption({}, 'x'.repeat(33)), /1 to 32/],
  [withOption({ name: both('ä b') }), /commands\/tell: .*"ä b"/],
  [withOption({ description: both('x'.repeat(101)) }), /commands\/tell: .*101 characters, Discord takes 100/],
  [withOption({ description: both('') }), /commands\/tell: .*empty/],
])('a command that Discord would refuse stops the start, by name (%#)', (command, message) => {
  expect(() => jsonOf(command)).toThrow(message);
});
