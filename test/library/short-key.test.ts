import { describe, expect, test } from 'vitest';
import { keyOf } from '../../src/library/short-key.ts';

describe('a key', () => {
  test('is the name itself where that is short and plain', () => {
    expect(keyOf('anti-is-koalition')).toBe('anti-is-koalition');
  });

  test('tells long names with the same start apart and stays short', () => {
    const [one, other] = [`${'a'.repeat(60)}-1`, `${'a'.repeat(60)}-2`];
    expect(keyOf(one)).not.toBe(keyOf(other));
    expect(keyOf(one)).toMatch(/^[a-z0-9-]{1,24}$/);
  });
});
