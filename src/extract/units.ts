/** Article → its sentences with their tokens and names, and the stretches that are read as one: sentences, joined where a quotation runs over their end. */
import type { Article, Sentence } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import { remembering } from '../language/languages.ts';
import { oncePer } from '../language/memory.ts';
import { findNames, type Name } from '../text/entities.ts';
import { type Word, wordsIn } from '../text/parts-of-speech.ts';
import { findMarked, type Span } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { behindDateline } from './dateline.ts';

/** A sentence, read word by word. */
export interface Tokenized {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
}

/** The sentences of an article, read at the first call; the language is the article's. */
export function tokenizedOf(article: Article, language: Language): readonly Tokenized[] {
  return readersOf(article)(language);
}

const readersOf = oncePer((article: Article) =>
  oncePer((language: Language) => readTokens(article, remembering(language))),
);

function readTokens(article: Article, language: Language): Tokenized[] {
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const tokens = sentences.map(({ text, start }) => tokenize(text, language, start));
  const names = findNames(article.text, tokens, language);
  return sentences.map((sentence, index) => ({ sentence, tokens: tokens[index] ?? [], names: names[index] ?? [] }));
}

/** One or several sentences; `words` leaves out what stands in parentheses. */
export interface Unit extends Span {
  readonly sentences: readonly [Sentence, ...Sentence[]];
  readonly words: readonly Word[];
  readonly quotations: readonly Span[];
}

/** The units of an article, in order. */
export function unitsOf(article: Article, language: Language): Unit[] {
  const marked = findMarked(article.text, article.paragraphs);
  const groups: [Sentence, ...Sentence[]][] = [];
  let next = 0;
  for (const sentence of article.paragraphs.flatMap(({ sentences }) => sentences)) {
    while ((marked[next]?.end ?? Infinity) <= sentence.start) next += 1;
    const group = groups.at(-1);
    const inside = marked[next] && (marked[next]?.start ?? 0) < sentence.start;
    if (group && inside) group.push(sentence);
    else groups.push([sentence]);
  }
  return groups.map((sentences) => unitOf(article, sentences, marked, language));
}

/** In characters; what is longer is a table or no language, and who speaks in it is not looked for. */
const LONGEST_UNIT = 4000;

function unitOf(
  { text, publisher }: Article,
  sentences: [Sentence, ...Sentence[]],
  marked: readonly Span[],
  language: Language,
): Unit {
  const [first] = sentences;
  const opens = first.paragraph === 1 && first.number === 1;
  const start = opens ? behindDateline(text, first.start, publisher) : first.start;
  const span = { start: first.start, end: sentences.at(-1)?.end ?? first.end };
  const quotations = within(marked, span);
  const words =
    span.end - span.start > LONGEST_UNIT
      ? []
      : withoutParentheses(wordsIn(text, { ...span, start }, quotations, language));
  return { ...span, sentences, quotations, words };
}

/** The spans that begin within a stretch, found by halving: a text may have thousands. */
function within(spans: readonly Span[], { start, end }: Span): Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((spans[last]?.start ?? Infinity) < end) last += 1;
  return spans.slice(low, last);
}

function withoutParentheses(words: readonly Word[]): Word[] {
  let depth = 0;
  const kept = words.filter(({ text }) => {
    if (text === '(' || text === '[') depth += 1;
    const inside = depth > 0;
    if ((text === ')' || text === ']') && depth > 0) depth -= 1;
    return !inside;
  });
  return depth === 0 ? kept : words.filter(({ text }) => !/^[()[\]]$/.test(text));
}
