/** How much is taken on: of one person, and of all at once. Kept in memory for as long as it matters and nowhere else. */
import { allowance, type Taking, taking, times } from './limits.ts';

/** Seconds (rounded up) until this person may ask again; 0 counts as asked. */
export type Pace = (userId: string) => number;

/** A pace of its own memory; the clock is Date.now. */
export function createPace({ questions, window, people }: typeof allowance = allowance): Pace {
  const asked = new Map<string, readonly number[]>();

  return (userId) => {
    const now = Date.now();
    const times = (asked.get(userId) ?? []).filter((time) => time > now - window);
    const [oldest] = times;
    if (oldest !== undefined && times.length >= questions) return Math.ceil((oldest + window - now) / 1000);
    remember(userId, [...times, now]);
    return 0;
  };

  function remember(userId: string, times: readonly number[]): void {
    asked.delete(userId);
    const [longestKnown] = asked.keys();
    if (longestKnown !== undefined && asked.size >= people) asked.delete(longestKnown);
    asked.set(userId, times);
    setTimeout(() => forget(userId), window).unref();
  }

  function forget(userId: string): void {
    const times = (asked.get(userId) ?? []).filter((time) => time > Date.now() - window);
    if (times.length > 0) asked.set(userId, times);
    else asked.delete(userId);
  }
}

/** Why something that waited will not be done: the bot stops. */
export class Leaving extends Error {}

/** Tasks, so many at a time, the others in the order in which they came. */
export interface Queue {
  /** Milliseconds that a task which comes now would wait, judged by how long the last ones took. */
  wait(): number;
  /** Runs a task when its turn comes. Throws Leaving where that is not any more, else what the task throws. */
  run<Made>(task: () => Promise<Made>): Promise<Made>;
  /** What has not begun will not. */
  close(): void;
  /** What has begun is not waited for any longer. */
  abandon(): void;
}

interface Job {
  begin(): Promise<void>;
  reject(error: Error): void;
}

/** How much each task counts for how long the next will take. */
const WEIGHT = 0.1;

/** A queue of its own; `taking` is how long one of its tasks takes. */
export function createQueue(atOnce: number, { first, longest }: Taking = taking.question): Queue {
  const waiting: Job[] = [];
  const running = new Set<Job>();
  let [took, closed] = [first, false];
  const next = () => {
    const job = running.size < atOnce ? waiting.shift() : undefined;
    if (!job) return;
    running.add(job);
    const [start, beside] = [performance.now(), running.size];
    void job.begin().finally(() => {
      // Tasks at the same time share the machine: one alone takes a part of what each of them does.
      const shared = Math.max(beside, running.size);
      took += (Math.min(performance.now() - start, longest) / shared - took) * WEIGHT;
      running.delete(job);
      next();
    });
  };
  return {
    wait: () => (running.size < atOnce ? 0 : (waiting.length + 1) * took),
    run: (task) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Leaving());
        waiting.push({ reject, begin: () => task().then(resolve, reject) });
        next();
      }),
    close() {
      closed = true;
      for (const { reject } of waiting.splice(0)) reject(new Leaving());
    },
    abandon() {
      for (const { reject } of running) reject(new Leaving());
    },
  };
}

/** Whether Discord has stopped waiting for the first response to what happened then (Unix time in milliseconds, by Discord's clock). */
export type Lateness = (happened: number, isQuiet: boolean) => boolean;

/**
 * Nobody's clock is Discord's: what comes while it is quiet comes at once, and that tells the difference between the two.
 * Without a quiet moment before, nothing is late.
 */
export function createLateness(now: () => number = Date.now): Lateness {
  let difference = Number.POSITIVE_INFINITY;
  return (happened, isQuiet) => {
    const passed = now() - happened;
    difference = isQuiet ? passed : Math.min(difference, passed);
    return passed - difference > times.response;
  };
}
