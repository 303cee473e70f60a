import { describe, expect, test } from 'vitest';
import { type Action, inOne, paragraph, type Reply, run, separated, shorten, title } from '../../src/reply/reply.ts';

const action = (label: string): Action => ({ label, command: 'ask', input: {}, does: 'reply' });
const reply = (text: string, more: Partial<Reply> = {}): Reply => ({
  tone: 'answered',
  blocks: [title(text)],
  actions: [action(`${text} 1`), action(`${text} 2`), action(`${text} 3`)],
  private: false,
  ...more,
});

describe('several replies as one', () => {
  test('stand below each other, with the first actions of each', () => {
    const one = inOne([reply('Brücke'), reply('Fähre')]);
    expect(one.blocks).toEqual([title('Brücke'), { kind: 'line' }, title('Fähre')]);
    expect(one.actions.map(({ label }) => label)).toEqual(['Brücke 1', 'Brücke 2', 'Fähre 1', 'Fähre 2']);
  });

  test('are private where all of them are, and answered where one is', () => {
    const [open, closed] = [reply('a'), reply('b', { tone: 'none', private: true })];
    expect(inOne([closed, open])).toMatchObject({ tone: 'answered', private: false });
    expect(inOne([closed, closed])).toMatchObject({ tone: 'none', private: true });
  });

  test('are the only one as it is', () => {
    const only = reply('Brücke');
    expect(inOne([only])).toBe(only);
  });
});

test('groups have a line between them', () => {
  const text = paragraph(run('Brücke'));
  expect(separated([[text], [text, text]])).toEqual([text, { kind: 'line' }, text, text]);
  expect(separated([])).toEqual([]);
});

test.each([
  ['Die neue Brücke', 20, 'Die neue Brücke'],
  ['Die neue Brücke ist lang', 22, 'Die neue Brücke ist…'],
  ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
  ['abcdefgh💥ij', 10, 'abcdefgh…'],
])('"%s" cut to %d is "%s"', (text, most, shown) => {
  expect(shorten(text, most)).toBe(shown);
  expect(shorten(text, most).length).toBeLessThanOrEqual(most);
});
