/** The bot without Discord. */
import { describe, expect, test } from 'vitest';
import { toCard } from '../../src/discord/card.ts';
import { languages } from '../../src/language/languages.ts';
import { createPreview } from '../../src/preview/preview.ts';
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
  },
  run: ({ question }, { language }): Reply => ({
    tone: 'answered',
    blocks: [paragraph(run(`${language}: ${question}`))],
    actions: (['update', 'reply', 'share'] as const).map((does) => ({
      label: does,
      command: 'ask',
      input: { question: does },
      does,
    })),
    private: false,
  }),
});
const preview = createPreview({ commands: commandsOf(say), context: (language) => ({ language }) as never });
const idOf = (html: string, label: string) => new RegExp(`data-id="([^"]+)">${label}<`).exec(html)?.[1] ?? '';

describe('the preview', () => {
  test('answers a line with the card of the bot', async () => {
    const { html } = await preview.say('/frage Brücke', 'de');
    expect(html).toContain('<p>de: Brücke</p>');
    expect(html).toContain('Anna hat /frage verwendet');
  });

  test('complains about what is no command, privately', async () => {
    const { html } = await preview.say('/tell', 'en');
    expect(html).toMatch(/class="message private".*\/tell/);
  });

  test.each([
    ['update', { here: true }, false],
    ['reply', { here: false }, true],
    ['share', { here: false }, false],
  ])('presses a button that does %s', async (does, expected, isPrivate) => {
    const { html } = await preview.say('/ask a', 'en');
    const pressed = await preview.press(idOf(html, does), 'en');
    expect(pressed).toMatchObject(expected);
    expect(pressed.html.includes('class="message private"')).toBe(isPrivate);
    expect(pressed.html.includes('Shared by Anna')).toBe(does === 'share');
  });

  test('says of an unknown button that it is out of date', async () => {
    const { html } = await preview.press('0:old', 'de');
    expect(html).toContain(languages.de.messages.discord.outdated);
  });

  test('completes whole lines', () => {
    expect(preview.complete('/a', 'en')).toEqual(['/ask ']);
    expect(preview.complete('/ask bri', 'en')).toEqual(['/ask bri…?']);
  });

  test('takes a completion for its value', async () => {
    const [line = ''] = preview.complete('/ask ', 'en');
    const { html } = await preview.say(line, 'en');
    expect(html).toContain('<p>en: x</p>');
  });
});

describe('a message', () => {
  const show = (...blocks: Reply['blocks'][number][]) =>
    renderMessage(toCard({ tone: 'plain', blocks, actions: [], private: false }), { used: '<i>', onlyYou: '' });

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

test.each(['no port', '70000'])(
  'a port that cannot be used is told in one sentence: %s',
  { timeout: 120_000 },
  async (port) => {
    const folder = bridgeFolder();
    const { code, err } = await launch('src/preview/serve.ts', [], { ARTICLES_DIR: folder.path, PREVIEW_PORT: port })
      .ended;
    folder.remove();
    expect([code, err.trim()]).toEqual([
      1,
      `Port ${port} cannot be used: set PREVIEW_PORT to a free one, such as 8081.`,
    ]);
  },
);
