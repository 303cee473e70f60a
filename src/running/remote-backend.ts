/**
 * What answers, in a thread of its own: whatever it computes, and however long, this thread goes on hearing Discord, announces
 * replies in time and tells its health.
 */
import { Worker } from 'node:worker_threads';
import type { Configuration } from '../configuration.ts';
import type { Log } from '../discord/log.ts';
import type { Addition } from '../library/store.ts';
import { awaitEndOfWork, createState } from '../meaning/index.ts';
import type { Backend, Observer } from './backend.ts';

/** What the thread is started with. */
export interface Setting {
  readonly configuration: Configuration;
  readonly state: Int32Array<SharedArrayBuffer>;
}

/** What the thread is asked; `id` comes back with what came of it. */
export interface Call {
  readonly id: number;
  readonly does: keyof Backend;
  readonly given: readonly unknown[];
}

/** What the thread says; id 0 is its start. */
export type Note =
  | { readonly is: 'made'; readonly id: number; readonly made: unknown }
  | { readonly is: 'fault'; readonly id: number; readonly error: Fault }
  | { readonly is: 'log'; readonly level: keyof Log; readonly fields: object; readonly message: string }
  | { readonly is: 'counted'; readonly outcome: Addition['outcome'] };

interface Fault {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly code: string | undefined;
}

/** The thread, as if it were here. */
export interface RemoteBackend extends Backend {
  /** How many articles for everybody there are. */
  articles(): number;
}

/** What waits for its outcome. */
interface Waiting {
  resolve(made: unknown): void;
  reject(error: Error): void;
}

/** Who is told what happens in the thread. */
interface Listener extends Observer {
  /** It has ended by itself. */
  failed(error: Error): void;
}

/**
 * Starts the thread and loads everything.
 * @throws Error, one sentence, where a file or the store is at fault
 */
export async function openRemoteBackend(configuration: Configuration, listener: Listener): Promise<RemoteBackend> {
  const state = createState();
  const file = new URL('backend-worker.ts', import.meta.url);
  const worker = new Worker(file, { workerData: { configuration, state } satisfies Setting });
  process.once('exit', () => awaitEndOfWork(state));
  const waiting = new Map<number, Waiting>();
  const outcomeOf = (id: number) => new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
  worker.on('message', (note: Note) => hear(note, waiting, listener));
  worker.on('error', (error) => listener.failed(error as Error));
  let articles = Number(await outcomeOf(0));
  let last = 0;
  const call =
    <Does extends keyof Backend>(does: Does) =>
    (...given: Parameters<Backend[Does]>): ReturnType<Backend[Does]> => {
      last += 1;
      worker.postMessage({ id: last, does, given } satisfies Call);
      return outcomeOf(last) as ReturnType<Backend[Does]>;
    };
  const reload = call('reload');
  return {
    articles: () => articles,
    async reload() {
      articles = await reload();
      return articles;
    },
    answer: call('answer'),
    suggest: call('suggest'),
    count: call('count'),
    servers: call('servers'),
    left: call('left'),
    returned: call('returned'),
    close: call('close'),
  };
}

function hear(note: Note, waiting: Map<number, Waiting>, { log, counted }: Observer): void {
  if (note.is === 'log') log[note.level](note.fields, note.message);
  else if (note.is === 'counted') counted(note.outcome);
  else settle(note, waiting);
}

function settle(note: Extract<Note, { id: number }>, waiting: Map<number, Waiting>): void {
  const task = waiting.get(note.id);
  waiting.delete(note.id);
  if (note.is === 'made') task?.resolve(note.made);
  else task?.reject(Object.assign(new Error(note.error.message), note.error));
}
