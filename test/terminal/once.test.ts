import { afterAll, describe, expect, test } from 'vitest';
import { bridgeFolder, run } from '../program.ts';

const folder = bridgeFolder();
afterAll(() => folder.remove());
const ask = (argv: readonly string[], input = '') => run('src/terminal/ask.ts', argv, folder.path, input);
const check = (argv: readonly string[]) => run('src/terminal/check.ts', argv, folder.path);

describe('npm run ask', () => {
  test('answers with passage and source', async () => {
    const { code, out } = await ask(['Wie teuer war die neue Brücke?']);
    expect(code).toBe(0);
    expect(out).toContain('12 Millionen Euro\n');
    expect(out).toContain('lfb, Lindenfurt, Mai 2021 · Absatz 1, Satz 2');
  });

  test('prints an object for each line of standard input, and ends well without an answer', async () => {
    const { code, out } = await ask(['--json'], 'Wie teuer war die neue Brücke?\n\nWie viele Elefanten gibt es?\n');
    const [first, second, ...others] = out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(code).toBe(0);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      question: 'Wie teuer war die neue Brücke?',
      language: 'de',
      status: 'answered',
      uncovered: expect.any(Array),
      suggestions: expect.any(Array),
    });
    expect(first).toHaveProperty('results.0', {
      kind: 'fact',
      statement: 'Die Ankerbrücke kostete 12 Millionen Euro.',
      evidence: 'Sie kostete 12 Millionen Euro und ist 340 Meter lang.',
      answer: '12 Millionen Euro',
      accordingTo: 'lfb',
      source: {
        article: 'bridge',
        publisher: 'lfb',
        place: 'Lindenfurt',
        published: '2021-05',
        reference: 'lfb/417',
        paragraph: 1,
        sentence: 2,
        start: 85,
        end: 138,
      },
      matched: expect.any(Array),
    });
    expect(second).toMatchObject({ status: 'none' });
  });

  test('speaks the language that is asked for', async () => {
    const { out } = await ask(['--language', 'en', 'Wie teuer war die neue Brücke?']);
    expect(out).toContain('The Ankerbrücke cost 12 million euros.');
  });

  test.each([[['--jason']], [['--language', 'fr', 'x']], [['--article', '/nowhere.txt', 'x']]])(
    'ends with 2 and one sentence on wrong usage: %j',
    async (argv) => {
      const { code, out, err } = await ask(argv);
      expect([code, out]).toEqual([2, '']);
      expect(err.trim()).toMatch(/^[^\n]+$/);
    },
  );
});

test('a line that is no question, such as a file without line ends, ends with 2 and one sentence', async () => {
  const { code, out, err } = await ask(['--json'], 'x'.repeat(10_001));
  expect([code, out]).toEqual([2, '']);
  expect(err.trim()).toMatch(/^[^\n]{1,120}$/);
});

test('npm run check prints the verdict', async () => {
  const { code, out } = await check(['--json', 'Die Brücke kostete 21 Millionen Euro']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    claim: 'Die Brücke kostete 21 Millionen Euro',
    verdict: 'contradicted',
    correction: '12 Millionen Euro',
  });
});
