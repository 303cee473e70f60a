/** What the loopback Discord remembers: everything, or the last of it where a hundred thousand would be too many. */

/** Adds to a list and, once it is twice as long as `keep`, forgets its older half; what is forgotten is returned. */
export function remember<Item>(list: Item[], item: Item, keep: number): Item[] {
  list.push(item);
  return list.length >= 2 * keep ? list.splice(0, keep) : [];
}
