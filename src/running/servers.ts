/** Whose question, from where → what it is asked of: the articles for everybody and the server's own, made when first asked for, and forgotten when there are too many. */
import { setImmediate as turn } from 'node:timers/promises';
import type { Library } from '../article/statements.ts';
import { type Log, traceOf } from '../discord/log.ts';
import { tokenizedOf } from '../extract/units.ts';
import { languages } from '../language/languages.ts';
import { catalogueOf } from '../library/catalogue.ts';
import { dayNameIn, revive } from '../library/reading.ts';
import type { Origin, Store } from '../library/store.ts';
import type { Meaning } from '../meaning/index.ts';
import { type KeptFor, prepareSearch, type Search } from '../search/index.ts';
import type { Holdings } from './holdings.ts';

/** What is asked, and what the server set. */
interface LocalHoldings extends Holdings {
  /** The article that the channel's questions go to. */
  readonly here?: string | undefined;
  /** The channel for reports. */
  readonly reports?: string | undefined;
}

/** The libraries of all servers. */
export interface Servers {
  /** As the store has it now; throws a StoreError where it cannot be looked at and nothing is known from before. */
  at(asked: Origin): Promise<LocalHoldings>;
  /** What is ready, at once; what is not is being made from then on. */
  now(asked: Origin): LocalHoldings;
}

/** What they are made of. */
export interface ServersSettings {
  /** The articles for everybody. */
  base(): Holdings;
  readonly store: Store;
  readonly meaning: Meaning;
  /** Where the vectors of the articles for everybody are kept. */
  readonly keptFor: KeptFor;
  readonly log: Pick<Log, 'warn'>;
  /** Bytes of servers' articles that stay in memory; those that were asked last do. */
  readonly mostHeld: number;
}

/** Libraries are exchanged when the store has another version, and forgotten when nobody asked for long. */
export function serversOf(settings: ServersSettings): Servers {
  const shelves = createShelves(settings.mostHeld);
  const at = (asked: Origin) => localAt(asked, settings, shelves);
  return {
    at,
    now(asked) {
      void at(asked).catch(() => {});
      return shelves.ready(asked.server) ?? settings.base();
    },
  };
}

async function localAt(
  { server, channel, input }: Origin,
  settings: ServersSettings,
  shelves: Shelves,
): Promise<LocalHoldings> {
  const { store, base, log } = settings;
  const state = await store.state(server, channel).catch((error: unknown) => {
    const known = shelves.ready(server);
    if (!known) throw error;
    log.warn(traceOf(error), 'The store cannot be looked at: what is known of a server is taken');
    return known;
  });
  if (state && 'library' in state) return state;
  const { version = '', here, reports } = state ?? {};
  const stamp = { version, base: base() };
  const named = version === '' ? undefined : dayNameIn(input);
  const day = named === undefined ? undefined : await store.get(server, named);
  if (day) {
    // A text that is kept for a day is asked alone.
    const alone = async () => prepare(server, [await revive(day)], [], settings);
    return { ...(await shelves.hold(`${server} ${day.name}`, { ...stamp, version: day.name }, alone)), reports };
  }
  const held = await shelves.hold(server, stamp, (before) =>
    version === '' ? Promise.resolve(stamp.base) : joined(server, before, settings),
  );
  return { ...narrowed(held, here), reports };
}

/** A server's own articles, the newest first, then those for everybody. What was in memory before is taken from there. */
async function joined(server: string, before: Holdings | undefined, settings: ServersSettings): Promise<Holdings> {
  const { store, base } = settings;
  const { entries } = await store.list(server);
  const own = [];
  for (const { name } of entries) {
    const known = before?.library.find(({ article }) => article.name === name);
    const stored = known ? undefined : await store.get(server, name);
    const indexed = known ?? (stored && (await revive(stored)));
    // Removed in between: the next question finds another version.
    if (indexed) own.push(indexed);
  }
  return own.length === 0 ? base() : prepare(server, own, base().library, settings);
}

/** Everything that answering needs, a turn of the event loop for each piece of work, so that nobody else waits for long. */
async function prepare(server: string, own: Library, others: Library, settings: ServersSettings): Promise<Holdings> {
  const { store, meaning, keptFor } = settings;
  for (const { article } of own) {
    tokenizedOf(article, languages[article.language]);
    await turn();
  }
  const inStore = (name: string) => ({
    load: () => store.vectors(server, name).catch(() => undefined),
    save: (bytes: Uint8Array) => store.setVectors(server, name, bytes).catch(() => {}),
  });
  const isOwn = new Set(own.map(({ article }) => article.name));
  const library = [...own, ...others];
  const search = await prepareSearch(library, meaning, (name) => (isOwn.has(name) ? inStore(name) : keptFor(name)));
  await turn();
  catalogueOf(library);
  return { library, search };
}

/** Questions go to the article of the channel unless they name another. */
function narrowed({ library, search }: Holdings, here: string | undefined): LocalHoldings {
  if (here === undefined || !library.some(({ article }) => article.name === here)) return { library, search };
  const find: Search['find'] = (question, options) =>
    search.find(question, { ...options, article: options?.article ?? here });
  return { library, search: { ...search, find, carrying: (article = here) => search.carrying(article) }, here };
}

/** What a library was made of; where any of it is another, so is the library. */
interface Stamp {
  readonly version: string;
  readonly base: Holdings;
}

/** Libraries by key. */
interface Shelves {
  /** What can be asked at once: the one before, until another is made. */
  ready(key: string): Holdings | undefined;
  /** The library of that stamp; `make` is called where there is none yet. A library that could not be made is forgotten. */
  hold(key: string, stamp: Stamp, make: (before: Holdings | undefined) => Promise<Holdings>): Promise<Holdings>;
}

interface Shelf extends Stamp {
  readonly made: Promise<Holdings>;
  ready: Holdings | undefined;
  bytes: number;
}

/** Bytes that a shelf counts which holds nothing of its own. */
const LEAST = 100;

/** @param most bytes of articles; beyond, those go that were asked longest ago, but never the one that was asked last */
function createShelves(most: number): Shelves {
  // In the order in which they were asked.
  const shelves = new Map<string, Shelf>();
  const begin: (...of: Parameters<Shelves['hold']>) => Shelf = (key, stamp, make) => {
    const before = shelves.get(key)?.ready;
    const shelf: Shelf = { ...stamp, made: make(before), ready: before, bytes: LEAST };
    shelf.made.then(
      (made) => {
        shelf.ready = made;
        shelf.bytes = LEAST + ownBytes(made, stamp.base);
        forget(shelves, most);
      },
      () => shelves.get(key) === shelf && shelves.delete(key),
    );
    return shelf;
  };
  return {
    ready: (key) => shelves.get(key)?.ready,
    hold(key, stamp, make) {
      const known = shelves.get(key);
      const isSame = known?.version === stamp.version && known.base === stamp.base;
      const shelf = isSame ? known : begin(key, stamp, make);
      shelves.delete(key);
      shelves.set(key, shelf);
      return shelf.made;
    },
  };
}

/** What it has that is not for everybody. */
function ownBytes({ library }: Holdings, base: Holdings): number {
  const shared = new Set(base.library);
  return library.reduce((sum, one) => sum + (shared.has(one) ? 0 : Buffer.byteLength(one.article.text)), 0);
}

function forget(shelves: Map<string, Shelf>, most: number): void {
  let bytes = [...shelves.values()].reduce((sum, shelf) => sum + shelf.bytes, 0);
  for (const [key, shelf] of shelves) {
    if (bytes <= most || shelves.size === 1) return;
    shelves.delete(key);
    bytes -= shelf.bytes;
  }
}
