/** Library → who speaks in it, its topics and its articles, each found by whatever people call it; and questions to begin with. */
import type { Indexed, KnownName, Library, Quote, Statement } from '../article/statements.ts';
import type { LanguageCode } from '../language/language.ts';
import { oncePer } from '../language/memory.ts';
import { type Match, prepareLookup } from '../search/lookup.ts';
import { keyOf, type Reference, referenceTo } from './reference.ts';

/** Somebody who is quoted by name; `key` is the name itself unless it is too long for a button. */
export interface Speaker {
  readonly key: string;
  readonly name: string;
  readonly quotes: readonly Reference[];
}

/** A topic of an article, with what is told of it. */
export interface Topic {
  /** "article:topic", both as short keys. */
  readonly key: string;
  readonly indexed: Indexed;
  readonly label: Readonly<Partial<Record<LanguageCode, string>>>;
  readonly facts: readonly Reference[];
  readonly quotes: readonly Reference[];
}

/** What can be chosen from a library, and how it is found. */
interface Catalogue {
  readonly quotes: readonly Reference[];
  readonly speakers: readonly Speaker[];
  readonly topics: readonly Topic[];
  /** The first statement about which the index asks this, word for word. */
  asking(question: string, language: LanguageCode): Reference | undefined;
  findSpeakers(typed: string): readonly Match<Speaker>[];
  findTopics(typed: string): readonly Match<Topic>[];
  findArticles(typed: string): readonly Match<Indexed>[];
}

/** Characters of a key; two of them, and what else a button needs, fit its 100 (`custom_id`). */
const LONGEST_KEY = 32;

/** The catalogue of a library, made at the first call. */
export const catalogueOf = oncePer((library: Library): Catalogue => {
  const quotes = library.flatMap((indexed) => indexed.quotes.map((quote) => referenceTo(indexed, quote)));
  const speakers = speakersOf(quotes);
  const topics = library.flatMap(topicsOf);
  const called = callings(library);
  // The first of several that ask the same stays.
  const byQuestion = new Map(library.flatMap(questionsOf).toReversed());
  return {
    quotes,
    speakers,
    topics,
    asking: (question, language) => byQuestion.get(questionKey(question, language)),
    findSpeakers: ownNameFirst(
      library,
      prepareLookup(speakers, ({ key, name }) => [key, name, ...called(name)]),
    ),
    findTopics: prepareLookup(topics, ({ key, label }) => [key, ...Object.values(label)]),
    findArticles: prepareLookup(library, ({ article }) => [keyOf(article.name), article.name, article.title]),
  };
});

/** Who is called by a name that an article knows is meant, or nobody: "Trump" is not "Trump's secretary of state". */
function ownNameFirst(
  library: Library,
  find: (typed: string) => readonly Match<Speaker>[],
): (typed: string) => readonly Match<Speaker>[] {
  const names = library.flatMap((indexed) => indexed.names).map(({ name }) => name);
  const findNames = prepareLookup(names, (name) => [name]);
  return (typed) => {
    const own = findNames(typed).flatMap(({ item, fit }) => (fit === 'same' || fit === 'word' ? [item] : []));
    const found = find(typed);
    return typed.trim() === '' || own.length === 0 ? found : found.filter(({ item }) => own.includes(item.name));
  };
}

/** What somebody of a name is called besides, in all articles together. */
function callings(library: Library): (name: string) => string[] {
  const names = Map.groupBy(
    library.flatMap((indexed) => indexed.names),
    ({ name }) => name,
  );
  return (name) => (names.get(name) ?? []).flatMap(allForms);
}

const questionKey = (question: string, language: string): string => `${language} ${question}`;

function questionsOf(indexed: Indexed): [string, Reference][] {
  return [...indexed.facts, ...indexed.quotes].flatMap((statement) => {
    const reference = referenceTo(indexed, statement);
    return Object.entries(statement.questions).flatMap(([language, questions]) =>
      questions.map((question): [string, Reference] => [questionKey(question, language), reference]),
    );
  });
}

/** Those who say most come first. */
function speakersOf(quotes: readonly Reference[]): Speaker[] {
  const named = quotes.filter(speakerOf);
  return [...Map.groupBy(named, (quote) => speakerOf(quote) ?? '')]
    .map(([name, all]) => ({ key: name.length > LONGEST_KEY ? keyOf(name, LONGEST_KEY) : name, name, quotes: all }))
    .toSorted((a, b) => b.quotes.length - a.quotes.length);
}

/** The quote that a reference stands for. */
export function quoteOf({ statement }: Reference): Quote | undefined {
  return statement?.kind === 'quote' ? statement : undefined;
}

function speakerOf(reference: Reference): string | undefined {
  return quoteOf(reference)?.speaker;
}

function topicsOf(indexed: Indexed): Topic[] {
  return Object.entries(indexed.topics)
    .map(([topic, label]) => ({
      key: `${keyOf(indexed.article.name)}:${keyOf(topic, LONGEST_KEY)}`,
      indexed,
      label,
      facts: onTopic(indexed, indexed.facts, topic),
      quotes: onTopic(indexed, indexed.quotes, topic),
    }))
    .filter(({ facts, quotes }) => facts.length + quotes.length > 0);
}

function onTopic(indexed: Indexed, statements: readonly Statement[], topic: string): Reference[] {
  return statements.filter(({ topics }) => topics.includes(topic)).map((one) => referenceTo(indexed, one));
}

function allForms({ forms, also }: KnownName): string[] {
  return [...forms, ...Object.values(also).flat()];
}

/** A question, and where its answer stands. */
export interface Example {
  readonly text: string;
  readonly reference: Reference;
}

/** For each topic, in the order of the index, the first question about its first fact; the articles take turns. At most `most`. */
export function firstQuestions(library: Library, language: LanguageCode, most: number): readonly Example[] {
  const lists = library.map((indexed) => beginningsOf(indexed, language));
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: Math.min(longest, most) }, (_, turn) => lists.flatMap((list) => list[turn] ?? []));
  return turns.flat().slice(0, most);
}

function beginningsOf(indexed: Indexed, language: LanguageCode): Example[] {
  return Object.keys(indexed.topics).flatMap((topic) => {
    const fact = indexed.facts.find(({ topics, questions }) => topics[0] === topic && questions[language]?.length);
    const text = fact?.questions[language]?.[0];
    return fact && text ? [{ text, reference: referenceTo(indexed, fact) }] : [];
  });
}
