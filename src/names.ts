/** Token[] → Name[]: the persons, places and bodies that an article names. */
import type { Span } from './article.ts';
import { type Capitals, isCapital, knowCapitals, type Part, partsOf } from './capitals.ts';
import type { Language, LanguageCode } from './language.ts';
import type { Token } from './tokens.ts';

export type NameKind = 'person' | 'place' | 'organisation' | 'unknown';

/** A name as it stands in the text; `first` and `last` are token indices, `last` exclusive. */
export interface Name extends Span {
  readonly text: string;
  readonly kind: NameKind;
  readonly first: number;
  readonly last: number;
}

/** What one reading of an article tells the next: folded last names, and names whose kind showed somewhere. */
interface Known {
  readonly persons: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<string, NameKind>;
}

/** A run of parts with where it stands in its sentence. */
interface Run {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly parts: readonly Part[];
  readonly language: Language;
  readonly capitals: Capitals;
  readonly known: Known;
}

/** The names of all sentences of an article; they are read together, since "Gabriel" is known from "Sigmar Gabriel". */
export function findNames(text: string, sentences: readonly (readonly Token[])[], language: Language): Name[][] {
  const parts = sentences.map((tokens) => partsOf(text, tokens, language));
  const capitals = knowCapitals(sentences, parts, language);
  const read = (known: Known): Name[][] =>
    sentences.map((tokens, index) =>
      runsOf(parts[index] ?? [])
        .flatMap((run) => namesIn({ text, tokens, parts: run, language, capitals, known }))
        .filter((name) => name.kind !== 'unknown' || !language.names.plural.test(name.text)),
    );
  const first = read({ persons: new Set(), kinds: new Map() });
  return read(knownFrom(first.flat(), language));
}

function knownFrom(names: readonly Name[], { words, names: { given } }: Language): Known {
  const persons = names
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ text }) => [
      text.split(/\s+/).at(-1) ?? text,
      ...(given.has(words.fold(text.split(/\s+/)[0] ?? '')) ? [] : [text.split(/\s+/)[0] ?? '']),
    ]);
  const kinds = new Map<string, NameKind>();
  for (const { text, kind } of names) if (kind !== 'unknown' && !kinds.has(text)) kinds.set(text, kind);
  return { persons: new Set(persons.map((word) => words.fold(word.split('-').at(-1) ?? word))), kinds };
}

/** Capitalised parts that touch; particles stay where a capitalised part follows. */
function runsOf(parts: readonly Part[]): Part[][] {
  const runs: Part[][] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    if (run && part.touches && part.index === (run.at(-1)?.index ?? -1) + 1) run.push(part);
    else runs.push([part]);
  }
  return runs
    .map((run) => run.slice(0, run.findLastIndex(({ particle }) => !particle) + 1))
    .filter((run) => run.length > 0);
}

/** The names in a run: it falls apart at common nouns, offices and the beginning of a person's name. */
function namesIn(run: Run): Name[] {
  const names: Name[] = [];
  let from = 0;
  while (from < run.parts.length) {
    const last = nameEnd(run, from);
    if (last > from) names.push(nameOf(run, from, last));
    from = Math.max(last, from + 1);
  }
  return names;
}

/** The end of the name that begins at a part; the same index where none does. */
function nameEnd(run: Run, from: number): number {
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
  for (let last = Math.min(parts.length, from + LONGEST_PLACE); last > from + 1; last -= 1)
    if (isPlace(text.slice(parts[from]?.start, parts[last - 1]?.end), language))
      return isBodyPart(parts[last], language) ? last + 1 : last;
  return from;
}
const LONGEST_PLACE = 4;

/** "Dänische Forscher", "Osloer Prozess": an adjective before a common noun is no name, unless the two make one. */
function isAttribute(run: Run, at: number): boolean {
  const [part, next] = [run.parts[at], run.parts[at + 1]];
  if (!part || !next || run.known.persons.has(part.folded) || isPlace(part.text, run.language)) return false;
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
  return isProper(run, at) || (isGiven(run.parts[at - 1], run.language) && at === from + 1);
}

const isGiven = (part: Part | undefined, { names }: Language): boolean => names.given.has(part?.folded ?? '');
const beginsPerson = (run: Run, at: number): boolean =>
  isGiven(run.parts[at], run.language) && isCapital(run.parts[at + 1]?.text ?? '');

/** "Islamischer Staat", "Universität Bremen", "Deutsche Bank": common words that make a name together. */
function phraseEnd(run: Run, from: number): number {
  const { parts, language, capitals } = run;
  const [part, next] = [parts[from], parts[from + 1]];
  if (!part || !next || next.particle) return from;
  const { names } = language;
  if (
    names.namingAdjective.test(part.folded) &&
    !part.opens &&
    !run.known.persons.has(part.folded) &&
    !capitals.isCommon(part) &&
    !isGiven(part, language)
  ) {
    let last = from + 1;
    while (names.adjective.test(parts[last]?.folded ?? '') && parts[last + 1] && !capitals.isCommon(parts[last]))
      last += 1;
    return isPlainNoun(parts[last], run) ? last + 1 : from;
  }
  const named =
    isBodyPart(part, language) &&
    isProper(run, from + 1) &&
    !beginsPerson(run, from + 1) &&
    !run.known.persons.has(next.folded);
  return named ? from + 2 : from;
}

const isPlainNoun = (part: Part | undefined, { capitals, language }: Run): boolean =>
  part !== undefined && !part.particle && capitals.isCommon(part) && !isRole(part, language);

/** Whether a part is no common noun: what the article and the language tell of it, and what the first reading told. */
function isProper(run: Run, at: number): boolean {
  const part = run.parts[at];
  if (!part || part.particle) return false;
  const { language, capitals, known } = run;
  if (isPlace(part.text, language) || known.persons.has(part.folded) || isCompoundBody(part, language)) return true;
  if (isRole(part, language)) return false;
  if (beginsPerson(run, at)) return true;
  return !capitals.isCommon(part);
}

function nameOf(run: Run, from: number, last: number): Name {
  const own = run.parts.slice(from, last);
  const [first, end] = [own[0], own.at(-1)];
  const whole = run.text.slice(first?.start ?? 0, end?.end ?? 0);
  const text = whole.replace(/['’]s$/, '');
  const span = { start: first?.start ?? 0, end: (first?.start ?? 0) + text.length };
  const kind = kindOf(run, from, own, text);
  return { ...span, text, kind, first: first?.first ?? 0, last: end?.last ?? 0 };
}

function kindOf(run: Run, from: number, own: readonly Part[], text: string): NameKind {
  const { language, known } = run;
  if (isPlace(text, language)) return 'place';
  if (own.some((part) => isBodyPart(part, language))) return 'organisation';
  if (isGiven(own[0], language) && own.length > 1) return 'person';
  if (isRole(run.parts[from - 1], language) && !isAcronym(own[0])) return 'person';
  if (own.length === 1 && known.persons.has(own[0]?.folded.replace(/s$/, '') ?? '')) return 'person';
  if (own.length === 1 && known.persons.has(own[0]?.folded ?? '')) return 'person';
  if (own.length === 1 && isGiven(own[0], language)) return 'person';
  if (own.some(isAcronym)) return 'organisation';
  if (language.names.placeEnding.test(own.at(-1)?.folded ?? '') || followsPlaceWord(run, own[0])) return 'place';
  const told = known.kinds.get(text) ?? known.kinds.get(text.replace(/s$/, ''));
  return told ?? (own.some((part) => run.capitals.isCommon(part) && !isGiven(part, language)) ? 'unknown' : guess(own));
}

/** Two or three capitalised words that nothing else explains are mostly a person's name. */
function guess(own: readonly Part[]): NameKind {
  const marked = own.some(({ text, quoted }) => quoted || /\d/.test(text));
  return own.length > 1 && own.length < 5 && !marked ? 'person' : 'unknown';
}

function followsPlaceWord({ tokens, language }: Run, part: Part | undefined): boolean {
  return part !== undefined && language.names.placeWords.has(tokens[part.first - 1]?.folded ?? '');
}

const isAcronym = (part: Part | undefined): boolean => /^\p{Lu}{2,}\d*$/u.test(part?.text ?? '');

const isRole = (part: Part | undefined, language: Language): boolean =>
  part !== undefined && isOffice(part.folded, language);
const isBodyPart = (part: Part | undefined, language: Language): boolean =>
  part !== undefined && !part.particle && isBody(part.folded, language);

/** Whether a folded word is an office or profession, also as the end of a compound: "US-Außenminister". */
export function isOffice(folded: string, { names }: Language): boolean {
  return endsWithAny(folded, names.roles);
}

/** Whether a folded word is what an organisation calls itself: "Ministerium", "Zentralbank". */
export function isBody(folded: string, { names }: Language): boolean {
  return endsWithAny(folded, names.bodies);
}

/** "Bundeskriminalamt" names one body; "Behörde" could be any. */
function isCompoundBody(part: Part, { names }: Language): boolean {
  return names.joinsNouns && !names.bodies.has(part.folded) && isBodyTail(part.folded, names.bodies);
}

function isBodyTail(folded: string, bodies: ReadonlySet<string>): boolean {
  for (let start = 3; start <= folded.length - 3; start += 1) if (bodies.has(folded.slice(start))) return true;
  return false;
}

function endsWithAny(folded: string, words: ReadonlySet<string>): boolean {
  if (words.has(folded)) return true;
  for (let start = 2; start <= folded.length - 3; start += 1) if (words.has(folded.slice(start))) return true;
  return false;
}

/** A country (ISO 3166, under ICU's name for it) or another well-known place, also in the genitive. */
export function isPlace(text: string, { code, names, words }: Language): boolean {
  const known = countries.get(code) ?? countryNames(code);
  countries.set(code, known);
  const plain = text.replace(/(?<=\p{L}{3})s$/u, '');
  return (
    known.has(text) || known.has(plain) || names.places.has(words.fold(text)) || names.places.has(words.fold(plain))
  );
}

const countries = new Map<LanguageCode, Set<string>>();

function countryNames(code: LanguageCode): Set<string> {
  const display = new Intl.DisplayNames(code, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Set(codes.map((region) => display.of(region)).filter((name) => name !== undefined));
}
