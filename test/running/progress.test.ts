import { expect, test } from 'vitest';
import { progressIn } from '../../src/running/progress.ts';
import { keepLog } from '../discord/stage.ts';

test('what takes longer than two seconds is told, then every ten seconds, and what is done is not', () => {
  const { log, lines } = keepLog();
  let now = 0;
  const progress = progressIn(log, () => now);
  const at = (milliseconds: number, done: number) => {
    now = milliseconds;
    progress(done, 100);
    return lines.length;
  };
  expect(at(1900, 16)).toBe(0);
  expect(at(2100, 32)).toBe(1);
  expect(lines[0]).toMatchObject({ level: 'info', fields: { done: 32, of: 100 } });
  expect(at(11_000, 48)).toBe(1);
  expect(at(12_200, 64)).toBe(2);
  expect(at(30_000, 100)).toBe(2);
});
