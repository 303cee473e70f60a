/** A question that claims something → all that the comparisons read from it. */
import type { Span } from '../article.ts';
import { type Figure, findFigures } from '../figures.ts';
import { findNames, type Name } from '../names.ts';
import { WHOLE_WEIGHT } from '../search/aliases.ts';
import type { AskedWord } from '../search/index.ts';
import type { Question } from '../search/question.ts';

import type { Key } from '../tokens.ts';
import { type ClaimedSpeaker, speakerIn } from './claimed-speaker.ts';
import { type Office, officesIn } from './office.ts';
import { asMeant } from './slips.ts';
import { type Stance, stancesOf } from './stances.ts';

/** What is claimed, and by whom. */
export interface Claim {
  readonly question: Question;
  readonly figures: readonly Figure[];
  /** Not words of which there are opposites: "Iraqi". */
  readonly names: readonly Name[];
  readonly offices: readonly Office[];
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
  const offices = officesIn(tokens, language);
  const found = findNames(text, [tokens], language)[0] ?? [];
  const figures = findFigures(tokens, language);
  const isFigure = ({ start, end }: Span) => figures.some((figure) => start >= figure.start && end <= figure.end);
  const isSmall = ({ first, last }: Name) =>
    tokens.slice(first, last).every(({ folded }) => language.words.negations.has(folded));
  const names = found
    .flatMap((name) => withoutOffice(name, offices, question))
    .filter((name) => !isFigure(name) && !isSmall(name));
  return {
    question,
    figures,
    names: names.filter(({ first, last }) => last > first + 1 || !polar.has(first)),
    offices,
    stances,
    keysAt: new Map(question.terms.map(({ start, keys }) => [start, keys.filter(isSure).map(({ key }) => key)])),
    speaker: speakerIn(question, names),
  };
}

/** "Foreign Minister Ott": what is left of the name behind the office. */
function withoutOffice(name: Name, offices: readonly Office[], { tokens, text }: Question): Name[] {
  const office = offices.find(({ start, end }) => start < name.end && name.start < end);
  if (!office) return [name];
  const start = tokens[office.last]?.start ?? name.end;
  return start < name.end ? [{ ...name, first: office.last, start, text: text.slice(start, name.end) }] : [];
}

/** A part of a name may mean another. */
const isSure = ({ key, weight }: Key): boolean => !key.startsWith('@') || weight >= WHOLE_WEIGHT;

/** Whether a word belongs to who says it, not to what is said. */
export function tellsWho({ speaker }: Claim, { start, end }: Span): boolean {
  const within = (span: Span) => start >= span.start && end <= span.end;
  return speaker !== undefined && (within(speaker.name) || within(speaker.cue));
}
