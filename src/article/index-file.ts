/** An article's index file → facts, quotes and names, each checked against the text. */
import type { Article, Sentence, Span } from './article.ts';
import { type IndexFile, IndexFileError, parseIndex } from './index-shape.ts';
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
