/** Question → hits: the door of the search. */
import type { AskedKind, LanguageCode } from '../language.ts';
import { languageBySmallWords } from '../languages/index.ts';
import { once, remembering } from '../languages/words.ts';
import type { Library } from '../statements.ts';
import { type AskedWord, type Hit, hitOf, wordsCovered } from './hit.ts';
import type { Passage } from './passages.ts';
import type { Question } from './question.ts';
import { rank } from './rank.ts';
import { prepareReading } from './reading.ts';
import type { Suggestion } from './suggest.ts';

export type { AskedWord, Hit };
export { wordsCovered };

/** What is known of a question beforehand. */
export interface SearchOptions {
  /** The language of the question; recognised if missing. */
  readonly language?: LanguageCode;
  /** The name of the only article to look in. */
  readonly article?: string;
  /** What is asked for, where that is known beforehand: a claim asks for yes or no. */
  readonly asks?: AskedKind;
}

/** What was asked, and what may answer it: best first, empty where no word of the question is found. */
export interface Found {
  readonly question: Question;
  readonly hits: readonly Hit[];
}

/** The search of a library. */
export interface Search {
  find(question: string, options?: SearchOptions): Found;
  /** The language of a question: by its small words, or else the one in which the library has more of its words. */
  languageOf(question: string): LanguageCode;
  /** Completions of what is typed so far, best first. */
  suggest(typed: string, language: LanguageCode): readonly Suggestion[];
}

/** More passages than anybody pages through. */
const MOST_HITS = 8;

/** The search of a library, which is read once, when it is first asked; nothing is kept of what is asked. */
export function prepareSearch(library: Library): Search {
  const reading = once(() => remembering(() => prepareReading(library)));
  return {
    languageOf: (text) => languageBySmallWords(text) ?? reading().lookUp(text).question.language.code,
    suggest: (typed, language) => reading().suggest(typed, language),
    find(text, { language, article, asks } = {}) {
      const { lookUp, sceneOf } = reading();
      const scene = sceneOf(lookUp(text, language, asks));
      const isWanted = (passage: Passage) => article === undefined || passage.article.name === article;
      const hits = rank(scene, MOST_HITS, isWanted).map((ranked) => hitOf(ranked, scene));
      return { question: scene.question, hits };
    },
  };
}
