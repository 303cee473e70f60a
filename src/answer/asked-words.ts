/** The tokens of a question → whether it asks for what somebody says. */
import type { Language } from '../language/language.ts';
import { isCapital, isContent, keysOf, type Token } from '../text/tokens.ts';

/** Whether somebody's words are asked for: a verb of saying is in the question. */
export function asksForWords(tokens: readonly Token[], language: Language): boolean {
  const { saying } = language.question;
  return tokens.some(
    (token) => isContent(token, language) && !isTitle(token, language) && says(token, saying, language),
  );
}

/** A noun is not taken apart: "Absatz" is no "Satz". */
const says = (token: Token, saying: ReadonlySet<string>, language: Language): boolean =>
  keysOf(token, language).some(({ key, weight }) => saying.has(key) && (weight === 1 || /^\p{Ll}/u.test(token.text)));

/** "United States" states nothing; in German any noun has a capital. */
const isTitle = ({ text }: Token, { words }: Language): boolean => !words.compounds && isCapital(text);
