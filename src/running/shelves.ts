/** The libraries that are in memory: made once per version, and forgotten when there are too many. */
import type { Holdings } from './holdings.ts';

/** What a library was made of; where any of it is another, so is the library. */
interface Stamp {
  readonly version: string;
  readonly base: Holdings;
}

/** Libraries by key. */
export interface Shelves {
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
export function createShelves(most: number): Shelves {
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
