/** An article's index file → its entries, of the right shape; and the facts, quotes and names that they are, each checked against the text. */

import * as v from 'valibot';
import type { LanguageCode } from '../language/language.ts';
import { codes } from '../language/languages.ts';
import type { Article, Sentence, Span } from './article.ts';
import { type Fact, type Indexed, type KnownName, type Quote, sourceOf } from './statements.ts';

/**
 * Reads an index file.
 * @param file how to call the file in an error
 * @throws IndexFileError at the first fault: no JSON (with the line), a wrong shape, another article's, words that do not stand where they should
 */
export function readIndex(article: Article, file: string, content: string): Indexed {
  const data = parseIndex(file, content);
  if (data.article !== article.name)
    throw new IndexFileError(
      `${file}: "article" is "${data.article}", but the article beside it is ${article.name}.md: write "${article.name}" there, or give the file the name of its article.`,
    );
  const facts = data.facts.map((entry) => readFact(article, file, entry));
  const quotes = data.quotes.map((entry) => readQuote(article, file, entry));
  checkIds(file, [...facts, ...quotes]);
  for (const { id, topics } of [...facts, ...quotes])
    for (const topic of topics)
      if (!(topic in data.topics))
        throw new IndexFileError(
          `${file}: "${id}" names the topic "${topic}", which "topics" does not have: add it there, or take it out of the entry.`,
        );
  for (const name of data.names) checkName(article, file, name);
  return { article, facts, quotes, names: data.names, topics: data.topics };
}

function readFact(article: Article, file: string, entry: IndexFile['facts'][number]): Fact {
  const sentence = sentenceOf(article, file, entry);
  const evidence = find(article, file, entry.id, 'evidence', entry.evidence, sentence, sentence.end);
  const answer =
    entry.answer === undefined
      ? undefined
      : find(article, file, entry.id, 'answer', entry.answer, evidence, evidence.end);
  const { id, accordingTo, statement, topics, questions } = entry;
  return {
    kind: 'fact',
    id,
    source: sourceOf(article, sentence),
    evidence,
    answer,
    accordingTo,
    statement,
    topics,
    questions,
  };
}

function readQuote(article: Article, file: string, entry: IndexFile['quotes'][number]): Quote {
  const sentence = sentenceOf(article, file, entry);
  const evidence = find(article, file, entry.id, 'words', entry.words, sentence, article.text.length);
  const { id, form, speaker, cue, statement, topics, questions } = entry;
  const accordingTo = speaker ?? '';
  return {
    kind: 'quote',
    id,
    source: sourceOf(article, sentence),
    evidence,
    answer: undefined,
    accordingTo,
    form,
    speaker,
    cue,
    statement,
    topics,
    questions,
  };
}

function sentenceOf(
  article: Article,
  file: string,
  { id, paragraph, sentence }: { id: string; paragraph: number; sentence: number },
): Sentence {
  const found = article.paragraphs[paragraph - 1]?.sentences[sentence - 1];
  if (!found)
    throw new IndexFileError(
      `${file}: "${id}" stands in paragraph ${paragraph}, sentence ${sentence}, which the article does not have: correct the place, or remove the entry.`,
    );
  return found;
}

function find(
  article: Article,
  file: string,
  id: string,
  field: string,
  text: string,
  from: Span,
  until: number,
): Span {
  const start = article.text.indexOf(text, from.start);
  if (start >= 0 && start < from.end && start + text.length <= until) return { start, end: start + text.length };
  throw new IndexFileError(
    `${file}: the ${field} of "${id}" does not stand in the article where it should, word for word: copy it from there, or remove "${text.slice(0, 80)}".`,
  );
}

function checkIds(file: string, entries: readonly { id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) throw new IndexFileError(`${file}: the id "${id}" stands twice; give one of them another.`);
    seen.add(id);
  }
}

function checkName({ text }: Article, file: string, { name, forms }: KnownName): void {
  const missing = forms.find((form) => !text.includes(form));
  if (missing !== undefined)
    throw new IndexFileError(
      `${file}: "${name}" has the form "${missing}", which does not stand in the article: take it out.`,
    );
}

const words = v.pipe(v.string(), v.nonEmpty());
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const inLanguages = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.strictObject(
    Object.fromEntries(codes.map((code) => [code, v.exactOptional(schema)])) as Record<
      LanguageCode,
      v.ExactOptionalSchema<Schema, undefined>
    >,
  );
const texts = inLanguages(words);
const lists = inLanguages(v.array(words));
const place = { id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)), paragraph: count, sentence: count };
const about = {
  statement: v.optional(texts, {}),
  topics: v.optional(v.array(words), []),
  questions: v.optional(lists, {}),
};

const FACT = v.strictObject({
  ...place,
  evidence: words,
  answer: v.exactOptional(words),
  accordingTo: v.optional(v.string(), ''),
  ...about,
});
const QUOTE = v.strictObject({
  ...place,
  words,
  form: v.picklist(['direct', 'reported']),
  speaker: v.exactOptional(words),
  cue: v.optional(v.string(), ''),
  ...about,
});
const NAME = v.strictObject({
  name: words,
  kind: v.picklist(['person', 'country', 'place', 'organisation', 'group', 'document']),
  forms: v.array(words),
  also: v.optional(lists, {}),
});

/** The file as it is written: places are paragraph and sentence, counted from 1; all evidence is verbatim. */
const INDEX_SCHEMA = v.strictObject({
  article: words,
  topics: v.optional(v.record(v.string(), texts), {}),
  facts: v.array(FACT),
  quotes: v.array(QUOTE),
  names: v.optional(v.array(NAME), []),
});
/** The entries of an index file. */
export type IndexFile = v.InferOutput<typeof INDEX_SCHEMA>;

/** An index file that does not fit; the message is one sentence that names file, entry and what is wrong. */
export class IndexFileError extends Error {}

/**
 * The entries as they are written, their words not looked up.
 * @throws IndexFileError where it is no JSON or of another shape
 */
export function parseIndex(file: string, content: string): IndexFile {
  return parseShape(file, parseJson(file, content));
}

function parseJson(file: string, content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? content.length);
    const line = content.slice(0, position).split('\n').length;
    throw new IndexFileError(
      `${file}, line ${line}, is no valid JSON: look for a missing comma, quotation mark or bracket there or in the line before.`,
    );
  }
}

function parseShape(file: string, data: unknown): IndexFile {
  const result = v.safeParse(INDEX_SCHEMA, data, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = issue.path?.map(({ key }) => key) ?? [];
  const entry = entryName(data, path[0], path[1]);
  const fault = issue.expected === 'never' ? 'there is no such field' : issue.message;
  throw new IndexFileError(`${file}: ${entry}${path.slice(entry ? 2 : 0).join('.') || 'the file'}: ${fault}.`);
}

function entryName(data: unknown, list: unknown, index: unknown): string {
  if (typeof list !== 'string' || typeof index !== 'number') return '';
  const entries: unknown = Reflect.get(Object(data), list);
  const entry: unknown = Array.isArray(entries) ? entries[index] : undefined;
  const id: unknown = Reflect.get(Object(entry), 'id') ?? Reflect.get(Object(entry), 'name');
  return typeof id === 'string' ? `"${id}" in ${list}, ` : `entry ${index + 1} in ${list}, `;
}
