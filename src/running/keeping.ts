/** The store of this process: opened at the start, swept each hour, and what a command sees of it. */
import { totalmem } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import type { Configuration } from '../configuration.ts';
import { type Log, traceOf } from '../discord/log.ts';
import { openDatabase } from '../library/database.ts';
import { storeIn } from '../library/queries.ts';
import { type Addition, MOST, MOST_LENGTH, type Origin, type Store } from '../library/store.ts';
import { keptIn } from '../meaning/vectors.ts';
import type { Context } from '../reply/command.ts';
import type { Holdings } from './holdings.ts';
import { articlesFor } from './server-articles.ts';
import { type ServersSettings, serversOf } from './servers.ts';

/** What a command may look at that depends on where it is asked. */
export type LocalContext = Pick<Context, 'library' | 'search' | 'own' | 'here' | 'reports' | 'articles'>;

/** What is kept for the servers of this process. */
export interface Keeping {
  readonly store: Store;
  /** As the store has it now; throws a StoreError where it cannot be looked at. */
  at(asked: Origin): Promise<LocalContext>;
  /** What is ready, at once. */
  now(asked: Origin): LocalContext;
}

const HOUR = 3_600_000;

/**
 * Opens the store.
 * @throws StoreError where it cannot be used
 */
export async function openStore(
  { databaseFile: file, databaseUrl: url, articles, cache }: Configuration,
  { base, meaning, log, counted }: Pick<ServersSettings, 'base' | 'meaning' | 'log'> & Counting,
): Promise<Keeping> {
  const mostHeld = heldBy(Math.min(process.constrainedMemory() || Number.POSITIVE_INFINITY, totalmem()));
  const store = storeIn(await openDatabase({ file, url }), { ...MOST, bytes: Math.min(MOST.bytes, mostHeld) });
  const servers = serversOf({ base, store, meaning, keptFor: keptIn(articles, cache), log, mostHeld });
  const ownOf = articlesFor({ store, servers, counted });
  sweepHourly(store, log);
  return {
    store,
    at: async (asked) => ({ ...owned(await servers.at(asked), base()), articles: ownOf(asked) }),
    now: (asked) => ({ ...owned(servers.now(asked), base()), articles: ownOf(asked) }),
  };
}

/** With those told apart that the server added. */
function owned<Held extends Holdings>(held: Held, { library: shared }: Holdings): Held & Pick<LocalContext, 'own'> {
  const forAll = new Set(shared);
  return { ...held, own: held.library === shared ? [] : held.library.filter((indexed) => !forAll.has(indexed)) };
}

/** Who counts what comes of additions. */
interface Counting {
  counted(outcome: Addition['outcome']): void;
}

/** What the program takes without any article of a server, in bytes: 340 MB when ready, 390 with 10,000 questions at once (docs/benchmarks.md). */
const PROGRAM = 400_000_000;
/** Of it in the heap of this thread: 35 MB when ready, 70 while questions are answered, and as much again where texts are read. */
const PROGRAM_HEAP = 100_000_000;
/** Bytes of memory that a byte of text takes when it can be asked (measured: 80 to 120). */
const PER_BYTE = 100;

/** How many bytes of text this machine can hold, so that no server fills its memory; twice what one may have is plenty. */
export function heldBy(memory: number, heap = getHeapStatistics().heap_size_limit): number {
  const free = Math.min(memory - PROGRAM, heap - PROGRAM_HEAP);
  return Math.max(MOST_LENGTH, Math.min(2 * MOST.bytes, Math.floor(free / PER_BYTE)));
}

function sweepHourly(store: Store, log: Pick<Log, 'warn'>): void {
  const sweep = () => {
    store.sweep().catch((error: unknown) => log.warn(traceOf(error), 'What is out of date could not be removed'));
  };
  sweep();
  setInterval(sweep, HOUR).unref();
}
