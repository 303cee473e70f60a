/** Lists of keys → in which of the lists each key stands. */

/** A key → the indices of the lists that have it, ascending; twice where a list has it twice. */
export type Postings = ReadonlyMap<string, readonly number[]>;

export function postingsOf(lists: readonly Iterable<string>[]): Postings {
  const postings = new Map<string, number[]>();
  for (const [index, keys] of lists.entries())
    for (const key of keys) {
      const having = postings.get(key);
      if (having) having.push(index);
      else postings.set(key, [index]);
    }
  return postings;
}
