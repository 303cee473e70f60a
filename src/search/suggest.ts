/** What somebody is typing → the questions and statements of the library that fit, for completion. */
import MiniSearch from 'minisearch';
import type { Article } from '../article/article.ts';
import { type Library, type Statement, wordsOf } from '../article/statements.ts';
import type { Language } from '../language/language.ts';
import { isContent, tokenize } from '../text/tokens.ts';

/** A completion: the words to show, and the statement that they stand for. */
export interface Suggestion {
  readonly text: string;
  readonly article: Article;
  readonly statement: Statement;
}

/** As many as Discord shows, less the typed text itself. */
const MOST = 24;
/** Of a longer word this share of letters may be wrong. */
const WRONG = 0.2;
/** Shorter words are taken as they are: in them any letter makes another word. */
const SHORTEST = 4;
/** Characters at the end of what is typed; each word costs a search, and no question of an index is longer. */
const LONGEST = 200;

/** Prepares the completions in a language; what it returns gives the best first, each statement once. */
export function prepareSuggestions(library: Library, language: Language): (typed: string) => readonly Suggestion[] {
  const offered = library.flatMap(({ article, facts, quotes }) =>
    [...facts, ...quotes].flatMap((statement) => suggestionsFor(statement, article, language)),
  );
  const words = (text: string) => tokenize(text, language);
  const search = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => words(text).map(({ folded }) => folded),
    processTerm: (term) => term || null,
  });
  search.addAll(offered.map(({ text }, id) => ({ id, text })));
  return (typed) => {
    const tokens = words(typed.slice(-LONGEST));
    const weighty = tokens.filter((token, at) => at === tokens.length - 1 || isContent(token, language));
    const found = search.search(weighty.map(({ text }) => text).join(' '), {
      prefix: (_, at, terms) => at === terms.length - 1,
      fuzzy: (term) => term.length >= SHORTEST && WRONG,
    });
    return eachOnce(found.flatMap(({ id }) => offered[id as number] ?? []));
  };
}

function suggestionsFor(statement: Statement, article: Article, language: Language): Suggestion[] {
  const questions = statement.questions[language.code] ?? [];
  const said = statement.statement[language.code];
  const own = article.language === language.code && said === undefined ? [wordsOf(article, statement.evidence)] : [];
  return [...questions, ...(said === undefined ? own : [said])].map((text) => ({ text, article, statement }));
}

function eachOnce(suggestions: readonly Suggestion[]): Suggestion[] {
  const shown = new Map<Statement, Suggestion>();
  for (const suggestion of suggestions) {
    if (!shown.has(suggestion.statement)) shown.set(suggestion.statement, suggestion);
    if (shown.size === MOST) break;
  }
  return [...shown.values()];
}
