/** The small parts of the door: the reader's language, the log, the choices. */
import { describe, expect, test } from 'vitest';
import { readerLanguage } from '../../src/discord/asker.ts';
import { clamp } from '../../src/discord/card.ts';
import { localized } from '../../src/discord/definition.ts';
import { budget, limits } from '../../src/discord/limits.ts';
import { traceOf } from '../../src/discord/log.ts';
import { checkChoices } from './loopback/checks.ts';

test.each([
  ['de', 'en-US', 'de'],
  ['en-GB', 'de', 'en'],
  ['fr', 'de', 'de'], // a language we lack: the server's
  ['fr', 'it', 'en'],
  ['fr', null, 'en'],
])('a reader of %s on a server of %s reads %s', (locale, guildLocale, expected) => {
  expect(readerLanguage({ locale, guildLocale })).toBe(expected);
});

test('a text is registered for every locale of its language', () => {
  expect(localized({ de: 'Frage', en: 'Question' })).toEqual({ de: 'Frage', 'en-US': 'Question', 'en-GB': 'Question' });
});

describe('the log', () => {
  test('says of an error where it was thrown, not what it says', () => {
    const trace = JSON.stringify(traceOf(new TypeError('asked: who is\n    at home')));
    expect(trace).toContain('TypeError');
    expect(trace).toContain('small.test.ts');
    expect(trace).not.toContain('asked');
  });

  test('takes anything that is thrown', () => {
    expect(traceOf('words')).toEqual({ name: 'string' });
  });
});

describe('choices', () => {
  test('are as many and as long as Discord takes', () => {
    const many = Array.from({ length: 60 }, (_, n) => ({ name: `${n} ${'word '.repeat(40)}\u202e\n`, value: `${n}` }));
    expect(checkChoices(clamp(many) as never)).toEqual([]);
    expect(clamp(many)).toHaveLength(25);
  });

  test('whose value is too long or empty, or whose name is there or empty, are left out', () => {
    const choices = [
      { name: 'a', value: '1' },
      { name: 'b', value: 'x'.repeat(101) },
      { name: 'c', value: '' },
      { name: '\u200b', value: '2' },
      { name: 'a', value: '3' },
      { name: 'd', value: '4' },
    ];
    expect(clamp(choices).map(({ value }) => value)).toEqual(['1', '4']);
  });
});

test('the budget keeps below the limits', () => {
  expect(budget.text).toBeLessThan(limits.text);
  expect(budget.bytes).toBeLessThan(limits.bytes);
  expect(budget.components).toBeLessThan(limits.components);
  expect(budget.question).toBeLessThanOrEqual(limits.optionText);
});
