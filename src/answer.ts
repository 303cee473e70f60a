/** Hits → Answer: what the article says, what comes nearest, or that it does not say. */
import type { AskedKind, LanguageCode } from './language.ts';
import type { AskedWord, Found, Hit } from './search/index.ts';
import type { Question } from './search/question.ts';

interface Replied {
  readonly question: string;
  /** The reader's language. */
  readonly language: LanguageCode;
  /** Asked words of weight that the passages shown do not cover, as typed. */
  readonly uncovered: readonly string[];
  /** Questions near to this one that the article does answer, in the reader's language. */
  readonly suggestions: readonly string[];
}

/** An answer cannot exist without a passage: `hits` is best first, and never empty. */
export type Answer =
  | (Replied & { readonly status: 'answered' | 'related'; readonly hits: readonly [Hit, ...Hit[]] })
  | (Replied & { readonly status: 'none'; readonly hits: readonly Hit[] });

/**
 * What speaks for and against a passage as the answer, once something of the asked kind is there. It rests on which asked
 * words stand where; the score of the ranking has no part in it. Fitted by logistic regression on labelled questions,
 * answerable or not; see docs/search.md.
 */
const SUPPORT = {
  /** The share of the question that the passage covers. */
  own: 2.3,
  /** The share that stands near what is asked for. */
  near: 0.2,
  /** The share that stands only in the sentences around: the article puts these words together otherwise. */
  elsewhere: -1.6,
  /** A name or number that the passage has not, and one that only the sentences around have. */
  nameMissing: -2.45,
  nameElsewhere: -1.4,
  /** The weight of the heaviest word that is nowhere near. */
  heaviestMissing: -1.8,
  /** Each word of the question, up to eight: the more it says, the less its words meet by chance. */
  word: 0.07,
} as const;
const MOST_WORDS = 8;

/** What is asked for is there from this on, of 1. */
const HOLDS = 0.5;
/**
 * An answer needs this much support, and one word of the question that stands there as surely; less where nobody has
 * indexed other words for the passage's own.
 */
const NEEDED = { indexed: { support: 0.75, anchor: 0.65 }, plain: { support: -0.2, anchor: 0.5 } } as const;
/** Less than this is not even related. */
const RELATED = -0.5;
/** A word that is there by half is there; a fainter likeness is not. */
const THERE = 0.5;
const FAINT = 0.3;
const MOST_SUGGESTIONS = 3;
/** No more words are named as missing. */
const MOST_UNCOVERED = 3;

/** Decides between answered, related and none. */
export function answer({ question, hits }: Found, language: LanguageCode): Answer {
  const [best, ...others] = hits;
  const replied = { question: question.text, language, suggestions: suggestionsFrom(hits, language) };
  if (!best) return { ...replied, status: 'none', hits: [], uncovered: question.terms.map(({ text }) => text) };
  const support = supportOf(best);
  const uncovered = missingWords(best).map(({ text }) => text);
  if (support < RELATED || Math.max(...best.words.map(({ own }) => own)) < THERE)
    return { ...replied, status: 'none', hits, uncovered };
  const indexed = best.statement?.questions[question.language.code] !== undefined;
  const { support: needed, anchor } = indexed ? NEEDED.indexed : NEEDED.plain;
  const answers = best.holds >= HOLDS && support >= needed && isAnchored(best, question, anchor);
  return { ...replied, status: answers ? 'answered' : 'related', hits: [best, ...others], uncovered };
}

/** In "Welche Länder" the noun only says what is asked for; in "Wie viele Länder" it says of what. */
const NAMING: ReadonlySet<AskedKind> = new Set(['place', 'person', 'organisation', 'name', 'date', 'list', 'reason']);

/**
 * Whether a word that says more than what is asked for stands there, not only its like or a part of it; where somebody is
 * asked for by his office, that must.
 */
function isAnchored({ words }: Hit, { asked, terms }: Question, anchor: number): boolean {
  const at = (folded: string | undefined) => terms.find((term) => term.folded === folded)?.start;
  const [role, focus] = [at(asked.role), NAMING.has(asked.kind) ? at(asked.focus) : undefined];
  if (role !== undefined) return words.some(({ own, start }) => own >= anchor && start === role);
  return words.some(({ own, start }) => own >= anchor && start !== focus);
}

/** How much speaks for a hit as the answer; exported for whoever tunes it. */
export function supportOf({ words, features }: Hit): number {
  const share = (of: (word: AskedWord) => number) => words.reduce((sum, word) => sum + word.weight * of(word), 0);
  const names = words.filter(({ isName, own }) => isName && own < THERE);
  const missing = words.filter(({ own, nearby }) => own < FAINT && nearby < FAINT);
  return (
    SUPPORT.own * share(({ own }) => own) +
    SUPPORT.near * features.near +
    SUPPORT.elsewhere * share(({ own, nearby }) => Math.max(0, nearby - own)) +
    SUPPORT.nameMissing * Number(names.some(({ nearby }) => nearby < THERE)) +
    SUPPORT.nameElsewhere * Number(names.some(({ nearby }) => nearby >= THERE)) +
    SUPPORT.heaviestMissing * Math.max(0, ...missing.map(({ weight }) => weight)) +
    SUPPORT.word * Math.min(words.length, MOST_WORDS)
  );
}

/** Words the reply names: those the passage lacks, names first, then the heaviest. */
function missingWords({ words }: Hit): AskedWord[] {
  return words
    .filter(({ own }) => own < FAINT)
    .sort((a, b) => Number(b.isName) - Number(a.isName) || b.weight - a.weight)
    .slice(0, MOST_UNCOVERED);
}

/** What people ask about the statements that came nearest. */
function suggestionsFrom(hits: readonly Hit[], language: LanguageCode): string[] {
  const questions = hits.flatMap(({ statement }) => statement?.questions[language]?.[0] ?? []);
  return [...new Set(questions)].slice(0, MOST_SUGGESTIONS);
}
