/** The thread that answers: calls come in, what came of them goes out (`remote-backend.ts`). */
import { parentPort, workerData } from 'node:worker_threads';
import { type Log, traceOf } from '../discord/log.ts';
import { type Backend, type Observer, openBackend } from './index.ts';
import { progressIn } from './logger.ts';
import type { Call, Note, Setting } from './remote-backend.ts';

const { configuration, state } = workerData as Setting;
const tell = (note: Note): void => parentPort?.postMessage(note);
const at =
  (level: keyof Log) =>
  (fields: object, message: string): void =>
    tell({ is: 'log', level, fields, message });
const log: Log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
process.on('unhandledRejection', (error) => log.error(traceOf(error), 'An error that nobody waited for'));

/** What of an error another thread can be told: structured clones lose what is not Error's own. */
function fault(error: unknown): Extract<Note, { is: 'fault' }>['error'] {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: undefined, code: undefined };
  const { name, message, stack } = error;
  return { name, message, stack, code: 'code' in error ? String(error.code) : undefined };
}

async function carryOut(answering: Backend, { id, does, given }: Call): Promise<void> {
  try {
    const carry = answering[does] as (...given: readonly unknown[]) => Promise<unknown>;
    tell({ is: 'made', id, made: await carry(...given) });
  } catch (error) {
    tell({ is: 'fault', id, error: fault(error) });
  }
}

const counted: Observer['counted'] = (outcome) => tell({ is: 'counted', outcome });
openBackend(configuration, { log, counted, progress: progressIn(log) }, state).then(
  (answering) => {
    parentPort?.on('message', (call: Call) => void carryOut(answering, call));
    tell({ is: 'made', id: 0, made: answering.articles() });
  },
  (error: unknown) => tell({ is: 'fault', id: 0, error: fault(error) }),
);
