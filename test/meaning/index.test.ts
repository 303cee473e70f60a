/** The networks themselves, in their thread. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { modelFiles } from '../../src/meaning/files.ts';
import { createState, ModelError, startMeaning } from '../../src/meaning/index.ts';

const meaning = await startMeaning();
const folder = mkdtempSync(join(tmpdir(), 'networks-'));
afterAll(async () => {
  await meaning.close();
  rmSync(folder, { recursive: true });
});

const BRIDGE = 'Die Stadt Lindenfurt hat am Montag ihre neue Brücke eröffnet.';
const ODD = ['', ' ', '🎉', '\u0000\ud83d', 'x'.repeat(1000), 'Wort '.repeat(300)];
const cosine = (a: Float32Array | undefined, b: Float32Array | undefined): number =>
  a?.reduce((sum, one, at) => sum + one * (b?.[at] ?? 0), 0) ?? 0;

describe('the encoder', () => {
  test('gives vectors of length 1, in the order of the texts, whatever stands beside them', async () => {
    const texts = [
      BRIDGE,
      'Kurz.',
      `${BRIDGE} ${BRIDGE} ${BRIDGE}`,
      ...Array.from({ length: 20 }, (_, n) => `Boot ${n}`),
    ];
    const together = await meaning.encode(texts, 'passage');
    expect(together).toHaveLength(texts.length);
    for (const vector of together) expect(cosine(vector, vector)).toBeCloseTo(1, 3);
    for (const at of [0, 2, 22]) {
      const [alone] = await meaning.encode(texts.slice(at, at + 1), 'passage');
      expect(cosine(alone, together[at])).toBeGreaterThan(0.99);
    }
  });

  test('finds alike what means alike, in two languages', async () => {
    const [asked] = await meaning.encode(['When was the new bridge opened?'], 'query');
    const [bridge, boat] = await meaning.encode([BRIDGE, 'Der Bäcker verkauft heute frisches Brot.'], 'passage');
    expect(cosine(asked, bridge)).toBeGreaterThan(cosine(asked, boat));
  });

  test('takes any text', async () => {
    for (const vector of await meaning.encode(ODD, 'query')) expect(cosine(vector, vector)).toBeCloseTo(1, 3);
    expect(await meaning.encode([], 'query')).toEqual([]);
  });
});

describe.runIf(meaning.reads)('the reader', () => {
  test('gives shares that add up to 1, and words of the passage', async () => {
    const pairs = [
      { before: '', passage: BRIDGE, asked: 'Wann wurde die Brücke eröffnet?' },
      { before: BRIDGE, passage: 'Sie kostete 12 Millionen Euro.', asked: 'Was kostete die Brücke?' },
      ...ODD.map((text) => ({ before: text, passage: text, asked: text })),
    ];
    const readings = await meaning.read(pairs);
    expect(readings).toHaveLength(pairs.length);
    for (const [at, { states, open, contradicts, answers, span }] of readings.entries()) {
      expect(states + open + contradicts).toBeCloseTo(1, 5);
      for (const share of [states, open, contradicts, answers, span.confidence])
        expect(share >= 0 && share <= 1).toBe(true);
      const { length } = pairs[at]?.passage ?? '';
      expect(span.start >= 0 && span.start <= span.end && span.end <= length).toBe(true);
    }
  });

  test('reads a pair alike, whatever is read beside it, in the order of the pairs', async () => {
    const pair = { before: '', passage: BRIDGE, asked: 'Wann wurde die Brücke eröffnet?' };
    const long = { ...pair, before: `${BRIDGE} ${BRIDGE}`, asked: BRIDGE };
    const cost = { ...pair, passage: 'Sie kostete 12 Millionen Euro.' };
    const pairs = [long, pair, cost, long, pair, cost, pair];
    const together = await meaning.read(pairs);
    for (const [at, one] of pairs.entries()) {
      const [alone] = await meaning.read([one]);
      expect(together[at]?.answers).toBeCloseTo(alone?.answers ?? Number.NaN, 3);
      expect(together[at]?.states).toBeCloseTo(alone?.states ?? Number.NaN, 3);
    }
    expect(await meaning.read([])).toEqual([]);
  });

  test('hears what stands before a passage, and the passage alone no less', async () => {
    const pair = { before: '', passage: 'Er eröffnete am Montag die Brücke.', asked: 'Wer eröffnete die Brücke?' };
    const before = 'Der Bürgermeister von Lindenfurt kam zur Feier.';
    const [alone, behind] = await meaning.read([pair, { ...pair, before }]);
    expect(behind?.answers).not.toBeCloseTo(alone?.answers ?? Number.NaN, 3);
  });
});

test('many tasks at once each have their own outcome', async () => {
  const texts = Array.from({ length: 8 }, (_, n) => `Das Boot mit der Nummer ${n} liegt im Hafen.`);
  const [all, each] = await Promise.all([
    meaning.encode(texts, 'passage'),
    Promise.all(texts.map((text) => meaning.encode([text], 'passage'))),
  ]);
  for (const [at, [own]] of each.entries()) expect(cosine(own, all[at])).toBeGreaterThan(0.99);
});

test('the thread is at work until the last of several tasks is done', async () => {
  const state = createState();
  const own = await startMeaning(undefined, state);
  const long = own.encode(
    Array.from({ length: 64 }, (_, n) => `Das Boot mit der Nummer ${n} liegt im Hafen.`),
    'passage',
  );
  await own.encode([BRIDGE], 'query');
  expect(state[0]).toBe(1);
  await long;
  expect(state[0]).toBe(0);
  await own.close();
});

test.each(['encoder', 'reader', 'vocabulary'] as const)('a damaged %s is told in one sentence', async (which) => {
  const damaged = join(folder, which === 'vocabulary' ? 'vocabulary.json' : `${which}.onnx`);
  writeFileSync(damaged, 'no network');
  const loading = startMeaning({ ...modelFiles(), [which]: damaged });
  await expect(loading).rejects.toThrow(/^\S+ is damaged: [^\n]+$/);
  await expect(loading).rejects.toThrow(damaged);
});

test('networks that have ended say so to whoever asks them still', async () => {
  const own = await startMeaning();
  await own.close();
  const late = Promise.race([own.encode([BRIDGE], 'passage'), setTimeout(1500, 'no word')]);
  await expect(late).rejects.toThrow(ModelError);
});
