/** What goes wrong meanwhile: connections lost in every way, requests that Discord refuses or leaves unanswered. */

import { refusals, tooMany } from '../../test/discord/loopback/faults.ts';
import type { Loopback } from '../../test/discord/loopback.ts';

/** Milliseconds between two losses. */
const EVERY = 3000;
/** Every so many losses Discord forgets the session as well; the bot then identifies anew, after 5 s. */
const FORGETS = 20;

export interface Trouble {
  /** Losses so far. */
  losses(): number;
  /** Whether Discord had no session to deliver to at some time since then (Date.now). */
  wasForgotten(since: number): boolean;
  stop(): void;
}

/** Loses the connection every few seconds until it is stopped. */
export function makeTrouble({ gateway }: Loopback): Trouble {
  const ways = [
    () => gateway.drop(),
    () => gateway.drop(4000),
    () => gateway.reconnect(),
    () => gateway.invalidate(true),
    () => gateway.drop(1001),
  ];
  let losses = 0;
  let [forgetting, back] = [false, 0];
  const lose = () => {
    losses += 1;
    ways[losses % ways.length]?.();
    if (losses % FORGETS !== 0) return;
    forgetting = true;
    gateway.drop();
    gateway.forget();
    void gateway.connected().then(() => {
      [forgetting, back] = [false, Date.now()];
    });
  };
  const timer = setInterval(lose, EVERY);
  return {
    losses: () => losses,
    wasForgotten: (since) => forgetting || back >= since,
    stop: () => clearInterval(timer),
  };
}

/** One request in a hundred is refused for now, one in a thousand done without an answer. */
export function spoilRequest({ fail }: Loopback, chance: () => number): void {
  const on = /callback$/;
  const roll = chance();
  if (roll < 0.005) fail({ on, answer: tooMany(0.2) });
  else if (roll < 0.01) fail({ on, answer: refusals.failure });
  else if (roll < 0.011) fail({ on, answer: 'hang', done: true });
}
