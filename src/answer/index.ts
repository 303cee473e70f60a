/**
 * Hits → answer. In: a question and the passages found for it. Out: whether the article answers it, and what of it can be
 * asserted. The only place where an answer is asserted.
 *
 * - answered: what the reader, the search and the index say together is beyond the threshold, and all names are there.
 *   Against: "Was zahlt Frankreich?" where only Germany pays.
 * - a span is bold: likewise, with its own threshold; it must not be what the question says itself.
 *   For: "Wie viele Mitglieder hat die Koalition?" – "Die **68** Mitglieder". Against: "Wer zahlt am meisten?".
 * - without a reader only what the index answers to nearly the same question is asserted.
 * - a speaker is known, not searched: a question for who said a quote is answered with the speaker of the data.
 *   For: "Wer hat Sicherheitszonen vorgeschlagen?" – Rex Tillerson, named two sentences before.
 */
import type { Span } from '../article/article.ts';
import type { AskedKind, LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { confidence } from '../meaning/weighing.ts';
import type { Found, Hit, Question, Search, SearchOptions } from '../search/index.ts';
import { findNames } from '../text/entities.ts';
import { hasKey, isContent, isTopical, keysOf, type Token, tokenize } from '../text/tokens.ts';
import { type Asked, whatIsAsked } from './asked.ts';
import { asksForWords } from './asked-words.ts';
import { weigh } from './evidence.ts';
import { asksOverview } from './questions.ts';
import { ANSWERS, SPAN } from './weights.ts';

/** A hit, and what of it answers for certain. */
export interface Answering extends Hit {
  readonly answer: Span | undefined;
  /** Who said it, where that is asked for. */
  readonly speaker: string | undefined;
}

interface Replied {
  readonly question: string;
  /** The reader's language. */
  readonly language: LanguageCode;
  /** What is asked for. */
  readonly asks: AskedKind | 'overview';
  /** Asked words of weight that the passages shown do not have, as typed. */
  readonly uncovered: readonly string[];
  /** Questions near to this one that the article does answer, in the reader's language. */
  readonly suggestions: readonly string[];
}

/** An answer cannot exist without a passage: `hits` is best first, and never empty. */
export type Answer =
  | (Replied & { readonly status: 'answered' | 'related'; readonly hits: readonly [Answering, ...Answering[]] })
  | (Replied & { readonly status: 'none'; readonly hits: readonly Answering[] });

/** Answers what was typed: for a question about the whole article, with the passages that carry it. */
export async function answerTo(
  text: string,
  search: Search,
  options: SearchOptions,
  reader: LanguageCode,
): Promise<Answer> {
  const language = languages[options.language ?? search.languageOf(text)];
  const [first, ...others] = asksOverview(text, language) ? search.carrying(options.article).map(asPassage) : [];
  if (!first) return answer(await search.find(text, options), reader);
  const replied = { question: text, language: reader, asks: 'overview' as const, uncovered: [], suggestions: [] };
  return { ...replied, status: 'answered', hits: [first, ...others] };
}

const asPassage = (hit: Hit): Answering => ({ ...hit, answer: undefined, speaker: undefined });

/** From this confidence on a passage is near enough to be shown. */
const RELATED = 0.02;
const MOST_SUGGESTIONS = 3;
const MOST_UNCOVERED = 3;
/** So many near passages are shown. */
const SHOWN = 3;

/** Decides between answered, related and none. */
export function answer({ question, hits }: Found, language: LanguageCode): Answer {
  const asked = whatIsAsked(question, question.language);
  const weighed = weigh(question, asked, hits);
  const [best] = weighed;
  const replied = { question: question.text, language, asks: asked.kind, suggestions: suggestionsFrom(hits, language) };
  const sure = best ? confidence(best.evidence, ANSWERS) : 0;
  if (!best || sure < RELATED || isSmallTalk(question))
    return { ...replied, status: 'none', hits: [], uncovered: uncoveredBy(hits.slice(0, SHOWN), question) };
  const isSure = best.hit.reading ? sure >= ANSWERS.from : best.evidence.known > 0;
  const isAnswered = isSure && best.evidence.missing === 0;
  const isKnown = best.evidence.known > 0 && best.evidence.fits >= 0 && asked.kind !== 'yesno';
  const isSpan =
    isAnswered && (isKnown || (best.hit.reading !== undefined && confidence(best.evidence, SPAN) >= SPAN.from));
  const speaker = isAnswered ? speakerAsked(best.hit, asked, question) : undefined;
  const first: Answering = { ...best.hit, answer: isSpan ? best.span : undefined, speaker };
  const others = weighed.slice(1).map(({ hit }) => asPassage(hit));
  const uncovered = isAnswered ? [] : uncoveredBy(hits.slice(0, SHOWN), question);
  return { ...replied, status: isAnswered ? 'answered' : 'related', hits: [first, ...others], uncovered };
}

/** Who said it, where the question asks who, by a verb of saying or the quote's own: "Wer schlug Sicherheitszonen vor?". */
function speakerAsked(
  { statement, passage }: Hit,
  { kind }: Asked,
  { tokens, language }: Question,
): string | undefined {
  if ((kind !== 'person' && kind !== 'organisation') || statement?.kind !== 'quote') return undefined;
  const own = languages[passage.article.language];
  const cue = new Set(tokenize(statement.cue, own).flatMap((token) => keysOf(token, own).map(({ key }) => key)));
  const asksWho =
    asksForWords(tokens, language) ||
    tokens.some((token) => isContent(token, language) && hasKey(token, cue, language));
  return asksWho ? statement.speaker : undefined;
}

/** "Kannst du mir helfen": who speaks of himself and the bot, and of next to nothing else, asks nothing of an article. */
function isSmallTalk({ tokens, language }: Question): boolean {
  const topics = tokens.filter((token) => isTopical(token, language));
  return topics.length <= 1 && tokens.some(({ folded }) => language.question.address.has(folded));
}

/**
 * Names and numbers of the question that the passages shown have in no form. Other words say nothing: the passage may have
 * another word for it, and a question in another language has other words for all.
 */
function uncoveredBy(hits: readonly Hit[], { text, tokens, language }: Question): string[] {
  const [first] = hits;
  if (first && languages[first.passage.article.language] !== language) return [];
  const [names = []] = findNames(text, [tokens], language);
  const told = language.words.fold(hits.map(({ passage }) => passage.sentence.text).join(' '));
  const isNamed = ({ start, end }: Token) => names.some((name) => name.start <= start && end <= name.end);
  return tokens
    .filter((token, at) => (token.isNumber || (at > 0 && isNamed(token))) && isTopical(token, language))
    .filter(({ folded }) => !told.includes(language.words.stem(folded)))
    .map((token) => token.text)
    .slice(0, MOST_UNCOVERED);
}

/** What people ask about the statements that came nearest. */
function suggestionsFrom(hits: readonly Hit[], language: LanguageCode): string[] {
  const questions = hits.flatMap(({ statement }) => statement?.questions[language]?.[0] ?? []);
  return [...new Set(questions)].slice(0, MOST_SUGGESTIONS);
}
