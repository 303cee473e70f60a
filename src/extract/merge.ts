/** What was read from a text → the entries of its index file, merged with those that a person has improved: nothing of the person's is lost. */
import type { Article } from '../article/article.ts';
import type { IndexFile } from '../article/index-shape.ts';
import { type Fact, type Indexed, type Quote, wordsOf } from '../article/statements.ts';
import type { Span } from '../text/sentences.ts';

/** The merged file; `lost` are entries whose words the article no longer has, `added` counts the new ones. */
export interface Merged {
  readonly file: IndexFile;
  readonly kept: number;
  readonly added: number;
  readonly lost: readonly (FactEntry | QuoteEntry)[];
}

/**
 * Every old entry whose words still stand in the article is kept as it is; where they moved, its place follows.
 * A new one is added where no old one says the same.
 */
export function mergeIndex(article: Article, old: IndexFile, fresh: IndexFile): Merged {
  const facts = old.facts.map((entry) => [entry, placed(article, entry, entry.evidence, entry.answer)] as const);
  const quotes = old.quotes.map((entry) => [entry, placed(article, entry, entry.words)] as const);
  const keptFacts = facts.flatMap(([, entry]) => entry ?? []);
  const keptQuotes = quotes.flatMap(([, entry]) => entry ?? []);
  const newFacts = fresh.facts.filter((entry) => !keptFacts.some((own) => saysSame(own, entry)));
  const newQuotes = fresh.quotes.filter((entry) => !keptQuotes.some((own) => quotesSame(own, entry)));
  const taken = new Set([...keptFacts, ...keptQuotes].map(({ id }) => id));
  const added = { facts: renamed(newFacts, taken), quotes: renamed(newQuotes, taken) };
  const file = {
    article: article.name,
    topics: { ...usedTopics(fresh.topics, [...newFacts, ...newQuotes]), ...old.topics },
    facts: sorted([...keptFacts, ...added.facts]),
    quotes: sorted([...keptQuotes, ...added.quotes]),
    names: mergeNames(article, old.names, fresh.names),
  };
  const lost = [...facts, ...quotes].filter(([, entry]) => !entry).map(([entry]) => entry);
  return { file, kept: keptFacts.length + keptQuotes.length, added: newFacts.length + newQuotes.length, lost };
}

/** The entry where its words now stand: at its own place, or at the only other one in the article. */
function placed<Entry extends FactEntry | QuoteEntry>(
  article: Article,
  entry: Entry,
  words: string,
  answer = '',
): Entry | undefined {
  if (!words.includes(answer)) return undefined;
  const own = article.paragraphs[entry.paragraph - 1]?.sentences[entry.sentence - 1];
  if (own && standsIn(article.text, own, words)) return entry;
  const places = article.paragraphs
    .flatMap(({ sentences }) => sentences)
    .filter((one) => standsIn(article.text, one, words));
  const [only] = places;
  return only && places.length === 1 ? { ...entry, paragraph: only.paragraph, sentence: only.number } : undefined;
}

function standsIn(text: string, { start, end }: Span, words: string): boolean {
  const at = text.slice(start, end + words.length).indexOf(words);
  return at >= 0 && start + at < end;
}

const samePlace = (a: FactEntry | QuoteEntry, b: FactEntry | QuoteEntry): boolean =>
  a.paragraph === b.paragraph && a.sentence === b.sentence;

/** A fact of the same sentence with the same answer; one without an answer says what any other of the sentence does. */
function saysSame(own: FactEntry, entry: FactEntry): boolean {
  if (!samePlace(own, entry)) return false;
  const { answer } = entry;
  return answer === undefined || own.evidence.includes(answer) || (own.answer ?? '').includes(answer);
}

function quotesSame(own: QuoteEntry, entry: QuoteEntry): boolean {
  return own.form === entry.form && (own.words.includes(entry.words) || entry.words.includes(own.words));
}

/** A new entry's id may be taken by an old one. */
function renamed<Entry extends { id: string }>(entries: readonly Entry[], taken: Set<string>): Entry[] {
  return entries.map((entry) => {
    let { id } = entry;
    for (let number = 2; taken.has(id); number += 1) id = `${entry.id}-${number}`;
    taken.add(id);
    return { ...entry, id };
  });
}

function sorted<Entry extends FactEntry | QuoteEntry>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => a.paragraph - b.paragraph || a.sentence - b.sentence);
}

function usedTopics(topics: IndexFile['topics'], entries: readonly { topics: string[] }[]): IndexFile['topics'] {
  const used = new Set(entries.flatMap((entry) => entry.topics));
  return Object.fromEntries(Object.entries(topics).filter(([key]) => used.has(key)));
}

/** Old names keep the forms that still stand; a new one is added where no old one has any of its forms. */
function mergeNames({ text }: Article, old: IndexFile['names'], fresh: IndexFile['names']): IndexFile['names'] {
  const kept = old.map((name) => ({ ...name, forms: name.forms.filter((form) => text.includes(form)) }));
  const known = new Set(kept.flatMap(({ forms }) => forms));
  return [...kept, ...fresh.filter(({ forms }) => !forms.some((form) => known.has(form)))];
}

/** An entry as the index file has it. */
type FactEntry = IndexFile['facts'][number];
type QuoteEntry = IndexFile['quotes'][number];

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

function listsOf(lists: Fact['questions']): { [code in keyof Fact['questions']]?: string[] } {
  return Object.fromEntries(Object.entries(lists).map(([code, list]) => [code, [...list]]));
}
