/** Thousands of questions at once, each by another person: what they are shown, and what that takes of the bot's memory. */
import { setTimeout as wait } from 'node:timers/promises';
import { enter, IN_CONTAINER, OURS, realQuestions } from './shared/bots.ts';
import type { Bench, Figure } from './shared/figures.ts';
import { isApology } from './soak/soak.ts';

const SIZES = [300, 3000, 10_000];
/** Megabytes. */
const MOST_MEMORY = 400;
/** Milliseconds until the memory after a burst is looked at: what is not needed has gone by then. */
const LATER = 15_000;

const bench: Bench = async () => {
  const figures: Figure[] = [];
  for (const size of SIZES) figures.push(...figuresOf(size, await burst(size)));
  return figures;
};

export default bench;

/** What came of a burst; memory in megabytes. */
interface Burst {
  readonly answered: number;
  /** Told that too many ask. */
  readonly told: number;
  /** Shown nothing. */
  readonly missed: number;
  readonly twice: number;
  readonly before: number;
  readonly most: number;
  readonly after: number;
}

/** Asks a bot in a process of its own, as the container starts it. @param later milliseconds until the memory afterwards is looked at */
async function burst(size: number, later = LATER): Promise<Burst> {
  const bot = await enter(OURS, IN_CONTAINER, undefined, size);
  const questions = realQuestions();
  const before = bot.memory();
  bot.forgetPeak();
  const all = await Promise.all(
    Array.from({ length: size }, (_, n) => {
      const person = bot.discord.person({ id: String(10_000_000 + n), locale: n % 2 ? 'de' : 'en-US' });
      return person.slash('ask', { question: questions[n % questions.length] ?? '' });
    }),
  );
  await wait(later);
  const [most, after] = [bot.peak(), bot.memory()];
  await bot.stop();
  const missed = all.filter(({ failed }) => failed).length;
  const told = all.filter(({ text }) => isApology(text)).length;
  const twice = all.filter(({ times }) => times() > 1).length;
  return { answered: size - missed - told, told, missed, twice, before, most, after };
}

function figuresOf(size: number, { answered, told, missed, twice, before, most, after }: Burst): Figure[] {
  const figure = (what: string, ours: number, unit = ''): Figure => ({ what: `${size} at once, ${what}`, ours, unit });
  return [
    figure('answered', answered),
    figure('told to come back', told),
    figure('shown nothing', missed),
    { ...figure('shown more than one thing', twice), goal: { of: 'ours', atMost: 0 } },
    figure('memory before', before, 'MB'),
    { ...figure('the most memory', most, 'MB'), goal: { of: 'ours', atMost: MOST_MEMORY } },
    figure(`memory ${LATER / 1000} s after the last reply`, after, 'MB'),
  ];
}
