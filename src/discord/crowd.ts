/** How much is taken on: of one person, and of all at once; and who is told, cheaply, that it is too much. Kept in memory for as long as it matters and nowhere else. */

import type { Client } from 'discord.js';
import type { LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { notice } from '../reply/reply.ts';
import { readerLanguage } from './asker.ts';
import { toCard } from './card.ts';
import { Routes } from './discord-js.ts';
import { allowance, atOnce, type Taking, taking, times } from './limits.ts';
import { type InteractionOutcome, type Log, traceOf } from './log.ts';
import type { Asking } from './request.ts';

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

/** Tells them; what came of it is told to `settled`. */
export interface Refusals {
  crowded(interaction: Asking, settled: (outcome: InteractionOutcome) => void): void;
  /** Resolves when nobody waits for a line. */
  done(): Promise<void>;
}

interface Refused {
  readonly id: string;
  readonly token: string;
  readonly happened: number;
  readonly rest: Client['rest'];
  readonly language: LanguageCode;
  settled(outcome: InteractionOutcome): void;
}

/** interactions/receiving-and-responding#interaction-response-object-interaction-callback-type: a message. */
const MESSAGE = 4;

/** A message as Discord's API takes it. */
function bodyFor(language: LanguageCode) {
  const { components, flags, allowedMentions } = toCard(notice(languages[language].messages.discord.crowded));
  return { type: MESSAGE, data: { components, flags, allowed_mentions: allowedMentions } };
}

/**
 * Refusals of their own. The newest is told first: of more than can be told in time it is those who waited longest, on whom
 * Discord has given up, that are let be.
 */
export function createRefusals(isLate: Lateness, log: Log, most: number = atOnce.refusals): Refusals {
  const waiting: Refused[] = [];
  const atWork = new Set<Promise<void>>();
  const next = (): void => {
    while (atWork.size < most) {
      const refused = waiting.pop();
      if (!refused) return;
      if (isLate(refused.happened, false)) refused.settled('over');
      else begin(refused);
    }
  };
  const begin = (refused: Refused): void => {
    const work = tell(refused, log).then(refused.settled);
    atWork.add(work);
    void work.finally(() => {
      atWork.delete(work);
      next();
    });
  };
  return {
    crowded(interaction, settled) {
      const { id, token, createdTimestamp: happened, client } = interaction;
      waiting.push({ id, token, happened, rest: client.rest, language: readerLanguage(interaction), settled });
      next();
    },
    async done() {
      while (atWork.size > 0) await Promise.all(atWork);
    },
  };
}

async function tell({ id, token, rest, language }: Refused, log: Log): Promise<InteractionOutcome> {
  try {
    await rest.post(Routes.interactionCallback(id, token), { body: bodyFor(language), auth: false });
    return 'crowded';
  } catch (error) {
    log.warn(traceOf(error), 'A refusal could not be sent');
    return 'over';
  }
}
