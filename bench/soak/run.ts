/** npm run soak [COUNT]: the soak, with the real program; ends by itself, with 1 where anything is not as it should be. */
import { realQuestions } from '../gateway/asking.ts';
import { enter, OURS } from '../shared/bots.ts';
import { createChance } from './people.ts';
import { soak } from './soak.ts';

const count = Number(process.argv[2] ?? 10_000);
const LONGEST = 30 * 60_000;
const SEED = 2017;
/** The last half of the way may take this much more memory than the first. */
const MOST_GROWTH = 1.1;

const most = (values: readonly number[]): number => Math.max(0, ...values);

const bot = await enter(OURS);
const soaked = await soak({
  bot,
  questions: realQuestions(),
  count,
  longest: LONGEST,
  chance: createChance(SEED),
  report: (line) => process.stderr.write(`${line}\n`),
});
const half = Math.ceil(soaked.memory.length / 2);
const growth = most(soaked.memory.slice(half)) / most(soaked.memory.slice(0, half));
const code = soaked.died ? bot.process.exitCode : await bot.stop();
process.stdout.write(`${JSON.stringify({ ...soaked, growth, code }, undefined, 1)}\n`);
const fine = soaked.unanswered + soaked.twice === 0 && !soaked.died && growth <= MOST_GROWTH && soaked.done === count;
process.exit(fine ? 0 : 1);
