/** The thread that bytes are read in: they come in, the text or the sentence that says why there is none goes out. */
import { parentPort, workerData } from 'node:worker_threads';
import { ArticleFileError, readBytes } from './index.ts';
import type { SandboxResult, SandboxTask } from './source-reader.ts';

const { bytes, hint } = workerData as SandboxTask;
const outcome: SandboxResult = await readBytes(bytes, hint).then(
  (source) => ({ source }),
  (error: unknown) => {
    if (error instanceof ArticleFileError) return { fault: error.message, reason: error.reason };
    throw error;
  },
);
parentPort?.postMessage(outcome);
