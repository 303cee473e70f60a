/** How fast one person may ask. Kept in memory for the length of the window and nowhere else. */
import { allowance } from './limits.ts';

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
