/** A unit's words → its cues, in order. */
import type { Language } from '../language.ts';
import { clausesOf } from './clauses.ts';
import type { Cue } from './cue.ts';
import { sayingIn } from './sayings.ts';
import { sourceIn } from './sources.ts';
import type { Word } from './words.ts';

export function findCues(words: readonly Word[], language: Language): Cue[] {
  const clauses = clausesOf(words, language);
  return clauses
    .flatMap((_, index) => [sourceIn(words, clauses, index, language), sayingIn(words, clauses, index, language)])
    .filter((cue) => cue !== undefined)
    .sort((a, b) => a.at - b.at);
}
