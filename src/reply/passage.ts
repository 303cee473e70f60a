/** Reference → blocks: what the article states, the passage word for word, its rendering for who reads another language, where it stands. */

import type { Article, Sentence, Span } from '../article/article.ts';
import { type Indexed, wordsOf } from '../article/statements.ts';
import type { LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import type { Reference } from '../library/reference.ts';
import { findFigures } from '../text/quantities.ts';
import { isContent, tokenize } from '../text/tokens.ts';
import { type Audience, textsFor } from './command.ts';
import { paragraph, passage, type ReplyBlock, type Run, run, shorten, small, source, strong } from './reply.ts';

/** A source line names its article in as many characters. */
const LONGEST_TITLE = 70;
/** So does a publisher, a place, or a speaker: whoever made a page chose how long they are. */
const LONGEST_NAME = 80;

/** The whole sentence with the marked words strong, between its rendering and its source line. */
export function passageBlocks(reference: Reference, reader: Audience, marked: readonly Span[]): ReplyBlock[] {
  const { sentence, indexed } = reference;
  const words = passage(...markedRuns(indexed.article.text, sentence, marked));
  return [...renderingBlocks(reference, reader), words, source(sourceLine(reference, reader))];
}

/** What is strong in an answer's passage; nothing where that would be all of it. */
function answerSpans({ answer, sentence }: Reference): readonly Span[] {
  return answer && !isWholeSentence(answer, sentence) ? [answer] : [];
}

/** Whether a stretch of a sentence is all of it, but for the full stop. */
export function isWholeSentence({ start, end }: Span, { text }: Sentence): boolean {
  return end - start >= text.replace(/[.!?]$/, '').length;
}

/** A stretch of text as runs, the marked spans strong. Spans may overlap or reach beyond; they are taken in order. */
export function markedRuns(text: string, { start, end }: Span, spans: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let at = start;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, span.start);
    const to = Math.min(end, span.end);
    if (from >= to) continue;
    if (from > at) runs.push(run(text.slice(at, from)));
    runs.push(strong(text.slice(from, to)));
    at = to;
  }
  return at < end ? [...runs, run(text.slice(at, end))] : runs;
}

/** "Laut Sigmar Gabriel · dpa, Washington, März 2017 · Absatz 8, Satz 1"; what the header does not have is left out. */
export function sourceLine(reference: Reference, reader: Audience): string {
  const { indexed } = reference;
  const article = reader.library.length > 1 ? shorten(indexed.article.title, LONGEST_TITLE) : '';
  return joined(speakerOf(reference, reader), article, edition(indexed, reader), placeOf(reference, reader));
}

/** "Laut Sigmar Gabriel · Absatz 8, Satz 1", where the article is named above. */
export function placeLine(reference: Reference, reader: Audience): string {
  return joined(speakerOf(reference, reader), placeOf(reference, reader));
}

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' · ');

const placeOf = ({ sentence }: Reference, reader: Audience): string =>
  textsFor(reader).source.place(sentence.paragraph, sentence.number);

function speakerOf({ indexed, statement }: Reference, reader: Audience): string {
  const who = statement?.accordingTo ?? '';
  const isOwn = who === '' || who === indexed.article.publisher;
  return isOwn ? '' : textsFor(reader).source.accordingTo(shorten(nameFor(who, indexed, reader), LONGEST_NAME));
}

/** "dpa, Washington, März 2017", or as much of it as the header has. */
export function edition(
  { article }: { readonly article: Pick<Article, 'publisher' | 'place' | 'published'> },
  reader: Audience,
): string {
  const named = [article.publisher, article.place].map((name) => shorten(name, LONGEST_NAME));
  return [...named, publishedOn(article.published, reader)].filter(Boolean).join(', ');
}

/** Dates the answer if it is a figure: it was right when the article appeared. */
export function asOf({ indexed: { article }, answer }: Reference, reader: Audience): ReplyBlock[] {
  if (!answer || !article.published || !holdsAmount(answer, article)) return [];
  return [small(textsFor(reader).source.asOf(publishedOn(article.published, reader)))];
}

/** Whether a stretch of an article holds a figure that is no date. */
function holdsAmount({ start, end }: Span, { text, language: code }: Article): boolean {
  const language = languages[code];
  const figures = findFigures(tokenize(text.slice(start, end), language), language);
  return figures.some(({ kind }) => kind !== 'date');
}

/** A name as the reader's language has it, with the article's own word behind it: "State Department (US-Außenministerium)". */
export function nameFor(name: string, { article, names }: Indexed, { language }: Audience): string {
  const known = names.find((one) => one.name === name);
  const other = known?.also[language]?.[0];
  if (article.language === language || !known || known.kind === 'person' || !other) return name;
  return other === name ? name : `${other} (${name})`;
}

function publishedOn(published: string, reader: Audience): string {
  const [year, month, day] = published.split('-').map(Number);
  return year ? textsFor(reader).source.date(year, month, day) : '';
}

/** The short statement of the index: in another language than the article's, or where it adds to the sentence. */
function renderingBlocks({ indexed, sentence, statement }: Reference, { language }: Audience): ReplyBlock[] {
  const rendering = statement?.statement[language];
  if (!rendering) return [];
  const isForeign = indexed.article.language !== language;
  return isForeign || adds(rendering, `${sentence.text} ${statement.accordingTo}`, language)
    ? [paragraph(run(rendering))]
    : [];
}

/** Whether a text has a word of weight that the card lacks: the name for which the passage has only "er". */
function adds(text: string, shown: string, code: LanguageCode): boolean {
  const language = languages[code];
  const { stem, bases } = language.words;
  const stems = (of: string) =>
    tokenize(of, language)
      .filter((token) => isContent(token, language))
      .map(({ folded }) => [stem(folded), ...bases(folded)]);
  const known = new Set([...stems(shown).flat(), ...language.question.saying]);
  return stems(text).some((own) => !own.some((one) => known.has(one)));
}

/** What a question for yes or no comes to, where a passage proves it. */
export type Proof = 'yes' | 'no' | undefined;

/** What is known of an answer besides its passage. */
export interface Known {
  readonly proof?: Proof;
  /** Who said it, where that is asked for. */
  readonly speaker?: string | undefined;
}

/** A passage that answers: what the article states, the sentence itself, where it stands, and of when a figure is. */
export function answerBlocks(reference: Reference, reader: Audience, { proof, speaker }: Known): ReplyBlock[] {
  return [
    ...headline(reference, reader, proof, speaker),
    passage(...markedRuns(reference.indexed.article.text, reference.sentence, answerSpans(reference))),
    source(sourceLine(reference, reader)),
    ...asOf(reference, reader),
  ];
}

/**
 * The statement of the index in the reader's language, unless it is the very sentence; what answers strong in it, behind "Ja."
 * or "Nein." where that is proven.
 */
function headline(reference: Reference, reader: Audience, proof: Proof, speaker: string | undefined): ReplyBlock[] {
  const { indexed, answer, sentence } = reference;
  const { answer: texts } = textsFor(reader);
  const name = speaker === undefined ? undefined : nameFor(speaker, indexed, reader);
  const statement = saidIn(reference, reader) ?? (name === undefined ? '' : texts.saidBy(name));
  const said = statement === sentence.text && !proof ? '' : statement;
  const words = name ?? (answer ? wordsOf(indexed.article, answer) : '');
  const shown = [...(proof ? [strong(texts[proof])] : []), ...emphasised(said, words)];
  const [first, ...others] = shown;
  if (!first) return [];
  return [paragraph(...(proof && others.length > 0 ? [first, run(' '), ...others] : shown))];
}

/** The statement of the index in the reader's language. */
export const saidIn = ({ statement }: Reference, { language }: Audience): string | undefined =>
  statement?.statement[language];

/** A text with some words in it strong, the first time that they stand there. */
export function emphasised(text: string, words: string): Run[] {
  const at = words === '' ? -1 : text.indexOf(words);
  const runs = at < 0 ? [run(text)] : [run(text.slice(0, at)), strong(words), run(text.slice(at + words.length))];
  return runs.filter((one) => one.text !== '');
}
