/** Token[] → capitalised words: the parts of a sentence that may be names, what the whole article tells of each, and their runs. */
import type { Language } from '../language/language.ts';
import { isBody, isNamedBody, isOffice, isPlace } from './parts-of-speech.ts';
import type { Span } from './sentences.ts';
import { isCapital, type Token } from './tokens.ts';

/** A capitalised word with what hyphens join to it, or a particle between two; `first` and `last` are token indices. */
export interface Part extends Span {
  readonly text: string;
  /** The folded last word of a hyphenated one, which says what it is: "US-Außenminister" → "aussenminister". */
  readonly folded: string;
  readonly first: number;
  readonly last: number;
  /** Counts parts; a word in lower case between two leaves a gap. */
  readonly index: number;
  /** Whether only a blank, a full stop or an apostrophe parts it from the token before. */
  readonly touches: boolean;
  /** Whether it begins the sentence or a quotation, where every word is capitalised. */
  readonly opens: boolean;
  /** Whether it stands in quotation marks, as titles do. */
  readonly quoted: boolean;
  readonly particle: boolean;
  /** Whether another capitalised word follows at once. */
  readonly leads: boolean;
}

/** The capitalised words and particles of a sentence, in order. */
export function capitalParts(text: string, tokens: readonly Token[], language: Language): Part[] {
  const parts: Part[] = [];
  let quoted = false;
  for (let at = 0, index = 0; at < tokens.length; index += 1) {
    const last = hyphenEnd(text, tokens, at);
    const gap = gapBefore(text, tokens, at);
    quoted = isQuoted(gap, quoted);
    if (isCandidate(tokens, at, last) || joins(tokens[at], parts.at(-1), index, language))
      parts.push(partAt(text, tokens, { first: at, last, index, quoted, gap }));
    at = last;
  }
  return parts;
}

/** Capitalised, or joined by a hyphen to what is: "anti-IS". */
function isCandidate(tokens: readonly Token[], first: number, last: number): boolean {
  const { text = '', isNumber } = tokens[first] ?? {};
  return isCapital(text) || (last > first + 1 && !isNumber && isCapital(tokens[last - 1]?.text ?? ''));
}

/** A particle right behind a part: "von" in "Ursula von der Leyen". */
function joins(token: Token | undefined, before: Part | undefined, index: number, { names }: Language): boolean {
  return before?.index === index - 1 && names.particles.has(token?.folded ?? '');
}

/** The first token counts as following a blank. */
const gapBefore = (text: string, tokens: readonly Token[], at: number): string =>
  at === 0
    ? text.slice((tokens[0]?.start ?? 1) - 1, tokens[0]?.start)
    : text.slice(tokens[at - 1]?.end, tokens[at]?.start);

/** An opening mark stands behind a blank, any other closes. */
function isQuoted(gap: string, before: boolean): boolean {
  if (/\s["„“»«‚‘']$|^["„“»«‚‘']$/.test(gap)) return true;
  return before && !/["“”«»‘’']/.test(gap);
}

type Place = Pick<Part, 'first' | 'last' | 'index' | 'quoted'> & { readonly gap: string };

/** What is not capitalised could be a particle. */
function partAt(text: string, tokens: readonly Token[], { gap, ...place }: Place): Part {
  const [token, end, next] = [tokens[place.first], tokens[place.last - 1], tokens[place.last]];
  const [start, stop] = [token?.start ?? 0, end?.end ?? 0];
  const whole = text.slice(start, stop);
  const hyphened = place.last > place.first + 1 && isCapital(end?.text ?? '') && !token?.isNumber;
  return {
    start,
    end: stop,
    first: place.first,
    last: place.last,
    index: place.index,
    quoted: place.quoted,
    text: whole,
    folded: end?.folded ?? '',
    touches: /^(?:[ \u00a0]|\. ?|['’])$/.test(gap),
    opens: place.first === 0 || (/[„“"»:.!?(]\s*$/.test(gap) && !followsInitial(tokens[place.first - 1], gap)),
    particle: !isCapital(whole) && !hyphened,
    leads: isCapital(next?.text ?? '') && (next?.start ?? 0) === stop + 1,
  };
}

/** "Samuel L. Jackson": the full stop behind an initial ends nothing. */
const followsInitial = (before: Token | undefined, gap: string): boolean =>
  /^\.\s?$/.test(gap) && before !== undefined && /^\p{Lu}$/u.test(before.text);

function hyphenEnd(text: string, tokens: readonly Token[], from: number): number {
  let last = from + 1;
  while (last < tokens.length && text.slice(tokens[last - 1]?.end ?? 0, tokens[last]?.start ?? 0) === '-') last += 1;
  return last;
}

/** What is known of capitalised words. */
interface Capitals {
  /** Whether a part is a common noun, capitalised as any other. */
  isCommon(part: Part | undefined): boolean;
}

/** How often a word stands with and without what nouns have in front. */
interface Counts {
  bare: number;
  determined: number;
}

/** Reads an article's sentences together: a word that has an article or stands in lower case somewhere is common everywhere. */
export function knowCapitals(
  sentences: readonly (readonly Token[])[],
  parts: readonly (readonly Part[])[],
  language: Language,
): Capitals {
  const lower = new Set<string>();
  const counts = new Map<string, Counts>();
  sentences.forEach((tokens, index) => {
    for (const { text, folded, isNumber } of tokens) if (!isNumber && !isCapital(text)) lower.add(folded);
    for (const part of parts[index] ?? []) count(counts, tokens, part, language);
  });
  const known = new Map<Part, boolean>();
  return {
    isCommon(part) {
      if (!part) return false;
      const common = known.get(part) ?? isCommonPart(part, lower, counts.get(part.folded), language);
      known.set(part, common);
      return common;
    },
  };
}

/** A noun has an article, a number or an adjective in front; a name mostly stands bare. */
function count(counts: Map<string, Counts>, tokens: readonly Token[], part: Part, { names, words }: Language): void {
  if (part.opens || part.particle) return;
  const known = counts.get(part.folded) ?? { bare: 0, determined: 0 };
  counts.set(part.folded, known);
  const before = tokens[part.first - 1];
  const isAdjective =
    before && !isCapital(before.text) && names.adjective.test(before.folded) && !words.stop.has(before.folded);
  const followed = isCapital(tokens[part.last]?.text ?? '');
  if (!followed && (names.determiners.has(before?.folded ?? '') || before?.isNumber || isAdjective))
    known.determined += 1;
  else known.bare += 1;
}

function isCommonPart(
  part: Part,
  lower: ReadonlySet<string>,
  counts: Counts | undefined,
  { names, words, figures }: Language,
): boolean {
  const { text, folded } = part;
  if (/^\p{Lu}+\d*$/u.test(text)) return words.stop.has(folded) && part.opens;
  if (words.stop.has(folded) || figures.weekdays.includes(folded) || figures.months.includes(folded)) return true;
  if (figures.times.has(folded) || figures.durations.has(folded)) return true;
  if (names.isCommonNoun(folded) || (lower.has(folded) && !text.includes('-'))) return true;
  if (!counts) return part.opens && !part.leads && names.adverb.test(folded);
  return names.joinsNouns && counts.determined > counts.bare;
}

/** A run of parts with where it stands in its sentence. */
export interface CapitalRun {
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
export function capitalRuns(parts: readonly Part[]): Part[][] {
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
export const beginsPerson = (run: CapitalRun, at: number): boolean =>
  isGiven(run.parts[at], run.language) && isCapital(run.parts[at + 1]?.text ?? '');

/** Whether a part is no common noun: what the article and the language tell of it, and what the first reading told. */
export function isProper(run: CapitalRun, at: number): boolean {
  const part = run.parts[at];
  if (!part || part.particle) return false;
  const { language, capitals, persons } = run;
  if (isPlace(part.text, language) || isKnownPerson(part, persons) || isNamedBody(part.folded, language)) return true;
  if (isRole(part, language)) return false;
  if (beginsPerson(run, at) || isLastName(run, at)) return true;
  return !capitals.isCommon(part);
}

/** "Minister Müller". */
const isLastName = ({ parts, language }: CapitalRun, at: number): boolean =>
  isRole(parts[at - 1], language) && language.names.lastNames.has(parts[at]?.folded ?? '');

/** A common noun that is no office. */
export const isPlainNoun = (part: Part | undefined, { capitals, language }: CapitalRun): boolean =>
  part !== undefined && !part.particle && capitals.isCommon(part) && !isRole(part, language);
