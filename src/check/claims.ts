/** A message → its claims: the sentences that state something. */

import type { Language } from '../language/language.ts';
import { splitSentences } from '../text/sentences.ts';
import { isCapital, isContent, type Token, tokenize } from '../text/tokens.ts';

/** No sentence that can be checked is longer; more is cut off, so that a reply can show it. */
const LONGEST_CLAIM = 400;
/** A part of a sentence that claims something of its own has at least as many words. */
const FEWEST_IN_PART = 3;
/** As many claims of one message are checked. */
export const MOST_CLAIMS = 5;
/** Fewer words claim nothing: "Stimmt das?". */
const FEWEST_WORDS = 3;
const LINK = /https?:\/\/\S+/g;
const LINE_START = /^[\s>*#•–-]+/;
/** Questions state nothing. */
const QUESTION = /\?["'“”»«)\]]*$/;

/**
 * All claims of a text, in order, as they are written, each once.
 * In messages sentences begin with small letters, and lines end without full stop: both end a claim all the same.
 */
export function splitClaims(text: string, language: Language): readonly string[] {
  const claims = text
    .split(/[\n;]/)
    .map((line) => line.replace(LINK, '').replace(LINE_START, ''))
    .flatMap((line) => sentencesOf(line, language))
    .flatMap((sentence) => partsOf(sentence.slice(0, LONGEST_CLAIM * MOST_CLAIMS), language))
    .map((sentence) => sentence.slice(0, LONGEST_CLAIM).trim())
    .filter((sentence) => states(sentence, language));
  return [...new Set(claims)];
}

function sentencesOf(line: string, language: Language): string[] {
  const raised = line.replace(/(?<=[.!?] )\p{Ll}/gu, (letter) => letter.toUpperCase());
  const readable = raised.length === line.length ? raised : line;
  return splitSentences(readable, { start: 0, end: line.length }, language).map(({ start, end }) =>
    line.slice(start, end),
  );
}

/** Two sentences joined by "und" or by a comma are two claims; what shares its subject or verb stays together. */
function partsOf(sentence: string, language: Language): string[] {
  const tokens = tokenize(sentence, language);
  const parts: string[] = [];
  let from = 0;
  for (let at = FEWEST_IN_PART; at <= tokens.length - FEWEST_IN_PART; at += 1) {
    const left = tokens.slice(from, at);
    const isAnd = adds(tokens[at], language);
    const right = tokens.slice(isAnd ? at + 1 : at);
    const isJoint = isAnd
      ? joins(sentence, left, right, language)
      : parted(sentence, left, right) && follows(left, right, language);
    if (!isJoint || ![left, right].every((part) => claims(part, language))) continue;
    parts.push(sentence.slice(left[0]?.start, left.at(-1)?.end));
    from = at + Number(isAnd);
  }
  return [...parts, sentence.slice(from === 0 ? 0 : tokens[from]?.start)];
}

/** "und", not "oder": of two things one of which is so, neither is claimed. */
const adds = (token: Token | undefined, { quotes, words }: Language): boolean =>
  token !== undefined && quotes.coordinating.has(token.text.toLowerCase()) && !words.supposing.has(token.folded);

const claims = (part: readonly Token[], language: Language): boolean =>
  part.length >= FEWEST_IN_PART && saysSomething(part, language);

/** Whether but a comma is between them. */
const parted = (sentence: string, left: readonly Token[], right: readonly Token[]): boolean =>
  /^\s*,\s*$/.test(sentence.slice(left.at(-1)?.end, right[0]?.start));

/** "und" between two halves, each with a verb; if the second begins with it, or with a comma before it, both have one subject. */
function joins(sentence: string, left: readonly Token[], right: readonly Token[], language: Language): boolean {
  const isVerb = (token: Token) => isKnownVerb(token, language);
  const verb = right.findIndex(isVerb);
  const isOpen = left.some((_, at) => opensInner(sentence, left, at, language));
  const isOne = sentence.slice(right[0]?.start, right[verb]?.start).includes(',');
  return verb > 0 && left.some(isVerb) && !isOne && !isOpen;
}

/** "dass", "wenn": what they open may go on behind "und", and is not claimed by itself. */
function opensInner(sentence: string, tokens: readonly Token[], at: number, { quotes }: Language): boolean {
  const word = tokens[at]?.text.toLowerCase() ?? '';
  const isFirst = at === 0 || sentence.slice(tokens[at - 1]?.end, tokens[at]?.start).includes(',');
  return (quotes.that.has(word) || quotes.subordinating.has(word)) && (isFirst || quotes.needsNoComma);
}

/** A comma between two main clauses, neither of which says or governs the other: "Gabriel fehlte, Tillerson war dabei". */
function follows(left: readonly Token[], right: readonly Token[], language: Language): boolean {
  const { verbs, passive } = language.quotes;
  const says = ({ text }: Token, at: number, tokens: readonly Token[]) =>
    verbs.has(text.toLowerCase()) && !passive.has(tokens[at - 1]?.text.toLowerCase() ?? '');
  return !left.some(says) && !right.some(says) && isMain(left, language) && isMain(right, language);
}

/** A subject that begins the clause and, with more behind it, a verb: no relative clause, nothing that "weil" or "dass" opens. */
function isMain(tokens: readonly Token[], language: Language): boolean {
  const { that, subordinating, relative, definite, indefinite, masculine, feminine, neuter } = language.quotes;
  const [first = '', second = ''] = tokens.map(({ text }) => text.toLowerCase());
  const isArticle = definite.has(first) || indefinite.has(first);
  const isPronoun = [masculine, feminine, neuter].some((words) => words.has(first));
  if ((that.has(first) && !isArticle) || subordinating.has(first) || (relative.has(first) && !isArticle)) return false;
  if (!isArticle && !isPronoun && !isCapital(tokens[0]?.text ?? '')) return false;
  if (definite.has(second) || indefinite.has(second)) return false;
  const verb = tokens.findIndex(
    (token, at) => at > 0 && (isKnownVerb(token, language) || isVerbal(tokens, at, language)),
  );
  return verb > 0 && verb < tokens.length - 1 && (isPronoun || namesSubject(tokens.slice(0, verb), language));
}

function isKnownVerb({ text }: Token, { quotes }: Language): boolean {
  return quotes.finite.has(text.toLowerCase()) || quotes.verbs.has(text.toLowerCase());
}

/** Where nouns have capitals, a small word of a verb's form right behind the subject: "Deutschland zahlt". */
function isVerbal(tokens: readonly Token[], at: number, { words, quotes }: Language): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!words.compounds || !before || !token || quotes.prepositions.has(token.text)) return false;
  return isCapital(before.text) && /^\p{Ll}{2,}(?:t|te|en|ten)$/u.test(token.text) && !words.stop.has(token.folded);
}

/** In front of the verb stands a noun: where nouns have no capitals, anything. */
const namesSubject = (tokens: readonly Token[], { words }: Language): boolean =>
  !words.compounds || tokens.some(({ text }) => isCapital(text));

/** A question states nothing. */
const states = (sentence: string, language: Language): boolean =>
  !QUESTION.test(sentence) && saysSomething(tokenize(sentence, language), language);

/** Something that could be right or wrong has a figure, or a few words of which two carry meaning. */
function saysSomething(tokens: readonly Token[], language: Language): boolean {
  const content = tokens.filter((token) => isContent(token, language));
  if (tokens.length < FEWEST_WORDS) return tokens.length > 1 && content.some(({ isNumber }) => isNumber);
  return content.length > 1 || content.some(({ isNumber }) => isNumber);
}
