/** The words of a claim of which the index asks for both sides: "Gewinnt oder verliert die Stadt?" says neither. */
import type { Span } from '../article.ts';
import { languages } from '../languages/index.ts';
import type { Hit } from '../search/index.ts';
import type { Wording } from '../search/wordings.ts';
import type { Claim } from './claim.ts';
import type { Stance } from './stances.ts';
import { keysIn } from './telling.ts';

/**
 * The words that a passage has from no more than such questions.
 *
 * @param agreed words of the claim that the passage says in other words
 */
export function askedBothWays({ stances }: Claim, { passage }: Hit, agreed: readonly Span[]): Span[] {
  const has = (wording: Wording, { keys }: Stance) => keys.some((key) => keysIn(wording).has(key));
  const questions = passage.wordings.filter(({ kind }) => kind === 'question');
  const told = passage.wordings.filter(({ kind }) => kind !== 'question');
  const isSaid = (stance: Stance) =>
    told.some((wording) => has(wording, stance)) || agreed.some(({ start }) => start === stance.token.start);
  const lent = stances.filter((stance) => stance.poles.length > 0 && !isSaid(stance));
  const isTwoSided = (stance: Stance) =>
    questions.some((wording) => isAlternative(wording) && has(wording, stance) && hasOpposite(stance, wording));
  return lent.filter(isTwoSided).map(({ token }) => token);
}

/** Either language's word for a choice. */
const OR: ReadonlySet<string> = new Set(['oder', 'or']);
const isAlternative = ({ words }: Wording): boolean => words.some((word) => OR.has(word));

function hasOpposite({ poles }: Stance, wording: Wording): boolean {
  const { opposites } = languages[wording.language].words;
  const theirs = [...keysIn(wording)].flatMap((key) => opposites.get(key) ?? []);
  return poles.some(({ of, side }) => theirs.some((pole) => pole.of === of && pole.side !== side));
}
