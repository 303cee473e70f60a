/** What was read from a text → the entries of its index file. */
import type { IndexFile } from '../article/index-shape.ts';
import { type Fact, type Indexed, type Quote, wordsOf } from '../article/statements.ts';

/** An entry as the index file has it. */
export type FactEntry = IndexFile['facts'][number];
export type QuoteEntry = IndexFile['quotes'][number];

/** An index file of everything that was read. */
export function indexFileOf({ article, facts, quotes, names, topics }: Indexed): IndexFile {
  return {
    article: article.name,
    topics: { ...topics },
    facts: facts.map((fact) => factEntry(fact, (span) => wordsOf(article, span))),
    quotes: quotes.map((quote) => quoteEntry(quote, (span) => wordsOf(article, span))),
    names: names.map(({ name, kind, forms, also }) => ({ name, kind, forms: [...forms], also: listsOf(also) })),
  };
}

type Words = (span: Fact['evidence']) => string;

function factEntry({ id, source, evidence, answer, accordingTo, ...about }: Fact, words: Words): FactEntry {
  const { paragraph, sentence } = source;
  const short = answer ? { answer: words(answer) } : {};
  return { id, paragraph, sentence, evidence: words(evidence), ...short, accordingTo, ...aboutOf(about) };
}

function quoteEntry({ id, source, evidence, form, speaker, cue, ...about }: Quote, words: Words): QuoteEntry {
  const { paragraph, sentence } = source;
  const who = speaker === undefined ? {} : { speaker };
  return { id, paragraph, sentence, words: words(evidence), form, ...who, cue, ...aboutOf(about) };
}

function aboutOf({ statement, topics, questions }: Pick<Fact, 'statement' | 'topics' | 'questions'>) {
  return { statement: { ...statement }, topics: [...topics], questions: listsOf(questions) };
}

function listsOf(lists: Fact['questions']): { de?: string[]; en?: string[] } {
  return { ...(lists.de ? { de: [...lists.de] } : {}), ...(lists.en ? { en: [...lists.en] } : {}) };
}
