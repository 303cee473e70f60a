/** A unit's voices → its direct speech: somebody's words in quotation marks, told from titles, names and irony. */
import type { Language } from '../language/language.ts';
import type { Span } from '../text/sentences.ts';
import { unmarked } from '../text/sentences.ts';
import { attributionOf } from './attribution.ts';
import type { Cue } from './cues.ts';
import type { Unit } from './units.ts';
import type { Said, UnitReading, Voice } from './voices.ts';

/** @param reports the unit's reported speech */
export function quotationsIn(reading: UnitReading, voices: readonly Voice[], reports: readonly Said[]): Said[] {
  const { article, unit, syntax, memory } = reading;
  const cues = voices.map(({ cue }) => cue);
  const around = { cues, reported: reports.length > 0, lately: memory.hasSpeech, terms: reading.terms };
  const surroundings = { text: article.text, unit, language: syntax.language, ...around };
  return unit.quotations
    .filter((quotation: Span) => isQuoted(quotation, surroundings))
    .map((quotation) => ({
      form: 'direct',
      evidence: quotation,
      ...attributionOf(reading, voices, quotation),
      unit,
    }));
}

/** What is known of the sentence that a quotation stands in. */
interface Surroundings {
  readonly text: string;
  readonly unit: Unit;
  readonly cues: readonly Cue[];
  /** Whether the sentence, or the one before, tells what somebody says. */
  readonly reported: boolean;
  readonly lately: boolean;
  readonly language: Language;
  /** Quotations whose words the article has elsewhere as well. */
  readonly terms: ReadonlySet<string>;
}

/** A quotation: the words in it, and what stands next to it, in lower case. */
interface Marked extends Surroundings {
  readonly quotation: Span;
  readonly inner: string;
  readonly words: readonly string[];
  readonly before: string;
  readonly after: string;
}

/** How much text next to a quotation is looked at. */
const NEXT_TO = 60;
/** A cue within so many characters belongs to the quotation. */
const NEAR = 30;

/** Whether it is somebody's words: what speaks for it outweighs what speaks against it. */
function isQuoted(quotation: Span, surroundings: Surroundings): boolean {
  const marked = markedOf(quotation, surroundings);
  return SIGNS.reduce((sum, [weight, applies]) => (applies(marked) ? sum + weight : sum), BIAS) > 0;
}

function markedOf(quotation: Span, surroundings: Surroundings): Marked {
  const { text, unit } = surroundings;
  const inner = unmarked(text.slice(quotation.start, quotation.end)).trim();
  const before = text.slice(Math.max(unit.start, quotation.start - NEXT_TO), quotation.start).trimEnd();
  const after = text.slice(quotation.end, Math.min(unit.end, quotation.end + NEXT_TO));
  return { ...surroundings, quotation, inner, words: inner.split(/\s+/).filter(Boolean), before, after };
}

const isNaming = ({ unit, language }: Marked): boolean =>
  unit.words.some(({ lower }) => language.quotes.naming.has(lower));
const isCalled = ({ before, language }: Marked): boolean => language.quotes.calling.test(before.toLowerCase());
/** "mit den Worten „…“", "mit den Worten zu beruhigen: „…“". */
const isSpoken = ({ before, language }: Marked): boolean => language.quotes.speech.test(before.toLowerCase());
/** "weniger gut", "große Koalition": without an article, a pronoun or a verb, words are mostly a term. */
const isTerm = ({ words, language }: Marked): boolean =>
  words.length > 1 && !words.some((word) => isStop(language.words.fold(word), language));
const isStop = (folded: string, { words: { stop, negations } }: Language): boolean =>
  stop.has(folded) || negations.has(folded);
const hasLower = ({ words, language }: Marked): boolean =>
  words.slice(1).some((word) => /^\p{Ll}/u.test(word) && !isSmall(word, language));
const isSmall = (word: string, { names, quotes }: Language): boolean =>
  names.particles.has(word) || quotes.nominative.has(word) || quotes.prepositions.has(word);

/** Of the same regression: without a sign of speech, marks are a title, a name or irony. */
const BIAS = -5;
/**
 * The signs and their weights: a logistic regression over 850 news texts whose quotations people had marked
 * (uhh-lt/german-news-quotation-attribution-2024), times four and rounded.
 */
const SIGNS: readonly (readonly [number, (marked: Marked) => boolean])[] = [
  // The words themselves: lower case, verbs, pronouns and full stops are speech; capitals alone are a name.
  [11, ({ inner, words }) => /^[\p{Ll}(]/u.test(inner) && !/^\p{Ll}+\p{Lu}|\.\p{L}/u.test(words[0] ?? '')],
  [7, ({ inner }) => /[.!?]$/.test(inner)],
  [5, ({ words }) => words.length > 6],
  [-1, ({ words }) => words.length < 3],
  [5, ({ words, language }) => words.some((word) => language.quotes.finite.has(word.toLowerCase()))],
  [3, ({ words, language }) => words.some((word) => language.quotes.personal.has(word.toLowerCase()))],
  [6, hasLower],
  [-5, (marked) => isTerm(marked) && hasLower(marked)],
  [-6, (marked) => marked.words.length > 1 && marked.words.every((word) => /^\P{Ll}/u.test(word)) && !isSpoken(marked)],
  // What stands next to it: "nannte das „…“", "mit den Worten „…“", but "die Zeitung „…“" and "„…“ (ABC)".
  [6, isSpoken],
  [3, isNaming],
  [3, isCalled],
  [6, (marked) => isNaming(marked) && isCalled(marked)],
  [3, ({ before, language }) => language.quotes.indefinite.has(lastWord(before))],
  [-2, ({ before, language }) => language.quotes.definite.has(lastWord(before))],
  [-6, ({ before, language }) => language.quotes.titles.test(before.toLowerCase())],
  [-2, ({ before }) => /\p{Lu}\p{L}*$/u.test(before)],
  [-4, ({ after }) => /^\s*\(/.test(after)],
  [-5, ({ after }) => /^ \p{Lu}/u.test(after)],
  [3, ({ quotation, unit }) => quotation.start === unit.start],
  // What stands around it: a sentence without a speaker quotes nobody, and what comes twice is a name.
  [2, ({ cues, quotation }) => cues.some(({ words }) => distance(words, quotation) < NEAR)],
  [-8, ({ cues, reported, before }) => cues.length === 0 && !reported && !before.endsWith(':')],
  [-6, ({ before }) => /\([^)]*$/.test(before)],
  [1, ({ lately }) => lately],
  [-9, ({ inner, terms }) => terms.has(inner)],
];

const lastWord = (before: string): string => /\p{L}+$/u.exec(before)?.[0].toLowerCase() ?? '';
const distance = (a: Span, b: Span): number => Math.min(Math.abs(a.start - b.end), Math.abs(b.start - a.end));

/** As many words make a name or a term, and so many quotations are looked up in a text. */
const LONGEST_TERM = 4;
const MOST_TERMS = 500;

/** The short quotations whose words a text has elsewhere as well, in marks or without: names and terms. */
export function termsIn(text: string, units: readonly Unit[]): Set<string> {
  const quotations = units.flatMap(({ quotations }) => quotations);
  const inner = quotations.map(({ start, end }) => unmarked(text.slice(start, end)).trim());
  const short = inner.filter((words) => words !== '' && words.split(/\s+/, LONGEST_TERM + 1).length <= LONGEST_TERM);
  return new Set([...new Set(short)].slice(0, MOST_TERMS).filter((words) => isTwiceIn(text, words)));
}

function isTwiceIn(text: string, words: string): boolean {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && count < 2; at = text.indexOf(words, at + words.length))
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + words.length] ?? ' ')) count += 1;
  return count > 1;
}
const LETTER = /[\p{L}\d]/u;
