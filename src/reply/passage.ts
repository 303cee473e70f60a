/** Reference → blocks: the passage word for word, its rendering for who reads another language, and where it stands. */
import type { Article, Sentence, Span } from '../article/article.ts';
import type { Indexed } from '../article/statements.ts';
import { languages } from '../language/languages.ts';
import type { Reference } from '../library/reference.ts';
import { findFigures } from '../text/quantities.ts';
import { tokenize } from '../text/tokens.ts';
import { type Reader, textsFor } from './reader.ts';
import { renderingBlocks } from './rendering.ts';
import { type Block, passage, type Run, run, shorten, small, source, strong } from './reply.ts';

/** A source line names its article in as many characters. */
const LONGEST_TITLE = 70;

/** The whole sentence with the marked words strong, between its rendering and its source line. */
export function passageBlocks(reference: Reference, reader: Reader, marked: readonly Span[]): Block[] {
  const { sentence, indexed } = reference;
  const words = passage(...markedRuns(indexed.article.text, sentence, marked));
  return [...renderingBlocks(reference, reader), words, source(sourceLine(reference, reader))];
}

/** What is strong in an answer's passage; nothing where that would be all of it. */
export function answerSpans({ answer, sentence }: Reference): readonly Span[] {
  return answer && !isWhole(answer, sentence) ? [answer] : [];
}

/** Whether a stretch of a sentence is all of it, but for the full stop. */
export function isWhole({ start, end }: Span, { text }: Sentence): boolean {
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
export function sourceLine(reference: Reference, reader: Reader): string {
  const { indexed, sentence, statement } = reference;
  const { source: texts } = textsFor(reader);
  const who = statement?.accordingTo ?? '';
  return [
    who === '' || who === indexed.article.publisher ? '' : texts.accordingTo(nameFor(who, indexed, reader)),
    reader.library.length > 1 ? shorten(indexed.article.title, LONGEST_TITLE) : '',
    edition(indexed, reader),
    texts.place(sentence.paragraph, sentence.number),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** "dpa, Washington, März 2017", or as much of it as the header has. */
export function edition({ article }: Indexed, reader: Reader): string {
  return [article.publisher, article.place, publishedOn(article.published, reader)].filter(Boolean).join(', ');
}

/** Dates the answer if it is a figure: it was right when the article appeared. */
export function asOf({ indexed: { article }, answer }: Reference, reader: Reader): Block[] {
  if (!answer || !article.published || !holdsAmount(answer, article)) return [];
  return [small(textsFor(reader).source.asOf(publishedOn(article.published, reader)))];
}

const amounts = new WeakMap<Span, boolean>();

/** Whether a stretch of an article holds a figure that is no date; found out once for what the index answers with. */
function holdsAmount(span: Span, { text, language: code }: Article): boolean {
  const language = languages[code];
  const figures = () => findFigures(tokenize(text.slice(span.start, span.end), language), language);
  const holds = amounts.get(span) ?? figures().some(({ kind }) => kind !== 'date');
  amounts.set(span, holds);
  return holds;
}

/** A name as the reader's language has it, with the article's own word behind it: "State Department (US-Außenministerium)". */
export function nameFor(name: string, { article, names }: Indexed, { language }: Reader): string {
  const known = names.find((one) => one.name === name);
  const other = known?.also[language]?.[0];
  if (article.language === language || !known || known.kind === 'person' || !other) return name;
  return other === name ? name : `${other} (${name})`;
}

function publishedOn(published: string, reader: Reader): string {
  const [year, month, day] = published.split('-').map(Number);
  return year ? textsFor(reader).source.date(year, month, day) : '';
}
