import { expect, test } from 'vitest';
import { MOST, MOST_LENGTH } from '../../src/library/store.ts';
import { heldBy } from '../../src/running/keeping.ts';

const MB = 1_000_000;

test('a machine holds as much text as its memory and its heap allow, one article at least, twice what a server may have at most', () => {
  expect(heldBy(512 * MB, 4000 * MB)).toBe(1.12 * MB);
  expect(heldBy(8000 * MB, 259 * MB)).toBe(1.59 * MB);
  expect(heldBy(128 * MB, 64 * MB)).toBe(MOST_LENGTH);
  expect(heldBy(8000 * MB, 4000 * MB)).toBe(2 * MOST.bytes);
});
