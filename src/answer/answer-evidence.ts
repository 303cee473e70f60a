/** A question and a hit → what speaks for "it answers", and for a span in it, as numbers that are weighed together. */
import type { Span } from '../article/article.ts';
import type { AskedKind } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { beyondUsual, logit, type Weighing } from '../meaning/weighing.ts';
import type { Hit, Passage, Question } from '../search/index.ts';
import { findNames, type NameKind } from '../text/entities.ts';
import type { FigureKind } from '../text/quantities.ts';
import { denialsIn, hasKey, isCapital, isContent, isTopical, keysOf, type Token, tokenize } from '../text/tokens.ts';
import type { Asked } from './asked.ts';
import { askingPhrase } from './questions.ts';

/** What is weighed; nothing else that was tried paid on texts that the weights were not fitted on. */
export interface AnswerEvidence {
  /** The reader's word that the passage answers, as a logit. */
  readonly answers: number;
  /** How sure it is of the first and last word, as a logit. */
  readonly span: number;
  /** How far the sentence is from what is asked, beyond what right answers are: more than 0 where something else altogether is asked; 0 where the index asks it. */
  readonly strange: number;
  /** The cosines with the nearest question and statement of the index, moved so that 0 is as like as any two sentences of a text; 0 where there is none. */
  readonly asked: number;
  readonly statement: number;
  /** The cosine with the nearest question of the index, moved likewise, where the reader points at its answer, too; else 0. */
  readonly agreed: number;
  /** Whether the passage holds what is asked for (1), does not (-1), or that has no form (0); and whether the span does. */
  readonly kindFound: number;
  readonly fits: number;
  /** The share of the question's names that stand neither in the paragraph nor the title nor in what the index says of the passage. */
  readonly missing: number;
}

/** Whether a passage answers at all. */
export const ANSWERS: Weighing<keyof AnswerEvidence> = {
  weights: {
    answers: 0.9,
    span: -0.15,
    strange: -1.79,
    asked: 1.02,
    statement: -0.03,
    agreed: 0.47,
    kindFound: -0.62,
    fits: 0.29,
    missing: -0.45,
  },
  bias: 0.04,
  from: 0.44,
};

/** Whether its span is the answer. */
export const SPAN: Weighing<keyof AnswerEvidence> = {
  weights: {
    answers: 0.77,
    span: -0.04,
    strange: -1.83,
    asked: -0.2,
    statement: -0.59,
    agreed: 0.94,
    kindFound: -0.34,
    fits: 0.16,
    missing: -0.43,
  },
  bias: -0.37,
  from: 0.81,
};

/** A hit with the span that may answer. */
export interface Weighed {
  readonly hit: Hit;
  readonly span: Span | undefined;
  /** Whether the span is the answer that the index has for a question nearly the same, and the reader, if there is one, points at it, too. */
  readonly isKnown: boolean;
  /** Whether the index has another answer for a question nearly the same. */
  readonly isDisputed: boolean;
  /** Whether all of the span is what the question says itself. */
  readonly isRepeated: boolean;
  readonly evidence: AnswerEvidence;
}

/** Of right answers in the question's language one in fifty is less like it, of those in the other one in ten (`beyondUsual`; labelled sets, 2026-12-01). */
const STRANGE = -0.6;

/** Two questions that are as like as this are the same question. */
export const SAME_QUESTION = 0.955;

/** What speaks for each hit; those that no reader has read count as undecided. */
export function weigh(question: Question, asked: Asked, hits: readonly Hit[]): Weighed[] {
  return hits.map((hit) => {
    const [indexed, read] = [knownAnswer(hit, question, asked), wholeResult(readSpan(hit), hit, asked)];
    // Two questions may be nearly the same and ask for different things: "Was ist das oberste Ziel", "Wo liegt das oberste Ziel".
    const known = indexed && (!hit.reading || (read && areAlike(indexed, read, hit.passage))) ? indexed : undefined;
    const span = known ?? read;
    const { meaning, statement, asked: like } = hit.features;
    return {
      hit,
      span,
      isKnown: known !== undefined,
      isDisputed: isDisputed(hit, read),
      isRepeated: span !== undefined && repeated(span, hit.passage, question) === 1,
      evidence: {
        answers: logit(hit.reading?.answers ?? 0.5),
        span: logit(hit.reading?.span.confidence ?? 0),
        strange: known ? 0 : Math.max(0, STRANGE - beyondUsual(meaning)),
        asked: beyond(meaning, like),
        statement: beyond(meaning, statement),
        agreed: agreement(hit, read, question),
        kindFound: kindFound(hit.passage, asked.kind),
        fits: span ? fits(span, hit.passage, asked.kind) : -1,
        missing: missingNames(question, hit.passage),
      },
    };
  });
}

/** The cosine with a wording of the index, moved; 0 where there is none. */
const beyond = (meaning: number, more: number): number => (more === 0 ? 0 : beyondUsual(meaning + more));

function kindFound(passage: Passage, kind: Asked['kind']): number {
  const held = ofKind(passage, kind);
  return held ? (held.length > 0 ? 1 : -1) : 0;
}

/** The answer of the index, where it is asked nearly as the index asks it; "wer" does not ask for whom the question names. */
function knownAnswer({ nearest, passage }: Hit, question: Question, { kind }: Asked): Span | undefined {
  const isSame = nearest?.wording.of === 'question' && nearest.cosine >= SAME_QUESTION;
  const answer = isSame && saysNoMore(question, nearest.wording.text) ? nearest.wording.statement?.answer : undefined;
  return answer && kind === 'person' && repeated(answer, passage, question) > 0 ? undefined : answer;
}

/** Where the index asks the same, its answer is bold or nothing: not "Washington" for the agency in "Washington (dpa)". */
function isDisputed({ nearest, passage }: Hit, read: Span | undefined): boolean {
  const isSame = nearest?.wording.of === 'question' && nearest.cosine >= SAME_QUESTION;
  const answer = isSame ? nearest.wording.statement?.answer : undefined;
  return answer !== undefined && read !== undefined && !areAlike(answer, read, passage);
}

/** How like the nearest question of the index is whose answer the reader points at, too; 0 where one of the two denies, or the question names what neither the passage nor the index says of it. */
function agreement({ nearest, passage }: Hit, read: Span | undefined, question: Question): number {
  const indexed = nearest?.wording.of === 'question' ? nearest.wording : undefined;
  const answer = indexed?.statement?.answer;
  if (!indexed || !answer || !read || !areAlike(answer, read, passage)) return 0;
  const { tokens, language } = question;
  const denies = denialsIn(tokens, language).length !== denialsIn(tokenize(indexed.text, language), language).length;
  const said = passage.statements.flatMap(({ statement }) => Object.values(statement));
  const missing = notIn(namesAsked(question), [passage.sentence.text, indexed.text, ...said], passage);
  return denies || missing.length > 0 ? 0 : beyondUsual(nearest?.cosine ?? 0);
}

/** Whether two stretches share at least half of the words of the longer: "23" and "23 Länder", not "IS" and "einen Sieg über den IS". */
function areAlike(one: Span, other: Span, passage: Passage): boolean {
  const [own, its] = [tokensIn(passage, one), tokensIn(passage, other)];
  return own.filter((token) => its.includes(token)).length * 2 >= Math.max(own.length, its.length);
}

/**
 * Whether each word of weight, preposition and denial is one that the other question has. For: "Wie viele Länder stellen denn
 * Truppen?". Against: "Wie viele Länder stellen keine Truppen?", "Wie viele stellten früher Truppen?", "How many were there before?".
 */
function saysNoMore({ tokens, language }: Question, other: string): boolean {
  const said = tokenize(other, language);
  const keys = new Set(said.flatMap((token) => keysOf(token, language).map(({ key }) => key)));
  const isDenial = ({ folded }: Token) => language.words.negations.has(folded);
  const words = new Set(said.map(({ folded }) => folded));
  const isWeighty = (token: Token) =>
    isContent(token, language) || token.isNumber || language.quotes.prepositions.has(token.text.toLowerCase());
  const isOther = (token: Token) => isWeighty(token) && !words.has(token.folded) && !hasKey(token, keys, language);
  return !tokens.some(isOther) && tokens.filter(isDenial).length === said.filter(isDenial).length;
}

/** The reader's span in the article's text, without the marks around it. */
function readSpan({ reading, passage }: Hit): Span | undefined {
  if (!reading || reading.span.end <= reading.span.start) return undefined;
  const { start } = passage.sentence;
  const text = passage.sentence.text.slice(reading.span.start, reading.span.end);
  const [before = ''] = /^[\s"'“”„‚‘’»«(,;:.!?–-]*/.exec(text) ?? [];
  const [behind = ''] = /[\s"'“”„‚‘’»«),;:.!?–-]*$/.exec(text.slice(before.length)) ?? [];
  const span = { start: start + reading.span.start + before.length, end: start + reading.span.end - behind.length };
  return span.end > span.start ? span : undefined;
}

/** "21" of "21 zu 14" is half of a result: all of it is meant, unless a figure is asked for. */
const wholeResult = (span: Span | undefined, { passage }: Hit, { kind }: Asked): Span | undefined =>
  span && !ofKind(passage, kind) ? (resultAround(span, passage) ?? span) : span;

/** A span with the two figures of a result, "21 zu 14", "9 votes to 4", if it has one of them. */
export function resultAround(span: Span, { article, tokens }: Passage): Span | undefined {
  const { against } = languages[article.language].figures;
  for (const [at, { start, isNumber }] of tokens.entries()) {
    const joint = [at + 1, at + 2].find((place) => against.has(tokens[place]?.folded ?? ''));
    const other = joint === undefined ? undefined : tokens[joint + 1];
    if (isNumber && other?.isNumber && start < span.end && span.start < other.end)
      return { start: Math.min(start, span.start), end: Math.max(other.end, span.end) };
  }
  return undefined;
}

export const tokensIn = ({ tokens }: Passage, { start, end }: Span): readonly Token[] =>
  tokens.filter((token) => token.start < end && start < token.end);

function repeated(span: Span, passage: Passage, { tokens }: Question): number {
  const own = tokensIn(passage, span);
  const said = new Set(tokens.map(({ folded }) => folded));
  return own.length === 0 ? 1 : own.filter(({ folded }) => said.has(folded)).length / own.length;
}

/** The share of the question's names and numbers that neither the passage, what stands around it, nor its index has. */
function missingNames(question: Question, passage: Passage): number {
  const { article, sentence } = passage;
  if (languages[article.language] !== question.language) return 0;
  const names = namesAsked(question);
  const paragraph = article.paragraphs[sentence.paragraph - 1];
  const around = article.text.slice(paragraph?.start ?? 0, paragraph?.end ?? 0);
  const missing = notIn(names, [article.title, around, ...indexedTexts(passage)], passage);
  return names.length === 0 ? 0 : missing.length / names.length;
}

/** The words of a question that are numbers or belong to names. What opens a sentence has a capital for that; keywords have none. */
export function namesAsked({ text, tokens, language }: Question): readonly Token[] {
  const [found = []] = findNames(text, [tokens], language);
  const isSentence = text.trimEnd().endsWith('?') || askingPhrase(tokens, language) !== undefined;
  const isNamed = ({ start, end }: Token) => found.some((name) => name.start <= start && end <= name.end);
  const isName = (token: Token, at: number) => isNamed(token) && (at > 0 || !isSentence);
  return tokens.filter(
    (token, at) => (token.isNumber || token.isAcronym || isName(token, at)) && isTopical(token, language),
  );
}

/** All that the index says of a passage, and asks. */
const indexedTexts = ({ statements }: Passage): readonly string[] =>
  statements.flatMap(({ statement, questions }) => [...Object.values(statement), ...Object.values(questions).flat()]);

/**
 * The words that stand in none of the texts; a genitive is the same. An abbreviation is a word, begins one ("USA") or is what
 * words with capitals begin with ("United States", "U.S."): it is none of "aus".
 */
function notIn(words: readonly Token[], texts: readonly string[], { article }: Passage): readonly Token[] {
  if (words.length === 0) return [];
  const language = languages[article.language];
  const said = language.words.fold(texts.join(' '));
  const own = tokenize(texts.join('\n'), language);
  const initials = own.map(({ text, folded }) => (isCapital(text) ? folded.charAt(0) : ' ')).join('');
  const isShortFor = ({ folded }: Token) =>
    initials.includes(folded) || own.some((one) => one.isAcronym && one.folded.startsWith(folded));
  const stands = (word: Token) => (word.isAcronym ? isShortFor(word) : said.includes(word.folded.replace(/s$/, '')));
  return words.filter((word) => !stands(word));
}

const FIGURES: Partial<Readonly<Record<AskedKind, readonly FigureKind[]>>> = {
  number: ['number', 'share', 'money', 'duration'],
  money: ['money', 'number'],
  share: ['share', 'number'],
  duration: ['duration', 'number', 'date'],
  date: ['date', 'duration'],
};
const NAMES: Partial<Readonly<Record<AskedKind, readonly NameKind[]>>> = {
  person: ['person', 'organisation', 'unknown', 'place'],
  organisation: ['organisation', 'unknown', 'place'],
  place: ['place', 'unknown', 'organisation'],
  name: ['person', 'organisation', 'place', 'unknown'],
};

/** What of the asked kind a passage holds; undefined where the kind is none that shows by its form ("warum", "was"). */
export function ofKind({ figures, names }: Passage, kind: AskedKind): readonly Span[] | undefined {
  const wanted = FIGURES[kind];
  if (wanted) return figures.filter((figure) => wanted.includes(figure.kind));
  const called = NAMES[kind];
  return called && names.filter((name) => called.includes(name.kind));
}

/** 1 where the stretch holds something of the asked kind, -1 where it holds nothing, 0 where the kind has no form. */
export function fits(span: Span, passage: Passage, kind: AskedKind): number {
  const found = ofKind(passage, kind);
  if (!found) return 0;
  return found.some(({ start, end }) => start < span.end && span.start < end) ? 1 : -1;
}
