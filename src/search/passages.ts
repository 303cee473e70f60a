/** The sentences of a library as the search sees them. */
import type { Article, Sentence } from '../article.ts';
import { type Figure, findFigures } from '../figures.ts';
import type { Language } from '../language.ts';
import { isContent, keysOf, type Token, tokenize } from '../tokens.ts';

/** A sentence with all that is read from it once. `keys` maps every form a word of it is found by to how well it stands for it. */
export interface Passage {
  readonly index: number;
  readonly article: Article;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  readonly keys: ReadonlyMap<string, number>;
  /** Places (token index) of each key. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly length: number;
}

export function passagesOf(articles: readonly Article[], languageOf: (article: Article) => Language): Passage[] {
  const passages: Passage[] = [];
  for (const article of articles)
    for (const paragraph of article.paragraphs)
      for (const sentence of paragraph.sentences)
        passages.push(passageOf(passages.length, article, sentence, languageOf(article)));
  return passages;
}

function passageOf(index: number, article: Article, sentence: Sentence, language: Language): Passage {
  const tokens = tokenize(sentence.text, language, sentence.start);
  const keys = new Map<string, number>();
  const places = new Map<string, number[]>();
  tokens.forEach((token, at) => {
    for (const { key, weight } of keysOf(token.folded, language.words)) {
      keys.set(key, Math.max(weight, keys.get(key) ?? 0));
      places.set(key, [...(places.get(key) ?? []), at]);
    }
  });
  const length = tokens.filter((token) => isContent(token, language.words)).length;
  return { index, article, sentence, tokens, figures: findFigures(tokens, language), keys, places, length };
}
