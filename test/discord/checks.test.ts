/** The loopback Discord refuses what Discord refuses. */
import { expect, test } from 'vitest';
import { checkChoices, checkMessage, type Json, textBytes } from './loopback/checks.ts';
import { checkCommands } from './loopback/command-checks.ts';

const V2 = 1 << 15;
const text = (content: string): Json => ({ type: 10, content });
const button = (id: string, label = 'x'): Json => ({ type: 2, style: 2, label, custom_id: id });
const row = (...components: Json[]): Json => ({ type: 1, components });
const box = (...components: Json[]): Json => ({ type: 17, components });
const message = (...components: Json[]): Json => ({ flags: V2, components });
const times = <T>(n: number, make: (n: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

test('a card is taken', () => {
  expect(checkMessage(message(box(text('a'), { type: 14 }, row(button('1'), button('2')))))).toEqual([]);
});

test.each<[string, Json]>([
  [
    '41 components, nested ones counted',
    message(box(...times(20, () => text('a'))), box(...times(19, () => text('a')))),
  ],
  ['4,001 characters over several texts', message(box(text('a'.repeat(2000)), text('b'.repeat(2001))))],
  ['an empty text', message(box(text(' ')))],
  ['an empty container', message(box())],
  ['six buttons in a row', message(row(...times(6, (n) => button(`${n}`))))],
  ['a label of 81', message(row(button('1', 'x'.repeat(81))))],
  ['no label', message(row(button('1', '')))],
  ['a custom_id of 101', message(row(button('x'.repeat(101))))],
  ['a custom_id twice', message(row(button('1')), row(button('1')))],
  ['a button outside a row', message(button('1'))],
  ['a container in a container', message(box(box(text('a'))))],
  ['an unknown component', message({ type: 99 })],
  ['V2 with content', { ...message(text('a')), content: 'b' }],
  ['V2 with embeds', { ...message(text('a')), embeds: [{ title: 'b' }] }],
  ['V2 without components', message()],
  ['V2 components without the flag', { components: [text('a')] }],
  ['content over 2,000', { content: 'x'.repeat(2001) }],
  ['nothing', {}],
])('%s is refused', (_, body) => {
  expect(checkMessage(body)).not.toEqual([]);
});

test('bytes are counted over all texts', () => {
  expect(textBytes(message(box(text('ä'), text('中'))))).toBe(6);
});

test('choices are at most 25 of 100 characters', () => {
  const choice = { name: 'a', value: 'b' };
  expect(checkChoices(times(25, () => choice))).toEqual([]);
  expect(checkChoices(times(26, () => choice))).not.toEqual([]);
  expect(checkChoices([{ ...choice, name: 'x'.repeat(101) }])).not.toEqual([]);
  expect(checkChoices([{ ...choice, value: '' }])).not.toEqual([]);
});

const option = (changes: Json = {}): Json => ({ type: 3, name: 'a', description: 'b', ...changes });
const command = (changes: Json = {}): Json => ({ type: 1, name: 'a', description: 'b', ...changes });

test.each<[string, Json[]]>([
  ['a capital letter in a name', [command({ name: 'Ask' })]],
  ['a localised name with a blank', [command({ name_localizations: { de: 'frag mich' } })]],
  ['an unknown locale', [command({ name_localizations: { en: 'ask' } })]],
  ['a description of 101', [command({ description: 'x'.repeat(101) })]],
  ['a required option after others', [command({ options: [option(), option({ name: 'b', required: true })] })]],
  ['autocomplete on a flag', [command({ options: [option({ type: 5, autocomplete: true })] })]],
  ['26 options', [command({ options: times(26, (n) => option({ name: `a${n}` })) })]],
  ['a message command with a description', [{ type: 3, name: 'a', description: 'b' }]],
  ['two of a name', [command(), command()]],
])('a command with %s is refused', (_, commands) => {
  expect(checkCommands(commands)).not.toEqual([]);
});
