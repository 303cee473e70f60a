/** Thousands of interactions while everything goes wrong that can: each is answered once, and the bot lives. */
import type { Contender } from '../shared/bots.ts';
import { createCrowd, type Done } from './people.ts';
import { makeTrouble, spoilRequest, type Trouble } from './trouble.ts';

export interface SoakSettings {
  readonly bot: Contender;
  readonly questions: readonly string[];
  /** Interactions, at most. */
  readonly count: number;
  /** Milliseconds, at most. */
  readonly longest: number;
  readonly chance: () => number;
  /** Told of the progress now and then. */
  report?(line: string): void;
}

export interface Soaked {
  readonly done: number;
  /** Discord had no session to deliver to. */
  readonly undelivered: number;
  /** Delivered, and nobody was shown anything in time. */
  readonly unanswered: number;
  /** Shown more than one thing. */
  readonly twice: number;
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

function createTally(trouble: Trouble) {
  const counts = { done: 0, undelivered: 0, unanswered: 0, twice: 0 };
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
      if ('seen' in done) shown.push(done.seen.times);
      if (shown.length > 2 * LATER) checkTwice(shown.splice(0, LATER));
    },
    result() {
      checkTwice(shown.splice(0));
      return counts;
    },
  };
}
