/** The thread that the networks run in. Tasks that come at once take turns, a run of a network each. */
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
/** Tasks under way, loading among them. */
let underWay = 0;
/** While there are any, nobody may end this thread: the library would end the process (`index.ts`). */
const count = (by: 1 | -1): void => {
  underWay += by;
  Atomics.store(files.state, BUSY, Number(underWay > 0));
  Atomics.notify(files.state, BUSY);
};
count(1);
const cut = prepareTokenizer(JSON.parse(readFileSync(files.vocabulary, 'utf8')));
const encoder: Promise<Encoder> = loadEncoder(files.encoder, cut);
const reader: Promise<Reader | undefined> = files.reader
  ? loadReader(files.reader, cut, files.threads)
  : Promise.resolve(undefined);

async function carryOut(task: Task): Promise<unknown> {
  if (Atomics.load(files.state, STOPPING) === 1) return undefined;
  count(1);
  return work(task).finally(() => count(-1));
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
  count(-1);
  const failed = ended.find((one) => one.status === 'rejected');
  const outcome: TaskResult = failed ? { id: 0, fault: String(failed.reason) } : { id: 0, made: true };
  parentPort?.postMessage(outcome);
});
