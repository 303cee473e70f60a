/** Hits → Answer: what the article says, what comes nearest, or that it does not say. */
import type { Language, LanguageCode } from './language.ts';
import { languages } from './languages/index.ts';
import { SAYINGS } from './search/candidate.ts';
import type { AskedWord, Found, Hit } from './search/index.ts';
import type { Question } from './search/question.ts';
import { FAINT, supportFor, supportOf, THERE } from './support.ts';
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

/** What is asked for is there from this on, of 1. */
const HOLDS = 0.5;
/** A topic is there from this on: another word for it will do, a part of it will not. */
const TOPIC = 0.6;
const MOST_SUGGESTIONS = 3;
/** No more words are named as missing. */
const MOST_UNCOVERED = 3;

/** Decides between answered, related and none. */
export function answer({ question, hits }: Found, language: LanguageCode): Answer {
  const [best, ...others] = hits;
  const replied = { question: question.text, language, suggestions: suggestionsFrom(hits, language) };
  if (!best || isSmallTalk(question))
    return { ...replied, status: 'none', hits: [], uncovered: best ? [] : question.terms.map(({ text }) => text) };
  const support = supportFor(best, question);
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
function hasTopic({ words }: Hit, { asked }: Question): boolean {
  const topics = SAYINGS.has(asked.kind) ? words.filter(({ isName, asks }) => !isName && !asks) : [];
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

/** "Abgeschafft" answers where there is none any more. */
function denies(token: Token, language: Language): boolean {
  const { negations, denying, ending } = language.words;
  return negations.has(token.folded) || hasKey(token, denying, language) || hasKey(token, ending, language);
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
