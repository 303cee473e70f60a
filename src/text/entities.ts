/** Token[] → Name[]: the persons, places and bodies that an article names; of the persons each with its fullest name and its office. */

import { genderOfName } from '../language/given-names.ts';
import type { Language } from '../language/language.ts';
import {
  beginsPerson,
  type CapitalRun,
  capitalParts,
  capitalRuns,
  isAcronym,
  isBodyPart,
  isGiven,
  isKnownPerson,
  isPlainNoun,
  isProper,
  isRole,
  knowCapitals,
  type Part,
} from './capitals.ts';
import { beginsPlace, isCapitalised, isOffice, isPlace, type Word } from './parts-of-speech.ts';
import type { Span } from './sentences.ts';
import { isCapital, type Token } from './tokens.ts';

/** What a name is one of; `unknown` where nothing tells. */
export type NameKind = 'person' | 'place' | 'organisation' | 'unknown';

/** What the article told of a name elsewhere. */
type Kinds = ReadonlyMap<string, NameKind>;

/** A name as it stands in the text; `first` and `last` are token indices, `last` exclusive. */
export interface Name extends Span {
  readonly text: string;
  readonly kind: NameKind;
  readonly first: number;
  readonly last: number;
}

/** What one reading of an article tells the next. */
interface Known {
  readonly persons: ReadonlySet<string>;
  readonly kinds: Kinds;
}

/** The names of all sentences of an article; they are read together, since "Gabriel" is known from "Sigmar Gabriel". */
export function findNames(text: string, sentences: readonly (readonly Token[])[], language: Language): Name[][] {
  const parts = sentences.map((tokens) => capitalParts(text, tokens, language));
  const capitals = knowCapitals(sentences, parts, language);
  const read = (known: Known): Name[][] =>
    sentences.map((tokens, index) =>
      capitalRuns(parts[index] ?? [])
        .flatMap((run) =>
          namesIn({ text, tokens, parts: run, language, capitals, persons: known.persons }, known.kinds),
        )
        .filter((name) => name.kind !== 'unknown' || !language.names.plural.test(name.text)),
    );
  const first = read({ persons: new Set(), kinds: new Map() });
  const names = first.flat();
  // One name in one sentence tells nothing of others.
  return names.length > 1 || (names.length > 0 && sentences.length > 1) ? read(knownFrom(names, language)) : first;
}

function knownFrom(names: readonly Name[], language: Language): Known {
  const persons = names.filter(({ kind }) => kind === 'person').flatMap(({ text }) => callings(text, language));
  const kinds = new Map<string, NameKind>();
  for (const { text, kind } of names) if (kind !== 'unknown' && !kinds.has(text)) kinds.set(text, kind);
  return { persons: new Set(persons), kinds };
}

/** What a person may be called alone, folded: the last name; the first, where it is no usual given name. */
function callings(name: string, { words, names }: Language): string[] {
  const [first = '', ...rest] = name.split(/\s+/).map((word) => words.fold(word.split('-').at(-1) ?? word));
  return [rest.at(-1) ?? first, ...(names.given.has(first) ? [] : [first])];
}

/** The names in a run: it falls apart at common nouns, offices and the beginning of a person's name. */
function namesIn(run: CapitalRun, kinds: Kinds): Name[] {
  const names: Name[] = [];
  let from = 0;
  while (from < run.parts.length) {
    const last = nameEnd(run, from);
    if (last > from) names.push(nameOf(run, from, last, kinds));
    from = Math.max(last, from + 1);
  }
  return names;
}

function nameOf(run: CapitalRun, from: number, last: number, kinds: Kinds): Name {
  const own = run.parts.slice(from, last);
  const [first, end] = [own[0], own.at(-1)];
  const whole = run.text.slice(first?.start ?? 0, end?.end ?? 0);
  const text = whole.replace(/['’]s$/, '');
  const span = { start: first?.start ?? 0, end: (first?.start ?? 0) + text.length };
  const kind = kindOf(run, from, own, kinds);
  return { ...span, text, kind, first: first?.first ?? 0, last: end?.last ?? 0 };
}

/** The end of the name that begins at a part; the same index where none does. */
function nameEnd(run: CapitalRun, from: number): number {
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
function placeEnd({ text, parts, language }: CapitalRun, from: number): number {
  if (!beginsPlace(parts[from]?.folded ?? '', language)) return from;
  for (let last = Math.min(parts.length, from + LONGEST_PLACE); last > from + 1; last -= 1)
    if (isPlace(text.slice(parts[from]?.start, parts[last - 1]?.end), language))
      return isBodyPart(parts[last], language) ? last + 1 : last;
  return from;
}
/** Words of a place: "Bosnien und Herzegowina", "St. Vincent und Grenadinen". */
const LONGEST_PLACE = 4;

/** "Dänische Forscher", "Osloer Prozess": an adjective before a common noun is no name, unless the two make one. */
function isAttribute(run: CapitalRun, at: number): boolean {
  const [part, next] = [run.parts[at], run.parts[at + 1]];
  if (!part || !next || isKnownPerson(part, run.persons) || isPlace(part.text, run.language)) return false;
  return (
    run.language.names.adjective.test(part.folded) &&
    (isPlainNoun(next, run) || isRole(next, run.language)) &&
    !isGiven(part, run.language)
  );
}

/** "Ursula von der Leyen", but not "Kurt Beck von der SPD". */
function isInnerParticle({ parts, language }: CapitalRun, from: number, at: number): boolean {
  const next = parts.slice(at).find(({ particle }) => !particle);
  if (!parts[at]?.particle || !next || isAcronym(next)) return false;
  const own = parts.slice(from, at).filter(({ particle }) => !particle);
  return own.length === 1 && (isGiven(own[0], language) || !language.names.prepositions.has(parts[at]?.folded ?? ''));
}

function follows(run: CapitalRun, from: number, at: number): boolean {
  if (beginsPerson(run, at) && !run.parts.slice(from, at).some((part) => isGiven(part, run.language))) return false;
  return isProper(run, at) || isNamedSoFar(run, from, at);
}

/** A given name and particles make what follows a last name, whatever else the word means: "Ursula von der Heide". */
function isNamedSoFar({ parts, language }: CapitalRun, from: number, at: number): boolean {
  return isGiven(parts[from], language) && parts.slice(from + 1, at).every(({ particle }) => particle);
}

/** "Islamischer Staat", "Universität Bremen", "Deutsche Bank": common words that make a name together. */
function phraseEnd(run: CapitalRun, from: number): number {
  const [part, next] = [run.parts[from], run.parts[from + 1]];
  if (!part || !next || next.particle) return from;
  if (isNamingAdjective(run, part)) return adjectiveEnd(run, from);
  const isNamed = isBodyPart(part, run.language) && isProper(run, from + 1) && !beginsPerson(run, from + 1);
  return isNamed && !isKnownPerson(next, run.persons) ? from + 2 : from;
}

/** A capitalised adjective within a sentence. */
function isNamingAdjective({ language, persons, capitals }: CapitalRun, part: Part): boolean {
  const { names } = language;
  if (part.opens || isKnownPerson(part, persons) || isGiven(part, language)) return false;
  return names.namingAdjective.test(part.folded) && (names.sureAdjective.test(part.folded) || !capitals.isCommon(part));
}

/** "Frankfurter Allgemeine Zeitung": all adjectives, and the noun behind them. */
function adjectiveEnd(run: CapitalRun, from: number): number {
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

/** The kind of the name that `own` is, a stretch of the run from a part on. */
function kindOf(run: CapitalRun, from: number, own: readonly Part[], kinds: Kinds): NameKind {
  const { language } = run;
  const text = run.text.slice(own[0]?.start, own.at(-1)?.end).replace(/['’]s$/, '');
  if (isPlace(text, language)) return isCalled(run, own) ? 'person' : 'place';
  if (own.some((part) => isBodyPart(part, language))) return 'organisation';
  if (isPerson(run, from, own)) return 'person';
  if (own.some(isAcronym)) return 'organisation';
  if (language.names.placeEnding.test(own.at(-1)?.folded ?? '') || followsPlaceWord(run, own[0])) return 'place';
  const known = kinds.get(text) ?? kinds.get(text.replace(/s$/, ''));
  const isMixed = own.some((part) => run.capitals.isCommon(part) && !isGiven(part, language));
  return known ?? (isMixed ? 'unknown' : guess(own));
}

/** "Wales" is Jimmy Wales where the article has him, but not "in Wales". */
function isCalled(run: CapitalRun, own: readonly Part[]): boolean {
  const [first] = own;
  return own.length === 1 && first !== undefined && isKnownPerson(first, run.persons) && !followsPlaceWord(run, first);
}

/** By a given name, by an office in front, or because the article names the person in full elsewhere. */
function isPerson(run: CapitalRun, from: number, own: readonly Part[]): boolean {
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

function followsPlaceWord({ tokens, language }: CapitalRun, part: Part | undefined): boolean {
  return part !== undefined && language.names.placeWords.has(tokens[part.first - 1]?.folded ?? '');
}

/** A person: `name` is the fullest form, `role` the words right before it ("US-Außenminister"), both as in the article. */
export interface Person {
  readonly name: string;
  readonly role: string;
  /** Where each mention stands, and how it is written. */
  readonly mentions: readonly number[];
  readonly forms: ReadonlySet<string>;
}

/** Persons by their last name, in lower case. */
export type Cast = ReadonlyMap<string, Person>;

/** As many characters in front of a name are looked at for rank and office. */
const LONGEST_TITLE = 60;
/** A capitalised word right before a name, with what is hyphenated to it: "US-Außenminister". */
const ROLE = /(?:^|[\s(„"“])((?:\p{Lu}[\p{L}\p{M}]*-)*\p{Lu}[\p{L}\p{M}]+)\s$/u;
/** One more before that: "Prime" of "Prime Minister". */
const RANK = /\p{Lu}\p{L}+\s$/u;
const WORD = /(\p{L}+)\s$/u;
const WORDS = /(\p{L}+)\s(\p{L}+)\s$/u;

/** @param names all names of the article, in its order */
export function castOf(text: string, names: readonly Name[], language: Language): Cast {
  const cast = new Map<string, Person & { mentions: number[]; forms: Set<string> }>();
  for (const { text: name, start, kind } of names) {
    if (kind !== 'person') continue;
    const key = lastName(name);
    const known = cast.get(key) ?? { name: '', role: '', mentions: [], forms: new Set() };
    known.mentions.push(start);
    known.forms.add(name);
    const role = known.role || roleBefore(text, start, name, language);
    cast.set(key, { ...known, name: longer(known.name, withStop(text, start, name)), role });
  }
  return cast;
}

function lastName(name: string): string {
  return (name.split(/\s+/).at(-1) ?? name).toLowerCase();
}

/** "Hans M.": the full stop belongs to a last name that is an initial. */
const withStop = (text: string, start: number, name: string): string =>
  /\s\p{Lu}$/u.test(name) && text[start + name.length] === '.' ? `${name}.` : name;

const longer = (a: string, b: string): string => (b.split(/\s+/).length > a.split(/\s+/).length ? b : a || b);

/** The office in front of a name, as it is called by itself; none where an adjective may say that it is not his now: "frühere". */
function roleBefore(text: string, start: number, name: string, language: Language): string {
  const { words, names } = language;
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  const role = ROLE.exec(before)?.[1] ?? '';
  const folded = words.fold(role.split('-').at(-1) ?? '');
  if (!isOffice(folded, { names })) return '';
  const front = before.slice(0, -role.length - 1);
  const rank = RANK.exec(front)?.[0] ?? '';
  if (names.ranks.has(rank.trim().toLowerCase())) return rank + role;
  if (isQualified(front, language)) return '';
  const determiner = WORD.exec(front)?.[1]?.toLowerCase() ?? '';
  return names.nominative(role, determiner, genderOfName(name.split(/\s/)[0] ?? '') ?? 'one');
}

/** "die frühere", "der stellvertretende": a determiner and an adjective lead to the office. */
function isQualified(front: string, { quotes }: Language): boolean {
  const [, determiner = '', adjective = ''] = WORDS.exec(front) ?? [];
  const isLed = [quotes.definite, quotes.indefinite].some((list) => list.has(determiner.toLowerCase()));
  const isVerb = quotes.finite.has(adjective) || quotes.verbs.has(adjective);
  return isLed && !isVerb && !isCapital(adjective) && quotes.adjective.test(adjective);
}

/** A person with his office, as the article has it: "US-Außenminister Rex Tillerson". */
export const titled = ({ name, role }: Person): string => (role ? `${role} ${name}` : name);

/** The last person that words name, also in the genitive. */
export function personIn(words: readonly Word[], cast: Cast): Person | undefined {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at];
    const person =
      word && isCapitalised(word) ? (cast.get(word.lower) ?? cast.get(word.lower.replace(/s$/, ''))) : undefined;
    if (person) return person;
  }
  return undefined;
}
