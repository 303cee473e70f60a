/** Which words are of a nation or a region. */
import type { Language } from '../language.ts';
import { keysOf, type Token } from '../tokens.ts';

/** Whether a word is of a nation or a region: "russisch". */
export function isOfNation(token: Token, language: Language): boolean {
  const poles = keysOf(token, language).flatMap(({ key }) => language.words.opposites.get(key) ?? []);
  return poles.some(({ of }) => of === 'nation' || of === 'region');
}
