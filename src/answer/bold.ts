/** What speaks against a passage or a span of it as an answer, however sure the reader is. Each rule is of grammar, and holds for any text. */
import type { Span } from '../article/article.ts';
import type { AskedKind } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import type { Passage, Question } from '../search/index.ts';
import { denialsIn, hasKey, isContent, isNegation, keysOf, type Token, tokenize } from '../text/tokens.ts';
import { namesAsked, ofKind, resultAround, tokensIn } from './answer-evidence.ts';
import type { Asked } from './asked.ts';
import { asksWhom } from './questions.ts';

/** Whether nothing speaks against a span in bold. */
export const mayBeBold = (span: Span, passage: Passage, asked: Asked, question: Question): boolean =>
  !deniesAlone(question, passage) &&
  !isDenied(span, passage, question) &&
  isCounted(passage, asked, question) &&
  !isBesideOther(span, passage, asked.kind, question) &&
  !isHalf(span, passage, asked.kind);

/** Whether the passage tells of somebody else than the question asks for: then it is no answer at all. */
export const isAnothers = (span: Span, passage: Passage, question: Question): boolean =>
  isOfOther(span, passage, question) || isDoer(span, passage, question);

/**
 * Whether what the question names, or the source that it asks, stands in another clause than the stretch, with something else of
 * the asked kind beside it. For: "Wie viele waren es 2015?" – "**310** heute, 2015 waren es 420"; "Wie viele laut Opposition?" –
 * "Laut Polizei kamen **17**, die Opposition sprach von 60".
 */
function isBesideOther(span: Span, passage: Passage, kind: AskedKind, question: Question): boolean {
  const said = new Set(question.tokens.map(({ folded }) => folded));
  const isSaid = (one: Span) => tokensIn(passage, one).every(({ folded }) => said.has(folded));
  const { text, start: from } = passage.sentence;
  const areApart = (one: Span, other: Span) => {
    const [first, second] = one.start < other.start ? [one, other] : [other, one];
    return /[,;:–](?:\s|$)/.test(text.slice(first.end - from, second.start - from));
  };
  const source = sourceAsked(question)?.folded;
  const sources = passage.tokens.filter(({ folded }) => folded === source);
  const named = [...passage.figures, ...passage.names].filter(isSaid);
  const others = (ofKind(passage, kind) ?? []).filter((one) => !isSaid(one) && areApart(one, span));
  const isElsewhere = (one: Span) => areApart(one, span) && others.some((other) => !areApart(one, other));
  return [named, sources].some((places) => places.length > 0 && places.every(isElsewhere));
}

/** "laut Opposition", "nach Angaben der Opposition", "according to the union": whose word is asked for. */
function sourceAsked({ tokens, language }: Question): Token | undefined {
  const { before, leads, beforeNoun, sourceNoun } = language.quotes;
  const lower = tokens.map(({ text }) => text.toLowerCase());
  const at = lower.findIndex(
    (word, index) =>
      before.has(word) ||
      leads.has(`${lower[index - 1]} ${word}`) ||
      (beforeNoun.has(lower[index - 1] ?? '') && sourceNoun.test(word)),
  );
  return at < 0 ? undefined : tokens.slice(at + 1).find((token) => isContent(token, language));
}

/** Whether the question denies and nothing in the passage does: "Wie viele Länder stellen keine Truppen?" – "23 Länder stellen Truppen". */
function deniesAlone({ tokens, language }: Question, { article, tokens: said }: Passage): boolean {
  const denies = tokens.some((_, at) => isNegation(tokens, at, language));
  return denies && denialsIn(said, languages[article.language]).length === 0;
}

/** Whether the span stands behind a verb that denies it, and the question denies nothing: "Police denied that **two** were hurt". */
function isDenied(span: Span, { article, tokens: said }: Passage, { tokens, language }: Question): boolean {
  const own = languages[article.language];
  const isBehind = said.some((token) => token.end <= span.start && hasKey(token, own.words.denying, own));
  return isBehind && denialsIn(tokens, language).length === 0;
}

/** Whether what is to be counted stands there, or in what the index says, as far as that is in the question's language. */
function isCounted({ article, tokens, statements }: Passage, { kind, focus }: Asked, question: Question): boolean {
  const { language } = question;
  const noun = question.tokens.find(({ folded }) => folded === focus);
  if (kind !== 'number' || !noun) return true;
  const keys = new Set(keysOf(noun, language).map(({ key }) => key));
  const said = statements.flatMap(({ statement }) => tokenize(statement[language.code] ?? '', language));
  const all = languages[article.language] === language ? [...tokens, ...said] : said;
  return all.length === 0 || all.some((token) => hasKey(token, keys, language));
}

/** Of a result, "21 zu 14", one figure: which of the two is asked for is not told by where it stands. */
const isHalf = (span: Span, passage: Passage, kind: AskedKind): boolean =>
  kind === 'number' && resultAround(span, passage) !== undefined;

/** A name without the mark of the genitive: "Linds", "Lind's". */
const plain = ({ folded }: Token): string => folded.replace(/['’]?s$|['’]$/, '');

/** Words between an owner and who is meant: "Linds alter Rivale Kolb". */
const BETWEEN = [2, 3] as const;

/**
 * Whether whom the question names stands there only as the owner in front of another name: "Linds Rivale Kolb verlor 12 Euro"
 * says nothing of Lind. Not where that other one is asked for: "Wer ist Linds Rivale?".
 */
function isOfOther(span: Span, { tokens, names }: Passage, question: Question): boolean {
  const starts = new Map(names.map((name) => [name.start, name]));
  const isOwner = (at: number) => {
    const other = BETWEEN.map((further) => starts.get(tokens[at + further]?.start ?? -1)).find((name) => name);
    return other !== undefined && (other.end <= span.start || span.end <= other.start);
  };
  return namesAsked(question).some((word) => {
    const places = tokens.flatMap((token, at) => (plain(token) === plain(word) ? [at] : []));
    const isGenitive = (at: number) => /['’]s?$/.test(tokens[at]?.text ?? '') || tokens[at]?.folded !== word.folded;
    return places.length > 0 && places.every((at) => isGenitive(at) && isOwner(at));
  });
}

/** Whether the span does what somebody is asked for whom it is done to: "Kolb warf Lind vor" – "Wem warf Lind vor?". Not in the passive: "Kolb wurde von Lind kritisiert". */
function isDoer(span: Span, { article, tokens }: Passage, question: Question): boolean {
  if (!asksWhom(question.tokens, question.language)) return false;
  const { agent } = languages[article.language].quotes;
  return namesAsked(question).some((word) => {
    const at = tokens.findIndex((token) => plain(token) === plain(word));
    const doer = tokens[at];
    return (
      doer !== undefined &&
      span.end <= doer.start &&
      !tokens.slice(Math.max(0, at - 3), at).some(({ folded }) => agent.has(folded))
    );
  });
}
