/** A mistyped word of a claim of which there are opposites → that word. */
import type { Language } from '../language.ts';
import { isKnown } from '../search/correction.ts';
import { isSlip } from '../search/slip.ts';
import { keysOf, type Token } from '../tokens.ts';

/** In a shorter word a slip mostly makes another word. */
const SHORTEST = 7;

/** The token itself, or with the form of what it means, where it is no word that one knows. */
export function asMeant(token: Token, language: Language): Token {
  const { opposites } = language.words;
  const keys = keysOf(token, language).map(({ key }) => key);
  if (token.isNumber || keys.some((key) => opposites.has(key)) || isKnown(token, language)) return token;
  const typed = keys.filter(({ length }) => length >= SHORTEST);
  const meant = [...opposites.keys()].find((word) => word.length >= SHORTEST && typed.some((key) => isSlip(key, word)));
  return meant === undefined ? token : { ...token, folded: meant };
}
