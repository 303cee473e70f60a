/** What a mistyped word may mean, among the words of a library. */
import Fuse from 'fuse.js';
import { groupBy } from '../groups.ts';
import type { Language } from '../language.ts';
import { type Key, type Token, tokenize } from '../tokens.ts';
import type { Passage } from './passages.ts';
import { type Postings, postingsOf } from './postings.ts';
import { isSlip } from './slip.ts';

/** A folded word of the library, and the key it is found by. */
interface Known {
  readonly word: string;
  readonly key: string;
}

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** No word has more letters; what has is not mistyped. */
const LONGEST = 60;
/** Bitap's score, 0 the same and 1 nothing alike; 0.34 lets two letters of six differ. */
const THRESHOLD = 0.34;
/** A typing error seldom changes the length by more. */
const LENGTH_DIFFERENCE = 2;
const LENGTHS = [-2, -1, 0, 1, 2];
/** Fuse.js compares with each word, so only the likeliest are given to it: those that share this part of their letter pairs. */
const SHARED_PAIRS = 0.4;
const MOST_COMPARED = 40;
/** Fewer corrections are better ones. */
const MOST_FOUND = 3;
/** What a correction is worth against the word itself. */
const CORRECTED = 0.85;

/** What a folded word means that may be mistyped. */
export interface Spelling {
  /** What it may mean, best first, with the weight that each correction deserves. */
  similar(folded: string): readonly Key[];
  /** The only word that is a slip of the finger away: that it means. */
  meant(folded: string): string | undefined;
}

/** Prepares the look-up; the words of the library are read once. */
export function prepareSpelling(passages: readonly Passage[], names: readonly string[], language: Language): Spelling {
  const words = vocabulary(passages, names, language);
  const byPair = postingsOf(words, ({ word }) => pairs(word));
  const shapes = groupBy(words, ({ word }) => `${word[0]}${word.length}`);
  const shapedLike = (folded: string) =>
    LENGTHS.flatMap((longer) => shapes.get(`${folded[0]}${folded.length + longer}`) ?? []);
  return {
    similar: (folded) => (folded.length < SHORTEST ? [] : closest(folded, likeliest(folded, words, byPair))),
    meant(folded) {
      if (folded.length < SHORTEST || folded.length > LONGEST) return undefined;
      const [first, ...others] = shapedLike(folded).filter(({ word }) => isSlip(folded, word));
      return others.every(({ key }) => key === first?.key) ? first?.word : undefined;
    },
  };
}

function closest(folded: string, likely: readonly Known[]): Key[] {
  const fuse = new Fuse(likely, {
    keys: ['word'],
    includeScore: true,
    threshold: THRESHOLD,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    limit: MOST_FOUND,
  } as ConstructorParameters<typeof Fuse<Known>>[1]);
  return fuse
    .search(folded, { limit: MOST_FOUND })
    .map(({ item, score = 0 }) => ({ key: item.key, weight: (1 - score) * CORRECTED }));
}

function vocabulary(passages: readonly Passage[], names: readonly string[], language: Language): Known[] {
  const words = new Map<string, Known>();
  const tokens = passages.flatMap((passage) => tokensOf(passage, language));
  for (const token of [...tokens, ...names.flatMap((name) => tokenize(name, language))]) {
    const { folded: word, isNumber } = token;
    if (!isNumber && word.length >= SHORTEST - 1) words.set(word, { word, key: language.words.stem(word) });
  }
  return [...words.values()];
}

/** The words of a passage and of what the index says of it, as the language folds them. */
function tokensOf({ article, sentence, tokens, statements }: Passage, language: Language): readonly Token[] {
  const indexed = statements.flatMap(({ statement, questions }) => [
    statement[language.code] ?? '',
    ...(questions[language.code] ?? []),
  ]);
  const own = article.language === language.code ? tokens : tokenize(sentence.text, language);
  return [...own, ...indexed.flatMap((text) => tokenize(text, language))];
}

/** "bad" → " b", "ba", "ad", "d ". */
function pairs(word: string): string[] {
  const padded = ` ${word} `;
  return Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2));
}

/** By Dice's coefficient of letter pairs. */
function likeliest(folded: string, words: readonly Known[], byPair: Postings): Known[] {
  const shared = new Float64Array(words.length);
  for (const pair of new Set(pairs(folded))) {
    const number = byPair.numberOf(pair);
    if (number !== undefined) byPair.add(number, 1, shared);
  }
  const likely: { known: Known; dice: number }[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const known = words[index];
    if (!known || shared[index] === 0 || Math.abs(known.word.length - folded.length) > LENGTH_DIFFERENCE) continue;
    const dice = (2 * (shared[index] ?? 0)) / (folded.length + known.word.length + 2);
    if (dice >= SHARED_PAIRS) likely.push({ known, dice });
  }
  return likely
    .sort((a, b) => b.dice - a.dice)
    .slice(0, MOST_COMPARED)
    .map(({ known }) => known);
}
