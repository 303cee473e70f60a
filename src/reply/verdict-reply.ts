/** Verdict → Reply: what the article says of a claim, in words, with what differs marked on both sides. */

import type { Span } from '../article/article.ts';
import type { Statement } from '../article/statements.ts';
import type { Verdict } from '../check/index.ts';
import { tokenizedOf } from '../extract/units.ts';
import type { Language } from '../language/language.ts';
import { languages, recogniseQuestion } from '../language/languages.ts';
import { asPassage, type Reference, referenceOf } from '../library/reference.ts';
import { agree } from '../text/agreement.ts';
import { findNames } from '../text/entities.ts';
import { type Figure, findFigures } from '../text/quantities.ts';
import { hasKey, isContent, keysOf, type Token, tokenize } from '../text/tokens.ts';
import { contextAction, furtherActions } from './actions.ts';
import { type Audience, textsFor } from './command.ts';
import { markedRuns, passageBlocks } from './passage.ts';
import {
  nothing,
  paragraph,
  type Reply,
  type ReplyBlock,
  type Run,
  run,
  separated,
  small,
  strong,
  title,
} from './reply.ts';

const TONES = { supported: 'answered', contradicted: 'related', not_mentioned: 'none' } as const;

/** The verdict on each claim of a text. `more`: the text has further claims that were not checked. */
export function sayVerdicts(verdicts: readonly Verdict[], more: boolean, reader: Audience): Reply {
  const [only, ...others] = verdicts;
  const texts = textsFor(reader);
  if (!only) return nothing(texts.verdict.noClaim);
  if (others.length === 0 && !more) return sayVerdict(only, reader);
  const firsts = verdicts.flatMap((verdict, index) => {
    const [first] = referencesOf(verdict, reader);
    return first ? [contextAction(first, texts.actions.passage(index + 1))] : [];
  });
  return {
    tone: 'plain',
    blocks: [
      ...separated(verdicts.map((verdict, index) => verdictBlocks(verdict, reader, `${index + 1}. `))),
      ...(more ? [small(texts.verdict.firstClaims(verdicts.length))] : []),
    ],
    actions: firsts,
    private: verdicts.every(({ verdict }) => verdict === 'not_mentioned'),
  };
}

/** One claim. */
function sayVerdict(verdict: Verdict, reader: Audience): Reply {
  const texts = textsFor(reader);
  const [first, ...others] = referencesOf(verdict, reader);
  return {
    tone: TONES[verdict.verdict],
    blocks: verdictBlocks(verdict, reader),
    actions: first ? [contextAction(first, texts.actions.context), ...furtherActions(others, texts)] : [],
    private: verdict.verdict === 'not_mentioned',
  };
}

function verdictBlocks(verdict: Verdict, reader: Audience, number = ''): ReplyBlock[] {
  const [nearest] = referencesOf(verdict, reader);
  const { claimed, actual } = nearest && verdict.verdict !== 'supported' ? apart(verdict, nearest) : NOTHING_APART;
  return [
    title(`${number}${headline(verdict, nearest, reader)}`),
    claimBlock(verdict, claimed, reader),
    ...(nearest ? passageBlocks(shownFor(verdict, nearest, actual[0]), reader, actual) : []),
  ];
}

/** What is marked in the claim and in the passage. */
interface Apart {
  readonly claimed: readonly Span[];
  readonly actual: readonly Span[];
}

const NOTHING_APART: Apart = { claimed: [], actual: [] };

/** What differs, where that is one thing; else what the claim and the passage do not share. */
function apart(verdict: Verdict, reference: Reference): Apart {
  const differences = verdict.verdict === 'contradicted' ? verdict.differences : [];
  if (differences.length > 0)
    return { claimed: differences.map(({ claimed }) => claimed), actual: differences.map(({ actual }) => actual) };
  return notShared(verdict.claim, reference);
}

/**
 * Of the claim every word of weight that the passage has in no form, nor the index in the claim's language. The passage says
 * more than a claim: of it a denial, and what may stand in the place of the claim's words, a figure for a figure, a name for a
 * name; all other figures where there is none. Two languages share no words: there only figures are compared.
 */
function notShared(claim: string, { indexed: { article, facts, quotes }, sentence }: Reference): Apart {
  const own = languages[article.language];
  const language = languages[recogniseQuestion(claim, own.code)];
  const { names = [], tokens = [] } = tokenizedOf(article, own).find((one) => one.sentence === sentence) ?? {};
  const claimed = tokenize(claim, language);
  const said = [...facts, ...quotes].flatMap(({ source, statement }) =>
    source.start === sentence.start ? (statement[language.code] ?? []) : [],
  );
  const comparable = [...tokens, ...said.flatMap((text) => tokenize(text, language))];
  const [counted, its] = [findFigures(claimed, language), findFigures(tokens, own)];
  const figures = { claimed: unlike(counted, its), actual: unlike(its, counted) };
  const isWord = (token: Token) => isContent(token, language) && !counted.some((figure) => isIn(token, figure));
  const isComparable = language === own || said.length > 0;
  const missing = isComparable ? lacking(claimed, comparable, language).filter(isWord) : [];
  const [named = []] = findNames(claim, [claimed], language);
  const called = language === own ? names.filter((name) => isOther(name, tokens, claimed, own)) : [];
  const denials =
    language === own ? lacking(tokens, claimed, own).filter(({ folded }) => own.words.negations.has(folded)) : [];
  const instead = [
    ...denials,
    ...(figures.claimed.length > 0 ? figures.actual : []),
    ...(missing.some((token) => named.some((name) => isIn(token, name))) ? called : []),
  ];
  return {
    claimed: joined([...missing, ...figures.claimed], claim),
    actual: joined(instead.length > 0 ? instead : figures.actual, sentence.text, sentence.start),
  };
}

/** The figures of one text with which none of the other agrees. */
const unlike = (own: readonly Figure[], others: readonly Figure[]): Figure[] =>
  own.filter((figure) => !others.some((other) => agree(figure, other) || agree(other, figure)));

/** The words of one text that the other has in no form. */
function lacking(own: readonly Token[], other: readonly Token[], language: Language): readonly Token[] {
  const keys = new Set(other.flatMap((token) => keysOf(token, language).map(({ key }) => key)));
  return own.filter((token) => !hasKey(token, keys, language));
}

const isIn = (inner: Span, { start, end }: Span): boolean => start <= inner.start && inner.end <= end;

/** A name of which the claim has no word and that it does not shorten: "IS" is the Islamic State. */
function isOther(name: Span, tokens: readonly Token[], claimed: readonly Token[], language: Language): boolean {
  const words = tokens.filter((token) => isIn(token, name));
  const initials = words.map(({ text }) => text.charAt(0).toUpperCase()).join('');
  const isShortened = words.length > 1 && claimed.some(({ text }) => text === initials);
  return !isShortened && lacking(words, claimed, language).length === words.length;
}

/** Spans in order, those that only a blank parts as one. */
function joined(spans: readonly Span[], text: string, offset = 0): Span[] {
  const whole: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last && text.slice(last.end - offset, start - offset).trim() === '')
      whole.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    else whole.push({ start, end });
  }
  return whole;
}

function headline(verdict: Verdict, nearest: Reference | undefined, reader: Audience): string {
  const { verdict: texts } = textsFor(reader);
  if (verdict.verdict === 'supported') return texts.supported;
  if (verdict.verdict === 'not_mentioned') return nearest ? texts.open : texts.nothing;
  const { correction, differences } = verdict;
  const [difference] = differences;
  if (!difference || correction === null) return texts.contradicted;
  const claimed = verdict.claim.slice(difference.claimed.start, difference.claimed.end);
  const areOther = claimed.toLowerCase() !== correction.toLowerCase();
  const areValues = [claimed, correction].every((words) => words !== '' && !denies(words));
  return areOther && areValues ? texts.differs(correction, claimed) : texts.contradicted;
}

/** "nicht gereist" is no value to put against another. */
function denies(text: string): boolean {
  const words = text.split(/\s+/);
  return Object.values(languages).some(({ words: { negations, fold } }) =>
    words.some((word) => negations.has(fold(word))),
  );
}

/** Where nothing is said of a claim, the sentence alone: what the index makes of it may be about something else. */
const shownFor = ({ verdict }: Verdict, reference: Reference, span: Span | undefined): Reference =>
  verdict === 'not_mentioned' ? asPassage(reference) : aboutSpan(reference, span);

/** The same passage with the statement that has a stretch of it as its answer. */
function aboutSpan(reference: Reference, span: Span | undefined): Reference {
  const within = ({ answer, source }: Statement) =>
    span && answer && source.start === reference.sentence.start && answer.start <= span.start && span.end <= answer.end;
  const statement = reference.indexed.facts.find(within) ?? reference.statement;
  return { ...reference, statement };
}

function claimBlock({ claim }: Verdict, spans: readonly Span[], reader: Audience): ReplyBlock {
  const words: Run[] = markedRuns(claim, { start: 0, end: claim.length }, spans);
  return paragraph(strong(textsFor(reader).verdict.claim), run(' '), ...words);
}

/** What the verdict rests on; of an open claim, what is nearest. */
function referencesOf({ hits }: Verdict, { library }: Audience): Reference[] {
  return hits.map((hit) => referenceOf(hit, library));
}
