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

/** What speaks for and against a passage as the answer, once something of the asked kind is there. */
interface Support {
  /** The share of the question that the passage covers. */
  readonly own: number;
  /** The share that stands near what is asked for. */
  readonly near: number;
  /** How like the question is to one that the index asks. */
  readonly likeness: number;
  /** Each word of the question, up to eight: the more it says, the less its words meet by chance. */
  readonly word: number;
  /** The share that stands only in the sentences around: the article puts these words together otherwise. */
  readonly elsewhere: number;
  /** A name or number that the passage has not, and one that only the sentences around have. */
  readonly nameMissing: number;
  readonly nameElsewhere: number;
  /** The weight of the heaviest word that is nowhere near. */
  readonly heaviestMissing: number;
  /** The share of words, names apart, of which only a part or a likeness is there. */
  readonly weak: number;
  /** An answer needs this much in all, and one word of the question that stands there as surely as `anchor`. */
  readonly needed: number;
  readonly anchor: number;
  /** The office by which somebody is asked for must stand there as surely as this. */
  readonly role: number;
  /** If it has other words than names, one of them as surely as this. */
  readonly telling: number;
}

/**
 * It rests on which asked words stand where; the score of the ranking has no part in it. Fitted by logistic regression on
 * labelled questions, answerable or not; see docs/search.md. Where nobody has indexed other words for the passage's own,
 * a question in other words finds only likenesses, so that these are not held against it.
 */
const SUPPORT: Readonly<Record<'indexed' | 'plain', Support>> = {
  indexed: {
    own: 1.7,
    near: 0.75,
    likeness: 2.7,
    word: 0.34,
    elsewhere: -1.6,
    nameMissing: -2.8,
    nameElsewhere: -1.5,
    heaviestMissing: -0.85,
    weak: -0.95,
    needed: 2.4,
    anchor: 0.65,
    role: 0.8,
    telling: 0,
  },
  plain: {
    own: 2.3,
    near: 0.2,
    likeness: 0,
    word: 0.07,
    elsewhere: -1.6,
    nameMissing: -2.45,
    nameElsewhere: -1.4,
    heaviestMissing: -1.8,
    weak: 0,
    needed: -0.2,
    anchor: 0.5,
    role: 0.5,
    telling: 0.5,
  },
};
const MOST_WORDS = 8;

/** What is asked for is there from this on, of 1. */
const HOLDS = 0.5;
/** What falls short of an answer by more than this is not even related. */
const RELATED = { indexed: 1.8, plain: 0.3 } as const;
/** A passage that covers a smaller share of the question is about something else, if the index gave other words for its own. */
const LEAST_COVERED = { indexed: 1 / 3, plain: 0 } as const;
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
  if (!best || isSmallTalk(question))
    return { ...replied, status: 'none', hits: [], uncovered: best ? [] : question.terms.map(({ text }) => text) };
  const kind = best.statement?.questions[question.language.code] === undefined ? 'plain' : 'indexed';
  const needed = SUPPORT[kind].needed + (isCounted(best, question) ? 0 : UNCOUNTED);
  const surplus = supportOf(best, SUPPORT[kind]) - needed;
  const uncovered = missingWords(best).map(({ text }) => text);
  const covered = shareOf(best, ({ own }) => own);
  const isThere = best.words.some(({ own }) => own >= THERE) && covered >= LEAST_COVERED[kind];
  if (!isThere || surplus < -RELATED[kind]) return { ...replied, status: 'none', hits, uncovered };
  const answers = best.holds >= HOLDS && surplus >= 0 && isAnchored(best, question, SUPPORT[kind]);
  return { ...replied, status: answers ? 'answered' : 'related', hits: [best, ...others], uncovered };
}

/** How much more is needed where the passage does not name what is counted: cars are not cyclists. */
const UNCOUNTED = 0.4;

function isCounted({ words }: Hit, { asked, terms }: Question): boolean {
  const counted = asked.kind === 'number' ? terms.find(({ folded }) => folded === asked.focus) : undefined;
  return words.every(({ start, own }) => start !== counted?.start || own >= FAINT);
}

/** "Kannst du mir helfen": who speaks of himself and the bot, and of next to nothing else, asks nothing of an article. */
function isSmallTalk({ tokens, terms, language }: Question): boolean {
  return terms.length <= 1 && tokens.some(({ folded }) => language.question.address.has(folded));
}

/** In "Welche Länder" the noun only says what is asked for; in "Wie viele Länder" it says of what. */
const NAMING: ReadonlySet<AskedKind> = new Set(['place', 'person', 'organisation', 'name', 'date', 'list', 'reason']);

/**
 * Whether a word that says more than what is asked for stands there, not only its like or a part of it; where somebody is
 * asked for by his office, that must.
 */
function isAnchored(
  { words }: Hit,
  { asked, terms }: Question,
  { anchor, role: sure, telling: least }: Support,
): boolean {
  const at = (folded: string | undefined) => terms.find((term) => term.folded === folded)?.start;
  const [role, focus] = [at(asked.role), NAMING.has(asked.kind) ? at(asked.focus) : undefined];
  if (role !== undefined) return words.some(({ own, start }) => own >= sure && start === role);
  const others = words.filter(({ start }) => start !== focus);
  const telling = others.filter(({ isName }) => !isName);
  const has = (some: readonly AskedWord[], share: number) => some.some(({ own }) => own >= share);
  return has(others, anchor) && (telling.length === 0 || has(telling, least));
}

/** A word of which less is there than this is there only in part. */
const WHOLE = 0.75;

/** How much speaks for a hit as the answer. */
function supportOf(hit: Hit, support: Support): number {
  const { words, features } = hit;
  const names = words.filter(({ isName, own }) => isName && own < THERE);
  const missing = words.filter(({ own, nearby }) => own < FAINT && nearby < FAINT);
  const weak = ({ isName, own }: AskedWord) => Number(!isName && own >= FAINT && own < WHOLE);
  return (
    support.own * shareOf(hit, ({ own }) => own) +
    support.near * features.near +
    support.likeness * features.likeness +
    support.word * Math.min(words.length, MOST_WORDS) +
    support.elsewhere * shareOf(hit, ({ own, nearby }) => Math.max(0, nearby - own)) +
    support.nameMissing * Number(names.some(({ nearby }) => nearby < THERE)) +
    support.nameElsewhere * Number(names.some(({ nearby }) => nearby >= THERE)) +
    support.heaviestMissing * Math.max(0, ...missing.map(({ weight }) => weight)) +
    support.weak * shareOf(hit, weak)
  );
}

/** The share of the question's weight for which something holds, or holds in part. */
const shareOf = ({ words }: Hit, of: (word: AskedWord) => number): number =>
  words.reduce((sum, word) => sum + word.weight * of(word), 0);

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
