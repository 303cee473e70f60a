/**
 * An address, or bytes → what is in them: the door for texts that anybody may bring in, two at a time, each in a thread of its own
 * with limits: whatever they are, answers go on.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { AddressError, isHandedOver, type ReadingOptions, readAddress } from './address.ts';
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

/** What was read. `name` is the file's without its ending, or the address; `address` where it was found, or the file's name. */
export interface ReadSource {
  readonly name: string;
  readonly address: string;
  readonly source: SourceContent;
}

/** Reads what is brought in; each call throws an AddressError or an ArticleFileError, one sentence. */
export interface SourceReader {
  address(address: string): Promise<ReadSource>;
  bytes(bytes: Uint8Array, hint: Hint): Promise<ReadSource>;
}

/** So many are read at once: each may take a thread, and half a gigabyte. */
const AT_ONCE = 2;
/** So many wait; who came later would wait for minutes. */
const MOST_WAITING = 20;

/** One for the whole program, since the turns are its own. */
export function createReader(options: ReadingOptions = {}): SourceReader {
  const turn = inTurns(AT_ONCE, MOST_WAITING);

  return {
    address: (asked) =>
      turn(async () => {
        const { bytes, type, address } = await readAddress(asked, options);
        const source = await readSandboxed(bytes, { name: address, type });
        return isHandedOver(address) ? { ...fileAt(address), source } : { name: address, address, source };
      }),
    bytes: (bytes, hint) =>
      turn(async () => ({ name: nameOf(hint.name), address: hint.name, source: await readSandboxed(bytes, hint) })),
  };
}

/** A file that was handed over is no page: its address ends with the day. */
function fileAt(address: string): Pick<ReadSource, 'name' | 'address'> {
  const file = new URL(address).pathname.replace(/^.*\//, '');
  return { name: nameOf(file), address: file };
}

/** "Neue Brücke.html" → "Neue Brücke". */
const nameOf = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/(?<=.)\.[^.]*$/, '');

/**
 * Makes whatever is handed to it wait until fewer than `atOnce` are at work.
 * @param mostWaiting more than so many are refused
 */
export function inTurns(atOnce: number, mostWaiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  let atWork = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (atWork < atOnce) atWork += 1;
    else if (waiting.length < mostWaiting) await new Promise<void>((resolve) => waiting.push(resolve));
    else throw new AddressError('tooSlow', 'Too much is being read at the moment: try again in a minute.');
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else atWork -= 1;
    }
  };
}
