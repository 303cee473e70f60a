/** The store → what a command may do with the articles of the server that it is asked in. */
import { setTimeout as wait } from 'node:timers/promises';
import { type ReadArticle, readGiven, renamed } from '../library/reading.ts';
import type { Addition, Origin, ServerArticles, Store } from '../library/store.ts';
import type { Servers } from './servers.ts';

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
