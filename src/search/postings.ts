/** Items that have keys → which of them have a key. */

/** A key → the indices of the items that have it, ascending; twice where an item has it twice. */
export type Postings = ReadonlyMap<string, readonly number[]>;

export function postingsOf<Item>(items: readonly Item[], keysOf: (item: Item) => Iterable<string>): Postings {
  const postings = new Map<string, number[]>();
  for (const [index, item] of items.entries())
    for (const key of keysOf(item)) {
      const having = postings.get(key);
      if (having) having.push(index);
      else postings.set(key, [index]);
    }
  return postings;
}
