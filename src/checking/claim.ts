/** A question that claims something → all that the comparisons read from it. */
import type { Span } from '../article.ts';
import { type Figure, findFigures } from '../figures.ts';
import { findNames, type Name } from '../names.ts';
import { WHOLE_WEIGHT } from '../search/aliases.ts';
import type { AskedWord } from '../search/index.ts';
import type { Question } from '../search/question.ts';

import type { Key } from '../tokens.ts';
import { type ClaimedSpeaker, speakerIn } from './claimed-speaker.ts';
import { asMeant } from './slips.ts';
import { type Stance, stancesOf } from './stances.ts';

/** What is claimed, and by whom. */
export interface Claim {
  readonly question: Question;
  readonly figures: readonly Figure[];
  /** Not words of which there are opposites: "Iraqi". */
  readonly names: readonly Name[];
  readonly stances: readonly Stance[];
  /** The forms of a word, by where it starts, with words for the same and whole names. */
  readonly keysAt: ReadonlyMap<number, readonly string[]>;
  /** Whom the claim has say it. */
  readonly speaker: ClaimedSpeaker | undefined;
}

/**
 * Reads a claim once for all passages that it is held against.
 *
 * @param words what the search says of its words
 */
export function readClaim(question: Question, words: readonly AskedWord[]): Claim {
  const { text, tokens, language } = question;
  const unknown = new Set(words.filter((word) => word.unknown).map(({ start }) => start));
  const meant = tokens.map((token) => (unknown.has(token.start) ? asMeant(token, language) : token));
  const stances = stancesOf(meant, text, language).map((stance) => ({
    ...stance,
    token: tokens[stance.at] ?? stance.token,
  }));
  const polar = new Set(stances.filter(({ poles }) => poles.length > 0).map(({ at }) => at));
  const names = findNames(text, [tokens], language)[0] ?? [];
  return {
    question,
    figures: findFigures(tokens, language),
    names: names.filter(({ first, last }) => last > first + 1 || !polar.has(first)),
    stances,
    keysAt: new Map(question.terms.map(({ start, keys }) => [start, keys.filter(isSure).map(({ key }) => key)])),
    speaker: speakerIn(question, names),
  };
}

/** A part of a name may mean another. */
const isSure = ({ key, weight }: Key): boolean => !key.startsWith('@') || weight >= WHOLE_WEIGHT;

/** Whether a word belongs to who says it, not to what is said. */
export function tellsWho({ speaker }: Claim, { start, end }: Span): boolean {
  const within = (span: Span) => start >= span.start && end <= span.end;
  return speaker !== undefined && (within(speaker.name) || within(speaker.cue));
}
