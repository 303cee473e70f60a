/** A library → Passage[]: its sentences as the search sees them, each with all that is read from it once. */
import type { Article, Sentence, Span } from '../article.ts';
import { type Figure, findFigures } from '../figures.ts';
import { groupBy } from '../groups.ts';
import type { AskedKind, Language, LanguageCode } from '../language.ts';
import { languages } from '../languages/index.ts';
import type { Name } from '../names.ts';
import { tokenizedOf } from '../reading/tokenized.ts';
import type { Indexed, Library, Statement } from '../statements.ts';
import type { Token } from '../tokens.ts';
import { type AliasesOf, indexedWordings, textWording, type Wording } from './wordings.ts';

/** A sentence of a library. `index` counts through the library, in reading order. */
export interface Passage {
  readonly index: number;
  readonly article: Article;
  readonly sentence: Sentence;
  /** The indices of the first and the last passage of its paragraph. */
  readonly first: number;
  readonly last: number;
  /** Whether it carries on from the sentence before: it opens with a pronoun, or soon has one. */
  readonly opensWithPronoun: boolean;
  readonly refersBack: boolean;
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  readonly names: readonly Name[];
  readonly statements: readonly Statement[];
  readonly stated: readonly Stated[];
  /** Its own text first; then those of each statement together, in the statements' order. */
  readonly wordings: readonly [Wording, ...Wording[]];
}

/** A statement, where its wordings stand among those of the passage (`to` exclusive), and which of them ask for what. */
export interface Stated {
  readonly statement: Statement;
  readonly from: number;
  readonly to: number;
  readonly asks: Readonly<Record<LanguageCode, ReadonlyMap<AskedKind, readonly number[]>>>;
  /** The tokens of its short answer, if it has one. */
  readonly answer: Tokens | undefined;
}

/** Indices of tokens, both inclusive. */
export interface Tokens {
  readonly first: number;
  readonly last: number;
}

/** The tokens that a span touches: one at least. */
export function tokensIn(tokens: readonly Token[], { start, end }: Span): Tokens {
  const first = tokens.findIndex((token) => token.end > start);
  return { first, last: tokens.findLastIndex((token) => token.start < end) };
}

/** Reads a library once, sentence by sentence. */
export function passagesOf(library: Library, aliases: AliasesOf): Passage[] {
  const passages: Passage[] = [];
  for (const indexed of library)
    for (const passage of articlePassages(indexed, aliases, passages.length)) passages.push(passage);
  return passages;
}

/** @param from the index of the article's first passage */
function articlePassages({ article, facts, quotes }: Indexed, aliases: AliasesOf, from: number): Passage[] {
  const language = languages[article.language];
  const bySentence = groupBy([...facts, ...quotes], ({ source }) => source.start);
  return tokenizedOf(article, language).map(({ sentence, tokens, names }, at) => {
    const first = from + at - sentence.number + 1;
    const { length = 1 } = article.paragraphs[sentence.paragraph - 1]?.sentences ?? [];
    const statements = bySentence.get(sentence.start) ?? [];
    const figures = findFigures(tokens, language);
    const text = textWording(tokens, figures, language, aliases);
    const indexed = statements.flatMap((statement) => indexedWordings(statement, aliases));
    const wordings: Passage['wordings'] = [text, ...indexed];
    return {
      index: from + at,
      article,
      sentence,
      first,
      last: first + length - 1,
      opensWithPronoun: hasPronoun(tokens.slice(0, 1), language),
      refersBack: hasPronoun(tokens.slice(0, SOON), language),
      tokens,
      figures,
      names,
      statements,
      stated: statements.map((statement) => statedIn(statement, wordings, tokens)),
      wordings,
    };
  });
}

/** A pronoun among so many first words stands for something in the sentence before: "Although several ..., he ...". */
const SOON = 6;

const hasPronoun = (tokens: readonly Token[], { words }: Language): boolean =>
  tokens.some(({ folded }) => words.pronouns.has(folded));

function statedIn(statement: Statement, wordings: readonly Wording[], tokens: readonly Token[]): Stated {
  const own = wordings.filter((wording) => wording.statement === statement);
  const from = own[0] ? wordings.indexOf(own[0]) : 0;
  const asks = { de: questionsByKind(own, from, 'de'), en: questionsByKind(own, from, 'en') };
  const answer = statement.answer && tokensIn(tokens, statement.answer);
  return { statement, from, to: from + own.length, asks, answer };
}

/** Most statements have no questions. */
const NONE: Stated['asks'][LanguageCode] = new Map();

/** What is asked for → the places of the wordings that ask for it. */
function questionsByKind(own: readonly Wording[], from: number, code: LanguageCode): Stated['asks'][LanguageCode] {
  const places = new Map<AskedKind, number[]>();
  for (const [at, { language, asked }] of own.entries())
    if (asked && language === code) places.set(asked.kind, [...(places.get(asked.kind) ?? []), from + at]);
  return places.size > 0 ? places : NONE;
}
