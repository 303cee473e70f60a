/** Compares a claim's figures with a passage's: value, unit, and what they count. */
import type { Span } from '../article.ts';
import { boundStart } from '../bounds.ts';
import type { Figure } from '../figures.ts';
import type { Hit } from '../search/index.ts';
import type { Token } from '../tokens.ts';
import { type Agreement, agreementOf, haveSameUnit } from './agreement.ts';
import type { Claim } from './claim.ts';
import { areInOneClause } from './clauses.ts';
import type { Comparison, Difference } from './comparison.ts';
import { comparableTo, saysAllOf } from './counting.ts';
import { sharedTerms } from './shared-terms.ts';
import { hasStem, type Stance } from './stances.ts';
import { sentenceTelling, type Telling, type Text } from './telling.ts';

/** All figures of the claim must be stated; one that is stated otherwise is a difference, one that is not stated is open. */
export function compareFigures(claim: Claim, hit: Hit, telling: Telling): Comparison {
  const { question, figures } = claim;
  if (saysAllOf(claim, telling, hit)) return { kind: 'open' };
  if (figures.length === 0) return { kind: 'none' };
  if (figures.length > MOST_FIGURES) return { kind: 'open' };
  const differences: Difference[] = [];
  for (const figure of figures) {
    const rivals = figures.filter((other) => other !== figure && areInOneClause(question.text, figure, other));
    const stated = counterpart({ figure, rivals, claim, hit }, telling);
    const agreement = stated ? agreementWith(figure, stated, claim, hit) : 'open';
    if (!stated || agreement === 'open') return { kind: 'open' };
    if (agreement === 'differs') differences.push(partingOf(figure, question, stated, sentenceTelling(hit)));
  }
  const [first, ...rest] = differences;
  return first ? { kind: 'differs', differences: [first, ...rest] } : { kind: 'same' };
}

/** A sentence with more is a table. */
const MOST_FIGURES = 12;

/** A date is another one on its other side: "vor 2014" against "seit 2014"; of a share that is left, that of what is gone says nothing. */
function agreementWith(figure: Figure, stated: Figure, claim: Claim, hit: Hit): Agreement {
  const { question } = claim;
  if (figure.kind === 'share' && (isOfRest(claim, hit) || areWhole(figure, stated))) return 'open';
  const [own, theirs] = [sideOf(figure, question), sideOf(stated, sentenceTelling(hit))];
  const areApart = figure.kind === 'date' && own !== undefined && theirs !== undefined && own !== theirs;
  return areApart ? 'differs' : agreementOf(figure, stated);
}

/** Whether the claim says what somebody still has, and the article what is gone. */
function isOfRest({ question, stances }: Claim, hit: Hit): boolean {
  const sentence = sentenceTelling(hit);
  const { keeping, losing, still } = question.language.words;
  const has = (all: readonly Stance[], stems: ReadonlySet<string>) => all.some((stance) => hasStem(stance, stems));
  const keeps = has(stances, keeping) || question.tokens.some(({ folded }) => still.has(folded));
  return keeps && !has(stances, losing) && has(sentence.stances, sentence.language.words.losing);
}

/** "38 Prozent" and "62 Prozent" may be the two parts of one. */
const areWhole = (a: Figure, b: Figure): boolean => a.value !== b.value && a.value + b.value === WHOLE;
const WHOLE = 100;

/** The word that says the side of a date: right before it, or before "dem Jahr". */
function sideWord({ kind, first }: Figure, { tokens, language }: Text): Token | undefined {
  const before = kind === 'date' ? [tokens[first - 1], tokens[first - 2], tokens[first - 3]] : [];
  return before.find((token) => token && language.figures.sides.has(token.folded));
}

const sideOf = (figure: Figure, text: Text): 'before' | 'after' | undefined =>
  text.language.figures.sides.get(sideWord(figure, text)?.folded ?? '');

/** Of one value only the words that bound it differ. */
function partingOf(figure: Figure, question: Text, stated: Figure, sentence: Text): Difference {
  const isBound = figure.kind !== 'date' && figure.value === stated.value && haveSameUnit(figure, stated);
  const place = (one: Figure, text: Text) => (isBound ? boundedPlaceOf(one, text) : placeOf(one, text));
  return { claimed: place(figure, question), stated: place(stated, sentence) };
}

const boundedPlaceOf = ({ first, start, end }: Figure, { tokens, language }: Text): Span => ({
  start: tokens[boundStart(tokens, first, language.figures)]?.start ?? start,
  end,
});

/** A figure's place, with the word that says its side. */
const placeOf = (figure: Figure, text: Text): Span => ({
  start: sideWord(figure, text)?.start ?? figure.start,
  end: figure.end,
});

/** A figure of the claim, its others in the same clause, and what it is held against. */
interface Held {
  readonly figure: Figure;
  readonly rivals: readonly Figure[];
  readonly claim: Claim;
  readonly hit: Hit;
}

/** The figure of the article that stands for the claimed one: as the wording nearest to the claim has it, or else the sentence. */
function counterpart(held: Held, telling: Telling): Figure | undefined {
  const sentence = sentenceTelling(held.hit);
  const told = likeliest(held, telling);
  if (!telling.statement) return told;
  const inSentence = ({ kind, value, unit }: Figure) =>
    sentence.figures.find((one) => one.kind === kind && one.value === value && (value !== 0 || one.unit === unit));
  return (told && inSentence(told)) ?? likeliest(held, sentence);
}

/** Of several figures the one whose clause has most of the claim's clause; not one that another figure of the claim states. */
function likeliest({ figure, rivals, claim, hit }: Held, telling: Telling): Figure | undefined {
  const free = comparableTo(figure, claim.question, telling, hit).filter(
    (stated) => !rivals.some((rival) => isSame(rival, stated)),
  );
  const { answer } = hit.statement ?? {};
  const isAnswer = ({ start, end }: Figure) => !telling.statement && answer && start < answer.end && answer.start < end;
  const worth = (stated: Figure) =>
    sharedTerms(claim, figure, telling, stated) +
    (isAnswer(stated) ? ANSWERS : 0) +
    (agreementOf(figure, stated) === 'same' ? AGREES : 0);
  const [best] = free.sort((a, b) => worth(b) - worth(a));
  return best;
}

const isSame = (a: Figure, b: Figure): boolean => a.kind === b.kind && agreementOf(a, b) === 'same';

/** Being the short answer of the statement that the claim is like counts as much as this many words. */
const ANSWERS = 0.5;
/** Between clauses that are as like it, the claim means the one that says the same. */
const AGREES = 0.6;
