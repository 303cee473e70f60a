import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Meaning } from '../../src/meaning/index.ts';
import { cosines, joined, type Kept, keptIn, packed, ship, type Text, vectorsOf } from '../../src/meaning/vectors.ts';
import { plainMeaning } from './plain.ts';

const TEXTS: readonly Text[] = [
  { text: 'Die Brücke ist neu.', kind: 'passage' },
  { text: 'Wie neu ist die Brücke?', kind: 'query' },
  { text: 'Die Fähre fährt weiter.', kind: 'passage' },
];

let folder = '';
let kept: Kept;
let encoded: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vectors-'));
  kept = { shipped: join(folder, 'bridge.vectors'), folder: join(folder, 'cache') };
  encoded = [];
  return () => rmSync(folder, { recursive: true });
});

/** A meaning that tells what it encodes, each text behind its kind. */
const heard: Meaning = {
  ...plainMeaning,
  encode(texts, kind) {
    encoded.push(...texts.map((text) => `${kind}: ${text}`));
    return plainMeaning.encode(texts, kind);
  },
};
const only = () => {
  const [file = '', ...others] = readdirSync(kept.folder);
  expect(others).toEqual([]);
  return join(kept.folder, file);
};
const ofUnit = (numbers: readonly number[]) => {
  const length = Math.hypot(...numbers) || 1;
  return Float32Array.from(numbers, (one) => one / length);
};

describe('vectors', () => {
  test('are made of each text as it is meant, in the order of the texts', async () => {
    const made = await vectorsOf(TEXTS, heard, kept);
    expect(encoded.toSorted()).toEqual(TEXTS.map(({ text, kind }) => `${kind}: ${text}`).toSorted());
    for (const [row, { text, kind }] of TEXTS.entries()) {
      const [own = new Float32Array()] = await plainMeaning.encode([text], kind);
      const found = cosines(made, own);
      expect(found[row]).toBeCloseTo(1, 2);
      expect(found.indexOf(Math.max(...found))).toBe(row);
    }
  });

  test('are kept: the same texts are not encoded twice', async () => {
    const made = await vectorsOf(TEXTS, heard, kept);
    encoded = [];
    expect(await vectorsOf(TEXTS, heard, kept)).toEqual(made);
    expect(encoded).toEqual([]);
  });

  test.each<[string, readonly Text[], Partial<Meaning>]>([
    ['another text', [...TEXTS.slice(1), { text: 'Die Brücke ist alt.', kind: 'passage' }], {}],
    ['another order', TEXTS.toReversed(), {}],
    ['another meaning of a text', TEXTS.map(({ text }): Text => ({ text, kind: 'query' })), {}],
    ['fewer texts', TEXTS.slice(1), {}],
    ['another encoder', TEXTS, { model: 'another' }],
  ])('are made anew for %s', async (_, texts, other) => {
    await vectorsOf(TEXTS, heard, kept);
    encoded = [];
    const made = await vectorsOf(texts, { ...heard, ...other }, kept);
    expect(encoded).toHaveLength(texts.length);
    expect(made.scales).toHaveLength(texts.length);
  });

  test.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['is empty', () => new Uint8Array()],
    ['is cut short', (bytes) => bytes.subarray(0, -1)],
    ['is longer', (bytes) => Buffer.concat([bytes, Buffer.from([0])])],
    ['has one bit wrong', (bytes) => bytes.with(bytes.length - 5, (bytes.at(-5) ?? 0) ^ 1)],
    ['is of another kind', () => Buffer.from('{"vectors": []}')],
    ['is of another format', (bytes) => Buffer.concat([Buffer.from('FSV0'), bytes.subarray(4)])],
  ])('are made again, and kept whole, where the file %s', async (_, damage) => {
    const made = await vectorsOf(TEXTS, heard, kept);
    const whole = readFileSync(only());
    writeFileSync(only(), damage(whole));
    encoded = [];
    expect(await vectorsOf(TEXTS, heard, kept)).toEqual(made);
    expect(encoded).toHaveLength(TEXTS.length);
    expect(readFileSync(only())).toEqual(whole);
  });

  test('are those that ship with an article, if they are of its texts', async () => {
    const made = await vectorsOf(TEXTS, heard, { ...kept, folder: join(folder, 'other') });
    ship(kept.shipped, TEXTS, plainMeaning.model, made);
    encoded = [];
    expect(await vectorsOf(TEXTS, heard, kept)).toEqual(made);
    expect([encoded, existsSync(kept.folder)]).toEqual([[], false]);
    await vectorsOf(TEXTS.slice(1), heard, kept);
    expect(encoded).toHaveLength(2);
    expect(existsSync(kept.folder)).toBe(true);
  });

  test('are had where nothing can be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const made = await vectorsOf(TEXTS, heard, { shipped: '', folder: join(folder, 'file', 'cache') });
    expect(made.scales).toHaveLength(TEXTS.length);
    mkdirSync(kept.folder);
    chmodSync(kept.folder, 0o500);
    expect(await vectorsOf(TEXTS, heard, kept)).toEqual(made);
    chmodSync(kept.folder, 0o700);
    expect(readdirSync(kept.folder).filter((file) => !file.endsWith('.vectors'))).toEqual([]);
  });

  test('are none of no texts', async () => {
    const none = await vectorsOf([], heard, kept);
    expect([...cosines(none, new Float32Array(4))]).toEqual([]);
  });

  test('tell how far they are while they are made', async () => {
    const many = Array.from(
      { length: 150 },
      (_, n): Text => ({ text: `Boot ${n}`, kind: n % 3 ? 'passage' : 'query' }),
    );
    const told: number[] = [];
    await vectorsOf(many, heard, kept, (done, of) => void told.push(of === many.length ? done : Number.NaN));
    expect(told).toEqual([...new Set(told)].toSorted((a, b) => a - b));
    expect(told.length).toBeGreaterThan(2);
    expect(told.at(-1)).toBe(150);
    await vectorsOf(many, heard, kept, () => expect.fail('They are kept.'));
  });
});

test('an article has its vectors beside it, and the cache elsewhere', () => {
  expect(keptIn('/articles', '/cache')('bridge')).toEqual({
    shipped: join('/articles', 'bridge.vectors'),
    folder: '/cache',
  });
});

describe('packed', () => {
  const numbers = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 });

  test('a cosine changes by little', () => {
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 5 }), numbers, (rows, asked) => {
        const [vectors, vector] = [rows.map(ofUnit), ofUnit(asked)];
        const exact = vectors.map((own) => own.reduce((sum, one, at) => sum + one * (vector[at] ?? 0), 0));
        for (const [row, cosine] of cosines(packed(vectors, 8), vector).entries())
          expect(Math.abs(cosine - (exact[row] ?? 0))).toBeLessThan(0.012);
      }),
    );
  });

  test('nothing is as like as nothing', () => {
    expect([...cosines(packed([new Float32Array(8)], 8), ofUnit([1, 0, 0, 0, 0, 0, 0, 0]))]).toEqual([0]);
  });

  test('tables in a row are the rows of all of them', () => {
    const rows = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0.6, 0.8],
    ].map(ofUnit);
    const [all, one, two] = [rows, rows.slice(0, 1), rows.slice(1)].map((part) => packed(part, 3));
    expect(all && one && two && joined([one, two])).toEqual(all);
    expect(joined([])).toEqual({ length: 0, scales: new Float32Array(), values: new Int8Array() });
  });
});
