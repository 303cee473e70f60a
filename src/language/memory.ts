/** What is worked out once: for each word while an article is read, for an object as long as it lives. */
import type { Language } from './language.ts';

/**
 * The same language, which remembers what it worked out for a word for as long as somebody holds it: whoever reads an article
 * makes one. What people type is read with the language itself, which keeps nothing.
 */
export function remembering(language: Language): Language {
  const { words, names } = language;
  return {
    ...language,
    words: { ...words, fold: memoize(words.fold), stem: memoize(words.stem), bases: memoize(words.bases) },
    names: { ...names, isCommonNoun: memoize(names.isCommonNoun) },
  };
}

/** Remembers the results of a pure function of one string. */
function memoize<Result>(compute: (text: string) => Result): (text: string) => Result {
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
