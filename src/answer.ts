/** Hits → Answer: what the article says, what comes nearest, or that it does not say. */
import type { Language, LanguageCode } from './language.ts';
import { languages } from './languages/index.ts';
import { SAYINGS } from './search/candidate.ts';
import type { AskedWord, Found, Hit } from './search/index.ts';
import type { Question } from './search/question.ts';
import { hasKey, type Token } from './tokens.ts';

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
  /** Each word of the question, up to eight: the more it says, the less its words meet by chance. */
  readonly word: number;
  /** The share that stands only in the sentences around: the article puts these words together otherwise. */
  readonly elsewhere: number;
  /** A name or number that the passage has not, and one that only the sentences around have. */
  readonly nameMissing: number;
  readonly nameElsewhere: number;
  /** The share of words, names apart, of which only a part or a likeness is there. */
  readonly weak: number;
  /** What is counted is not named there: cars are not cyclists. */
  readonly uncounted: number;
  /** What is there is of another kind than what is asked for, wholly or in part. */
  readonly unfit: number;
  /** An answer needs this much in all; what has less by more than `related` is about something else. */
  readonly needed: number;
  readonly related: number;
}

/**
 * It rests on which asked words stand where; the score of the ranking has no part in it. Fitted by logistic regression on
 * labelled questions, answerable or not; see docs/search.md. Where nobody has indexed other words for the passage's own,
 * a question in other words finds only likenesses: there these speak for an answer.
 */
const SUPPORT: Readonly<Record<'indexed' | 'plain', Support>> = {
  indexed: {
    own: 5.1,
    near: 1.2,
    word: 0.32,
    elsewhere: -0.8,
    nameMissing: -3.25,
    nameElsewhere: -1.9,
    weak: -1,
    uncounted: -1.5,
    unfit: -1.5,
    needed: 3.3,
    related: 1.5,
  },
  plain: {
    own: 4,
    near: 1.6,
    word: 0.28,
    elsewhere: 0,
    nameMissing: -2.8,
    nameElsewhere: -0.85,
    weak: 1.7,
    uncounted: 0,
    unfit: -3.8,
    needed: 2.1,
    related: 1.5,
  },
};
const MOST_WORDS = 8;

/** What is asked for is there from this on, of 1. */
const HOLDS = 0.5;
/** A word that is there by half is there; a fainter likeness is not. */
const THERE = 0.5;
const FAINT = 0.3;
/** A word of which less is there than this is there only in part. */
const WHOLE = 0.75;
const MOST_SUGGESTIONS = 3;
/** No more words are named as missing. */
const MOST_UNCOVERED = 3;

/** Decides between answered, related and none. */
export function answer({ question, hits }: Found, language: LanguageCode): Answer {
  const [best, ...others] = hits;
  const replied = { question: question.text, language, suggestions: suggestionsFrom(hits, language) };
  if (!best || isSmallTalk(question))
    return { ...replied, status: 'none', hits: [], uncovered: best ? [] : question.terms.map(({ text }) => text) };
  const support = SUPPORT[best.statement?.questions[question.language.code] === undefined ? 'plain' : 'indexed'];
  const surplus = supportOf(best, question, support) - support.needed;
  const uncovered = missingWords(best).map(({ text }) => text);
  if (!best.words.some(({ own }) => own >= THERE) || surplus < -support.related)
    return { ...replied, status: 'none', hits, uncovered };
  const fits = best.holds >= HOLDS && surplus + support.unfit * (1 - best.holds) >= 0;
  const meets = hasRole(best, question) && hasTopic(best, question) && deniesAlike(best, question);
  const status = fits && meets ? 'answered' : 'related';
  return { ...replied, status, hits: [best, ...others], uncovered };
}

/** "Kannst du mir helfen": who speaks of himself and the bot, and of next to nothing else, asks nothing of an article. */
function isSmallTalk({ tokens, terms, language }: Question): boolean {
  return terms.length <= 1 && tokens.some(({ folded }) => language.question.address.has(folded));
}

/** Who is asked for by his office must have it there: "Wer ist der Präsident". */
function hasRole({ words }: Hit, { asked, terms }: Question): boolean {
  const role = asked.focus === undefined ? terms.find(({ folded }) => folded === asked.role) : undefined;
  return words.every(({ start, own }) => start !== role?.start || own >= THERE);
}

/** What somebody says of something else is no answer to what he says of this. */
function hasTopic({ words }: Hit, { asked, terms, language }: Question): boolean {
  if (!SAYINGS.has(asked.kind)) return true;
  const { saying } = language.question;
  const topics = words.filter(
    ({ isName, start }) =>
      !isName && !terms.some((term) => term.start === start && term.keys.some(({ key }) => saying.has(key))),
  );
  return topics.length === 0 || topics.some(({ own }) => own >= TOPIC);
}

/** "Wer unterschrieb nicht?" is not answered by who did. */
function deniesAlike({ passage, statement }: Hit, { asked, tokens, language }: Question): boolean {
  const { negations } = language.words;
  if (asked.kind === 'yesno' || !tokens.some(({ folded }) => negations.has(folded))) return true;
  const own = languages[passage.article.language];
  if (passage.tokens.some((token) => denies(token, own))) return true;
  return passage.wordings.some(
    (wording) => wording.statement === statement && wording.words.some((word) => negations.has(word)),
  );
}

const denies = (token: Token, language: Language): boolean =>
  language.words.negations.has(token.folded) || hasKey(token, language.words.denying, language);

/** Another word for it will do, a part of it will not. */
const TOPIC = 0.6;

/** How much speaks for a hit as the answer, if what is asked for is there. */
function supportOf(hit: Hit, question: Question, support: Support): number {
  const { words, features } = hit;
  const names = words.filter(({ isName, own }) => isName && own < THERE);
  const weak = ({ isName, own }: AskedWord) => Number(!isName && own >= FAINT && own < WHOLE);
  return (
    support.own * shareOf(hit, ({ own }) => own) +
    support.near * features.near +
    support.word * Math.min(words.length, MOST_WORDS) +
    support.elsewhere * shareOf(hit, ({ own, nearby }) => Math.max(0, nearby - own)) +
    support.nameMissing * Number(names.some(({ nearby }) => nearby < THERE)) +
    support.nameElsewhere * Number(names.some(({ nearby }) => nearby >= THERE)) +
    support.weak * shareOf(hit, weak) +
    support.uncounted * Number(isUncounted(hit, question))
  );
}

function isUncounted({ words }: Hit, { asked, terms }: Question): boolean {
  const counted = asked.kind === 'number' ? terms.find(({ folded }) => folded === asked.focus) : undefined;
  return words.some(({ start, own }) => start === counted?.start && own < FAINT);
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
