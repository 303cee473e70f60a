/** What somebody typed → the questions in it, the phrase that asks in each, and whether it asks for words or for the whole. */
import type { Language, Opening } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { oncePer } from '../language/memory.ts';
import { capitalised, isCapital, isContent, keysOf, type Token, tokenize } from '../text/tokens.ts';

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
  return [`${text.slice(0, at.start).trim().replace(/[,;]$/, '')}?`, capitalised(text.slice(at.end).trim())];
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

/** "Hallo", "good morning": greets in any language, and asks nothing. */
export const isGreeting = (text: string): boolean =>
  Object.values(languages).some((language) => {
    const folded = tokenize(text, language).map((token) => token.folded);
    return language.question.greeting.test(folded.join(' '));
  });

/** What an asking phrase asks for, and the index of the token behind it. */
interface AskingPhrase {
  readonly kind: Opening;
  readonly next: number;
}

/** The longest asking phrase has this many words: "seit wann", "mit wem". */
const LONGEST_PHRASE = 3;

/** The first asking phrase that opens no clause. */
export function askingPhrase(tokens: readonly Token[], language: Language): AskingPhrase | undefined {
  for (let index = 0; index < tokens.length; index += 1) {
    const phrase = phraseAt(tokens, index, language.question.phrases);
    if (phrase && !opensClause(tokens, index, language)) return phrase;
  }
  return undefined;
}

/** The words that asking phrases begin with. */
const openings = oncePer(
  (phrases: ReadonlyMap<string, Opening>) => new Set([...phrases.keys()].map((phrase) => phrase.split(' ')[0] ?? '')),
);

function phraseAt(
  tokens: readonly Token[],
  index: number,
  phrases: ReadonlyMap<string, Opening>,
): AskingPhrase | undefined {
  if (!openings(phrases).has(tokens[index]?.folded ?? '')) return undefined;
  for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
    const words = tokens.slice(index, index + length).map(({ folded }) => folded);
    const kind = words.length === length ? phrases.get(words.join(' ')) : undefined;
    if (kind) return { kind, next: index + length };
  }
  return undefined;
}

/** "When the bridge closed, what ...": it asks only if a verb follows that makes a question, or if nothing else does. */
function opensClause(tokens: readonly Token[], index: number, { question }: Language): boolean {
  if (!question.subordinating.has(tokens[index]?.folded ?? '')) return false;
  if (question.yesno.has(tokens[index + 1]?.folded ?? '')) return false;
  return tokens.slice(index + 1).some(({ folded }) => question.phrases.has(folded));
}

/** "Wen kritisierte Brandt?", "Who did Brandt criticise?": somebody is asked for who does not do it; "von wem" asks who does. */
export function asksWhom(tokens: readonly Token[], language: Language): boolean {
  const { kind, next = 0 } = askingPhrase(tokens, language) ?? {};
  if (kind === 'who') return language.question.support.has(tokens[next]?.folded ?? '');
  return kind === 'person' && !language.quotes.agent.has(tokens[next - 2]?.folded ?? '');
}

/** Whether somebody's words are asked for: a verb of saying is in the question. */
export const asksForWords = (tokens: readonly Token[], language: Language): boolean =>
  tokens.some((token) => isSaying(token, language));

/** Whether a word says that somebody says something, or is a noun of that. */
export const isSaying = (token: Token, language: Language): boolean =>
  isContent(token, language) && !isTitle(token, language) && says(token, language.question.saying, language);

/** A noun is not taken apart: "Absatz" is no "Satz". */
const says = (token: Token, saying: ReadonlySet<string>, language: Language): boolean =>
  keysOf(token, language).some(({ key, weight }) => saying.has(key) && (weight === 1 || /^\p{Ll}/u.test(token.text)));

/** "United States" states nothing; in German any noun has a capital. */
const isTitle = ({ text }: Token, { words }: Language): boolean => !words.compounds && isCapital(text);
