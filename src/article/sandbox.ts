/** Bytes of whatever source → the article's text, in a thread of its own with limits: whatever they are, answers go on. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { ArticleFileError, checkSize, type Hint, type SourceContent } from './index.ts';

/** What reading may take. */
interface SandboxLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** A newspaper's page takes a second; 5 MB of text in 5,000 nested elements 2.5 and, with all else, 330 MB; a full table 7. */
const SANDBOX_LIMITS: SandboxLimits = { seconds: 30, megabytes: 512 };

/** What the thread is given, and what it says. */
export interface SandboxTask {
  readonly bytes: Uint8Array;
  readonly hint: Hint;
}
export type SandboxResult =
  | { readonly source: SourceContent }
  | { readonly fault: string; readonly reason: ArticleFileError['reason'] };

/** How often the thread's memory is looked at, in milliseconds: a packed PDF unpacks some ten megabytes in that time. */
const LOOK_EVERY = 100;

/**
 * Reads whatever it is, as `readBytes` does; the thread ends with it.
 * @throws ArticleFileError in one sentence, also where reading takes more than it may
 */
export async function readSandboxed(bytes: Uint8Array, hint: Hint, limits = SANDBOX_LIMITS): Promise<SourceContent> {
  checkSize(hint.name, bytes);
  const worker = new Worker(new URL('sandbox-worker.ts', import.meta.url), {
    workerData: { bytes, hint } satisfies SandboxTask,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  const tooMuch = new AbortController();
  const watch = setInterval(() => {
    void memoryOf(worker).then((megabytes) => megabytes > limits.megabytes && tooMuch.abort());
  }, LOOK_EVERY);
  try {
    const signal = AbortSignal.any([tooMuch.signal, AbortSignal.timeout(limits.seconds * 1000)]);
    const [outcome]: SandboxResult[] = await once(worker, 'message', { signal });
    if (outcome && 'source' in outcome) return outcome.source;
    throw new ArticleFileError(outcome?.fault ?? '', { reason: outcome?.reason ?? 'noArticle' });
  } catch (error) {
    if (error instanceof ArticleFileError) throw error;
    throw new ArticleFileError(`${hint.name} takes too long to read: save its text as a file and give that.`, {
      cause: error,
      reason: 'tooLong',
    });
  } finally {
    clearInterval(watch);
    await worker.terminate();
  }
}

/** What is unpacked lies outside the heap, which alone `resourceLimits` bounds. Nothing once the thread has ended. */
const memoryOf = (worker: Worker): Promise<number> =>
  worker.getHeapStatistics().then(
    ({ total_heap_size, external_memory }) => (total_heap_size + external_memory) / 1_000_000,
    () => 0,
  );
