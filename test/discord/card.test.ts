/** What a reader sees of a reply, read back from the payload. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCard } from '../../src/discord/card.ts';
import { budget } from '../../src/discord/limits.ts';
import { clean } from '../../src/discord/markdown.ts';
import { readMarkdown, visible } from '../../src/preview/render.ts';
import {
  line,
  paragraph,
  passage,
  type Reply,
  type ReplyBlock,
  run,
  small,
  source,
  strong,
  title,
} from '../../src/reply/reply.ts';
import { allText, buttonsOf, checkMessage, type Json, objects, textBytes } from './loopback/checks.ts';
import { reply as anyReply } from './texts.ts';

const say = (...blocks: ReplyBlock[]): Reply => ({ tone: 'answered', blocks, actions: [], private: false });
const bodyOf = (reply: Reply): Json => JSON.parse(JSON.stringify(toCard(reply)));
const textOf = (reply: Reply): string => allText(objects(bodyOf(reply).components));
const linesOf = (reply: Reply) => readMarkdown(textOf(reply));
const action = (label: string, question = label) => ({
  label,
  command: 'ask',
  input: { question },
  does: 'reply' as const,
});
const withActions = (...labels: string[]): Reply => ({
  ...say(paragraph(run('a'))),
  actions: labels.map((label) => action(label)),
});
const labels = (reply: Reply) => buttonsOf(objects(bodyOf(reply).components)).map((button) => button.label);

describe('a card', () => {
  test('shows title, text, passage and source, the answer bold', () => {
    const reply = say(
      title('12 million'),
      passage(run('It costs '), strong('12 million'), run('.')),
      source('Bell · paragraph 2'),
    );
    expect(textOf(reply)).toBe('### 12 million\n> It costs **12 million**.\n-# Bell · paragraph 2');
  });

  test('puts a text per section and a separator for a line', () => {
    const [container] = objects(
      bodyOf(say(paragraph(run('a')), source('s'), paragraph(run('b')), line, small('c'))).components,
    );
    expect(objects(container?.components).map(({ type, content }) => content ?? type)).toEqual([
      'a\n-# s',
      'b',
      14,
      '-# c',
    ]);
  });

  test.each([
    ['answered', true],
    ['related', true],
    ['none', true],
    ['plain', false],
  ] as const)('has a bar for %s: %s', (tone, bar) => {
    const [container] = objects(bodyOf({ ...say(paragraph(run('a'))), tone }).components);
    expect(container && 'accent_color' in container).toBe(bar);
  });

  test('is for the asker alone where the reply is private, and never pings', () => {
    expect(toCard(say(paragraph(run('a')))).flags).toBe(1 << 15);
    expect(toCard({ ...say(paragraph(run('a'))), private: true }).flags).toBe((1 << 15) | (1 << 6));
    expect(toCard(say()).allowedMentions).toEqual({ parse: [] });
  });

  test('quotes every line of a passage', () => {
    expect(textOf(say(passage(run('one\ntwo '), strong('three\nfour'))))).toBe('> one\n> two **three**\n> **four**');
  });

  test('says at least something', () => {
    for (const reply of [say(), say(line, line), say(paragraph(run(' \u200b\n'))), say(passage())]) {
      expect(checkMessage(bodyOf(reply))).toEqual([]);
      expect(textOf(reply)).toBe('…');
    }
  });
});

describe('emphasis', () => {
  test.each([
    [[strong('a'), run('*b')]],
    [[run('*'), strong('a')]],
    [[run('_'), strong('_a_'), run('_')]],
    [[strong('**'), run('**')]],
    [[strong('a\\'), run('b')]],
    [[strong('a'), strong('b'), run('c')]],
    [[run('1'), strong('. a')]],
    [[run('x'), strong(' a '), run('y')]],
  ])('survives %j', (runs) => {
    const [read] = linesOf(say(paragraph(...runs)));
    const bold = runs
      .filter((one) => one.strong)
      .map((one) => one.text)
      .join('')
      .trim();
    expect(read?.children.filter(({ kind }) => kind === 'strong').map(({ text }) => text)).toEqual([bold]);
    expect(visible(read?.children ?? [])).toBe(
      runs
        .map(({ text }) => text)
        .join('')
        .trim(),
    );
  });
});

describe('text of others', () => {
  test.each([
    '**a** _b_ ~~c~~ ||d|| `e` ***f*** __g__',
    '@everyone @here <@500> <@!500> <@&7> <#301> </ask:70> <id:home>',
    '<t:1700000000:R> <:smile:12345> <a:go:12345> :smile: 10:30:45',
    'https://example.com <https://example.com> [text](https://example.com) discord.gg/abc <mailto:a@b.c>',
    '# a',
    '### a',
    '-# a',
    '- a',
    '* a',
    '+ a',
    '1. a',
    '> a',
    '>>> a',
    '  - a',
    '```js',
    '\\*a\\*',
    '¯\\_(ツ)_/¯',
  ])('is shown, never rendered: %s', (words) => {
    for (const block of [paragraph(run(words)), passage(run(words)), title(words), small(words), source(words)]) {
      const lines = linesOf(say(block));
      expect(lines.flatMap(({ children }) => children).filter(({ kind }) => kind !== 'text')).toEqual([]);
      expect(
        lines
          .map(({ children }) => visible(children))
          .join('\n')
          .trim(),
      ).toBe(words.trim());
    }
  });

  test('loses what cannot be seen', () => {
    expect(textOf(say(paragraph(run('a\u202e\u200b\u2066b\u0000\u00ad\ud83dc\td\r\ne'))))).toBe('abc d\ne');
  });
});

describe('a long reply', () => {
  const words = 'Brücke über den Fluß. '.repeat(400).trim();
  const where = 'Bürgermeisterin · Absatz 2, Satz 1';

  test('is cut at a word, passages first, the source never', () => {
    const text = textOf(say(title('12 Millionen'), passage(run(words)), source(where)));
    const [heading, quote, place] = text.split('\n');
    expect(heading).toBe('### 12 Millionen');
    expect(quote).toMatch(/(Brücke|über|den|Fluß)…$/);
    expect(quote?.length).toBeGreaterThan(3000);
    expect(place).toBe(`-# ${where}`);
  });

  test('stays, whatever a source calls itself', () => {
    const text = textOf(say(title('12 Millionen'), passage(run('Sie kostet viel.')), source('Blatt '.repeat(2000))));
    expect(text).toMatch(/^### 12 Millionen\n> Sie kostet viel\.\n-# Blatt .*Blatt…$/);
  });

  test('cuts other text where passages alone are not enough', () => {
    const text = textOf(say(paragraph(run(words)), passage(run(words)), source(where)));
    expect(text.length).toBeLessThanOrEqual(budget.text);
    expect(text.length).toBeGreaterThan(3200);
    expect(text.endsWith(`-# ${where}`)).toBe(true);
  });

  test('keeps to the bytes as well', () => {
    const body = bodyOf(say(passage(run('中文'.repeat(3000))), source(where)));
    expect(textBytes(body)).toBeLessThanOrEqual(budget.bytes);
    expect(textBytes(body)).toBeGreaterThan(budget.bytes - 100);
  });

  test('loses its last sections whole, and says that there is more', () => {
    const sections = Array.from({ length: 60 }, (_, n) => [passage(run(words)), source(`${where} (${n})`)]).flat();
    const lines = textOf(say(...sections)).split('\n');
    expect(lines.at(-1)).toBe('-# …');
    expect(lines.slice(0, -1).filter((one) => one.startsWith('>')).length).toBe(
      lines.slice(0, -1).filter((one) => one.startsWith('-#')).length,
    );
  });

  test('with many sections has fewer components, not fewer words', () => {
    const sections = Array.from({ length: 40 }, (_, n) => [
      paragraph(run(`text ${n}`)),
      source(`place ${n}`),
      line,
    ]).flat();
    const body = bodyOf(say(...sections));
    expect(checkMessage(body)).toEqual([]);
    for (let n = 0; n < 40; n++) expect(textOf(say(...sections))).toContain(`text ${n}\n-# place ${n}`);
  });

  test('is written however much it is, all of it marks', () => {
    const body = bodyOf(say(...Array.from({ length: 200 }, () => passage(run('*_'.repeat(20_000))))));
    expect(checkMessage(body)).toEqual([]);
  });
});

describe('buttons', () => {
  test('stand five in a row', () => {
    const body = bodyOf(withActions('a', 'b', 'c', 'd', 'e', 'f', 'g'));
    const rows = objects(objects(body.components)[0]?.components).filter(({ type }) => type === 1);
    expect(rows.map(({ components }) => objects(components).length)).toEqual([5, 2]);
  });

  test('whose input does not fit, or that are there already, are left out', () => {
    const reply = {
      ...withActions('a', 'a'),
      actions: [action('a'), action('b', 'a'), action('long', 'x'.repeat(101)), action('c')],
    };
    expect(labels(reply)).toEqual(['a', 'c']);
  });

  test('have labels of one line that fit', () => {
    const labelled = (label: string) => labels({ ...say(paragraph(run('a'))), actions: [action(label, 'q')] });
    expect(labelled(`a\n\u202eb ${'word '.repeat(30)}`)).toEqual([`a b ${'word '.repeat(14)}word…`]);
    expect(labelled('\u200b')).toEqual([]);
  });
});

test('Discord takes every card, and nothing of its text takes effect', () => {
  fc.assert(
    fc.property(anyReply, (reply) => {
      const body = bodyOf(reply);
      expect(checkMessage(body)).toEqual([]);
      expect(textBytes(body)).toBeLessThanOrEqual(budget.bytes);
      expect(textOf(reply).length).toBeLessThanOrEqual(budget.text + 20);
      const effects = linesOf(reply).flatMap(({ children }) => children);
      expect(effects.filter(({ kind }) => kind !== 'text' && kind !== 'strong')).toEqual([]);
      expect(effects.flatMap(({ children }) => children).filter(({ kind }) => kind !== 'text')).toEqual([]);
      expect(textOf(reply)).not.toMatch(/[\p{Cs}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
    }),
    { numRuns: 60 },
  );
}, 30_000);

test('a card that needs no cut shows all words, bold where they are strong', () => {
  const shown = (text: string) => text.replace(/\s/g, '');
  fc.assert(
    fc.property(anyReply, (reply) => {
      const text = textOf(reply);
      fc.pre(!text.includes('…') && !JSON.stringify(reply.blocks).includes('…'));
      const runs = reply.blocks.flatMap((block) =>
        block.kind === 'line' ? [] : block.kind === 'source' ? [run(block.text)] : block.runs,
      );
      const inlines = linesOf(reply).flatMap(({ children }) => children);
      expect(shown(visible(inlines))).toBe(shown(runs.map((one) => clean(one.text)).join('')));
      const bold = runs
        .filter((one) => one.strong)
        .map((one) => clean(one.text))
        .join('');
      expect(shown(visible(inlines.filter(({ kind }) => kind === 'strong')))).toBe(shown(bold));
    }),
    { numRuns: 60 },
  );
}, 30_000);

test('sources stand as they are while any text is left to cut', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 4000 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
      (words, place) => {
        fc.pre(clean(place).trim() !== '');
        const last = linesOf(say(passage(run(words)), source(place))).at(-1);
        expect(last?.kind).toBe('small');
        expect(visible(last?.children ?? []).replace(/\s/g, '')).toBe(clean(place).replace(/\s/g, ''));
      },
    ),
    { numRuns: 60 },
  );
});
