/** The two files of an article before they are written: its text with a header, of what a source holds; and its index, merged with one that a person improved. */

import { type Article, articleLanguage } from '../article/article.ts';
import { hasHeader, plainText, type SourceContent } from '../article/index.ts';
import type { IndexFile } from '../article/index-file.ts';
import { type Fact, type Indexed, type Quote, wordsOf } from '../article/statements.ts';
import type { Span } from '../text/sentences.ts';
import { findDateline, placeOf } from './dateline.ts';

/** An article's file before it is written; `content` is all of it. */
export interface Draft {
  readonly name: string;
  readonly content: string;
}

/** A longer name is no name for a file. */
const LONGEST_NAME = 60;

/**
 * A draft of what was read: a page is named after its headline, a file as it is; a text without header gets one.
 * @param name what the source is called: a file's name without its ending, or an address
 * @param address how to call it in an error; the header names it where it is one of the web
 * @throws ArticleFileError where the language is none that is read
 */
export function draftOf(source: SourceContent, name: string, address: string): Draft {
  const text = plainText(source.text);
  const own = (source.kind === 'html' && slug(source.title)) || slug(name) || 'article';
  if (hasHeader(text)) return { name: own, content: text };
  const language = articleLanguage(address, text);
  const { title, publisher, published } = source;
  const reference = /^https?:/i.test(address) ? address : '';
  const dateline = datelineOf(text.trim());
  const header = { title, publisher: publisher || dateline.publisher, place: dateline.place, published, reference };
  return { name: own, content: fileOf({ ...header, language }, text) };
}

/** What is read as an article's file: plain text and Markdown as they are, of a page or a PDF its draft. */
export const articleText = (source: SourceContent, name: string, address: string): string =>
  source.kind === 'plain' || source.kind === 'markdown' ? source.text : draftOf(source, name, address).content;

/** A report's dateline names agency and place, which a header has. */
function datelineOf(text: string): { readonly publisher: string; readonly place: string } {
  const found = findDateline(text, 0, '');
  const words = ({ start, end }: Span) => text.slice(start, end);
  return found
    ? { publisher: words(found.agency), place: words(found.place) }
    : { publisher: '', place: placeOf(text) };
}

/** A header's entry is one line. */
function fileOf(header: Readonly<Record<string, string>>, text: string): string {
  const entries = Object.entries(header).filter(([, value]) => value !== '');
  const lines = entries.map(([key, value]) => `${key}: ${value.replace(/\s+/g, ' ').trim()}\n`);
  return `---\n${lines.join('')}---\n\n${text.trim()}\n`;
}

/** "Müllers Brücke: Was nun?" → "muellers-bruecke-was-nun". */
export function slug(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => `${{ ä: 'a', ö: 'o', ü: 'u' }[letter]}e`)
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return words.reduce(
    (name, word) => (name.length + word.length < LONGEST_NAME ? `${name}${name && '-'}${word}` : name),
    '',
  );
}

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
