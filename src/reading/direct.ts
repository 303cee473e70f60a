/** Tells somebody's words in quotation marks from titles, names and irony. */
import type { Span } from '../article.ts';
import type { Language } from '../language.ts';
import type { Cue } from './cue.ts';
import type { Unit } from './units.ts';

/** What is known of the sentence that a quotation stands in. */
export interface Surroundings {
  readonly text: string;
  readonly unit: Unit;
  readonly cues: readonly Cue[];
  /** Whether the sentence, or the one before, tells what somebody says. */
  readonly reported: boolean;
  readonly lately: boolean;
  readonly language: Language;
  /** Quotations that the article has more than once. */
  readonly repeated: ReadonlySet<string>;
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
export function isQuoted(quotation: Span, surroundings: Surroundings): boolean {
  const marked = markedOf(quotation, surroundings);
  return SIGNS.reduce((sum, [weight, holds]) => (holds(marked) ? sum + weight : sum), BIAS) > 0;
}

function markedOf(quotation: Span, surroundings: Surroundings): Marked {
  const { text, unit } = surroundings;
  const inner = text.slice(quotation.start + 1, quotation.end - 1).trim();
  const before = text.slice(Math.max(unit.start, quotation.start - NEXT_TO), quotation.start).trimEnd();
  const after = text.slice(quotation.end, Math.min(unit.end, quotation.end + NEXT_TO));
  return { ...surroundings, quotation, inner, words: inner.split(/\s+/).filter(Boolean), before, after };
}

const isNaming = ({ unit, language }: Marked): boolean =>
  unit.words.some(({ lower }) => language.quotes.naming.has(lower));
const isCalled = ({ before, language }: Marked): boolean => language.quotes.calling.test(before.toLowerCase());
const isSmall = (word: string, { names, quotes }: Language): boolean =>
  names.particles.has(word) || quotes.nominative.has(word) || quotes.prepositions.has(word);

const BIAS = -2;
/**
 * The signs and their weights: a logistic regression over 850 news texts whose quotations people had marked
 * (uhh-lt/german-news-quotation-attribution-2024), doubled and rounded.
 */
const SIGNS: readonly (readonly [number, (marked: Marked) => boolean])[] = [
  // The words themselves: lower case, verbs, pronouns and full stops are speech; capitals alone are a name.
  [6, ({ inner, words }) => /^[\p{Ll}(]/u.test(inner) && !/^\p{Ll}+\p{Lu}|\.\p{L}/u.test(words[0] ?? '')],
  [4, ({ inner }) => /[.!?]$/.test(inner)],
  [3, ({ words }) => words.length > 6],
  [-1, ({ words }) => words.length < 3],
  [3, ({ words, language }) => words.some((word) => language.quotes.finite.has(word.toLowerCase()))],
  [2, ({ words, language }) => words.some((word) => language.quotes.personal.has(word.toLowerCase()))],
  [2, ({ words, language }) => words.slice(1).some((word) => /^\p{Ll}/u.test(word) && !isSmall(word, language))],
  [-3, ({ words }) => words.length > 1 && words.every((word) => /^\P{Ll}/u.test(word))],
  // What stands next to it: "nannte das „…“", "mit den Worten „…“", but "die Zeitung „…“" and "„…“ (ABC)".
  [1, ({ before }) => before.endsWith(':')],
  [4, ({ before, language }) => language.quotes.speech.test(before.toLowerCase())],
  [2, isNaming],
  [1, isCalled],
  [4, (marked) => isNaming(marked) && isCalled(marked)],
  [2, ({ before, language }) => language.quotes.indefinite.has(lastWord(before))],
  [-1, ({ before, language }) => language.quotes.definite.has(lastWord(before))],
  [-3, ({ before, language }) => language.quotes.titles.test(before.toLowerCase())],
  [-1, ({ before }) => /\p{Lu}\p{L}*$/u.test(before)],
  [-3, ({ after }) => /^\s*\(/.test(after)],
  [-3, ({ after }) => /^ \p{Lu}/u.test(after)],
  [1, ({ quotation, unit }) => quotation.start === unit.start],
  // What stands around it: a sentence without a speaker quotes nobody, and what comes twice is a name.
  [1, ({ cues, quotation }) => cues.some(({ words }) => distance(words, quotation) < NEAR)],
  [-4, ({ cues, reported }) => cues.length === 0 && !reported],
  [1, ({ lately }) => lately],
  [-4, ({ inner, repeated }) => repeated.has(inner)],
];

const lastWord = (before: string): string => /\p{L}+$/u.exec(before)?.[0].toLowerCase() ?? '';
const distance = (a: Span, b: Span): number => Math.min(Math.abs(a.start - b.end), Math.abs(b.start - a.end));

/** The words in quotation marks that stand in a text more than once. */
export function repeatedIn(text: string, units: readonly Unit[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { start, end } of units.flatMap(({ quotations }) => quotations)) {
    const inner = text.slice(start + 1, end - 1).trim();
    if (seen.has(inner)) repeated.add(inner);
    seen.add(inner);
  }
  return repeated;
}
