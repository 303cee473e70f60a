/** No input runs away: what reads all of them ends within a generous limit, whatever else the machine does, and in little memory. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Half a minute of work; where one input runs away, hours would not do. */
const LIMIT = 300_000;
/** In MB; the program itself takes the rest of the 500 that reading a text of 1 MB may take. */
const HEAP = 300;

test('hostile input and texts of a million characters are read to their end', () => {
  const { stdout } = spawnSync(process.execPath, [`--max-old-space-size=${HEAP}`, 'test/runaway.ts'], {
    timeout: LIMIT,
    encoding: 'utf8',
  });
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('all');
});
