/** Five questions in ten seconds. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPace } from '../../src/discord/crowd.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the sixth question in ten seconds waits, and the oldest makes room', () => {
  const pace = createPace();
  expect([1, 2, 3, 4, 5].map(() => pace('anna'))).toEqual([0, 0, 0, 0, 0]);
  expect(pace('anna')).toBe(10);
  vi.advanceTimersByTime(7500);
  expect(pace('anna')).toBe(3);
  vi.advanceTimersByTime(2500);
  expect(pace('anna')).toBe(0);
});

test('a refused question does not count', () => {
  const pace = createPace();
  for (let n = 0; n < 100; n++) pace('anna');
  vi.advanceTimersByTime(10_000);
  expect(pace('anna')).toBe(0);
});

test('everybody has their own pace', () => {
  const pace = createPace();
  for (let n = 0; n < 6; n++) pace('anna');
  expect(pace('ben')).toBe(0);
});

test('nobody is remembered for longer than the window', () => {
  const pace = createPace();
  pace('anna');
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(10_000);
  expect(vi.getTimerCount()).toBe(0);
});

test('no more than so many people are remembered, those who asked last', () => {
  const pace = createPace({ questions: 1, window: 10_000, people: 2 } as never);
  for (const person of ['anna', 'ben', 'cleo']) pace(person);
  expect(['cleo', 'ben'].map(pace)).toEqual([10, 10]);
  expect(pace('anna')).toBe(0);
});
