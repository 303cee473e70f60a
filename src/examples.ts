/** Library → a few good questions to begin with: real ones of the index, each about something else. */
import type { LanguageCode } from './language.ts';
import { type Reference, referenceTo } from './reference.ts';
import type { Indexed, Library } from './statements.ts';

export interface Example {
  readonly text: string;
  readonly reference: Reference;
}

/** The first question of each topic's first fact, the articles taking turns; at most `most`. */
export function firstQuestions(library: Library, language: LanguageCode, most: number): readonly Example[] {
  const lists = library.map((indexed) => questionsOf(indexed, language));
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: Math.min(longest, most) }, (_, turn) => lists.flatMap((list) => list[turn] ?? []));
  return turns.flat().slice(0, most);
}

function questionsOf(indexed: Indexed, language: LanguageCode): Example[] {
  const seen = new Set<string>();
  return indexed.facts.flatMap((fact) => {
    const [topic = fact.id] = fact.topics;
    const text = fact.questions[language]?.[0];
    if (!text || seen.has(topic)) return [];
    seen.add(topic);
    return [{ text, reference: referenceTo(indexed, fact) }];
  });
}
