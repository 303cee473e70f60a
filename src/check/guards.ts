/** What a claim and a passage must share before anything is asserted: figures, names, denial. Few rules, for any text. */
import type { Span } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import type { Passage } from '../search/index.ts';
import { agree, areRoughlyAsLong } from '../text/agreement.ts';
import { findNames, type Name } from '../text/entities.ts';
import { type Figure, findFigures } from '../text/quantities.ts';
import { denialsIn, isCapital, isContent, keysOf, type Token, tokenize } from '../text/tokens.ts';
import { type Containment, containmentOf } from './containment.ts';
import { supposes } from './denial.ts';
import type { ReadText } from './matched.ts';

/** Something of a claim that stands otherwise in the article: by offsets in the claim, and in the article. */
export interface Difference {
  readonly claimed: Span;
  readonly actual: Span;
}

export type { ReadText };

/** What the comparison found. */
export interface Guards {
  /** Figures of the claim that the passage has not: with one of the same kind in their place, and without. */
  readonly otherFigures: readonly Difference[];
  readonly missingFigures: number;
  /** Whether one may be what stands in its place, said more or less exactly: "18 Monate" and "ein Jahr", "37" and "mindestens 22". */
  readonly isRough: boolean;
  /** Names of the claim that neither the passage nor what stands around it has. */
  readonly missingNames: readonly Name[];
  /** Whether one of them denies and the other does not. */
  readonly denial: boolean;
  /** Whether both deny: of labelled claims whose passage denies as well, 52 were true and 5 false (2026-12-01). */
  readonly bothDeny: boolean;
  /** Whether one of them speaks of what is planned, wanted, possible, doubted or a condition and the other of what is. */
  readonly modality: boolean;
  /** Whether a figure that both have stands behind another preposition: "um 5,8", "auf 5,8". */
  readonly preposition: boolean;
  /** Whether two nouns have changed places: "Im Gespräch mit Lind sagte Kolb", "Im Gespräch mit Kolb sagte Lind". */
  readonly exchanged: boolean;
  /** What the claim is to the passage word by word (`containment.ts`). */
  readonly containment: Containment;
}

export function readClaim(text: string, language: Language): ReadText {
  const tokens = tokenize(text, language);
  const [names = []] = findNames(text, [tokens], language);
  return { text, language, tokens, figures: findFigures(tokens, language), names };
}

/** @param around what else the passage may take its names from: its title and its paragraph */
export function guard(claim: ReadText, passage: Passage, around: string): Guards {
  const language = languages[passage.article.language];
  const alike = claim.language === language;
  const premise: ReadText = { ...passage, text: passage.sentence.text, language };
  const said = passage.statements.flatMap(({ statement }) => statement[claim.language.code] ?? []);
  const figures = claim.figures
    .filter((figure) => figure.kind !== 'date' || figure.value > 0)
    .map((figure) => ({ figure, found: counterpart(figure, passage.figures) }));
  return {
    otherFigures: figures.flatMap(({ figure, found }) =>
      found !== 'same' && found !== undefined ? [{ claimed: span(figure), actual: span(found) }] : [],
    ),
    missingFigures: figures.filter(({ found }) => found === undefined).length,
    isRough: figures.some(({ figure, found }) => isRough(figure, found, passage.figures)),
    missingNames: alike ? claim.names.filter((name) => !hasName(name, premise, `${around} ${said.join(' ')}`)) : [],
    denial: isDenied(claim) !== isDenied(premise),
    bothDeny: denies(claim) && denies(premise),
    modality: supposes(claim) !== supposes(premise),
    preposition: alike && claim.figures.some((figure) => hasOtherPreposition(figure, claim, premise)),
    exchanged: alike && haveExchanged(claim, premise),
    containment: nearest([...(alike ? [premise] : []), ...said.map((text) => readClaim(text, claim.language))], claim),
  };
}

/** Of the sentence and what the index says in the claim's language, what is nearest to containing it. */
function nearest(texts: readonly ReadText[], claim: ReadText): Containment {
  const all = texts.map((text) => containmentOf(claim, text));
  return (['whole', 'figure', 'denial'] as const).find((one) => all.includes(one)) ?? 'apart';
}

const denies = ({ tokens, language }: ReadText): boolean => denialsIn(tokens, language).length > 0;

const isDenied = ({ tokens, language }: ReadText): boolean => denialsIn(tokens, language).length % 2 === 1;

function hasOtherPreposition(figure: Figure, claim: ReadText, premise: ReadText): boolean {
  const before = (one: Figure, { tokens, language }: ReadText): string | undefined => {
    const word = tokens[one.first - 1]?.text.toLowerCase() ?? '';
    return language.quotes.prepositions.has(word) ? word : undefined;
  };
  const own = before(figure, claim);
  const others = premise.figures.filter((other) => agree(figure, other)).map((other) => before(other, premise));
  return own !== undefined && others.length > 0 && others.every((other) => other !== undefined && other !== own);
}

/** Of the nouns that both have, one that a preposition or a genitive leads in the claim alone, and one that it leads in the passage alone. */
function haveExchanged(claim: ReadText, premise: ReadText): boolean {
  const [own, its] = [ledNouns(claim), ledNouns(premise)];
  const shared = [...own].flatMap(([key, led]) => (its.has(key) ? [{ led, there: its.get(key) }] : []));
  return shared.some(({ led, there }) => led && !there) && shared.some(({ led, there }) => !led && there);
}

/** The nouns of a text by their stem, and whether each is led wherever it stands. */
function ledNouns({ tokens, language }: ReadText): ReadonlyMap<string, boolean> {
  const nouns = new Map<string, boolean>();
  for (const [at, token] of tokens.entries()) {
    if (token.isNumber || !isContent(token, language) || (language.words.compounds && !isCapital(token.text))) continue;
    const key = keysOf(token, language)[0]?.key ?? token.folded;
    nouns.set(key, (nouns.get(key) ?? true) && isLed(tokens, at, language));
  }
  return nouns;
}

/** Adjectives between a preposition and its noun. */
const MOST_ADJECTIVES = 2;

function isLed(tokens: readonly Token[], noun: number, { quotes, words }: Language): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 2 - MOST_ADJECTIVES); at -= 1) {
    const word = tokens[at]?.text.toLowerCase() ?? '';
    if (quotes.prepositions.has(word) || (quotes.genitive.has(word) && !quotes.nominative.has(word))) return true;
    const isArticle = quotes.definite.has(word) || quotes.indefinite.has(word);
    if (!isArticle && (words.stop.has(word) || isCapital(tokens[at]?.text ?? ''))) return false;
  }
  return false;
}

const span = ({ start, end }: Figure): Span => ({ start, end });

/** The figure of the passage that says the same, or else the one that stands in its place. */
function counterpart(figure: Figure, others: readonly Figure[]): Figure | 'same' | undefined {
  const alike = others.filter((other) => other.kind === figure.kind && (figure.kind !== 'date' || other.value > 0));
  if (others.some((other) => agree(figure, other))) return 'same';
  return alike.find(({ unit }) => unit === figure.unit) ?? (alike.length === 1 ? alike[0] : undefined);
}

function isRough(figure: Figure, found: Figure | 'same' | undefined, others: readonly Figure[]): boolean {
  if (found === 'same') return !others.some((other) => agree(figure, other) && other.measure === figure.measure);
  if (!found) return false;
  return agree(found, figure) || (found.kind === 'duration' && areRoughlyAsLong(figure, found));
}

/** "Lind" in "Linds", not in "Lindenau". */
const LONGEST_ENDING = 2;

/** By its last word, as people are called; an inflected form counts. */
function hasName({ text }: Name, premise: ReadText, around: string): boolean {
  const { fold } = premise.language.words;
  const last = fold(text.split(/[\s-]+/).at(-1) ?? text).replace(/s$/, '');
  const words = [...premise.tokens, ...tokenize(around, premise.language)];
  const isForm = ({ folded }: Token) => folded.startsWith(last) && folded.length - last.length <= LONGEST_ENDING;
  return last.length < 3 || words.some(isForm);
}
