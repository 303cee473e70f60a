/** A library → Passage[]: its sentences as the search sees them, each with all that is read from it once. */
import type { Article, Sentence } from '../article.ts';
import { type Figure, findFigures } from '../figures.ts';
import type { AskedKind, LanguageCode } from '../language.ts';
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
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  readonly names: readonly Name[];
  readonly statements: readonly Statement[];
  readonly stated: readonly Stated[];
  /** Its own text first; then those of each statement together, in the statements' order. */
  readonly wordings: readonly [Wording, ...Wording[]];
}

/** A statement, where its wordings stand among those of the passage (`to` exclusive), and what its questions ask for. */
export interface Stated {
  readonly statement: Statement;
  readonly from: number;
  readonly to: number;
  readonly asks: Readonly<Record<LanguageCode, ReadonlySet<AskedKind>>>;
}

/** The indices of the first and the last passage of a passage's paragraph. */
export function paragraphOf({ index, article, sentence }: Passage): { first: number; last: number } {
  const first = index - sentence.number + 1;
  const { length } = article.paragraphs[sentence.paragraph - 1]?.sentences ?? [];
  return { first, last: first + (length ?? 1) - 1 };
}

/** Reads a library once, sentence by sentence. */
export function passagesOf(library: Library, aliases: AliasesOf): Passage[] {
  return library
    .flatMap((indexed) => articlePassages(indexed, aliases))
    .map((passage, index) => ({ ...passage, index }));
}

function articlePassages({ article, facts, quotes }: Indexed, aliases: AliasesOf): Omit<Passage, 'index'>[] {
  const language = languages[article.language];
  const stated = bySentence([...facts, ...quotes]);
  return tokenizedOf(article, language).map(({ sentence, tokens, names }) => {
    const statements = stated.get(sentence.start) ?? [];
    const figures = findFigures(tokens, language);
    const text = textWording(tokens, figures, language, aliases);
    const indexed = statements.flatMap((statement) => indexedWordings(statement, aliases));
    const wordings: Passage['wordings'] = [text, ...indexed];
    return { article, sentence, tokens, figures, names, statements, stated: statedIn(statements, wordings), wordings };
  });
}

function statedIn(statements: readonly Statement[], wordings: readonly Wording[]): Stated[] {
  return statements.map((statement) => {
    const from = wordings.findIndex((wording) => wording.statement === statement);
    const own = wordings.filter((wording) => wording.statement === statement);
    const asks = { de: kindsAsked(own, 'de'), en: kindsAsked(own, 'en') };
    return { statement, from: Math.max(0, from), to: Math.max(0, from) + own.length, asks };
  });
}

/** Most statements have no questions. */
const NOTHING: ReadonlySet<AskedKind> = new Set();

function kindsAsked(wordings: readonly Wording[], code: LanguageCode): ReadonlySet<AskedKind> {
  const kinds = wordings.flatMap(({ language, asked }) => (language === code && asked ? [asked.kind] : []));
  return kinds.length > 0 ? new Set(kinds) : NOTHING;
}

function bySentence(statements: readonly Statement[]): Map<number, Statement[]> {
  const groups = new Map<number, Statement[]>();
  for (const statement of statements) {
    const { start } = statement.source;
    groups.set(start, [...(groups.get(start) ?? []), statement]);
  }
  return groups;
}
