import { expect, test } from 'vitest';
import { greatest } from '../../src/search/greatest.ts';
import { postingsOf, startPostings } from '../../src/search/postings.ts';

const posting = startPostings();
posting.put('boat', 2, 1);
posting.put('harbour', 0, 0.5);
posting.put('boat', 0, 0.25);
const postings = posting.done();

test('a key adds to the sums of the items that have it, as well as they have it', () => {
  const sums = new Float64Array([1, 1, 1]);
  postings.add(postings.numberOf('boat') ?? -1, 2, sums);
  expect([...sums]).toEqual([1.5, 1, 3]);
});

test('a key raises values and never lowers them', () => {
  const values = new Float64Array([0.5, 0, 0]);
  const found: number[] = [];
  postings.raise('boat', 1, values, found);
  expect([...values]).toEqual([0.5, 0, 1]);
  expect(found).toEqual([2]);
});

test('a key that nobody has does nothing', () => {
  const sums = new Float64Array(3);
  postings.raise('bridge', 1, sums, []);
  expect([...sums]).toEqual([0, 0, 0]);
  expect(postings.count('bridge')).toBe(0);
  expect(postings.numberOf('bridge')).toBeUndefined();
});

test('an item that has a key twice counts twice', () => {
  expect(postingsOf(['anna'], (word) => word).count('n')).toBe(2);
});

test('the greatest values come first, equal ones in their order, none that is 0 or not allowed', () => {
  const values = new Float64Array([0.2, 0.9, 0, 0.2, 0.5, 0.7]);
  expect(greatest(values, 4, (index) => index !== 5)).toEqual([1, 4, 0, 3]);
  expect(greatest(values, 2, () => true)).toEqual([1, 5]);
});
