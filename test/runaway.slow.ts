/** No input runs away: what reads all of them ends within a generous limit, whatever else the machine does. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Half a minute of work; where one input runs away, hours would not do. */
const LIMIT = 300_000;

test('hostile input and texts of a million characters are read to their end', () => {
  const { stdout } = spawnSync(process.execPath, ['test/runaway.ts'], { timeout: LIMIT, encoding: 'utf8' });
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('all');
});
