/** The thread that the networks run in: one task after the other, questions before what may wait. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { ModelFiles } from './files.ts';
import { type Encoder, loadEncoder, loadReader, type Pair, type Reader, type TextKind } from './networks.ts';
import { prepareTokenizer } from './tokenizer.ts';

/** Places in the memory that both threads see. */
export const [BUSY, STOPPING] = [0, 1] as const;

/** What the other thread sends; `id` comes back with the outcome. */
export type Task = { readonly id: number } & (
  | { readonly does: 'encode'; readonly texts: readonly string[]; readonly kind: TextKind }
  | { readonly does: 'read'; readonly pairs: readonly Pair[] }
  | { readonly does: 'end' }
);

export type TaskResult = { readonly id: number } & ({ readonly made: unknown } | { readonly fault: string });

const files = workerData as ModelFiles & { readonly threads: number; readonly state: Int32Array<SharedArrayBuffer> };
/** Whether a network loads or computes; then nobody may end this thread: the library would end the process (`index.ts`). */
const setBusy = (busy: boolean): void => {
  Atomics.store(files.state, BUSY, Number(busy));
  Atomics.notify(files.state, BUSY);
};
setBusy(true);
const cut = prepareTokenizer(JSON.parse(readFileSync(files.vocabulary, 'utf8')));
const encoder: Promise<Encoder> = loadEncoder(files.encoder, cut);
const reader: Promise<Reader | undefined> = files.reader
  ? loadReader(files.reader, cut, files.threads)
  : Promise.resolve(undefined);

async function carryOut(task: Task): Promise<unknown> {
  if (Atomics.load(files.state, STOPPING) === 1) return undefined;
  setBusy(true);
  return work(task).finally(() => setBusy(false));
}

async function work(task: Task): Promise<unknown> {
  // A thread that ends while a network loads takes the whole process with it.
  if (task.does === 'end') return Promise.allSettled([encoder, reader]).then(() => parentPort?.close());
  if (task.does === 'encode') return (await encoder).encode(task.texts, task.kind);
  return (await reader)?.read(task.pairs) ?? [];
}

parentPort?.on('message', (task: Task) => {
  carryOut(task).then(
    (made) => parentPort?.postMessage({ id: task.id, made } satisfies TaskResult),
    (error: unknown) => parentPort?.postMessage({ id: task.id, fault: String(error) } satisfies TaskResult),
  );
});

// Only when neither is loading any more: see above.
Promise.allSettled([encoder, reader]).then((ended) => {
  setBusy(false);
  const failed = ended.find((one) => one.status === 'rejected');
  const outcome: TaskResult = failed ? { id: 0, fault: String(failed.reason) } : { id: 0, made: true };
  parentPort?.postMessage(outcome);
});
