/** Thousands of interactions while everything goes wrong that can: each is answered once, and rightly, and the bot lives. */
import { languages } from '../../src/language/languages.ts';
import { refusals, tooMany } from '../../test/discord/loopback/faults.ts';
import type { Loopback } from '../../test/discord/loopback.ts';
import type { Contender, Known } from '../shared/bots.ts';
import { createCrowd, type Done } from './people.ts';

interface SoakSettings {
  readonly bot: Contender;
  readonly questions: readonly Known[];
  /** Interactions, at most. */
  readonly count: number;
  /** Milliseconds, at most. */
  readonly longest: number;
  readonly chance: () => number;
  /** Told of the progress now and then. */
  report?(line: string): void;
}

interface Soaked {
  readonly done: number;
  /** Discord had no session to deliver to. */
  readonly undelivered: number;
  /** Delivered, and nobody was shown anything in time. */
  readonly unanswered: number;
  /** Shown more than one thing. */
  readonly twice: number;
  /** Shown that something went wrong, or that it is too much now. */
  readonly apologies: number;
  /** Questions whose answer the index knows, and how many of the replies show it. */
  readonly known: number;
  readonly right: number;
  readonly losses: number;
  /** Megabytes, at each twentieth of the way. */
  readonly memory: readonly number[];
  /** The process ended by itself. */
  readonly died: boolean;
}

const AT_A_TIME = 32;

/** Runs until the count or the time is up, or the bot is dead. */
export async function soak(settings: SoakSettings): Promise<Soaked> {
  const { bot, questions, count, longest, chance, report = () => {} } = settings;
  const trouble = makeTrouble(bot.discord);
  const crowd = createCrowd(bot.discord, questions, chance);
  const tally = createTally(trouble);
  const memory: number[] = [];
  const end = Date.now() + longest;
  const isDead = () => bot.process.exitCode !== null || bot.process.signalCode !== null;
  let begun = 0;
  const lane = async () => {
    while (begun < count && Date.now() < end && !isDead()) {
      begun += 1;
      if (begun % Math.ceil(count / 20) === 0)
        report(`${begun}: ${memory[memory.push(bot.memory()) - 1]?.toFixed(0)} MB`);
      spoilRequest(bot.discord, chance);
      const start = Date.now();
      tally.add(await crowd.act(), start);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, lane));
  trouble.stop();
  return { ...tally.result(), losses: trouble.losses(), memory, died: isDead() };
}

/** Second answers may come late: what was shown is looked at again when this many more are done. */
const LATER = 1000;

const LETTERS = /[^\p{L}\p{N}]+/gu;
const lettersOf = (text: string): string => text.replace(LETTERS, '');

/** Whether a text is one of the door's own that says that there is no answer. */
export function isApology(text: string): boolean {
  return Object.values(languages).some(({ messages: { discord } }) =>
    [discord.crowded, discord.leaving, discord.failed('')].some((apology) =>
      lettersOf(text).startsWith(lettersOf(apology)),
    ),
  );
}

/** At most so many of all replies may be apologies: Discord's refusals come three times in a row now and then. */
const MOST_APOLOGIES = 0.02;
/** At least so many of the questions that the index knows word for word are answered with what it says. */
const LEAST_RIGHT = 0.85;
/** The last half of the way may take this much more memory than the first. */
const MOST_GROWTH = 1.1;

/** How much more memory the second half of the way takes at most than the first does. */
export function growthOf(memory: readonly number[]): number {
  const half = Math.ceil(memory.length / 2);
  return Math.max(0, ...memory.slice(half)) / Math.max(1, ...memory.slice(0, half));
}

/** What is not as it should be, a line each. @param count what was to be done */
export function faultsIn(soaked: Soaked, count: number): string[] {
  const { done, unanswered, twice, apologies, known, right, memory, died } = soaked;
  const faults: readonly (readonly [boolean, string])[] = [
    [died, 'the process ended by itself'],
    [done < count, `only ${done} of ${count} were done in time`],
    [unanswered > 0, `${unanswered} were shown nothing`],
    [twice > 0, `${twice} were shown more than one thing`],
    [apologies > done * MOST_APOLOGIES, `${apologies} replies are apologies`],
    [right < known * LEAST_RIGHT, `only ${right} of ${known} known questions are answered with what the index says`],
    [growthOf(memory) > MOST_GROWTH, `memory grew by ${growthOf(memory).toFixed(2)}`],
  ];
  return faults.flatMap(([isSo, fault]) => (isSo ? [fault] : []));
}

function createTally(trouble: Trouble) {
  const counts = { done: 0, undelivered: 0, unanswered: 0, twice: 0, apologies: 0, known: 0, right: 0 };
  const judge = (text: string, evidence: string | undefined) => {
    if (isApology(text)) counts.apologies += 1;
    if (evidence === undefined) return;
    counts.known += 1;
    if (lettersOf(text).includes(lettersOf(evidence))) counts.right += 1;
  };
  const shown: (() => number)[] = [];
  const checkTwice = (times: readonly (() => number)[]) => {
    counts.twice += times.filter((count) => count() > 1).length;
  };
  return {
    add(done: Done, start: number) {
      counts.done += 1;
      const answered = 'seen' in done ? !done.seen.failed : done.choices !== undefined;
      if (!answered && trouble.wasForgotten(start)) counts.undelivered += 1;
      else if (!answered) counts.unanswered += 1;
      if ('seen' in done) {
        shown.push(done.seen.times);
        if (!done.seen.failed) judge(done.seen.text, done.evidence);
      }
      if (shown.length > 2 * LATER) checkTwice(shown.splice(0, LATER));
    },
    result() {
      checkTwice(shown.splice(0));
      return counts;
    },
  };
}

/** Milliseconds between two losses. */
const EVERY = 3000;
/** Every so many losses Discord forgets the session as well; the bot then identifies anew, after 5 s. */
const FORGETS = 20;

interface Trouble {
  /** Losses so far. */
  losses(): number;
  /** Whether Discord had no session to deliver to at some time since then (Date.now). */
  wasForgotten(since: number): boolean;
  stop(): void;
}

/** Loses the connection every few seconds until it is stopped. */
function makeTrouble({ gateway }: Loopback): Trouble {
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
function spoilRequest({ fail }: Loopback, chance: () => number): void {
  const on = /callback$/;
  const roll = chance();
  if (roll < 0.005) fail({ on, answer: tooMany(0.2) });
  else if (roll < 0.01) fail({ on, answer: refusals.failure });
  else if (roll < 0.011) fail({ on, answer: 'hang', done: true });
}
