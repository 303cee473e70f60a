/** Vectors of many texts, a byte a number: in memory, and kept on disk so that no text is encoded twice. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Meaning, TextKind } from './index.ts';

/** What a vector is made of: the text, and how it is meant. */
export interface Text {
  readonly text: string;
  readonly kind: TextKind;
}

/** Vectors in rows. A row is `length` whole numbers from -127 to 127 times its scale; its length is 1. */
export interface Vectors {
  readonly length: number;
  readonly scales: Float32Array;
  readonly values: Int8Array;
}

/** The cosine of a vector of length 1 with each row. */
export function cosines({ length, scales, values }: Vectors, vector: Float32Array): Float32Array {
  const found = new Float32Array(scales.length);
  for (let row = 0; row < scales.length; row += 1)
    found[row] = product(values, row * length, vector) * (scales[row] ?? 0);
  return found;
}

/** The sum of the products of a row, from `at` on, with a vector: four sums side by side take half the time of one. */
function product(values: Int8Array, at: number, vector: Float32Array): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i < vector.length; i += 4) {
    a += (values[at + i] ?? 0) * (vector[i] ?? 0);
    b += (values[at + i + 1] ?? 0) * (vector[i + 1] ?? 0);
    c += (values[at + i + 2] ?? 0) * (vector[i + 2] ?? 0);
    d += (values[at + i + 3] ?? 0) * (vector[i + 3] ?? 0);
  }
  return a + b + c + d;
}

/** The largest number that a signed byte holds. */
const LARGEST = 127;

/** Vectors → rows; what is lost changes a cosine by less than 0.002. */
export function packed(vectors: readonly Float32Array[], length: number): Vectors {
  const [scales, values] = [new Float32Array(vectors.length), new Int8Array(vectors.length * length)];
  for (const [row, vector] of vectors.entries()) {
    const scale = vector.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-9) / LARGEST;
    scales[row] = scale;
    for (const [i, one] of vector.entries()) values[row * length + i] = Math.round(one / scale);
  }
  return { length, scales, values };
}

/** Rows of several tables as one. */
export function joined(tables: readonly Vectors[]): Vectors {
  const length = tables[0]?.length ?? 0;
  const scales = new Float32Array(tables.reduce((sum, one) => sum + one.scales.length, 0));
  const values = new Int8Array(scales.length * length);
  let row = 0;
  for (const table of tables) {
    scales.set(table.scales, row);
    values.set(table.values, row * length);
    row += table.scales.length;
  }
  return { length, scales, values };
}

/** Where vectors are kept: read from the first place that has them, written to the last. */
export interface Kept {
  /** A file that ships with an article; only read. */
  readonly shipped: string;
  /** A folder for all others. */
  readonly folder: string;
}

/** Where vectors are kept elsewhere, as the bytes of such a file. Neither fails: what is not kept is made again. */
export interface Elsewhere {
  load(): Promise<Uint8Array | undefined>;
  save(bytes: Uint8Array): Promise<void>;
}

/** For the articles of a folder: NAME.vectors beside an article ships with it, all else is in the cache. */
export const keptIn =
  (articles: string, folder: string): ((article: string) => Kept) =>
  (article) => ({ shipped: join(articles, `${article}.vectors`), folder });

/** Told how many texts are encoded, of how many. */
export type Progress = (done: number, of: number) => void;

const MAGIC = 'FSV1';
/** SHA-256. */
const HASH_BYTES = 32;
/** Texts between two words of progress; a question that comes meanwhile waits for no more. */
const STEP = 16;

/**
 * The vectors of some texts: those that are kept, if they are of these very texts and this encoder, else made and kept.
 * A file that is damaged or of another model is made again; where nothing can be written, nothing is kept.
 */
export async function vectorsOf(
  texts: readonly Text[],
  meaning: Meaning,
  kept: Kept | Elsewhere,
  progress: Progress = () => {},
): Promise<Vectors> {
  const key = keyOf(texts, meaning.model);
  if ('load' in kept) {
    const loaded = parse(await kept.load(), key);
    if (loaded?.scales.length === texts.length) return loaded;
    const made = await encodeAll(texts, meaning, progress);
    await kept.save(written(key, made));
    return made;
  }
  const path = join(kept.folder, `${key.toString('hex').slice(0, 32)}.vectors`);
  const known = read(kept.shipped, key) ?? read(path, key);
  if (known?.scales.length === texts.length) return known;
  const made = await encodeAll(texts, meaning, progress);
  write(path, key, made);
  return made;
}

/** Writes the file that ships with an article. */
export function ship(path: string, texts: readonly Text[], model: string, vectors: Vectors): void {
  write(path, keyOf(texts, model), vectors);
}

async function encodeAll(texts: readonly Text[], meaning: Meaning, progress: Progress): Promise<Vectors> {
  const vectors: Float32Array[] = Array.from({ length: texts.length }, () => new Float32Array());
  let done = 0;
  for (const kind of ['query', 'passage'] as const) {
    const places = texts.flatMap((text, at) => (text.kind === kind ? [at] : []));
    for (let from = 0; from < places.length; from += STEP) {
      const part = places.slice(from, from + STEP);
      const found = await meaning.encode(
        part.map((at) => texts[at]?.text ?? ''),
        kind,
      );
      for (const [i, at] of part.entries()) vectors[at] = found[i] ?? new Float32Array();
      done += part.length;
      progress(done, texts.length);
    }
  }
  return packed(vectors, vectors.find(({ length }) => length > 0)?.length ?? 0);
}

function keyOf(texts: readonly Text[], model: string): Buffer {
  const hash = createHash('sha256').update(`${MAGIC}\n${model}\n`);
  for (const { text, kind } of texts) hash.update(`${kind}:${text.length}:${text}\n`);
  return hash.digest();
}

/**
 * Reads the file that `written` makes; undefined where any of it is otherwise. Numbers are little-endian:
 *
 *     bytes  4     32   32    4     4       4 · rows  rows · length
 *            FSV1  key  hash  rows  length  scales    values
 *                       └ of all that follows
 */
function parse(given: Uint8Array | undefined, key: Buffer): Vectors | undefined {
  try {
    const file = Buffer.from(given ?? []);
    const [head, body] = [
      file.subarray(0, MAGIC.length + 2 * HASH_BYTES),
      file.subarray(MAGIC.length + 2 * HASH_BYTES),
    ];
    const own = createHash('sha256').update(body).digest();
    if (!head.equals(Buffer.concat([Buffer.from(MAGIC), key, own]))) return undefined;
    const [rows, length] = [body.readUInt32LE(0), body.readUInt32LE(4)];
    const bytes = new Uint8Array(body.subarray(8)).buffer;
    return {
      length,
      scales: new Float32Array(bytes, 0, rows),
      values: new Int8Array(bytes, rows * Float32Array.BYTES_PER_ELEMENT, rows * length),
    };
  } catch {
    return undefined;
  }
}

function read(path: string, key: Buffer): Vectors | undefined {
  try {
    return parse(readFileSync(path), key);
  } catch {
    return undefined;
  }
}

function written(key: Buffer, { length, scales, values }: Vectors): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32LE(scales.length, 0);
  size.writeUInt32LE(length, 4);
  const body = Buffer.concat([size, bytesOf(scales), bytesOf(values)]);
  return Buffer.concat([Buffer.from(MAGIC), key, createHash('sha256').update(body).digest(), body]);
}

/** Whole or not at all; where nothing can be written, it is made anew at each start. */
function write(path: string, key: Buffer, vectors: Vectors): void {
  const draft = `${path}.${process.pid}.${randomUUID()}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, written(key, vectors));
    renameSync(draft, path);
  } catch {
    // Read-only or full: the vectors of this run are in memory.
    discard(draft);
  }
}

function discard(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Where nothing can be written, there is nothing to take away.
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
