/** A message → its claims: the sentences that state something. */

import type { Language } from '../language/language.ts';
import { splitSentences } from '../text/sentences.ts';
import { isContent, tokenize } from '../text/tokens.ts';

/** No sentence that can be checked is longer; more is cut off, so that a reply can show it. */
const LONGEST_CLAIM = 400;
/** A part of a sentence that claims something of its own has at least as many words. */
const FEWEST_IN_PART = 3;
/** As many claims of one message are checked. */
export const MOST_CLAIMS = 5;
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
    .flatMap((sentence) => partsOf(sentence, language))
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

/** Two sentences joined by "und" are two claims; what shares its subject or verb stays together. */
function partsOf(sentence: string, language: Language): string[] {
  const tokens = tokenize(sentence, language);
  const { finite, verbs, coordinating } = language.quotes;
  const isVerb = (at: number) => {
    const word = tokens[at]?.text.toLowerCase() ?? '';
    return finite.has(word) || verbs.has(word);
  };
  for (const [at, { text, start, end }] of tokens.entries()) {
    if (!coordinating.has(text.toLowerCase()) || at < FEWEST_IN_PART || tokens.length - at <= FEWEST_IN_PART) continue;
    const [left, right] = [tokens.slice(0, at), tokens.slice(at + 1)];
    const isWhole = !isVerb(at + 1) && left.some((_, i) => isVerb(i)) && right.some((_, i) => isVerb(at + 1 + i));
    if (isWhole)
      return [sentence.slice(0, start).replace(/[\s,;]+$/, ''), ...partsOf(sentence.slice(end).trim(), language)];
  }
  return [sentence];
}

/** Something that could be right or wrong has a figure, or a few words of which two carry meaning. */
function states(sentence: string, language: Language): boolean {
  if (QUESTION.test(sentence)) return false;
  const tokens = tokenize(sentence, language);
  const content = tokens.filter((token) => isContent(token, language));
  if (tokens.length < FEWEST_WORDS) return tokens.length > 1 && content.some(({ isNumber }) => isNumber);
  return content.length > 1 || content.some(({ isNumber }) => isNumber);
}
