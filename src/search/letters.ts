/**
 * How alike a question and texts are in their letters, in three ways: words with slips in them (Fuse.js over sentences and what
 * the index says of them); runs of three letters, rare ones before common ones, which find word forms and compounds; and words,
 * rare ones before common ones (BM25 over stems), which make the shortlist.
 */
import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Language } from '../language/language.ts';
import { languages, remembering } from '../language/languages.ts';
import { isContent, isTopical, keysOf, type Token, tokenize } from '../text/tokens.ts';
import type { Passage, Wording } from './passages.ts';

/** Text compares by words: each word of the question is looked for, with up to a quarter of its letters wrong. */
const OPTIONS: IFuseOptions<Wording> = {
  keys: ['text'],
  includeScore: true,
  ignoreDiacritics: true,
  ignoreLocation: true,
  useTokenSearch: true,
  threshold: 0.25,
};

/** Fuse compares a question word by word; a longer text is no question. */
const LONGEST = 300;

/** Question → the score of each passage's best wording, from 0 to 1, by the passage's index. */
export function letterScores(question: string, wordings: readonly Wording[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const fuse = new Fuse(wordings, OPTIONS);
  for (const { item, score = 1 } of fuse.search(question.slice(0, LONGEST))) {
    const own = 1 - score;
    if (own > (found.get(item.passage) ?? 0)) found.set(item.passage, own);
  }
  return found;
}

/** Question → the cosine of its runs with each text's, by the text's place; from 0 to 1. */
export type TrigramSearch = (question: string) => Float32Array;

/** The runs of three letters of a text, with a blank at the ends of words, each once. Accents and case do not count. */
export function trigramsOf(text: string): ReadonlySet<string> {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const padded = ` ${plain} `;
  const runs = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) runs.add(padded.slice(at, at + 3));
  return runs;
}

/** Reads the texts once: which texts have a run, how much it tells, and how long each text's vector is. */
export function prepareTrigrams(texts: readonly string[]): TrigramSearch {
  const places = new Map<string, number[]>();
  const runs = texts.map(trigramsOf);
  for (const [at, own] of runs.entries())
    for (const run of own) {
      const list = places.get(run);
      if (list) list.push(at);
      else places.set(run, [at]);
    }
  // The inverse document frequency of BM25.
  const weight = (run: string): number => {
    const count = places.get(run)?.length ?? 0;
    return Math.log(1 + (texts.length - count + 0.5) / (count + 0.5));
  };
  const weights = new Map([...places.keys()].map((run) => [run, weight(run)]));
  const lengthOf = (own: ReadonlySet<string>) =>
    Math.sqrt([...own].reduce((sum, run) => sum + (weights.get(run) ?? 0) ** 2, 0));
  const lengths = Float32Array.from(runs, lengthOf);
  return (question) => {
    const asked = trigramsOf(question);
    const found = new Float32Array(texts.length);
    const length = lengthOf(asked) || 1;
    for (const run of asked) {
      const square = (weights.get(run) ?? 0) ** 2;
      for (const at of places.get(run) ?? []) found[at] = (found[at] ?? 0) + square;
    }
    return found.map((sum, at) => sum / (length * ((lengths[at] ?? 0) || 1)));
  };
}

/** Question → the BM25 score of each passage that has a word of it, by the passage's index. */
export type WordSearch = (question: string) => ReadonlyMap<number, number>;

/** The stems of the words that carry meaning. */
const stems = (tokens: readonly Token[], language: Language, weighs: typeof isContent): string[] =>
  tokens.filter((token) => weighs(token, language)).flatMap((token) => keysOf(token, language)[0]?.key ?? []);

/** Reads the passages once. A question is looked up in the words of every language, since names are alike in all. */
export function prepareWords(passages: readonly Passage[]): WordSearch {
  const search = new MiniSearch<{ id: number; stems: string }>({
    fields: ['stems'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  const codes = new Set(passages.map(({ article }) => article.language));
  // A library has the same words again and again.
  const reading = new Map([...codes].map((code) => [code, remembering(languages[code])]));
  const ofPassage = ({ article: { language }, tokens }: Passage): string =>
    stems(tokens, reading.get(language) ?? languages[language], isContent).join(' ');
  search.addAll(passages.map((passage) => ({ id: passage.index, stems: ofPassage(passage) })));
  return (question) => {
    const terms = [...codes].flatMap((code) => stems(tokenize(question, languages[code]), languages[code], isTopical));
    const found = search.search([...new Set(terms)].join(' '));
    return new Map(found.map(({ id, score }) => [id as number, score]));
  };
}
