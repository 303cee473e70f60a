/** The whole bot behind a loopback Discord, against the smallest discord.js bot that answers with a fixed card. */
import { ask, type Contender, copyCommands, enter, OURS, REFERENCE, type Round, realQuestions } from './shared/bots.ts';
import { type Bench, type Figure, quantile } from './shared/figures.ts';

const STARTS = 5;
const WARM_UP = 100;
/** Rounds by turns, so that whatever else the machine does meets both. */
const ROUNDS = 4;
const ROUND = 150;
const ALONE = 100;
const MANY = 2000;
/** Later, in milliseconds, the bot has to say that it still searches (`patience` in src/discord/limits.ts). */
const AT_ONCE = 1500;

const bench: Bench = async () => {
  const start = await measureStart();
  const [ours, reference] = [await enter(OURS), await enter(REFERENCE)];
  await copyCommands(ours.discord, reference.discord);
  const speed = await measureSpeed(ours, reference);
  const memory = await measureMemory(ours, reference);
  await Promise.all([ours.stop(), reference.stop()]);
  return [...speed, start, ...memory];
};

export default bench;

async function measureStart(): Promise<Figure> {
  const times: { ours: number[]; reference: number[] } = { ours: [], reference: [] };
  for (let turn = 0; turn < STARTS; turn += 1)
    for (const [name, script] of [
      ['ours', OURS],
      ['reference', REFERENCE],
    ] as const) {
      const bot = await enter(script);
      times[name].push(bot.ready);
      await bot.stop();
    }
  const [ours, reference] = [quantile(times.ours, 0.5), quantile(times.reference, 0.5)];
  return { what: 'start to ready', ours, reference, unit: 'ms' };
}

/** What one of the two did in its turns. */
interface Turns {
  readonly bot: Contender;
  readonly rounds: Round[];
  /** Milliseconds of processor time. */
  used: number;
}

type Both<Value> = Readonly<Record<'ours' | 'reference', Value>>;

async function measureSpeed(ours: Contender, reference: Contender): Promise<Figure[]> {
  const questions = realQuestions();
  const turns: Both<Turns> = { ours: startOf(ours), reference: startOf(reference) };
  for (const { bot } of Object.values(turns)) await ask(bot.discord, questions, { count: WARM_UP });
  for (let round = 0; round < ROUNDS; round += 1)
    for (const one of Object.values(turns)) await takeTurn(one, questions);
  const alone = { ours: await oneByOne(ours, questions), reference: await oneByOne(reference, questions) };
  return speedFigures(turns, alone);
}

const startOf = (bot: Contender): Turns => ({ bot, rounds: [], used: 0 });

async function takeTurn(turns: Turns, questions: readonly string[]): Promise<void> {
  const before = turns.bot.processor();
  turns.rounds.push(await ask(turns.bot.discord, questions, { count: ROUND }));
  turns.used += turns.bot.processor() - before;
}

function speedFigures(turns: Both<Turns>, alone: Both<readonly number[]>): Figure[] {
  const both = (figure: (one: Turns) => number) => ({ ours: figure(turns.ours), reference: figure(turns.reference) });
  const late = (share: number) =>
    both(({ rounds }) =>
      quantile(
        rounds.flatMap(({ latencies }) => latencies),
        share,
      ),
    );
  const single = (share: number) => ({
    ours: quantile(alone.ours, share),
    reference: quantile(alone.reference, share),
  });
  const failed = turns.ours.rounds.reduce((sum, round) => sum + round.failed, 0);
  return [
    { what: '`/ask` alone, median', ...single(0.5), unit: 'ms' },
    { what: '`/ask` alone, 99th percentile', ...single(0.99), unit: 'ms', goal: { of: 'ours', atMost: AT_ONCE } },
    { what: 'questions, 64 at a time', ...both(rate), unit: '1/s' },
    { what: '`/ask`, median', ...late(0.5), unit: 'ms' },
    { what: '`/ask`, 99th percentile', ...late(0.99), unit: 'ms' },
    { what: 'processor time a question', ...both(({ used }) => used / (ROUNDS * ROUND)), unit: 'ms' },
    { what: 'unanswered', ours: failed, unit: '', goal: { of: 'ours', atMost: 0 } },
  ];
}

/** The latencies of questions that nobody else is in the way of. */
async function oneByOne({ discord }: Contender, questions: readonly string[]): Promise<readonly number[]> {
  return (await ask(discord, questions, { count: ALONE, atATime: 1 })).latencies;
}

const rate = ({ rounds }: Turns): number =>
  quantile(
    rounds.map(({ latencies, milliseconds }) => (1000 * latencies.length) / milliseconds),
    0.5,
  );

async function measureMemory(ours: Contender, reference: Contender): Promise<Figure[]> {
  const [few, fewReference] = [ours.memory(), reference.memory()];
  const asked = WARM_UP + ROUNDS * ROUND;
  for (const bot of [ours, reference]) await ask(bot.discord, realQuestions(), { count: MANY - asked });
  const many = ours.memory();
  const figure = { unit: 'MB' } as const;
  return [
    { what: `memory after ${asked} questions`, ours: few, reference: fewReference, ...figure },
    { what: `memory after ${MANY} questions`, ours: many, reference: reference.memory(), ...figure },
    {
      what: `the same, against itself after ${asked}`,
      ours: many,
      reference: few,
      unit: 'MB',
      goal: { of: 'ratio', atMost: 1.1 },
    },
  ];
}
