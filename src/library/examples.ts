/** Library → a few good questions to begin with: real ones of the index, each on another topic. */

import type { Indexed, Library } from '../article/statements.ts';
import type { LanguageCode } from '../language/language.ts';
import { type Reference, referenceTo } from './reference.ts';

/** A question, and where its answer stands. */
export interface Example {
  readonly text: string;
  readonly reference: Reference;
}

/** For each topic, in the order of the index, the first question about its first fact; the articles take turns. At most `most`. */
export function firstQuestions(library: Library, language: LanguageCode, most: number): readonly Example[] {
  const lists = library.map((indexed) => questionsOf(indexed, language));
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: Math.min(longest, most) }, (_, turn) => lists.flatMap((list) => list[turn] ?? []));
  return turns.flat().slice(0, most);
}

function questionsOf(indexed: Indexed, language: LanguageCode): Example[] {
  return Object.keys(indexed.topics).flatMap((topic) => {
    const fact = indexed.facts.find(({ topics, questions }) => topics[0] === topic && questions[language]?.length);
    const text = fact?.questions[language]?.[0];
    return fact && text ? [{ text, reference: referenceTo(indexed, fact) }] : [];
  });
}
