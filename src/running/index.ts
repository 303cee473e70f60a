/**
 * All that answers. In: the configuration. Out: the networks, the articles for everybody (`holdings.ts`), those of each server
 * (`servers.ts`, from the store of `keeping.ts`) and the commands, as one desk. `remote-backend.ts` has the same in a thread.
 */
import { createReader } from '../article/source-reader.ts';
import { loadCommands } from '../commands.ts';
import type { Configuration } from '../configuration.ts';
import type { Departures } from '../discord/index.ts';
import type { Log } from '../discord/log.ts';
import type { LanguageCode } from '../language/language.ts';
import type { Addition, Origin } from '../library/store.ts';
import { type Meaning, startMeaning } from '../meaning/index.ts';
import type { Progress } from '../meaning/vectors.ts';
import { type Context, type Desk, deskOf } from '../reply/command.ts';
import type { Search } from '../search/index.ts';
import type { Program } from '../terminal/index.ts';
import { fillShelf } from './holdings.ts';
import { openStore } from './keeping.ts';

/** What a program needs of it, in this thread or from another (`remote-backend.ts`). */
export interface Backend extends Desk, Departures {
  /** Reads the articles for everybody again; resolves with how many there are now. */
  reload(): Promise<number>;
  /** How many articles all servers have. */
  count(): Promise<number>;
  close(): Promise<void>;
}

/** The same, with what only this thread can look at. */
interface LocalBackend extends Backend {
  /** What there is to talk to under the name of a server. */
  program(server: string): Required<Program>;
  /** How many articles for everybody there are. */
  articles(): number;
}

/** Who is told what happens. */
export interface Observer {
  readonly log: Log;
  counted(outcome: Addition['outcome']): void;
  /** Told of texts that are encoded at the start. */
  readonly progress?: Progress;
}

/**
 * Loads all of it.
 * @param state memory that tells another thread whether a network is at work
 * @throws Error, one sentence, where a file or the store is at fault
 */
export async function openBackend(
  configuration: Configuration,
  { log, counted, progress }: Observer,
  state?: Int32Array<SharedArrayBuffer>,
): Promise<LocalBackend> {
  const [meaning, commands] = await Promise.all([startMeaning(undefined, state), loadCommands()]);
  if (!meaning.reads) log.warn({}, 'model/reader.onnx is missing: less can be asserted');
  const shelf = await fillShelf(configuration, meaning, log, progress);
  const keeping = await openStore(configuration, { base: shelf.holdings, meaning, log, counted });
  const { store } = keeping;
  const { address: read } = createReader();
  const listed = [...commands.values()];
  const about = (language: LanguageCode) => ({ commands: listed, language, read });
  const now = (language: LanguageCode, asked: Origin): Context => ({ ...keeping.now(asked), ...about(language) });
  const at = async (language: LanguageCode, asked: Origin): Promise<Context> => {
    const local = await keeping.at(asked);
    return { ...local, ...about(language), search: asked.isHurried ? unread(local.search) : local.search };
  };
  const articles = () => shelf.holdings().library.length;
  return {
    ...deskOf(commands, (language, asked) => (asked.isTyping ? now(language, asked) : at(language, asked))),
    program: (server) => ({
      commands,
      context: (language) => now(language, { server }),
      asked: (language, input) => at(language, { server, input }),
    }),
    articles,
    reload: () => shelf.reload().then(articles),
    count: () => store.count(),
    servers: () => store.servers(),
    left: (servers) => store.left(servers),
    returned: (servers) => store.returned(servers),
    close: () => close(meaning, store),
  };
}

/** The same search without the reader's word on questions. */
const unread = (search: Search): Search => ({
  ...search,
  find: (question, options) => search.find(question, { ...options, isUnread: true }),
});

async function close(meaning: Meaning, store: { close(): Promise<void> }): Promise<void> {
  await store.close();
  await meaning.close();
}
