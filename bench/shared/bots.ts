/** A bot in a process of its own, on a loopback Discord of its own, and the questions that it is asked there. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { type Loopback, startLoopback } from '../../test/discord/loopback.ts';

export interface Contender {
  readonly discord: Loopback;
  readonly process: ChildProcess;
  /** Milliseconds from starting the process until it says that it is ready. */
  readonly ready: number;
  /** Resident memory in MB. */
  memory(): number;
  /** The most resident memory in MB since `forgetPeak`. */
  peak(): number;
  forgetPeak(): void;
  /** Processor time used so far, in milliseconds. */
  processor(): number;
  /** The process's exit code. */
  stop(): Promise<number | null>;
}

/** What node runs; ours as npm start has it. */
export const OURS = ['--import', './typescript.js', 'src/start.ts'] as const;
export const REFERENCE = ['bench/shared/fixed-card.js'] as const;

/** What the container sets. */
export const IN_CONTAINER: Readonly<Record<string, string>> = Object.fromEntries(
  [...readFileSync('Containerfile', 'utf8').matchAll(/^ENV (\w+)=(\S+)$/gm)].map(([, name, value]) => [name, value]),
);

const TOKEN = 'a.loopback.token';
/** Milliseconds; the unit of /proc/PID/stat on Linux. */
const TICK = 10;
/** What resets VmHWM: proc(5), /proc/pid/clear_refs. */
const RESET_PEAK = '5';
/** Interactions and events that its Discord remembers: enough that a dropped connection can be resumed. */
const KEEP = 2000;

/** Starts both; resolves when the bot is ready. */
export async function enter(
  script: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  guilds: readonly string[] = ['4194304'],
  keep = KEEP,
) {
  const discord = await startLoopback({ token: TOKEN, guilds, keep });
  const start = performance.now();
  const env = { PATH: process.env.PATH, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl, ...environment };
  const child = spawn(process.execPath, script, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  await said(child, 'Ready');
  return contender(discord, child, performance.now() - start);
}

function contender(discord: Loopback, child: ChildProcess, ready: number): Contender {
  const read = (file: string) => readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
  return {
    discord,
    process: child,
    ready,
    memory: () => sizeIn(read('status'), 'VmRSS'),
    peak: () => sizeIn(read('status'), 'VmHWM'),
    forgetPeak: () => writeFileSync(`/proc/${child.pid}/clear_refs`, RESET_PEAK),
    processor: () => ticksOf(read('stat')) * TICK,
    async stop() {
      child.kill('SIGTERM');
      const [code] = await once(child, 'exit');
      await discord.stop();
      return code;
    },
  };
}

/** A size of proc(5)'s status, in MB. */
function sizeIn(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) / 1024;
}

/** User and system time, fields 14 and 15 of proc(5); the second field is in brackets and may hold blanks. */
function ticksOf(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

/** Resolves when the process writes the word; whatever it writes is read, so that it never waits for us. */
function said({ stderr }: ChildProcess, word: string): Promise<void> {
  return new Promise((resolve) => {
    stderr?.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes(word)) resolve();
    });
  });
}

/** Tells a Discord the commands that another one knows, for a bot that registers none. */
export async function copyCommands(from: Loopback, to: Loopback): Promise<void> {
  const response = await fetch(`${to.apiUrl}/v10/applications/${to.applicationId}/commands`, {
    method: 'PUT',
    headers: { authorization: `Bot ${to.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(from.commands()),
  });
  if (!response.ok) throw new Error(`The commands were refused: ${await response.text()}`);
}

/** A question, and the sentence that answers it where the index says. */
export interface Known {
  readonly question: string;
  readonly evidence?: string;
}

/** Questions of the bundled index, German and English by turns; every eighth is about something it does not have. */
export function knownQuestions(): readonly Known[] {
  const index: { facts: { evidence: string; questions?: { de?: string[]; en?: string[] } }[] } = JSON.parse(
    readFileSync('data/anti-is-koalition.index.json', 'utf8'),
  );
  const known = index.facts.flatMap(({ evidence, questions: { de = [], en = [] } = {} }) =>
    [...de, ...en].map((question) => ({ question, evidence })),
  );
  return known.map((one, at) => (at % 8 === 7 ? { question: `Wie hoch ist der ${at}. Turm der Brücke?` } : one));
}

export const realQuestions = (): readonly string[] => knownQuestions().map(({ question }) => question);

export interface Round {
  /** Milliseconds from the question until its answer is seen. */
  readonly latencies: readonly number[];
  readonly milliseconds: number;
  readonly failed: number;
}

let asked = 0;

/** A closed loop: the next question is asked when one is answered. */
export async function ask(
  discord: Loopback,
  questions: readonly string[],
  { count, atATime = 64 }: Asking,
): Promise<Round> {
  const latencies: number[] = [];
  let [left, failed] = [count, 0];
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      asked += 1;
      const person = discord.person({ id: String(10_000_000 + asked), locale: asked % 2 ? 'de' : 'en-US' });
      const start = performance.now();
      const seen = await person.slash('ask', { question: questions[asked % questions.length] ?? '' });
      latencies.push(performance.now() - start);
      if (seen.failed) failed += 1;
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: atATime }, lane));
  return { latencies, milliseconds: performance.now() - start, failed };
}

interface Asking {
  readonly count: number;
  readonly atATime?: number;
}
