import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { startLoopback } from './discord/loopback.ts';
import { bridgeFolder, launch, run, told } from './program.ts';

/** The program loads its networks first, which takes a while where the machine is busy. */
const TIMEOUT = { timeout: 120_000 };
const folder = bridgeFolder();
afterAll(() => folder.remove());

test('npm start without token and without terminal says what to set, and ends with 1', TIMEOUT, async () => {
  const { code, err } = await run('src/start.ts', [], folder.path);
  expect(code).toBe(1);
  expect(err).toMatch(/^DISCORD_TOKEN is not set: [^\n]+\n$/);
});

test('npm start with a broken index ends with the sentence that names it', TIMEOUT, async () => {
  const broken = bridgeFolder();
  writeFileSync(join(broken.path, 'bridge.index.json'), '{\n"article": "bridge"\n"facts": []}');
  const { child, ended } = launch('src/start.ts', [], { ARTICLES_DIR: broken.path, DISCORD_TOKEN: 'a.loopback.token' });
  child.stdin?.end();
  const { code, err } = await ended;
  broken.remove();
  expect(code).toBe(1);
  expect(told(err)).toEqual([expect.stringMatching(/bridge\.index\.json, line 3, is no valid JSON/)]);
});

test(
  'npm start with a token is the bot: commands, completion, a card, its buttons, and a quiet end',
  TIMEOUT,
  async () => {
    const discord = await startLoopback();
    const { child, text, ended } = launch('src/start.ts', [], {
      ARTICLES_DIR: folder.path,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
    });
    await vi.waitFor(() => expect(text()).toContain('Ready'), { timeout: 60_000 });
    expect(discord.commands().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['ask', 'quote', 'facts', 'article', 'check', 'help', 'Check against the article']),
    );
    const anna = discord.person({ locale: 'de', name: 'Anna' });
    const [first] = (await anna.autocomplete('ask', 'question', 'wie teuer')) ?? [];
    expect(first).toEqual({ name: 'wie teuer', value: 'wie teuer' });
    const card = await anna.slash('ask', { question: 'Wie teuer war die neue Brücke?' });
    expect(card.text).toContain('Sie kostete **12 Millionen Euro** und ist 340 Meter lang.');
    const context = await anna.click(card, 'Im Zusammenhang');
    expect(context).toMatchObject({ private: true, failed: false });
    expect(context.text).toContain('Absatz 1 von 3');
    const alone = await anna.slash('ask', { question: 'Wie lang ist die Brücke?', private: true });
    const shared = await anna.click(alone, 'Teilen');
    expect(shared).toMatchObject({ private: false, failed: false });
    const checked = await anna.menu('Check against the article', 'Die Ankerbrücke kostete 21 Millionen Euro.');
    expect(checked.text).toContain('Laut Artikel: 12 Millionen Euro, nicht 21 Millionen Euro');
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(text()).not.toContain(discord.token);
    await discord.stop();
  },
);
