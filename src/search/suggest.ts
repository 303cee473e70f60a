/** What somebody is typing → the questions and statements of the library that fit, for completion. */
import type { Article } from '../article.ts';
import type { Language } from '../language.ts';
import { type Library, type Statement, wordsOf } from '../statements.ts';
import { isContent, keysOf, type Token, tokenize } from '../tokens.ts';
import { rarity } from './coverage.ts';
import { type Postings, postingsOf } from './postings.ts';
import type { Spelling } from './spelling.ts';

/** A completion: the words to show, and the statement that they stand for. */
export interface Suggestion {
  readonly text: string;
  readonly article: Article;
  readonly statement: Statement;
}

interface Entry extends Suggestion {
  /** How many keys it has. */
  readonly size: number;
}

/** As many as Discord shows, less the typed text itself. */
const MOST = 24;
/** The last word is unfinished; it may become any of these. */
const MOST_COMPLETIONS = 40;
/** An entry that has less of what is typed would only distract. */
const LEAST_SHARE = 0.4;

/** Prepares the completions in a language; what it returns gives the best first, each statement once. */
export function prepareSuggestions(
  library: Library,
  language: Language,
  similar: Spelling['similar'],
): (typed: string) => readonly Suggestion[] {
  const offered = library.flatMap(({ article, facts, quotes }) =>
    [...facts, ...quotes].flatMap((statement) => suggestionsFor(statement, article, language)),
  );
  const { entries, postings, words } = readEntries(offered, language);
  return (typed) => {
    const tokens = tokenize(typed, language);
    const wanted = tokens.map((token, at) =>
      keysFor(token, at === tokens.length - 1, { language, postings, words, similar }),
    );
    return best(wanted, entries, postings);
  };
}

function suggestionsFor(statement: Statement, article: Article, language: Language): Suggestion[] {
  const questions = statement.questions[language.code] ?? [];
  const said = statement.statement[language.code];
  const own = article.language === language.code && said === undefined ? [wordsOf(article, statement.evidence)] : [];
  return [...questions, ...(said === undefined ? own : [said])].map((text) => ({ text, article, statement }));
}

interface Read {
  readonly entries: readonly Entry[];
  readonly postings: Postings;
  /** All folded words, sorted, with their keys: words with the same beginning stand together. */
  readonly words: readonly (readonly [string, string])[];
}

function readEntries(offered: readonly Suggestion[], language: Language): Read {
  const words = new Map<string, string>();
  const keys = offered.map(({ text }) => {
    const own = new Set<string>();
    for (const token of tokenize(text, language)) {
      const keysOfToken = keysOf(token, language);
      words.set(token.folded, keysOfToken[0]?.key ?? '');
      for (const { key } of keysOfToken) own.add(key);
    }
    return own;
  });
  return {
    entries: offered.map((suggestion, index) => ({ ...suggestion, size: keys[index]?.size ?? 0 })),
    postings: postingsOf(keys, (own) => own),
    words: [...words].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

interface Typing {
  readonly language: Language;
  readonly postings: Postings;
  readonly words: readonly (readonly [string, string])[];
  readonly similar: Spelling['similar'];
}

/** The keys that a typed word may stand for: itself, what it may become, what it may be mistyped for. */
function keysFor(token: Token, isLast: boolean, { language, postings, words, similar }: Typing): string[] {
  if (!isLast && !isContent(token, language)) return [];
  const own = keysOf(token, language)
    .map(({ key }) => key)
    .filter((key) => postings.count(key) > 0);
  const completed = isLast ? completions(token.folded, words) : [];
  const found = [...own, ...completed];
  return found.length > 0 ? found : similar(token.folded).map(({ key }) => key);
}

function completions(start: string, words: readonly (readonly [string, string])[]): string[] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.[0] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; at < words.length && found.length < MOST_COMPLETIONS && words[at]?.[0].startsWith(start); at += 1)
    found.push(words[at]?.[1] ?? '');
  return found;
}

function best(wanted: readonly (readonly string[])[], entries: readonly Entry[], postings: Postings): Suggestion[] {
  const scores = new Float64Array(entries.length);
  let total = 0;
  for (const keys of wanted) {
    const places: number[] = [];
    const having = new Float64Array(entries.length);
    for (const key of keys) postings.raise(key, 1, having, places);
    const weight = rarity(places.length, entries.length);
    if (keys.length > 0) total += weight;
    for (const index of places) scores[index] = (scores[index] ?? 0) + weight;
  }
  const ranked = entries
    .map((entry, index) => ({ entry, score: scores[index] ?? 0 }))
    .filter(({ score }) => score > 0 && score >= LEAST_SHARE * total)
    .map(({ entry, score }) => ({ entry, score: score / Math.sqrt(1 + entry.size) }))
    .sort((a, b) => b.score - a.score);
  const shown = new Map<Statement, Suggestion>();
  for (const { entry } of ranked) {
    if (!shown.has(entry.statement)) shown.set(entry.statement, entry);
    if (shown.size === MOST) break;
  }
  return [...shown.values()].map(({ text, article, statement }) => ({ text, article, statement }));
}
