/** The bot without Discord. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { toCard } from '../../src/discord/card.ts';
import { languages } from '../../src/language/languages.ts';
import { createPreview, messageOf } from '../../src/preview/preview.ts';
import { renderMessage } from '../../src/preview/render.ts';
import { defineCommand } from '../../src/reply/command.ts';
import { line, paragraph, passage, type Reply, run, strong } from '../../src/reply/reply.ts';
import { commandsOf } from '../discord/stage.ts';
import { bridgeFolder, launch } from '../program.ts';

const both = (text: string) => ({ en: text, de: `${text}-de` });
const say = defineCommand({
  name: { en: 'ask', de: 'frage' },
  description: both('Ask'),
  options: {
    question: {
      name: both('question'),
      description: both('What'),
      required: true,
      suggest: (typed) => [{ name: `${typed}…?`, value: 'x' }],
    },
    note: {
      name: both('note'),
      description: both('Note'),
      hidden: true,
      form: { title: both('Title'), label: both('Label'), fields: 2 },
    },
  },
  asks: ({ question }) => (question === 'form' ? 'note' : undefined),
  run: ({ question, note = '' }, { language }): Reply => ({
    tone: 'answered',
    blocks: [paragraph(run(`${language}: ${question}${note}`))],
    actions: (['update', 'reply', 'share'] as const).map((does) => ({
      label: does,
      command: 'ask',
      input: { question: does },
      does,
    })),
    private: question === 'alone',
  }),
});
const preview = createPreview({ commands: commandsOf(say), context: (language) => ({ language }) as never });
const htmlOf = async (said: ReturnType<typeof preview.say>) => messageOf(await said).html;
const idOf = (html: string, label: string) => new RegExp(`data-id="([^"]+)">${label}<`).exec(html)?.[1] ?? '';

describe('the preview', () => {
  test('answers a line with the card of the bot', async () => {
    const html = await htmlOf(preview.say('/frage Brücke', 'de'));
    expect(html).toContain('<p>de: Brücke</p>');
    expect(html).toContain('Anna hat /frage verwendet');
  });

  test('complains about what is no command, privately', async () => {
    const html = await htmlOf(preview.say('/tell', 'en'));
    expect(html).toMatch(/class="message private".*\/tell/);
  });

  test.each([
    ['update', { here: true }, false],
    ['reply', { here: false }, true],
    ['share', { here: false }, false],
  ])('presses a button that does %s', async (does, expected, isPrivate) => {
    const html = await htmlOf(preview.say('/ask alone', 'en'));
    const pressed = await preview.press(idOf(html, does), 'en');
    expect(pressed).toMatchObject(expected);
    expect(messageOf(pressed).html.includes('class="message private"')).toBe(isPrivate);
    expect(messageOf(pressed).html.includes('Shared by Anna')).toBe(does === 'share');
  });

  test('says of an unknown button that it is out of date', async () => {
    const html = await htmlOf(preview.press('0:old', 'de'));
    expect(html).toContain(languages.de.messages.discord.outdated);
  });

  test('completes whole lines', () => {
    expect(preview.complete('/a', 'en')).toEqual([{ name: '/ask ', line: '/ask ' }]);
    expect(preview.complete('/ask bri', 'en')).toEqual([{ name: 'bri…?', line: '/ask bri…?' }]);
  });

  test('asks in a form for what a command waits for, and runs it with what was written', async () => {
    const said = await preview.say('/ask form', 'en');
    const form = 'form' in said ? said.form : undefined;
    expect(form).toMatchObject({ title: 'Title', fields: [{ label: 'Label', required: true }, { required: false }] });
    const { html } = await preview.submit(form?.id ?? '', ' <b>', 'en');
    expect(html).toContain('<p>en: form &#60;b&#62;</p>');
  });

  test('has a menu of what Discord is told, in the language of the reader', () => {
    expect(preview.menu('de')).toEqual([
      {
        name: '/frage',
        description: 'Ask-de',
        options: [{ name: 'question-de', description: 'What-de', required: true }],
      },
    ]);
  });

  test('takes a completion for its value', async () => {
    const [choice] = preview.complete('/ask ', 'en');
    const html = await htmlOf(preview.say(choice?.line ?? '', 'en'));
    expect(html).toContain('<p>en: x</p>');
  });
});

describe('a message', () => {
  const show = (...blocks: Reply['blocks'][number][]) =>
    renderMessage(toCard({ tone: 'plain', blocks, actions: [], private: false }), { used: '<i>', onlyYou: '' }).html;

  test('has no markup but its own', () => {
    const html = show(paragraph(run('<script>alert(1)</script> & "x" **a** @everyone')));
    expect(html).toContain('<p>&#60;script&#62;alert(1)&#60;/script&#62; &#38; &#34;x&#34; **a** @everyone</p>');
    expect(html).toContain('&#60;i&#62;');
    expect(html).not.toContain('effect');
  });

  test('shows a passage as one quote, its answer strong', () => {
    expect(show(passage(run('a\nb '), strong('c')))).toContain('<blockquote>a<br>b <strong>c</strong></blockquote>');
  });

  test('shows lines', () => {
    expect(show(paragraph(run('a')), line, paragraph(run('b')))).toContain('<hr>');
  });
});

test('the folder is the one that .env names', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  writeFileSync(join(folder, '.env'), 'ARTICLES_DIR=nowhere\nPREVIEW_PORT=0\n');
  const root = new URL('../../', import.meta.url);
  const script = fileURLToPath(new URL('src/preview/serve.ts', root));
  const { stderr } = spawnSync(process.execPath, ['--import', new URL('typescript.js', root).href, script], {
    cwd: folder,
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect(stderr).toContain('The folder nowhere does not exist');
});

test('a port that cannot be used is told in one sentence', { timeout: 120_000 }, async () => {
  const folder = bridgeFolder();
  const { code, err } = await launch('src/preview/serve.ts', [], { ARTICLES_DIR: folder.path, PREVIEW_PORT: '70000' })
    .ended;
  folder.remove();
  expect([code, err.trim()]).toEqual([1, 'Port 70000 cannot be used: set PREVIEW_PORT to a free one, such as 8081.']);
});
