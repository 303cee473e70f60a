/** The store of this process: opened at the start, swept each hour, and what a command sees of it and may do with it. */
import { totalmem } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { getHeapStatistics } from 'node:v8';
import type { Configuration } from '../configuration.ts';
import { type Log, traceOf } from '../discord/log.ts';
import { openDatabase } from '../library/database.ts';
import { storeIn } from '../library/queries.ts';
import { type ReadArticle, readGiven, renamed } from '../library/reading.ts';
import { type Addition, MOST, MOST_LENGTH, type Origin, type ServerArticles, type Store } from '../library/store.ts';
import { keptIn } from '../meaning/vectors.ts';
import type { Context } from '../reply/command.ts';
import type { Holdings } from './holdings.ts';
import { type Servers, type ServersSettings, serversOf } from './servers.ts';

/** What a command may look at that depends on where it is asked. */
type LocalContext = Pick<Context, 'library' | 'search' | 'own' | 'here' | 'reports' | 'articles'>;

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
  const mostHeld = mostBytes();
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
function mostBytes(): number {
  const memory = Math.min(process.constrainedMemory() || Number.POSITIVE_INFINITY, totalmem());
  const free = Math.min(memory - PROGRAM, getHeapStatistics().heap_size_limit - PROGRAM_HEAP);
  return Math.max(MOST_LENGTH, Math.min(2 * MOST.bytes, Math.floor(free / PER_BYTE)));
}

function sweepHourly(store: Store, log: Pick<Log, 'warn'>): void {
  const sweep = () => {
    store.sweep().catch((error: unknown) => log.warn(traceOf(error), 'What is out of date could not be removed'));
  };
  sweep();
  setInterval(sweep, HOUR).unref();
}

/** What additions are made with. */
interface Additions {
  readonly store: Store;
  readonly servers: Servers;
  /** Told what came of each addition. */
  counted(outcome: Addition['outcome']): void;
}

/** Milliseconds that an addition waits until questions reach it; Discord shows a waiting reply for 15 minutes, a person waits less. */
const READY_WITHIN = 8000;

/** The articles of whichever server is asked in. Texts are read one after the other: a thread takes a core and much memory. */
export function articlesFor({ store, servers, counted }: Additions): (asked: Origin) => ServerArticles {
  const inTurn = createQueue();
  const put = async (server: string, { stored, indexed }: ReadArticle, replace: boolean): Promise<Addition> => {
    const written = await store.add(server, stored, replace);
    if (written.outcome === 'exists' || written.outcome === 'full') return written;
    const { content: _content, statements: _statements, ...entry } = stored;
    return { ...written, entry, indexed, isReady: await isReadyAt(server, servers) };
  };
  const count = (addition: Addition): Addition => {
    counted(addition.outcome);
    return addition;
  };
  return ({ server, channel = '' }) => ({
    async add(given, { replace = false } = {}) {
      const read = await inTurn(() => readGiven(given, 'article'));
      if (read) return count(await put(server, read, replace));
      return count({ outcome: 'full', because: 'length', room: (await store.list(server)).room });
    },
    async addKept(name, { replace = false } = {}) {
      const stored = await store.get(server, name);
      return stored && count(await put(server, await inTurn(() => renamed(stored)), replace));
    },
    async keep(given) {
      const read = await inTurn(() => readGiven(given, 'day'));
      if (read) await store.keep(server, read.stored);
      return read?.indexed;
    },
    remove: (name) => store.remove(server, name),
    list: () => store.list(server),
    setHere: (name) => store.setHere(server, channel, name),
    setReports: (to) => store.setReports(server, to),
  });
}

/** Makes the library that has it; what goes wrong is told to who asks next. */
function isReadyAt(server: string, servers: Servers): Promise<boolean> {
  const made = servers.at({ server }).then(
    () => true,
    () => false,
  );
  return Promise.race([made, wait(READY_WITHIN, false, { ref: false })]);
}

function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <Made>(make: () => Promise<Made>): Promise<Made> => {
    const made = last.then(make);
    last = made.catch(() => {});
    return made;
  };
}
