/** A mistyped word of a question → the word that it means, read from then on as if that had been typed. */
import { isPlace } from '../designations.ts';
import type { Language } from '../language.ts';
import { capitalised, isNumberKey, keysOf, type Token } from '../tokens.ts';
import type { Postings } from './postings.ts';
import { isSlip } from './slip.ts';
import type { Spelling } from './spelling.ts';
import type { Synonyms } from './synonyms.ts';

/** Shorter words are too like each other. */
const SHORTEST = 5;
const SHORTEST_STEM = 6;

/** The token itself, or with the folded form, or the stem, of what it means; its text stays as it was typed. */
export type Correction = (token: Token) => Token;

/** Prepares it from where the words of a library stand and what is like them. */
export function prepareCorrection(
  places: Postings,
  { meant }: Spelling,
  { known }: Synonyms,
  language: Language,
): Correction {
  const small = [...language.words.stop, ...language.question.words].filter(({ length }) => length >= SHORTEST);
  return (token) => {
    const { folded, isNumber } = token;
    if (isNumber || keysOf(token, language).some(({ key }) => places.count(key) > 0) || isKnown(token, language))
      return token;
    const word =
      meant(folded) ??
      small.find((each) => folded.length >= SHORTEST && isSlip(folded, each)) ??
      sameThing(token, known, language);
    return word === undefined ? token : { ...token, folded: word };
  };
}

/** The one key of a word for something in the library that a key of the token is a slip from. */
function sameThing(token: Token, known: readonly string[], language: Language): string | undefined {
  for (const { key } of keysOf(token, language)) {
    const [meant, other] = key.length < SHORTEST_STEM ? [] : known.filter((each) => isSlip(key, each));
    if (meant !== undefined && other === undefined) return meant;
  }
  return undefined;
}

/** A word that one knows is not mistyped for another: "Iran" is not "Irak". */
export function isKnown(token: Token, language: Language): boolean {
  const { words, figures, question, names } = language;
  const { folded, text } = token;
  if (words.stop.has(folded) || words.negations.has(folded) || words.polar.has(folded)) return true;
  if (question.words.has(folded) || question.nouns.has(folded) || figures.bounds.has(folded)) return true;
  const keys = keysOf(token, language).map(({ key }) => key);
  if (keys.some((key) => isNumberKey(key) || words.synonyms.has(key))) return true;
  return (
    names.given.has(folded) ||
    names.roles.has(folded) ||
    names.bodies.has(folded) ||
    isPlace(capitalised(text), language)
  );
}
