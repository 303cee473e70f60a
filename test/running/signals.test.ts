import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { reloadOnChange, stopOnSignal } from '../../src/running/signals.ts';

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;
const known = new Map(SIGNALS.map((signal) => [signal, process.listeners(signal)]));
afterEach(() => {
  for (const signal of SIGNALS)
    for (const listener of process.listeners(signal))
      if (!known.get(signal)?.includes(listener)) process.off(signal, listener);
});
/** As if it had come from outside. */
const send = (signal: (typeof SIGNALS)[number]) => {
  for (const listener of process.listeners(signal)) if (!known.get(signal)?.includes(listener)) listener(signal);
};

describe('articles are read again', () => {
  let root: string;
  let folder: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'signals-'));
    folder = join(root, 'data');
    mkdirSync(folder);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test('at SIGHUP', () => {
    const reload = vi.fn();
    reloadOnChange({ folder, watching: false, reload });
    send('SIGHUP');
    expect(reload).toHaveBeenCalledOnce();
  });

  const watched = async (look?: number) => {
    const reload = vi.fn();
    await reloadOnChange({ folder, watching: true, reload, settled: 50, ...(look ? { look } : {}) });
    return reload;
  };
  const write = (file: string) => writeFileSync(join(folder, file), 'a');
  const called = (reload: Mock, times: number) => expect.poll(() => reload).toHaveBeenCalledTimes(times);

  test('when one changes, and when the folder is another one, which is watched from then on', async () => {
    const reload = await watched(20);
    for (const file of ['a.md', 'a.index.json']) write(file);
    await called(reload, 1);
    renameSync(folder, join(root, 'away'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    renameSync(join(root, 'away'), folder);
    await called(reload, 2);
    write('b.md');
    await called(reload, 3);
  });

  test.each(['a.md', 'a.txt', 'a.html', 'a.PDF', 'a.index.json'])('when %s is written', async (name) => {
    const reload = await watched();
    write(name);
    await called(reload, 1);
  });

  test('but not when something else is written', async () => {
    const reload = await watched();
    for (const file of ['.a.md.swp', 'a.png']) write(file);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(reload).not.toHaveBeenCalled();
    write('a.md');
    await called(reload, 1);
  });
});

describe('a signal to end', () => {
  const waiting = () => Promise.withResolvers<void>();

  test('ends the program with 0 when what is under way is done', async () => {
    const [end, { promise, resolve }] = [vi.fn(), waiting()];
    stopOnSignal({ stop: () => promise, end });
    send('SIGTERM');
    await Promise.resolve();
    expect(end).not.toHaveBeenCalled();
    resolve();
    await vi.waitFor(() => expect(end).toHaveBeenCalledWith(0));
  });

  test('is one where it comes twice at the same time, and ends at once where it comes again', () => {
    vi.useFakeTimers();
    const end = vi.fn();
    const stop = vi.fn(() => waiting().promise);
    stopOnSignal({ stop, end });
    send('SIGINT');
    send('SIGINT');
    expect(stop).toHaveBeenCalledOnce();
    expect(end).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    send('SIGTERM');
    expect(end).toHaveBeenCalledWith(1);
    vi.useRealTimers();
  });

  test('ends the program though what is under way is never done', () => {
    vi.useFakeTimers();
    const end = vi.fn();
    stopOnSignal({ stop: () => waiting().promise, end });
    send('SIGTERM');
    vi.advanceTimersByTime(5000);
    expect(end).toHaveBeenCalledWith(0);
    vi.useRealTimers();
  });
});
