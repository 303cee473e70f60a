/** Part[] → runs of capitalised words that touch, and what a part of one is by itself. */

import type { Language } from '../language/language.ts';
import type { Capitals } from './capitals.ts';
import { isBody, isNamedBody, isOffice, isPlace } from './designations.ts';
import type { Part } from './parts.ts';
import { isCapital, type Token } from './tokens.ts';

/** A run of parts with where it stands in its sentence. */
export interface Run {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly parts: readonly Part[];
  readonly language: Language;
  readonly capitals: Capitals;
  readonly persons: ReadonlySet<string>;
}

/** No name has more words. */
const MOST_PARTS = 12;

/** Capitalised parts that touch; particles stay where a capitalised part follows. */
export function runsOf(parts: readonly Part[]): Part[][] {
  const runs: Part[][] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    if (run && run.length < MOST_PARTS && part.touches && part.index === (run.at(-1)?.index ?? -1) + 1) run.push(part);
    else runs.push([part]);
  }
  return runs
    .map((run) => run.slice(0, run.findLastIndex(({ particle }) => !particle) + 1))
    .filter((run) => run.length > 0);
}

/** "Sigmar". */
export const isGiven = (part: Part | undefined, { names }: Language): boolean => names.given.has(part?.folded ?? '');
/** "IS", "G20". */
export const isAcronym = (part: Part | undefined): boolean => /^\p{Lu}{2,}\d*$/u.test(part?.text ?? '');

/** "Minister", "US-Außenminister". */
export const isRole = (part: Part | undefined, language: Language): boolean =>
  part !== undefined && isOffice(part.folded, language);
/** "Ministerium". */
export const isBodyPart = (part: Part | undefined, language: Language): boolean =>
  part !== undefined && !part.particle && isBody(part.folded, language);

/** By a last name, also in the genitive. */
export function isKnownPerson({ folded }: Part, persons: ReadonlySet<string>): boolean {
  return persons.has(folded) || (folded.length > 3 && folded.endsWith('s') && persons.has(folded.slice(0, -1)));
}

/** A given name, and another capitalised word behind it. */
export const beginsPerson = (run: Run, at: number): boolean =>
  isGiven(run.parts[at], run.language) && isCapital(run.parts[at + 1]?.text ?? '');

/** Whether a part is no common noun: what the article and the language tell of it, and what the first reading told. */
export function isProper(run: Run, at: number): boolean {
  const part = run.parts[at];
  if (!part || part.particle) return false;
  const { language, capitals, persons } = run;
  if (isPlace(part.text, language) || isKnownPerson(part, persons) || isNamedBody(part.folded, language)) return true;
  if (isRole(part, language)) return false;
  if (beginsPerson(run, at)) return true;
  return !capitals.isCommon(part);
}

/** A common noun that is no office. */
export const isPlainNoun = (part: Part | undefined, { capitals, language }: Run): boolean =>
  part !== undefined && !part.particle && capitals.isCommon(part) && !isRole(part, language);
