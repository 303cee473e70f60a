/** What is given, read into what is kept, and back. */
import { describe, expect, test } from 'vitest';
import type { SourceContent } from '../../src/article/index.ts';
import { readStatements } from '../../src/extract/index.ts';
import { languages } from '../../src/language/languages.ts';
import { dayNameIn, readGiven, renamed, revive } from '../../src/library/reading.ts';
import { keyOf } from '../../src/library/reference.ts';
import type { Given } from '../../src/library/store.ts';

const TOWER =
  'Lindenfurt (lfb) Der Turm im Park ist 40 Meter hoch. "Er steht seit 1911", sagte die Gärtnerin Ute Kern.\n\nEr kostete 3 Millionen Euro.';
const NOTHING = { title: '', publisher: '', published: '', language: '', doubts: [] };

const given = (source: Partial<SourceContent>, name = 'turm', address = ''): Given => ({
  source: { kind: 'plain', text: TOWER, ...NOTHING, ...source },
  name,
  address,
});

const PAGE = 'https://lindenfurt.example/turm';

describe('what is given', () => {
  test('is kept with its words, its header and its statements, and comes back as it was', async () => {
    const page = given({ kind: 'html', title: 'Der Turm', publisher: 'Bote', published: '2021-05-02' }, PAGE, PAGE);
    const read = await readGiven(page, 'article');
    expect(read?.stored).toMatchObject({
      title: 'Der Turm',
      publisher: 'Bote',
      published: '2021-05-02',
      language: 'de',
      address: PAGE,
      bytes: Buffer.byteLength(read?.stored.content ?? ''),
    });
    const article = read?.indexed.article;
    if (!read || !article) throw new Error('nothing was read');
    expect(article.text).toContain(TOWER);
    const anew = readStatements(article, languages.de);
    expect(read.indexed.quotes.map(({ evidence, speaker }) => [evidence, speaker])).toEqual(
      anew.quotes.map(({ evidence, speaker }) => [evidence, speaker]),
    );
    expect(read.indexed.facts.map(({ evidence }) => evidence)).toEqual(anew.facts.map(({ evidence }) => evidence));
    expect(await revive(read.stored)).toEqual(read.indexed);
  });

  test('is named so that buttons can hold it; other words have another name, the same ones the same', async () => {
    const [one, again, other] = await Promise.all(
      [given({}), given({}), given({ text: TOWER.replace('40', '41') })].map((all) => readGiven(all, 'article')),
    );
    const name = one?.stored.name ?? '';
    expect(keyOf(name)).toBe(name);
    expect(again?.stored.name).toBe(name);
    expect(other?.stored.name).not.toBe(name);
  });

  test('for a day is named apart, whatever else is called so', async () => {
    const kept = await readGiven(given({}), 'day');
    expect(kept?.stored.name).toMatch(/^day-[0-9a-f]{10}$/);
    const called = await readGiven(given({}, 'day-trip'), 'article');
    expect(called?.stored.name).toMatch(/^text-trip-/);
    const long = (await readGiven(given({}, 'day-of-the-tower'), 'article'))?.stored.name ?? '';
    expect(keyOf(long)).toBe(long);
    expect(kept && (await renamed(kept.stored)).stored.name).toMatch(/-[0-9a-f]{8}$/);
  });

  test('without a headline is called by its opening', async () => {
    const read = await readGiven(given({}, ''), 'article');
    expect(read?.stored.title).toMatch(/^Lindenfurt \(lfb\) Der Turm im Park ist [^\n]*…$/);
    expect(read?.indexed.article.titleIsOurs).toBe(true);
  });

  test('may hold what no database takes', async () => {
    const read = await readGiven(given({ text: `${TOWER} \0Ein \ud800 Zeichen fehlt hier.` }), 'article');
    expect(read?.stored.content).not.toMatch(/\0/);
    expect(read?.stored.content.isWellFormed()).toBe(true);
  });

  test('is read in a thread where it is long, and refused where it is too long', { timeout: 120_000 }, async () => {
    const read = await readGiven(given({ text: `${TOWER}\n\n`.repeat(80) }), 'article');
    expect(read?.indexed.quotes.length).toBeGreaterThan(50);
    expect(read?.indexed.quotes[0]?.speaker).toBe('Ute Kern');
    expect(await readGiven(given({ text: `${TOWER}\n\n`.repeat(2000) }), 'article')).toBeUndefined();
  });
});

test('an index of another version is made anew', async () => {
  const read = await readGiven(given({}), 'article');
  if (!read) throw new Error('nothing was read');
  expect(await revive({ ...read.stored, statements: '{"article": "turm", "verses": []}' })).toEqual(read.indexed);
});

test.each([
  [{ article: 'day-0123456789' }, 'day-0123456789'],
  [{ question: '#day-0123456789:1.2,3.4', page: '1' }, 'day-0123456789'],
  [{ question: 'day-0123456789x' }, undefined],
  [{ question: 'Was ist #day-0123456789?' }, 'day-0123456789'],
  [{ question: 'Was ist day-0123456789?', article: undefined }, undefined],
  [undefined, undefined],
])('%j names the text %s', (input, name) => {
  expect(dayNameIn(input)).toBe(name);
});
