/**
 * npm run soak [COUNT]: interactions with the real program while everything goes wrong that can.
 * npm run soak servers [SECONDS [SERVERS]]: 20 servers (or fewer) with 20 articles each, 64 questions at a time; ten minutes
 * unless told otherwise.
 * Ends by itself, with 1 where anything is not as it should be.
 */
import { enter, knownQuestions, OURS } from '../shared/bots.ts';
import { createChance } from './people.ts';
import { askServers } from './servers.ts';
import { faultsIn, soak } from './soak.ts';

const LONGEST = 30 * 60_000;
const SEED = 2017;
const report = (line: string) => process.stderr.write(`${line}\n`);

/** What came of it, and what of that is not as it should be. */
async function soakOne(count: number): Promise<{ readonly faults: readonly string[] }> {
  const bot = await enter(OURS);
  const settings = { bot, questions: knownQuestions(), count, longest: LONGEST, chance: createChance(SEED), report };
  const soaked = await soak(settings);
  const code = soaked.died ? bot.process.exitCode : await bot.stop();
  return { ...soaked, code, faults: faultsIn(soaked, count) } as { faults: string[] };
}

const [first, second, third] = process.argv.slice(2);
const outcome =
  first === 'servers'
    ? await askServers({
        seconds: Number(second ?? 600),
        servers: Number(third ?? 20),
        chance: createChance(SEED),
        report,
      })
    : await soakOne(Number(first ?? 10_000));
process.stdout.write(`${JSON.stringify(outcome, undefined, 1)}\n`);
process.exit(outcome.faults.length === 0 ? 0 : 1);
