/** The running program as a supervisor sees it: signals, exit codes, output, changed files. */
import { spawn } from 'node:child_process';
import { openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/library/database.ts';
import { storeIn } from '../../src/library/queries.ts';
import { readGiven } from '../../src/library/reading.ts';
import { tooMany } from '../discord/loopback/faults.ts';
import { type Loopback, startLoopback } from '../discord/loopback.ts';
import { bridgeFolder, launch, type Running, told } from '../program.ts';

let discord: Loopback;
let folder: ReturnType<typeof bridgeFolder>;
const running: Running[] = [];
beforeEach(async () => {
  discord = await startLoopback();
  folder = bridgeFolder();
});
afterEach(async () => {
  for (const { child } of running.splice(0)) child.kill('SIGKILL');
  await discord.stop();
  folder.remove();
});

const TIMEOUT = { timeout: 120_000 };
const question = { question: 'Wie teuer war die neue Brücke?' };

function begin(environment: Readonly<Record<string, string>> = {}): Running {
  const own = { ARTICLES_DIR: folder.path, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
  const program = launch('src/start.ts', [], { ...own, ...environment });
  running.push(program);
  return program;
}

const until = (expectation: () => void) => vi.waitFor(expectation, { timeout: 60_000, interval: 20 });
const says = ({ text }: Running, words: string) => until(() => expect(text()).toContain(words));

async function ready(environment: Readonly<Record<string, string>> = {}): Promise<Running> {
  const program = begin(environment);
  await says(program, '"Ready"');
  return program;
}

describe('a signal', TIMEOUT, () => {
  test('ends the bot with 0 when the open reply is out; the second one at once', async () => {
    const { child, ended } = await ready();
    discord.fail({ on: /callback/, answer: tooMany(0.3) });
    const asked = discord.person().slash('ask', question);
    await until(() => expect(discord.requests.some(({ path }) => path.includes('callback'))).toBe(true));
    child.kill('SIGINT');
    expect((await asked).text).toContain('12');
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(err).not.toContain('Connecting again');
    expect(err.trimEnd().split('\n').at(-1)).toContain('"Stopped"');

    const second = await ready();
    discord.fail({ on: /callback/, answer: 'hang', times: 9 });
    void discord.person().slash('ask', question);
    await until(() => expect(discord.interactions).toHaveLength(2));
    second.child.kill('SIGTERM');
    second.child.kill('SIGTERM'); // as npm does: not yet a second one
    await says(second, 'Stopping');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(second.child.exitCode).toBeNull();
    second.child.kill('SIGTERM');
    expect((await second.ended).code).toBe(1);
  });

  test('ends even where Discord answers nothing, and ends a start that waits for Discord', async () => {
    const { child, ended } = await ready();
    discord.fail({ on: /callback/, answer: 'hang', times: 99 });
    void discord.person().slash('ask', question);
    await until(() => expect(discord.requests.some(({ path }) => path.includes('callback'))).toBe(true));
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);

    const waiting = begin({ DISCORD_API_URL: 'http://127.0.0.1:9/api' });
    await says(waiting, 'Discord cannot be reached');
    waiting.child.kill('SIGTERM');
    expect((await waiting.ended).code).toBe(0);
  });
});

describe('npm start', TIMEOUT, () => {
  /** npm runs a shell that runs node; whoever started npm knows neither. */
  function beginByNpm() {
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, ARTICLES_DIR: folder.path };
    const bot = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
    const child = spawn('npm', ['start', '--silent'], { env: { ...env, ...bot }, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
    const closed = new Promise((resolve) => child.on('close', resolve));
    return { child, text: () => text, closed };
  }

  test.each(['SIGTERM', 'SIGINT'] as const)('hands %s on, and ends when the bot has', async (signal) => {
    const { child, text, closed } = beginByNpm();
    await until(() => expect(text()).toContain('"Ready"'));
    child.kill(signal);
    // Whoever still holds its output would keep it open.
    await closed;
    expect(text()).toContain('"Stopped"');
    expect(text().match(/"Stopping"/g)).toHaveLength(1);
  });
});

describe('where nothing can be logged', TIMEOUT, () => {
  async function answers(stderr: number | 'pipe', close: (child: ReturnType<typeof spawn>) => void) {
    const env = { PATH: process.env.PATH, ARTICLES_DIR: folder.path };
    const bot = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
    const argv = ['--import', './typescript.js', 'src/start.ts'];
    const child = spawn(process.execPath, argv, { env: { ...env, ...bot }, stdio: ['ignore', 'ignore', stderr] });
    close(child);
    const ended = new Promise((resolve) => child.on('exit', resolve));
    await discord.gateway.connected();
    await until(() => expect(discord.commands()).not.toEqual([]));
    expect((await discord.person().slash('ask', question)).text).toContain('12');
    child.kill('SIGTERM');
    return ended;
  }

  test('since nobody reads it, the bot answers and ends as ever', async () => {
    expect(await answers('pipe', ({ stderr }) => stderr?.destroy())).toBe(0);
  });

  test.skipIf(process.platform !== 'linux')('since the disk is full, the bot answers and ends as ever', async () => {
    expect(await answers(openSync('/dev/full', 'w'), () => {})).toBe(0);
  });
});

describe('the token', TIMEOUT, () => {
  test('is in no output when Discord refuses it, with 1 as exit code and one sentence', async () => {
    const { ended } = begin({ DISCORD_TOKEN: 'another.secret.token', LOG_LEVEL: 'debug' });
    const { code, out, err } = await ended;
    expect(code).toBe(1);
    expect(told(err)).toEqual([expect.stringMatching(/^Discord does not accept DISCORD_TOKEN: /)]);
    expect(out + err).not.toContain('another.secret.token');
  });
});

test('a session that Discord ends for good ends the bot with 1', TIMEOUT, async () => {
  const { ended } = await ready();
  discord.gateway.drop(4004);
  const { code, err } = await ended;
  expect(code).toBe(1);
  expect(told(err)).toEqual(['Discord ended the connection for good (code 4004).']);
});

describe('articles', TIMEOUT, () => {
  const again = ({ text }: Running) => text().match(/were read again/g)?.length ?? 0;

  test('are read once more for any number of signals meanwhile', async () => {
    const program = await ready();
    for (let n = 0; n < 50; n += 1) program.child.kill('SIGHUP');
    await says(program, 'were read again');
    expect((await discord.person().slash('ask', question)).text).toContain('12');
    program.child.kill('SIGTERM');
    await program.ended;
    expect(again(program)).toBeLessThanOrEqual(2);
  });

  test('that change are taken over while the bot runs, a broken one is not', async () => {
    const program = await ready({ WATCH: '1' });
    const index = join(folder.path, 'bridge.index.json');
    writeFileSync(index, '{');
    await says(program, 'old ones stay');
    expect((await discord.person().slash('ask', question)).text).toContain('12');
    rmSync(index);
    writeFileSync(
      join(folder.path, 'bridge.md'),
      'Die neue Brücke kostete 15 Millionen Euro, sagte die Bürgermeisterin.',
    );
    program.child.kill('SIGHUP');
    await says(program, 'were read again');
    expect((await discord.person().slash('ask', question)).text).toContain('15 Millionen');
  });

  test('in a folder that was moved and put back are watched as before', async () => {
    const program = await ready({ WATCH: '1' });
    renameSync(folder.path, `${folder.path}-away`);
    const other = bridgeFolder();
    renameSync(other.path, folder.path);
    await says(program, 'were read again');
    const before = again(program);
    writeFileSync(join(folder.path, 'more.md'), 'Der Turm im Park ist 40 Meter hoch, sagte die Gärtnerin Ute Kern.');
    await until(() => expect(again(program)).toBeGreaterThan(before));
    expect((await discord.person().slash('ask', { question: 'Wie hoch ist der Turm im Park?' })).text).toContain('40');
    rmSync(`${folder.path}-away`, { recursive: true });
  });
});

test(
  'what a server has, added by another process meanwhile, is found there at once and nowhere else',
  TIMEOUT,
  async () => {
    const file = join(folder.path, 'own', 'a.sqlite');
    await ready({ DATABASE_FILE: file });
    const asked = { question: 'Wie hoch ist der Turm im Park?' };
    const [member, stranger] = [discord.person(), discord.person({ where: 'direct' })];
    expect((await member.slash('ask', asked)).text).not.toContain('47 Meter');
    const about = { title: '', publisher: '', published: '', language: '', doubts: [] };
    const source = { text: 'Der Turm im Park ist 47 Meter hoch, sagte die Gärtnerin Ute Kern.', ...about };
    const read = await readGiven({ source: { kind: 'plain', ...source }, name: 'turm', address: '' }, 'article');
    const store = storeIn(await openDatabase({ file }));
    if (read) await store.add('200', read.stored, false);
    expect((await member.slash('ask', asked)).text).toContain('47 Meter');
    expect((await stranger.slash('ask', asked)).text).not.toContain('47 Meter');
    await store.close();
  },
);

test('a database that cannot be used ends the start with one sentence and stays as it is', TIMEOUT, async () => {
  const file = join(folder.path, 'notes.sqlite');
  writeFileSync(file, 'Der Turm ist hoch.');
  const { code, err } = await begin({ DATABASE_FILE: file }).ended;
  expect(code).toBe(1);
  expect(told(err)).toEqual([expect.stringMatching(/notes\.sqlite is no database, or damaged: [^\n]+\.$/)]);
  expect(readFileSync(file, 'utf8')).toBe('Der Turm ist hoch.');
});
