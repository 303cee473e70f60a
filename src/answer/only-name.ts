/** The words behind "who is" → whether they are but a name, so that what somebody is is asked for, not who. */
import type { Language } from '../language/language.ts';
import { isCapital, isContent, type Token } from '../text/tokens.ts';
import { kindOfNoun } from './asked-noun.ts';

/** The name of somebody of whom is asked who he is has no more words. */
const LONGEST_NAME = 4;

/** "Wer ist Hanna Brandt", "wer diese Brandt ist" asks what she is: a verb of being and a name, in capitals unless nothing is. */
export function isOnlyName(tokens: readonly Token[], language: Language): boolean {
  const { copula, prepositions } = language.quotes;
  const isVerb = ({ text }: Token) => copula.has(text.toLowerCase());
  const others = tokens.filter((token) => !isVerb(token));
  const names = others.filter((token) => isContent(token, language));
  if (names.length === 0 || names.length > LONGEST_NAME || others.length === tokens.length) return false;
  if (others.some(({ text }) => prepositions.has(text.toLowerCase()))) return false;
  const capitals = names.filter(({ text }) => isCapital(text));
  const alike = capitals.length === names.length || capitals.length === 0;
  return alike && !names.some((token) => kindOfNoun(token, language)) && !isDescribed(names, language);
}

/** "Obamas Rivale": a common noun, unless a given name makes it a last name. */
function isDescribed(names: readonly Token[], { names: { given, isCommonNoun, joinsNouns } }: Language): boolean {
  const [before, last] = names.slice(-2);
  return joinsNouns && last !== undefined && isCommonNoun(last.folded) && !given.has(before?.folded ?? '');
}
