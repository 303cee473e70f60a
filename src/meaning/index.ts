/**
 * Text → meaning. In: texts, and pairs of a passage with a question or claim. Out: vectors (a text's meaning, for finding)
 * and readings (what a passage says of a question or claim, for asserting). Both networks run in a thread of their own.
 */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Calls, createCalls } from './calls.ts';
import { isIntact, ModelError, type ModelFiles, modelFiles } from './files.ts';
import type { Pair, Reading, TextKind } from './networks.ts';
import type { Task, TaskResult } from './worker.ts';

/** Places in the memory that both threads see; as in worker.ts, which only its own thread may load. */
const [BUSY, STOPPING] = [0, 1] as const;

export type { Pair, Reading, TextKind };
export { ModelError };

/** What the networks can be asked. */
export interface Meaning {
  /** Tells one encoder from another: vectors of different ones are not to be compared. */
  readonly model: string;
  /** Whether there is a reader; without one, `read` gives nothing. */
  readonly reads: boolean;
  /** Texts → vectors of length 1, in their order. */
  encode(texts: readonly string[], kind: TextKind): Promise<readonly Float32Array[]>;
  /** Pairs → readings, in their order. */
  read(pairs: readonly Pair[]): Promise<readonly Reading[]>;
  close(): Promise<void>;
}

/** More threads make a reading of a few sentences no faster. */
const MOST_THREADS = 4;

/** A task without the id that tells its outcome from others'. */
type Unsent = Task extends infer One ? (One extends Task ? Omit<One, 'id'> : never) : never;

/** Memory that tells every thread whether a network is at work. */
export const createState = (): Int32Array<SharedArrayBuffer> =>
  new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));

/**
 * Starts the thread and loads the networks.
 * @param state given where this is not the thread that ends the process: that one calls `awaitEndOfWork`
 * @throws ModelError where a file is missing or damaged, or this machine has no library to run it
 */
export async function startMeaning(
  files: ModelFiles = modelFiles(),
  state: Int32Array<SharedArrayBuffer> = createState(),
): Promise<Meaning> {
  const { loaded, send, close } = startThread(files, state);
  await loaded.catch(async (error: Error) => {
    await close();
    throw unloadable(files, error);
  });
  return {
    model: files.name,
    reads: files.reader !== undefined,
    encode: async (texts, kind) => (texts.length === 0 ? [] : send({ does: 'encode', texts, kind })),
    read: async (pairs) => (pairs.length === 0 ? [] : send({ does: 'read', pairs })),
    close,
  };
}

function startThread(files: ModelFiles, state: Int32Array<SharedArrayBuffer>) {
  const threads = Math.max(1, Math.min(MOST_THREADS, availableParallelism()));
  Atomics.store(state, BUSY, 1); // it loads
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: { ...files, threads, state } });
  const calls = createCalls();
  const { outcome: loaded } = calls.begin();
  listen(worker, calls, state);
  const send = <Made>(task: Unsent): Promise<Made> => {
    const { id, outcome } = calls.begin();
    worker.ref();
    worker.postMessage({ ...task, id });
    return outcome as Promise<Made>;
  };
  const close = async (): Promise<void> => {
    if (worker.threadId < 0) return; // it has ended
    const exit = once(worker, 'exit');
    await send({ does: 'end' }).catch(() => {});
    await exit;
  };
  return { loaded, send, close };
}

/** Tells calls what came of them. A thread that nobody waits for keeps no process alive. */
function listen(worker: Worker, calls: Calls, state: Int32Array<SharedArrayBuffer>): void {
  const wait = () => awaitEndOfWork(state);
  process.once('exit', wait);
  worker.on('message', (result: TaskResult) => {
    if ('made' in result) calls.made(result.id, result.made);
    else calls.failed(result.id, new ModelError(result.fault));
    if (calls.waiting() === 0) worker.unref();
  });
  worker.on('error', (error) => calls.end(error as Error));
  worker.on('exit', () => {
    process.off('exit', wait);
    Atomics.store(state, BUSY, 0);
    calls.end(new ModelError('The networks have ended.'));
  });
}

/** Says what is at fault where the networks do not load: a damaged file, or a machine that has no library for them. */
function unloadable(files: ModelFiles, { message }: Error): ModelError {
  const all = [files.encoder, files.vocabulary, files.reader];
  const damaged = all.find((file) => file !== undefined && !isIntact(file, files.folder));
  if (damaged)
    return new ModelError(
      `${damaged} is damaged: get it again with the project (git checkout model), or make it with model/recipe.`,
    );
  return new ModelError(
    `onnxruntime-node does not run on this machine (${process.platform} ${process.arch}): use Linux with glibc, macOS or Windows, on x64 or arm64. ${message}`,
  );
}

/** Longer than any network takes for a task, on a busy machine, too. */
const LONGEST_TASK_MS = 20_000;

/** A process that ends while a network computes would be aborted by the library: it waits for what is under way. */
export function awaitEndOfWork(state: Int32Array<SharedArrayBuffer>): void {
  Atomics.store(state, STOPPING, 1);
  Atomics.wait(state, BUSY, 1, LONGEST_TASK_MS);
}
