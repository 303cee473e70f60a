import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { createLog, type LogSettings, progressIn, writeTo } from '../../src/running/logger.ts';
import { keepLog } from '../discord/stage.ts';

function written(settings: Partial<LogSettings>, say: (log: ReturnType<typeof createLog>) => void): string[] {
  const lines: string[] = [];
  const stream = { write: (line: string) => void lines.push(line) };
  say(createLog({ level: 'info', secret: 'a.b.c', human: false, ...settings }, stream));
  return lines;
}

describe('a log', () => {
  test('writes an event as a line of JSON', () => {
    const [line = ''] = written({}, (log) => log.warn({ shard: 1, name: 'a\nb' }, 'Connecting again'));
    expect(line).toMatch(/^[^\n]+\n$/);
    expect(JSON.parse(line)).toEqual({
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      shard: 1,
      name: 'a\nb',
      msg: 'Connecting again',
    });
  });

  test('writes for people at a terminal, still a line for each event', () => {
    const [line] = written({ human: true }, (log) => log.info({ articles: 2, at: ['x\ny'] }, 'Ready'));
    expect(line).toMatch(/^\d\d:\d\d:\d\d info {2}Ready articles=2 at=\["x\\ny"\]\n$/);
  });

  test('leaves out what is below its level', () => {
    const all = (log: ReturnType<typeof createLog>) => {
      log.debug({}, 'a');
      log.info({}, 'b');
      log.error({}, 'c');
    };
    expect(written({ level: 'error' }, all)).toHaveLength(1);
    expect(written({ level: 'debug' }, all)).toHaveLength(3);
    expect(written({ level: 'silent' }, all)).toEqual([]);
  });

  test.each([true, false])('never has the secret, however deep (for people: %s)', (human) => {
    const fields = { reason: 'wrong token a.b.c', deep: [{ url: 'https://a.b.c/' }], 'a.b.c': 1 };
    const lines = written({ human }, (log) => log.error(fields, 'Bot a.b.c failed'));
    expect(lines.join('')).not.toContain('a.b.c');
    expect(lines.join('').match(/\[token\]/g)).toHaveLength(4);
  });
});

describe('what is written to a file descriptor', () => {
  const folder = mkdtempSync(join(tmpdir(), 'log-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is written at once at the end of a turn, in its order', async () => {
    const path = join(folder, 'log');
    const { stream } = writeTo(openSync(path, 'w'));
    for (const line of ['a\n', 'ä\n', 'c\n']) stream.write(line);
    expect(readFileSync(path, 'utf8')).toBe('');
    await setImmediate();
    expect(readFileSync(path, 'utf8')).toBe('a\nä\nc\n');
  });

  test('is there when the program ends', () => {
    const path = join(folder, 'end');
    const { stream, flush } = writeTo(openSync(path, 'w'));
    stream.write('a\n');
    flush();
    expect(readFileSync(path, 'utf8')).toBe('a\n');
  });

  test.skipIf(process.platform !== 'linux')('goes nowhere where the disk is full, and throws nothing', async () => {
    const { stream, flush } = writeTo(openSync('/dev/full', 'w'));
    stream.write('a\n');
    expect(flush).not.toThrow();
    await setImmediate();
  });
});

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
