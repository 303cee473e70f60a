/** Pieces → the two networks' answers. Runs in a thread of its own (`worker.ts`), since onnxruntime blocks the one it is in. */
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { type Cut, END, type Piece, START } from './tokenizer.ts';
import { sigmoid } from './weighing.ts';

/** A text as e5 wants it: `query` is what is asked or compared, `passage` what is read. */
export type TextKind = 'query' | 'passage';

/** What the reader reads: a passage, what stands before it in its paragraph, and a question or claim. */
export interface Pair {
  readonly before: string;
  readonly passage: string;
  readonly asked: string;
}

/** What the reader says of a pair. All shares are confidences from 0 to 1. */
export interface Reading {
  /** Whether the passage states a claim, contradicts it, or leaves it open: they add up to 1. */
  readonly states: number;
  readonly open: number;
  readonly contradicts: number;
  /** Whether it answers a question. */
  readonly answers: number;
  /** The words of the passage that answer, by offsets in it, and how sure that is. */
  readonly span: { readonly start: number; readonly end: number; readonly confidence: number };
}

/** Length of a vector. */
export const DIMENSIONS = 384;
/** Pieces of a text that the encoder reads; e5 was trained on up to 512, a sentence has 40. */
const LONGEST_TEXT = 160;
/** Pieces that the reader takes of each part; as in model/recipe/data.py. */
const LONGEST = { before: 28, passage: 110, asked: 48 } as const;
/** Pieces of the longest answer: some fifteen words. */
const LONGEST_SPAN = 48;
/** Rows that go through a network together: as many as make it no slower a row (tried for the reader: 2, 4, 6, all). */
const BATCH = { encoder: 16, reader: 4 } as const;

/** One row of a batch: ids, and for the reader the part that each belongs to. */
interface Row {
  readonly ids: readonly number[];
  readonly segments: readonly number[];
}

const integers = (rows: readonly (readonly number[])[], length: number, fill: number): Tensor => {
  const values = new BigInt64Array(rows.length * length).fill(BigInt(fill));
  for (const [at, row] of rows.entries())
    for (const [i, value] of row.entries()) values[at * length + i] = BigInt(value);
  return new Tensor('int64', values, [rows.length, length]);
};

/** Batch × length; what is beyond a row is padding. */
function tensors(rows: readonly Row[]) {
  const length = Math.max(...rows.map(({ ids }) => ids.length));
  const ids = rows.map((row) => row.ids);
  return {
    length,
    ids: integers(ids, length, 1),
    mask: integers(
      ids.map((row) => row.map(() => 1)),
      length,
      0,
    ),
    segments: integers(
      rows.map((row) => row.segments),
      length,
      0,
    ),
  };
}

const numbers = (tensor: Tensor | undefined): Float32Array => tensor?.data as Float32Array;

/** onnxruntime's fused addition and normalization takes seven times as long as the two apart: nothing is fused. */
const session = (path: string, threads: number) =>
  InferenceSession.create(path, { intraOpNumThreads: threads, interOpNumThreads: 1, graphOptimizationLevel: 'basic' });

/** Runs rows with others of about their length, since those that run together are padded to the longest. Out: what is made of each, in their order. */
async function byLength<Own extends Row, Made>(
  rows: readonly Own[],
  size: number,
  run: (rows: readonly Own[]) => Promise<readonly Made[]>,
): Promise<Made[]> {
  const sorted = rows.map((row, at) => ({ row, at })).sort((a, b) => a.row.ids.length - b.row.ids.length);
  const found: { readonly at: number; readonly made: Made }[] = [];
  for (let from = 0; from < sorted.length; from += size) {
    const part = sorted.slice(from, from + size);
    const all = await run(part.map(({ row }) => row));
    found.push(...all.map((made, i) => ({ at: part[i]?.at ?? 0, made })));
  }
  return found.sort((a, b) => a.at - b.at).map(({ made }) => made);
}

/** The network that finds. */
export interface Encoder {
  /** Texts → vectors of length 1, in their order. */
  encode(texts: readonly string[], kind: TextKind): Promise<Float32Array[]>;
}

/** @throws what onnxruntime throws where the file is no network that it reads */
export async function loadEncoder(path: string, cut: Cut): Promise<Encoder> {
  const network = await session(path, 1);
  const rowOf = (text: string, kind: TextKind): Row => {
    const ids = cut(`${kind}: ${text}`)
      .slice(0, LONGEST_TEXT)
      .map(({ id }) => id);
    return { ids: [START, ...ids, END], segments: [] };
  };
  const run = async (rows: readonly Row[]): Promise<Float32Array[]> => {
    const { ids, mask } = tensors(rows);
    const vectors = numbers((await network.run({ ids, mask })).vector);
    return rows.map((_, at) => vectors.slice(at * DIMENSIONS, (at + 1) * DIMENSIONS));
  };
  return {
    encode: (texts, kind) =>
      byLength(
        texts.map((text) => rowOf(text, kind)),
        BATCH.encoder,
        run,
      ),
  };
}

/** The network that reads. */
export interface Reader {
  /** Pairs → readings, in their order. */
  read(pairs: readonly Pair[]): Promise<Reading[]>;
}

/** A pair laid out as in model/recipe/data.py: <s> query: before </s> passage </s> asked </s>. */
interface Laid extends Row {
  readonly passage: readonly Piece[];
  /** The place of the passage's first piece in the row. */
  readonly first: number;
}

/** What the network makes of a row. */
interface Logits {
  /** States, open, contradicts. */
  readonly relation: Float32Array;
  /** One number. */
  readonly answers: Float32Array;
  /** Of each piece of the passage, whether the answer begins and ends there. */
  readonly span: Float32Array;
}

/** @throws what onnxruntime throws where the file is no network that it reads */
export async function loadReader(path: string, cut: Cut, threads: number): Promise<Reader> {
  const network = await session(path, threads);
  const run = async (rows: readonly Laid[]): Promise<readonly Logits[]> => {
    const { length, ids, segments, mask } = tensors(rows);
    const found = await network.run({ ids, segments, mask });
    const [relation, answers, span] = [numbers(found.relation), numbers(found.answers), numbers(found.span)];
    return rows.map(({ first, passage }, at) => {
      const place = at * length + first;
      return {
        relation: relation.subarray(at * 3, at * 3 + 3),
        answers: answers.subarray(at, at + 1),
        span: span.subarray(place * 2, (place + passage.length) * 2),
      };
    });
  };
  return {
    async read(pairs) {
      if (pairs.length === 0) return [];
      const laid = pairs.map((pair) => waysOf(pair).map((way) => layOut(way, cut)));
      const said = await byLength(laid.flat(), BATCH.reader, run);
      return laid.map((ways) => readingOf(ways[0]?.passage ?? [], said.splice(0, ways.length)));
    },
  };
}

/**
 * A pair is read with what stands before the passage, and without: the mean of both knows more than either (mean likelihood of
 * the right word on claims and questions that it was not trained on: -0.490 against -0.504, -0.439 against -0.445).
 */
const waysOf = (pair: Pair): readonly Pair[] => (pair.before === '' ? [pair] : [pair, { ...pair, before: '' }]);

function readingOf(passage: readonly Piece[], ways: readonly Logits[]): Reading {
  const mean = (part: keyof Logits) =>
    new Float32Array(ways[0]?.[part] ?? []).map(
      (_, at) => ways.reduce((sum, way) => sum + (way[part][at] ?? 0), 0) / ways.length,
    );
  const [answers = 0] = mean('answers');
  return { ...relationOf(mean('relation')), answers: sigmoid(answers), span: spanOf(passage, mean('span')) };
}

function layOut({ before, passage, asked }: Pair, cut: Cut): Laid {
  const ids = (pieces: readonly Piece[]) => pieces.map(({ id }) => id);
  const head = [START, ...ids(cut('query:')), ...ids(cut(before).slice(-LONGEST.before)), END];
  const read = cut(passage).slice(0, LONGEST.passage);
  const tail = [END, ...ids(cut(asked).slice(0, LONGEST.asked)), END];
  return {
    ids: [...head, ...ids(read), ...tail],
    segments: [...head.map(() => 0), ...read.map(() => 1), ...tail.map(() => 2)],
    passage: read,
    first: head.length,
  };
}

/** Logits → shares that add up to 1. */
function shares(logits: Float32Array | readonly number[]): number[] {
  const most = Math.max(...logits);
  const raised = Array.from(logits, (logit) => Math.exp(logit - most));
  const total = raised.reduce((sum, one) => sum + one, 0);
  return raised.map((one) => one / total);
}

function relationOf(logits: Float32Array) {
  const [states = 0, open = 0, contradicts = 0] = shares(logits);
  return { states, open, contradicts };
}

/** The most probable run of words: first and last are judged apart, and belong together where they are near. */
function spanOf(passage: readonly Piece[], logits: Float32Array): Reading['span'] {
  const at = (index: number, end: 0 | 1) => logits[index * 2 + end] ?? Number.NEGATIVE_INFINITY;
  const starts = shares(passage.map((_, index) => at(index, 0)));
  const ends = shares(passage.map((_, index) => at(index, 1)));
  let best = { start: 0, end: 0, confidence: 0 };
  for (const [from, start] of starts.entries())
    for (let to = from; to < Math.min(passage.length, from + LONGEST_SPAN); to += 1) {
      const confidence = start * (ends[to] ?? 0);
      if (confidence > best.confidence)
        best = { start: passage[from]?.start ?? 0, end: passage[to]?.end ?? 0, confidence };
    }
  return best;
}
