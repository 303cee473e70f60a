/** What is worked out once: for each text, for an object as long as it lives, when it is first needed. */

/** Remembers the results of a pure function of one string. */
export function memoize<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = compute(text);
    known.set(text, result);
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

/** Makes something of an object once, and keeps it for as long as the object lives. */
export function oncePer<Key extends object, Made extends object>(make: (key: Key) => Made): (key: Key) => Made {
  const all = new WeakMap<Key, Made>();
  return (key) => {
    const known = all.get(key);
    if (known) return known;
    const made = make(key);
    all.set(key, made);
    return made;
  };
}
