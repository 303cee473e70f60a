/** What is worked out for a word, and for how long it is remembered. */

/** How many readings of what belongs to a library, or to the lists, are under way, one within another. */
let readings = 0;

/** Reads what belongs to a library or to the lists: only the words met meanwhile are remembered for good, see `memoize`. */
export function remembering<Result>(read: () => Result): Result {
  readings += 1;
  try {
    return read();
  } finally {
    readings -= 1;
  }
}

/** No library has more words. */
const MOST = 100_000;

/**
 * Remembers the results of a pure function of one string: those of a library's words for good, those of what people type
 * until this turn of the event loop is over. A question is answered in one turn, and nothing is kept of it.
 * @param most so many strings, and it forgets all and begins anew: nobody can fill the memory
 */
export function memoize<Result>(compute: (text: string) => Result, most = MOST): (text: string) => Result {
  const [read, typed] = [new Map<string, Result>(), new Map<string, Result>()];
  return (text) => {
    const known = read.get(text) ?? typed.get(text);
    if (known !== undefined) return known;
    const result = compute(text);
    const map = readings > 0 ? read : typed;
    if (map.size >= most) map.clear();
    if (map === typed && typed.size === 0) queueMicrotask(() => typed.clear());
    map.set(text, result);
    return result;
  };
}

/** Makes what takes long when it is first needed: Intl's tables cost milliseconds. */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
