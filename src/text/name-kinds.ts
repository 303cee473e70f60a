/** A name's parts → whether it is a person's, a place's or a body's. */

import { isPlace } from './designations.ts';
import type { Part } from './parts.ts';
import { isAcronym, isBodyPart, isGiven, isKnownPerson, isRole, type Run } from './runs.ts';

/** What a name is one of; `unknown` where nothing tells. */
export type NameKind = 'person' | 'place' | 'organisation' | 'unknown';

/** What the article told of a name elsewhere. */
export type Kinds = ReadonlyMap<string, NameKind>;

/** The kind of the name that `own` is, a stretch of the run from a part on. */
export function kindOf(run: Run, from: number, own: readonly Part[], kinds: Kinds): NameKind {
  const { language } = run;
  const text = run.text.slice(own[0]?.start, own.at(-1)?.end).replace(/['’]s$/, '');
  if (isPlace(text, language)) return isCalled(run, own) ? 'person' : 'place';
  if (own.some((part) => isBodyPart(part, language))) return 'organisation';
  if (isPerson(run, from, own)) return 'person';
  if (own.some(isAcronym)) return 'organisation';
  if (language.names.placeEnding.test(own.at(-1)?.folded ?? '') || followsPlaceWord(run, own[0])) return 'place';
  const told = kinds.get(text) ?? kinds.get(text.replace(/s$/, ''));
  const isMixed = own.some((part) => run.capitals.isCommon(part) && !isGiven(part, language));
  return told ?? (isMixed ? 'unknown' : guess(own));
}

/** "Wales" is Jimmy Wales where the article has him, but not "in Wales". */
function isCalled(run: Run, own: readonly Part[]): boolean {
  const [first] = own;
  return own.length === 1 && first !== undefined && isKnownPerson(first, run.persons) && !followsPlaceWord(run, first);
}

/** By a given name, by an office in front, or because the article names the person in full elsewhere. */
function isPerson(run: Run, from: number, own: readonly Part[]): boolean {
  const { language, persons, parts } = run;
  const [first] = own;
  if (!first) return false;
  if (isGiven(first, language)) return true;
  if (isRole(parts[from - 1], language) && !isAcronym(first)) return true;
  return own.length === 1 && isKnownPerson(first, persons);
}

/** Two or three capitalised words that nothing else explains are mostly a person's name. */
function guess(own: readonly Part[]): NameKind {
  const marked = own.some(({ text, quoted }) => quoted || /\d/.test(text));
  return own.length > 1 && own.length < 5 && !marked ? 'person' : 'unknown';
}

function followsPlaceWord({ tokens, language }: Run, part: Part | undefined): boolean {
  return part !== undefined && language.names.placeWords.has(tokens[part.first - 1]?.folded ?? '');
}
