/** A part of a run → where the name that begins there ends. */
import { beginsPlace, isPlace } from './designations.ts';
import type { Part } from './parts.ts';
import {
  beginsPerson,
  isAcronym,
  isBodyPart,
  isGiven,
  isKnownPerson,
  isPlainNoun,
  isProper,
  isRole,
  type Run,
} from './runs.ts';

/** The end of the name that begins at a part; the same index where none does. */
export function nameEnd(run: Run, from: number): number {
  const part = run.parts[from];
  if (!part || part.particle) return from;
  const fixed = Math.max(placeEnd(run, from), phraseEnd(run, from));
  if (fixed > from) return fixed;
  if (!isProper(run, from) || isAttribute(run, from)) return from;
  let last = from + 1;
  while (last < run.parts.length && (isInnerParticle(run, from, last) || follows(run, from, last))) last += 1;
  while (run.parts[last - 1]?.particle) last -= 1;
  return last;
}

/** "Los Angeles", "Rio de Janeiro": the longest well-known place. */
function placeEnd({ text, parts, language }: Run, from: number): number {
  if (!beginsPlace(parts[from]?.folded ?? '', language)) return from;
  for (let last = Math.min(parts.length, from + LONGEST_PLACE); last > from + 1; last -= 1)
    if (isPlace(text.slice(parts[from]?.start, parts[last - 1]?.end), language))
      return isBodyPart(parts[last], language) ? last + 1 : last;
  return from;
}
const LONGEST_PLACE = 4;

/** "Dänische Forscher", "Osloer Prozess": an adjective before a common noun is no name, unless the two make one. */
function isAttribute(run: Run, at: number): boolean {
  const [part, next] = [run.parts[at], run.parts[at + 1]];
  if (!part || !next || isKnownPerson(part, run.persons) || isPlace(part.text, run.language)) return false;
  return (
    run.language.names.adjective.test(part.folded) &&
    (isPlainNoun(next, run) || isRole(next, run.language)) &&
    !isGiven(part, run.language)
  );
}

/** "Ursula von der Leyen", but not "Kurt Beck von der SPD". */
function isInnerParticle({ parts, language }: Run, from: number, at: number): boolean {
  const next = parts.slice(at).find(({ particle }) => !particle);
  if (!parts[at]?.particle || !next || isAcronym(next)) return false;
  const own = parts.slice(from, at).filter(({ particle }) => !particle);
  return own.length === 1 && (isGiven(own[0], language) || !language.names.prepositions.has(parts[at]?.folded ?? ''));
}

function follows(run: Run, from: number, at: number): boolean {
  if (beginsPerson(run, at) && !run.parts.slice(from, at).some((part) => isGiven(part, run.language))) return false;
  return isProper(run, at) || isNamedSoFar(run, from, at);
}

/** A given name and particles make what follows a last name, whatever else the word means: "Ursula von der Heide". */
function isNamedSoFar({ parts, language }: Run, from: number, at: number): boolean {
  return isGiven(parts[from], language) && parts.slice(from + 1, at).every(({ particle }) => particle);
}

/** "Islamischer Staat", "Universität Bremen", "Deutsche Bank": common words that make a name together. */
function phraseEnd(run: Run, from: number): number {
  const [part, next] = [run.parts[from], run.parts[from + 1]];
  if (!part || !next || next.particle) return from;
  if (isNamingAdjective(run, part)) return adjectiveEnd(run, from);
  const isNamed = isBodyPart(part, run.language) && isProper(run, from + 1) && !beginsPerson(run, from + 1);
  return isNamed && !isKnownPerson(next, run.persons) ? from + 2 : from;
}

/** A capitalised adjective within a sentence. */
function isNamingAdjective({ language, persons, capitals }: Run, part: Part): boolean {
  const { names } = language;
  if (part.opens || isKnownPerson(part, persons) || isGiven(part, language)) return false;
  return names.namingAdjective.test(part.folded) && (names.sureAdjective.test(part.folded) || !capitals.isCommon(part));
}

/** "Frankfurter Allgemeine Zeitung": all adjectives, and the noun behind them. */
function adjectiveEnd(run: Run, from: number): number {
  const { parts, language } = run;
  let last = from + 1;
  while (
    parts[last + 1] &&
    language.names.adjective.test(parts[last]?.folded ?? '') &&
    !run.capitals.isCommon(parts[last])
  )
    last += 1;
  return isPlainNoun(parts[last], run) ? last + 1 : from;
}
