/** Keys × items → how well each item has each key, packed into arrays: a library has millions of such pairs. */

/** Which items have a key; items are numbered from 0. A key that nobody has has no number and raises nothing. */
export interface Postings {
  /** Each key with its number; these count from 0. */
  keys(): Iterable<readonly [key: string, number: number]>;
  /** The number of a key, undefined where nobody has it. */
  numberOf(key: string): number | undefined;
  /** How many entries a key has. */
  count(key: string): number;
  /** Adds to each item's sum how well it has the key of a number, times a factor. */
  add(number: number, factor: number, sums: Float64Array): void;
  /** Raises each item's value to how well it has the key, times a factor, and notes in `found` those that were 0. */
  raise(key: string, factor: number, values: Float64Array, found: number[]): void;
}

/** Takes the entries, in any order; `done` packs them. */
export interface Posting {
  put(key: string, item: number, weight: number): void;
  done(): Postings;
}

export function startPostings(): Posting {
  const numbers = new Map<string, number>();
  const [ids, items, weights]: [number[], number[], number[]] = [[], [], []];
  return {
    put(key, item, weight) {
      const id = numbers.get(key) ?? numbers.size;
      if (id === numbers.size) numbers.set(key, id);
      ids.push(id);
      items.push(item);
      weights.push(weight);
    },
    done: () => packed(numbers, ...pack(numbers.size, ids, items, weights)),
  };
}

/** The postings of items that have a key or have it not; an item that has it twice counts twice. */
export function postingsOf<Item>(items: readonly Item[], keysOf: (item: Item) => Iterable<string>): Postings {
  const posting = startPostings();
  for (const [index, item] of items.entries()) for (const key of keysOf(item)) posting.put(key, index, 1);
  return posting.done();
}

type Packed = readonly [starts: Int32Array, items: Int32Array, weights: Float64Array];

/** Sorts the entries by key, keeping their order: a counting sort. */
function pack(keys: number, ids: readonly number[], items: readonly number[], weights: readonly number[]): Packed {
  const starts = new Int32Array(keys + 1);
  for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < keys; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice();
  const sorted: Packed = [starts, new Int32Array(ids.length), new Float64Array(ids.length)];
  for (let entry = 0; entry < ids.length; entry += 1) {
    const id = ids[entry] ?? 0;
    const at = next[id] ?? 0;
    next[id] = at + 1;
    sorted[1][at] = items[entry] ?? 0;
    sorted[2][at] = weights[entry] ?? 0;
  }
  return sorted;
}

/** Plain loops over indices: most of a question's time goes by here. */
function packed(numbers: ReadonlyMap<string, number>, ...[starts, items, weights]: Packed): Postings {
  const endOf = (id: number) => starts[id + 1] ?? 0;
  return {
    keys: () => numbers.entries(),
    numberOf: (key) => numbers.get(key),
    count(key) {
      const id = numbers.get(key);
      return id === undefined ? 0 : endOf(id) - (starts[id] ?? 0);
    },
    add(id, factor, sums) {
      const end = endOf(id);
      for (let at = starts[id] ?? end; at < end; at += 1) {
        const item = items[at] ?? 0;
        sums[item] = (sums[item] ?? 0) + factor * (weights[at] ?? 0);
      }
    },
    raise(key, factor, values, found) {
      const id = numbers.get(key);
      if (id === undefined) return;
      const end = endOf(id);
      for (let at = starts[id] ?? end; at < end; at += 1) {
        const item = items[at] ?? 0;
        const [value, old] = [factor * (weights[at] ?? 0), values[item] ?? 0];
        if (old === 0) found.push(item);
        if (value > old) values[item] = value;
      }
    },
  };
}
