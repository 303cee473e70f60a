/** A message → its claims: the sentences that state something. */

import type { Language } from './language.ts';
import { splitSentences } from './sentences.ts';
import { isContent, tokenize } from './tokens.ts';

/** No sentence that can be checked is longer; more is cut off, so that a reply can show it. */
const LONGEST_CLAIM = 400;
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
    .split('\n')
    .map((line) => line.replace(LINK, '').replace(LINE_START, ''))
    .flatMap((line) => sentencesOf(line, language))
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

/** Something that could be right or wrong has a figure, or a few words of which two carry meaning. */
function states(sentence: string, language: Language): boolean {
  if (QUESTION.test(sentence)) return false;
  const tokens = tokenize(sentence, language);
  const content = tokens.filter((token) => isContent(token, language));
  if (tokens.length < FEWEST_WORDS) return tokens.length > 1 && content.some(({ isNumber }) => isNumber);
  return content.length > 1 || content.some(({ isNumber }) => isNumber);
}
