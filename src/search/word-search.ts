/** Which passages have the words of a question, rare words before common ones: BM25 over stems. */
import MiniSearch from 'minisearch';
import type { Language } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { remembering } from '../language/memory.ts';
import { isContent, isTopical, keysOf, type Token, tokenize } from '../text/tokens.ts';
import type { Passage } from './passages.ts';

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
