import { describe, expect, test } from 'vitest';
import { harmless, languageOfSystem, progressAt, screenOf } from '../../src/terminal/screen.ts';

test('there is no colour away from a terminal', () => {
  expect(screenOf({}).colour).toBe(false);
});

test('nothing that a terminal would act on is left', () => {
  expect(harmless('\u001b[31mrot\u0007 \u202eabc\u200b\r\nneu\u009b2J')).toBe('[31mrot abc neu2J');
});

test.each([
  [{}, 'en'],
  [{ LANG: 'C' }, 'en'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'fr_FR.UTF-8' }, 'en'],
  [{ LANG: 'de_AT.UTF-8' }, 'de'],
  [{ LANG: 'de' }, 'de'],
  [{ LANG: 'den_CA' }, 'en'],
  [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'de_DE.UTF-8' }, 'de'],
  [{ LANG: 'de_DE.UTF-8', LC_ALL: 'C' }, 'en'],
])('a terminal with %j reads %s', (environment, language) => {
  expect(languageOfSystem(environment)).toBe(language);
});

describe('progress', () => {
  function watched(isTTY: boolean, seconds: number) {
    const [written, clock] = [[] as string[], { now: 0 }];
    const write = (text: string) => written.push(text);
    const progress = progressAt({ isTTY, write }, () => clock.now);
    clock.now = seconds * 1000;
    progress(16, 40);
    progress(40, 40);
    return written;
  }

  test('is one line that goes when all is done', () => {
    expect(watched(true, 3)).toEqual([expect.stringContaining('16'), '\r\u001b[K']);
  });

  test.each([
    [true, 1],
    [false, 9],
  ])('is not shown at first, nor where nobody watches: %s, after %s seconds', (isTTY, seconds) => {
    expect(watched(isTTY, seconds)).toEqual([]);
  });
});
