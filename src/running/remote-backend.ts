/**
 * What answers, in a thread of its own: whatever it computes, and however long, this thread goes on hearing Discord, announces
 * replies in time and tells its health.
 */
import { Worker } from 'node:worker_threads';
import type { Configuration } from '../configuration.ts';
import type { Log } from '../discord/log.ts';
import type { Addition } from '../library/store.ts';
import { type Calls, createCalls } from '../meaning/calls.ts';
import { awaitEndOfWork, createState } from '../meaning/index.ts';
import type { Backend, Observer } from './index.ts';

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
  const calls = createCalls();
  const { outcome: start } = calls.begin();
  worker.on('message', (note: Note) => hear(note, calls, listener));
  worker.on('error', (error) => listener.failed(error as Error));
  let articles = Number(await start);
  const call =
    <Does extends keyof Backend>(does: Does) =>
    (...given: Parameters<Backend[Does]>): ReturnType<Backend[Does]> => {
      const { id, outcome } = calls.begin();
      worker.postMessage({ id, does, given } satisfies Call);
      return outcome as ReturnType<Backend[Does]>;
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

function hear(note: Note, calls: Calls, { log, counted }: Observer): void {
  if (note.is === 'log') log[note.level](note.fields, note.message);
  else if (note.is === 'counted') counted(note.outcome);
  else if (note.is === 'made') calls.made(note.id, note.made);
  else calls.failed(note.id, Object.assign(new Error(note.error.message), note.error));
}
