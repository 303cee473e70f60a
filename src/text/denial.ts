/** How often something is denied: "nicht", "kein", "lehnte ab", "failed to"; the one kind of denial for whatever reads. */
import type { Language } from '../language/language.ts';
import { hasKey, type Token } from './tokens.ts';

/** The tokens that deny; "nicht nur" denies nothing. */
export function denialsIn(tokens: readonly Token[], language: Language): Token[] {
  const { negations, denying, ending, limiting } = language.words;
  return tokens.filter((token, at) =>
    negations.has(token.folded)
      ? !limiting.has(tokens[at + 1]?.folded ?? '')
      : hasKey(token, denying, language) || hasKey(token, ending, language),
  );
}
