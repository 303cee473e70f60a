/** A question and a passage → whether something of the kind that is asked for is there. */
import { AMOUNTS, overlap, SAYINGS } from './candidate.ts';
import type { Scene } from './features.ts';
import { namesOther } from './name-candidates.ts';
import type { Passage, Stated } from './passages.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import { isSaid } from './stated.ts';

/** How like a statement's wordings a question must be for what they ask to count. */
const LIKE = 0.4;
/** Who asks for 26 countries may be content with some of them, if there are this many. */
const MANY = 3;
/** "Er rief ...": the person is named in the sentence before. */
const BY_PRONOUN = 0.6;

/** Whether something of the asked kind is there, from 0 to 1. */
export function holdsAsked(ranked: Ranked, stated: Stated | undefined, scene: Scene): number {
  const { kind, count } = scene.question.asked;
  const { passage, candidates } = ranked;
  if (kind === 'yesno' || kind === 'thing' || (kind === 'list' && count === 1)) return 1;
  if (stated && count === 1 && isIndexed(ranked, stated, scene)) return 1;
  if (kind === 'person' && passage.opensWithPronoun && candidates.length === 0) return BY_PRONOUN;
  const fits = candidates.map(({ fit }) => fit).sort((a, b) => b - a);
  return fits[Math.min(count, MANY) - 1] ?? 0;
}

/** Whether the index answers just this: its short answer is of the kind, and it is asked for the same in like words. */
function isIndexed({ passage, candidates }: Ranked, stated: Stated, scene: Scene): boolean {
  const { question } = scene;
  const { kind } = question.asked;
  const { answer } = stated.statement;
  if (!answer || SAYINGS.has(kind)) return false;
  if (AMOUNTS.has(kind) && !candidates.some((candidate) => overlap(candidate, answer))) return false;
  if (isSaid(stated, passage, question) || namesOther(answer, passage, question)) return false;
  return isLikeOwnQuestion(passage, stated, scene);
}

/** Whether a question of the statement asks for the same kind, by the same noun, in like words. */
function isLikeOwnQuestion(passage: Passage, { asks }: Stated, { likeness, question }: Scene): boolean {
  const places = asks[question.language.code].get(question.asked.kind) ?? [];
  const nouns = places.map((at) => passage.wordings[at]?.focusKeys ?? []);
  const isOpen = nouns.every(({ length }) => length === 0);
  return places.some((at, each) => likeness.of(passage, at) >= LIKE && isOfNoun(nouns[each] ?? [], isOpen, question));
}

/** "Wie viele Soldaten" is not "Wie viele Länder"; where the question or all of the index leave the noun open, they may ask for the same. */
function isOfNoun(focusKeys: readonly string[], isOpen: boolean, { noun }: Question): boolean {
  return noun.size === 0 || isOpen || focusKeys.some((key) => noun.has(key));
}
