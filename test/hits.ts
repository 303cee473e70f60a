/** Hits made by hand: passages of the fixture, with what a search and a reader might say of them. */

import { type Answer, answer } from '../src/answer/index.ts';
import type { Indexed, Statement } from '../src/article/statements.ts';
import type { LanguageCode } from '../src/language/language.ts';
import { languages } from '../src/language/languages.ts';
import type { Reading } from '../src/meaning/index.ts';
import { type Features, type Found, type Hit, type Nearest, readQuestion, type Search } from '../src/search/index.ts';
import { passagesOf } from '../src/search/passages.ts';
import { bridge } from './fixture.ts';

/** As sure as a reader can be; what is asserted of it does not depend on how evidence is weighed. */
const SURE = 0.9999;
const UNSURE = 1 - SURE;

/** What a search says of a sentence that is asked for in nearly its own words, and of one that is not. */
export const LIKE: Features = {
  meaning: 0.95,
  statement: 0,
  asked: 0,
  paragraph: 0,
  letters: 0.9,
  trigrams: 0.9,
};
export const UNLIKE: Features = {
  ...LIKE,
  meaning: 0.75,
  letters: 0,
  trigrams: 0,
};

const NO_SPAN = { start: 0, end: 0, confidence: 0 };

/** What a reader says of a passage. `span`: the words of the passage that it takes for the answer. */
interface Read {
  readonly states?: true;
  readonly contradicts?: true;
  readonly answers?: true;
  readonly span?: string;
}

/** Surely, or surely not. */
function readingOf(passage: string, { states, contradicts, answers, span }: Read): Reading {
  const at = span === undefined ? -1 : passage.indexOf(span);
  return {
    states: states ? SURE : UNSURE,
    contradicts: contradicts ? SURE : UNSURE,
    open: states || contradicts ? UNSURE : SURE,
    answers: answers ? SURE : UNSURE,
    span: span !== undefined && at >= 0 ? { start: at, end: at + span.length, confidence: SURE } : NO_SPAN,
  };
}

/** More of a hit than what its passage says. */
interface More {
  /** Undefined: it was not read. */
  readonly read?: Read | undefined;
  readonly features?: Features;
  /** The id of the statement that it is about. */
  readonly about?: string;
  readonly nearest?: Nearest;
}

/** The passage that has some words, as a hit. */
export function hitOn(words: string, { read, features = LIKE, about, nearest }: More, indexed: Indexed = bridge): Hit {
  const passage = passagesOf(indexed, 0).find(({ sentence }) => sentence.text.includes(words));
  if (!passage) throw new Error(`No passage of the fixture has "${words}".`);
  const statement = passage.statements.find(({ id }) => id === about);
  if (about !== undefined && !statement) throw new Error(`"${about}" stands elsewhere.`);
  const reading = read && readingOf(passage.sentence.text, read);
  return { passage, statement, nearest, features, score: 1, reading };
}

/** That the search took a question of the index for the one asked, or nearly. */
export function askedLike(text: string, statement: Statement, cosine: number): Nearest {
  return { wording: { passage: 0, of: 'question', statement, text, kind: 'query' }, cosine };
}

/** A question or claim with its hits. */
export function foundFor(text: string, hits: readonly Hit[], language: LanguageCode = 'de'): Found {
  return { question: readQuestion(text, languages[language]), hits };
}

/** The answer to a question for which these hits are found. */
export const answerOf = (
  text: string,
  hits: readonly Hit[],
  reader: LanguageCode = 'de',
  asked: LanguageCode = 'de',
): Answer => answer(foundFor(text, hits, asked), reader);

/** A search that finds what it is told to, whatever is asked. */
export function searchFinding(hits: readonly Hit[], search: Search): Search {
  return {
    ...search,
    find: async (text, { language } = {}) => foundFor(text, hits, language ?? search.languageOf(text)),
  };
}
