/** The endurance runs end badly where anything is not as it should be. */
import { describe, expect, test } from 'vitest';
import { faultsIn as faultsInServers } from '../bench/soak/servers.ts';
import { faultsIn, isApology } from '../bench/soak/soak.ts';
import { languages } from '../src/language/languages.ts';

const memory = [200, 201, 202, 201];

describe('what is said in place of an answer', () => {
  test.each(Object.values(languages))('is told from an answer in $code', ({ messages: { discord } }) => {
    for (const text of [discord.crowded, discord.leaving, discord.failed('ab12')]) expect(isApology(text)).toBe(true);
    expect(isApology(`### 12 Millionen\n> ${discord.failed('')}`)).toBe(false);
    expect(isApology('')).toBe(false);
  });
});

describe('a run in which everything goes wrong that can', () => {
  const fine = {
    done: 1000,
    undelivered: 3,
    unanswered: 0,
    twice: 0,
    apologies: 4,
    known: 300,
    right: 290,
    losses: 9,
    memory,
    died: false,
  };

  test('is fine where each is answered once, and rightly', () => {
    expect(faultsIn(fine, 1000)).toEqual([]);
  });

  test.each([
    [{ unanswered: 1 }, /nothing/],
    [{ twice: 1 }, /more than one/],
    [{ apologies: 1000, known: 0, right: 0 }, /apologies/],
    [{ right: 0 }, /known questions/],
    [{ memory: [200, 200, 300, 400] }, /memory/],
    [{ died: true }, /ended by itself/],
    [{ done: 999 }, /only 999/],
  ])('is not where %j', (wrong, fault) => {
    expect(faultsIn({ ...fine, ...wrong }, 1000)).toEqual([expect.stringMatching(fault)]);
  });
});

describe('many servers', () => {
  const fine = { asked: 800, missing: 0, twice: 0, apologies: 0, right: 590, answerable: 600, foreign: 0, memory };

  test('are fine where each is answered from its own article', () => {
    expect(faultsInServers(fine)).toEqual([]);
  });

  test.each([
    [{ foreign: 1 }, /another server/],
    [{ right: 300 }, /only 300/],
    [{ answerable: 0, right: 0 }, /nothing was asked/],
    [{ missing: 2 }, /nothing/],
    [{ apologies: 1 }, /apologies/],
    [{ memory: [100, 100, 100, 100, 200, 300] }, /memory/],
  ])('are not where %j', (wrong, fault) => {
    expect(faultsInServers({ ...fine, ...wrong })).toEqual([expect.stringMatching(fault)]);
  });
});
