import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createLog, inBatches, type LogSettings } from '../../src/running/log.ts';

function written(settings: Partial<LogSettings>, say: (log: ReturnType<typeof createLog>) => void): string[] {
  const lines: string[] = [];
  say(createLog({ level: 'info', secret: 'a.b.c', human: false, write: (line) => void lines.push(line), ...settings }));
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

test('what is logged in one turn is written at once, in its order', async () => {
  const written: string[] = [];
  const write = inBatches((text) => written.push(text));
  write('a\n');
  write('b\n');
  expect(written).toEqual([]);
  await setImmediate();
  write('c\n');
  await setImmediate();
  expect(written).toEqual(['a\nb\n', 'c\n']);
});
