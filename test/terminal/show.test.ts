import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { sayPassage } from '../../src/reply/answer-reply.ts';
import { paragraph, passage, type Reply, run, strong, title } from '../../src/reply/reply.ts';
import { harmless } from '../../src/terminal/screen.ts';
import { chooseable, showActions, showReply } from '../../src/terminal/show.ts';
import { contextFor, referenceFor } from '../fixture.ts';

const question = 'Wie lange dauerten die Arbeiten?';
const reply = sayPassage(referenceFor('building-time'), [], await contextFor('de'), { question, proof: undefined });

describe('a reply at the terminal', () => {
  test('is laid out like the card', () => {
    expect(showReply(reply, { columns: 80, colour: false })).toBe(
      `Wie lange dauerten die Arbeiten?
Die Arbeiten an der Brücke hätten **drei Jahre** gedauert, sagt Brandt.
│ Die Arbeiten hätten **drei Jahre** gedauert.
Laut Hanna Brandt · lfb, Lindenfurt, Mai 2021 · Absatz 2, Satz 2
Stand: Mai 2021
`,
    );
  });

  test('has the answer bold where there is colour', () => {
    expect(showReply(reply, { columns: 80, colour: true })).toContain('hätten \u001b[1mdrei Jahre\u001b[22m gedauert.');
  });

  test('keeps its bar on every line of a narrow screen', () => {
    const lines = showReply(reply, { columns: 30, colour: false }).split('\n');
    expect(lines.filter((line) => line.startsWith('│ ')).length).toBeGreaterThan(1);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(34);
  });

  test('numbers what one can do, without sharing', () => {
    expect(showActions(chooseable(reply), { columns: 80, colour: false })).toMatch(
      /^\[1\] Im Zusammenhang(?: {2}\[2\] \w+)?\n$/,
    );
  });

  test('lets no text act on the terminal', () => {
    const hostile: Reply = {
      ...reply,
      blocks: [title('\u001b]0;x\u0007'), passage(run('\u001b[2J'), strong('\u202e'))],
    };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    expect(showReply(hostile, { columns: 80, colour: false })).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

describe('the lines of a text', () => {
  const linesOf = (columns: number, ...runs: { text: string; strong?: boolean }[]) =>
    showReply({ ...reply, blocks: [paragraph(...runs)] }, { columns, colour: false })
      .split('\n')
      .slice(0, -1);

  test('keep words whole, and punctuation at a strong word', () => {
    const runs = [run('Die neue Brücke ist lang: '), strong('340 Meter'), run(', sagt sie.')];
    expect(linesOf(34, ...runs)).toEqual(['Die neue Brücke ist lang: **340**', '**Meter**, sagt sie.']);
  });

  test('are never wider than the screen and lose no letter, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })),
        fc.integer({ min: 30, max: 60 }),
        (texts, columns) => {
          const lines = linesOf(columns, ...texts.map((text) => ({ text })));
          expect(Math.max(0, ...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
          const letters = (text: string) => harmless(text).replaceAll(' ', '').normalize();
          expect(letters(lines.join(' '))).toBe(letters(texts.join('')));
        },
      ),
    );
  });
});
