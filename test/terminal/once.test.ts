import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PARAGRAPHS, pageOf } from '../article/page.ts';
import { bridgeFolder, run, runHere } from '../program.ts';

const folder = bridgeFolder();
afterAll(() => folder.remove());
const ask = (argv: readonly string[], input = '') => runHere(['ask', ...argv], folder.path, input);
const check = (argv: readonly string[]) => runHere(['check', ...argv], folder.path);

describe('npm run ask', () => {
  test('answers with passage and source', async () => {
    const { code, out } = await run('src/terminal/main.ts', ['ask', 'Wie teuer war die neue Brücke?'], folder.path);
    expect(code).toBe(0);
    expect(out).toMatch(/^Wie teuer war die neue Brücke\?\n/);
    expect(out).toMatch(/\n│ Sie kostete (\*\*)?12 Millionen Euro\1 und ist 340 Meter lang\.\n/);
    expect(out).toContain('\nlfb, Lindenfurt, Mai 2021 · Absatz 1, Satz 2\n');
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
      answer: expect.toBeOneOf(['12 Millionen Euro', null]),
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
    expect(second).toMatchObject({ status: expect.toBeOneOf(['related', 'none']) });
  });

  test('names each question of standard input once, also where it takes more than a line', async () => {
    const question = `Wie teuer war die neue Brücke, ${'die lange geplant und '.repeat(8)}gebaut wurde?`;
    const { out } = await ask([], `${question}\n`);
    expect(out.match(/geplant/g)?.length).toBeLessThan(9);
  });

  test('speaks the language that is asked for, whatever that of the question', async () => {
    const { out } = await ask(['--language', 'en', 'Wie teuer war die neue Brücke?']);
    expect(out).toContain('lfb, Lindenfurt, May 2021 · paragraph 1, sentence 2');
    const { out: json } = await ask(['--language', 'en', '--json', 'Wie teuer war die neue Brücke?']);
    expect(JSON.parse(json)).toMatchObject({
      language: 'en',
      results: expect.arrayContaining([
        expect.objectContaining({ statement: 'The Ankerbrücke cost 12 million euros.' }),
      ]),
    });
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

test('a page is read as the index reads it, without tags and what is around the article', async () => {
  const path = join(folder.path, 'seite.txt');
  writeFileSync(
    path,
    pageOf('', `${PARAGRAPHS}<p>Sie ist <b>340 Meter</b> lang, sagte die Stadt.</p><div class="ad">Anzeige</div>`),
  );
  const { code, out } = await ask(['--json', '--article', path, 'Wie lang ist die Brücke?']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toHaveProperty('results.0.evidence', 'Sie ist 340 Meter lang, sagte die Stadt.');
});

test('npm run check prints the verdict on the whole and on each claim', async () => {
  const claim = 'Die Brücke kostete 21 Millionen Euro. Sie ist 340 Meter lang.';
  const { code, out } = await check(['--json', claim]);
  expect(code).toBe(0);
  const verdict = expect.toBeOneOf(['supported', 'contradicted', 'not_mentioned']);
  const told = {
    verdict,
    results: expect.arrayContaining([expect.objectContaining({ evidence: expect.any(String), answer: null })]),
    correction: expect.toBeOneOf(['12 Millionen Euro', null]),
  };
  expect(JSON.parse(out)).toEqual({
    claim,
    ...told,
    parts: [
      { claim: 'Die Brücke kostete 21 Millionen Euro.', ...told },
      { claim: 'Sie ist 340 Meter lang.', ...told },
    ],
  });
});
