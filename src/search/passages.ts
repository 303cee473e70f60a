/** Library → passages: each sentence with its place, what the index says and asks of it, and every text that stands for it. */
import type { Article, Sentence } from '../article/article.ts';
import type { Indexed, Library, Statement } from '../article/statements.ts';
import { tokenizedOf } from '../extract/units.ts';
import { languages } from '../language/languages.ts';
import type { Text } from '../meaning/vectors.ts';
import type { Name } from '../text/entities.ts';
import { type Figure, findFigures } from '../text/quantities.ts';
import type { Token } from '../text/tokens.ts';

/** A sentence of a library. `index` counts through the library, in reading order. */
export interface Passage {
  readonly index: number;
  readonly article: Article;
  readonly sentence: Sentence;
  /** The indices of the first and the last passage of its paragraph. */
  readonly first: number;
  readonly last: number;
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  readonly names: readonly Name[];
  readonly statements: readonly Statement[];
}

/** A text that stands for a passage: the sentence, or a rendering or question of a statement of the index. */
export interface Wording extends Text {
  readonly passage: number;
  readonly of: 'sentence' | 'statement' | 'question';
  readonly statement: Statement | undefined;
}

/** The passages of an article. @param from the index of the first */
export function passagesOf({ article, facts, quotes }: Indexed, from: number): Passage[] {
  const language = languages[article.language];
  const bySentence = Map.groupBy([...facts, ...quotes], ({ source }) => source.start);
  return tokenizedOf(article, language).map(({ sentence, tokens, names }, at) => {
    const first = from + at - sentence.number + 1;
    const { length = 1 } = article.paragraphs[sentence.paragraph - 1]?.sentences ?? [];
    const statements = bySentence.get(sentence.start) ?? [];
    const figures = findFigures(tokens, language);
    return { index: from + at, article, sentence, first, last: first + length - 1, tokens, figures, names, statements };
  });
}

/** Every text that stands for a passage: the sentence first, then what the index says and asks, in all languages. */
export function wordingsOf({ index, sentence, statements }: Passage): Wording[] {
  const own: Wording = { passage: index, of: 'sentence', statement: undefined, text: sentence.text, kind: 'passage' };
  return [own, ...statements.flatMap((statement) => indexed(index, statement))];
}

function indexed(passage: number, statement: Statement): Wording[] {
  const said = Object.values(statement.statement);
  const asked = Object.values(statement.questions).flat();
  return [
    ...said.map((text): Wording => ({ passage, of: 'statement', statement, text, kind: 'passage' })),
    ...asked.map((text): Wording => ({ passage, of: 'question', statement, text, kind: 'query' })),
  ];
}

/** What stands before a passage in its paragraph. */
export function before({ article, sentence }: Passage): string {
  const paragraph = article.paragraphs[sentence.paragraph - 1];
  return article.text.slice(paragraph?.start ?? sentence.start, sentence.start).trim();
}

/** All passages of a library, with the wordings of each article in order. */
export function readPassages(library: Library): { passages: Passage[]; wordings: Wording[][] } {
  const passages: Passage[] = [];
  const wordings: Wording[][] = [];
  for (const indexed of library) {
    const own = passagesOf(indexed, passages.length);
    for (const passage of own) passages.push(passage);
    wordings.push(own.flatMap(wordingsOf));
  }
  return { passages, wordings };
}
