/**
 * Hits → answer. In: a question and the passages found for it. Out: whether the article answers it, and what of it can be
 * asserted. The only place where an answer is asserted.
 *
 * - answered: what the reader, the search and the index say together is beyond the threshold, or the index asks nearly the same
 *   and the reader points at its answer; all names are there, and nobody else is told of (bold.ts).
 *   Against: "Was zahlt Frankreich?" where only Germany pays, or "Frankreichs Nachbar Belgien" does.
 * - a span is bold: likewise, with its own threshold; it must be of the asked kind, of what is counted ("Wie viele Lastwagen?" –
 *   "4 800 Autos" is none), not what the question says itself, nothing that only the question
 *   denies, and where the index asks the same, nothing but its answer.
 *   For: "Wie viele Mitglieder hat die Koalition?" – "Die **68** Mitglieder". Against: "Wer zahlt am meisten?",
 *   and whatever can be answered with yes or no ("Ist die Zahl gestiegen?").
 * - without a reader only what the index answers to nearly the same question is asserted.
 * - a speaker is known, not searched: a question for who said a quote is answered with the speaker of the data.
 *   For: "Wer hat Sicherheitszonen vorgeschlagen?" – Rex Tillerson, named two sentences before.
 */
import type { Span } from '../article/article.ts';
import { type Statement, wordsOf } from '../article/statements.ts';
import type { AskedKind, Language, LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { confidence } from '../meaning/weighing.ts';
import type { Found, Hit, Question, Search, SearchOptions } from '../search/index.ts';
import { hasKey, isTopical, keysOf, tokenize } from '../text/tokens.ts';
import { ANSWERS, namesAsked, SPAN, type Weighed, weigh } from './answer-evidence.ts';
import { type Asked, whatIsAsked } from './asked.ts';
import { isAnothers, mayBeBold } from './bold.ts';
import { asksOverview, isGreeting } from './questions.ts';
import { whoseIsAsked, wordsAsked, wordsFirst } from './quotes.ts';

/** A hit, and what of it answers for certain. */
export interface Answering extends Hit {
  readonly answer: Span | undefined;
  /** Who said it, where that is asked for. */
  readonly speaker: string | undefined;
  /** What the reader takes for the answer, if that is of the asked kind: never shown as such, only compared. */
  readonly span?: Span | undefined;
}

interface Replied {
  readonly question: string;
  /** The reader's language. */
  readonly language: LanguageCode;
  /** What is asked for. */
  readonly asks: AskedKind | 'overview';
  /** Names and numbers of the question that the passages shown do not have, as typed; at most three. */
  readonly uncovered: readonly string[];
  /** Questions near to this one that the article does answer, in the reader's language. */
  readonly suggestions: readonly string[];
  /** What other articles surely answer, the best of each, where what answers can be compared. */
  readonly elsewhere: readonly Answering[];
}

/** An answer cannot exist without a passage: `hits` is best first, and empty only where nothing is near. */
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
  if (!first) {
    const given = answer(await search.find(text, options), reader);
    return namesNothing(text, language) ? unanswered(given) : given;
  }
  const replied = {
    question: text,
    language: reader,
    asks: 'overview' as const,
    uncovered: [],
    suggestions: [],
    elsewhere: [],
  };
  return { ...replied, status: 'answered', hits: [first, ...others] };
}

/** "Wann?" alone: no word says what it is about. */
const namesNothing = (text: string, language: Language): boolean =>
  !tokenize(text, language).some((token) => isTopical(token, language));

/** The same passages, as what comes near. */
function unanswered(given: Answer): Answer {
  const [first, ...others] = given.hits.map(asPassage);
  return given.status === 'answered' && first
    ? { ...given, status: 'related', hits: [first, ...others], elsewhere: [] }
    : given;
}

const asPassage = (hit: Hit): Answering => ({ ...hit, answer: undefined, speaker: undefined });

/** From this confidence on a passage is near enough to be shown. */
const RELATED = 0.02;
/** Questions to ask instead, and words named as missing: as many as a line on a telephone has room for. */
const MOST_SUGGESTIONS = 3;
const MOST_UNCOVERED = 3;
/** So many near passages are shown. */
const SHOWN = 3;

/** Decides between answered, related and none. */
export function answer({ question, hits }: Found, language: LanguageCode): Answer {
  const asked = whatIsAsked(question, question.language);
  const [best, ...less] = wordsFirst(weigh(question, asked, hits), asked, question);
  const suggestions = suggestionsFrom(hits, language);
  const replied = { question: question.text, language, asks: asked.kind, suggestions, elsewhere: [] };
  if (!best || confidence(best.evidence, ANSWERS) < RELATED || isSmallTalk(question))
    return { ...replied, status: 'none', hits: [], uncovered: uncoveredBy(hits.slice(0, SHOWN), question) };
  const others = less.map(({ hit }) => asPassage(hit));
  const sure = answering(best, asked, question);
  if (sure) {
    const elsewhere = isAssertion(sure) ? answeringElsewhere(sure, less, asked, question) : [];
    return { ...replied, status: 'answered', hits: [sure, ...others], uncovered: [], elsewhere };
  }
  const uncovered = uncoveredBy(hits.slice(0, SHOWN), question);
  return { ...replied, status: 'related', hits: [asPassage(best.hit), ...others], uncovered };
}

/** A passage that answers surely, with what of it is certain; undefined where it does not. */
function answering(weighed: Weighed, asked: Asked, question: Question): Answering | undefined {
  const { hit, evidence, span } = weighed;
  if (!answers(weighed, question)) return undefined;
  if (asked.kind === 'quote' || asked.kind === 'wording') {
    const said = wordsAsked(hit, asked, question);
    return said || asked.kind === 'quote' ? { ...asPassage(hit), statement: said ?? hit.statement } : undefined;
  }
  const statement = statementFor(weighed, asked, question);
  const quote = whoseIsAsked({ ...hit, statement }, asked, question);
  const isOther = span && quote && !quote.speaker?.includes(wordsOf(hit.passage.article, span));
  const bold = !isOther && isCertain(weighed, asked, question) ? span : undefined;
  const found = { answer: bold, speaker: quote?.speaker, span: evidence.fits > 0 ? span : undefined };
  return { ...hit, statement: quote ?? statement, ...found };
}

/** Whether the passage surely answers, or the index says so: no name is missing, and nobody else is told of. */
function answers({ hit, evidence, span, isKnown }: Weighed, question: Question): boolean {
  if (evidence.missing > 0 || areStrayWords(hit, question)) return false;
  if (isKnown) return true;
  const isRead = hit.reading !== undefined && confidence(evidence, ANSWERS) >= ANSWERS.from;
  return isRead && !(span && isAnothers(span, hit.passage, question));
}

/** Whether the span may stand in bold: it is of the asked kind, and the index says so, or the reader is sure and nothing speaks against it. */
function isCertain(
  { hit, span, evidence, isKnown, isDisputed, isRepeated }: Weighed,
  asked: Asked,
  question: Question,
): boolean {
  if (!span || asked.kind === 'yesno' || evidence.fits < 0) return false;
  if (isKnown) return true;
  const isRead = hit.reading !== undefined && confidence(evidence, SPAN) >= SPAN.from;
  return isRead && !isDisputed && !isRepeated && mayBeBold(span, hit.passage, asked, question);
}

/** From here on a word is one that the passage or its index has, misspelt or not (Fuse's similarity; strays have less than 0.1). */
const LIKE_LETTERS = 0.3;

/** A question has more words. */
const STRAYS = 2;

/** "Hallo", "blub blub": words of which the passage and its index have not even the letters ask nothing that can be answered. */
function areStrayWords({ features }: Hit, { tokens }: Question): boolean {
  return tokens.length <= STRAYS && features.letters < LIKE_LETTERS;
}

const isAssertion = ({ span, speaker }: Answering): boolean => span !== undefined || speaker !== undefined;

/** The best of each other article that surely answers, too. */
function answeringElsewhere(
  first: Answering,
  others: readonly Weighed[],
  asked: Asked,
  question: Question,
): readonly Answering[] {
  const articles = new Set([first.passage.article.name]);
  return others.flatMap((one) => {
    const { name } = one.hit.passage.article;
    const other = one.hit.reading && !articles.has(name) ? answering(one, asked, question) : undefined;
    if (!other || !isAssertion(other)) return [];
    articles.add(name);
    return [other];
  });
}

/**
 * The statement that the question is nearest to, unless others of the sentence alone hold what the reader takes for the answer.
 * Of those, and of all where yes or no is asked, the one that has most of the question's words.
 */
function statementFor({ hit, span, evidence }: Weighed, { kind }: Asked, question: Question): Statement | undefined {
  const { statement, passage } = hit;
  const isYesno = kind === 'yesno';
  const hasSpan = ({ evidence: words }: Statement) =>
    isYesno || (span !== undefined && words.start <= span.start && span.end <= words.end);
  if (!statement || (!isYesno && (evidence.fits <= 0 || hasSpan(statement)))) return statement;
  const { tokens, language } = question;
  const asked = new Set(tokens.flatMap((token) => keysOf(token, language).map(({ key }) => key)));
  const shared = ({ statement: said }: Statement) =>
    tokenize(said[language.code] ?? '', language).filter((token) => hasKey(token, asked, language)).length;
  const others = passage.statements.filter((one) => one !== statement && hasSpan(one));
  const [best] = [...(hasSpan(statement) ? [statement] : []), ...others].toSorted((a, b) => shared(b) - shared(a));
  return best ?? statement;
}

/** "Hallo", "Kannst du mir helfen": who greets, or speaks of himself and the bot and next to nothing else, asks nothing of an article. */
function isSmallTalk({ text, tokens, language }: Question): boolean {
  if (isGreeting(text)) return true;
  const topics = tokens.filter((token) => isTopical(token, language));
  return topics.length <= 1 && tokens.some(({ folded }) => language.question.address.has(folded));
}

/**
 * Names and numbers of the question that the passages shown have in no form. Other words say nothing: the passage may have
 * another word for it, and a question in another language has other words for all.
 */
function uncoveredBy(hits: readonly Hit[], question: Question): string[] {
  const { language } = question;
  const [first] = hits;
  if (first && languages[first.passage.article.language] !== language) return [];
  const shown = language.words.fold(hits.map(({ passage }) => passage.sentence.text).join(' '));
  return namesAsked(question)
    .filter(({ folded }) => !shown.includes(language.words.stem(folded)))
    .map((token) => token.text)
    .slice(0, MOST_UNCOVERED);
}

/** What people ask about the statements that came nearest. */
function suggestionsFrom(hits: readonly Hit[], language: LanguageCode): string[] {
  const questions = hits.flatMap(({ statement }) => statement?.questions[language]?.[0] ?? []);
  return [...new Set(questions)].slice(0, MOST_SUGGESTIONS);
}
