import { describe, expect, test } from 'vitest';
import { meant, prepareLookup } from '../../src/search/lookup.ts';

const find = prepareLookup(['Kolb', 'Peter Kolb', 'Kolbermann', 'Kilb'], (name) => [name]);

describe('who is meant', () => {
  test('comes in order: the name, its words, a part of it, what is like it', () => {
    expect(find('kolb')).toEqual([
      { item: 'Kolb', fit: 'same' },
      { item: 'Peter Kolb', fit: 'word' },
      { item: 'Kolbermann', fit: 'part' },
      { item: 'Kilb', fit: 'near' },
    ]);
  });

  test('is found wherever the word stands', () => {
    const titles = prepareLookup(['Kolbermann besucht Kolb', 'Kolb zu Hause'], (title) => [title]);
    expect(titles('kolb').map(({ fit }) => fit)).toEqual(['word', 'word']);
  });

  test('is the name itself before all others', () => {
    expect(meant(find('kolb'))).toEqual(['Kolb']);
  });

  test('is not who merely begins alike, though that is offered while somebody types', () => {
    expect(find('kulberm')).toEqual([{ item: 'Kolbermann', fit: 'start' }]);
    expect(meant(find('kulberm'))).toEqual([]);
    expect(meant(find('kulbermann'))).toEqual(['Kolbermann']);
  });

  test('is everybody where nothing is typed, and nobody where nothing is like it', () => {
    expect(find('')).toHaveLength(4);
    expect(find('Zypresse')).toEqual([]);
  });

  test('looks at no more of what is typed than a name can be long', () => {
    expect(find('kolb '.repeat(10_000))).toEqual(find('kolb '.repeat(13)));
  });
});
