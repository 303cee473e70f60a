/** What somebody typed → the questions in it: two joined by "und" are two, and one may ask for the whole article. */
import type { Language } from '../language/language.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { askingPhrase } from './asking-phrase.ts';

/** A part asks by itself if it has at least so many words. */
const FEWEST_WORDS = 3;

/** The questions of a text, as typed, in order; the text itself where it is one. */
export function splitQuestions(text: string, language: Language): string[] {
  const sentences = text.match(/[^?]+\?+|[^?]+$/g)?.map((one) => one.trim()) ?? [];
  const asked = sentences.filter((one) => /[\p{L}\p{N}]/u.test(one));
  return asked.length === 0 ? [text] : asked.flatMap((one) => splitOne(one, language));
}

function splitOne(text: string, language: Language): string[] {
  const tokens = tokenize(text, language);
  const joint = tokens.findIndex(
    ({ text: word }, at) =>
      language.quotes.coordinating.has(word.toLowerCase()) &&
      at >= FEWEST_WORDS &&
      tokens.length - at > FEWEST_WORDS &&
      opensQuestion(tokens.slice(at + 1), language) &&
      askingPhrase(tokens.slice(0, at), language) !== undefined,
  );
  const at = tokens[joint];
  if (!at) return [text];
  return [`${text.slice(0, at.start).trim().replace(/[,;]$/, '')}?`, text.slice(at.end).trim()];
}

/** "… und wer sagt das?", but not "… und wie sie finanziert wird": behind that phrase stands its subject. */
function opensQuestion(tokens: readonly Token[], language: Language): boolean {
  const { nominative, masculine, feminine, neuter } = language.quotes;
  const phrase = askingPhrase(tokens.slice(0, FEWEST_WORDS), language);
  if (!phrase || askingPhrase(tokens.slice(0, phrase.next), language) === undefined) return false;
  const behind = tokens[phrase.next]?.text.toLowerCase() ?? '';
  return ![nominative, masculine, feminine, neuter].some((words) => words.has(behind));
}

/** "Worum geht es?", "tldr": asks for the whole, and for nothing in it. */
export function asksOverview(text: string, language: Language): boolean {
  const folded = tokenize(text, language).map((token) => token.folded);
  return language.question.overview.test(folded.join(' '));
}
