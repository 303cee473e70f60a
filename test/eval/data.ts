/** The files of labelled questions and claims: one JSON object a line. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Library } from '../../src/article/statements.ts';
import { loadArticle, loadLibrary, readText } from '../../src/library/index.ts';
import type { Search } from '../../src/search/index.ts';

/** What a question and a claim have alike. */
interface Line {
  readonly id: string;
  readonly lang: string;
  /** What the line tests: "ordinary:who", "trap:near_figure". */
  readonly kind?: string;
  /** The passages that answer, or that a verdict rests on, word for word; empty where there is none. */
  readonly evidence: readonly string[];
  /** The name of a text beside the file or in texts/, or of a bundled article; missing: all that is bundled. */
  readonly article?: string;
}

/** A question, with the short answers that are right; empty where there is none, or where the passage is answer enough. */
export interface LabelledQuestion extends Line {
  readonly question: string;
  readonly answerable: boolean;
  readonly answer: readonly string[];
}

/** A claim, with the verdict that is right. */
export interface LabelledClaim extends Line {
  readonly claim: string;
  readonly label: 'supported' | 'contradicted' | 'not_mentioned';
}

/** A text with questions; `paragraph` counts from 1, `start` within it (the layout of XQuAD, Artetxe et al. 2020, by article). */
export interface LabelledText {
  readonly title: string;
  readonly language: string;
  readonly paragraphs: readonly string[];
  readonly questions: readonly {
    readonly question: string;
    readonly answers: readonly { readonly paragraph: number; readonly start: number; readonly text: string }[];
  }[];
}

/** Lines about articles; `articleOf` gives what a line is about. @throws LibraryError where it is missing */
export interface Lines<Row extends Line> {
  readonly rows: readonly Row[];
  articleOf(name?: string): Promise<Library>;
}

/** What a file holds. */
export type Labelled =
  | ({ readonly kind: 'questions' } & Lines<LabelledQuestion>)
  | ({ readonly kind: 'claims' } & Lines<LabelledClaim>)
  | { readonly kind: 'texts'; readonly rows: readonly LabelledText[] };

/** Prepares the search of a library. */
export type SearchOf = (library: Library) => Promise<Search>;

/** The bundled articles. */
export const DATA = join(import.meta.dirname, '../../data');

/** The project's own: invented articles, and the bundled one. Nothing is learnt from them. */
export const OWN = {
  claims: join(import.meta.dirname, 'claims.jsonl'),
  questions: join(import.meta.dirname, 'questions.jsonl'),
  bundledClaims: join(import.meta.dirname, 'bundled-claims.jsonl'),
  bundledQuestions: join(import.meta.dirname, 'bundled-questions.jsonl'),
} as const;

/** @throws LibraryError where a file is missing, SyntaxError where a line is no JSON, Error where it is of no known kind */
export function readLabelled(path: string): Labelled {
  const rows: unknown[] = readText(path)
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
  const [first] = rows;
  const has = (key: string) => typeof first === 'object' && first !== null && key in first;
  const articleOf = (name?: string) => libraryFor(path, name);
  if (has('paragraphs')) return { kind: 'texts', rows: rows as LabelledText[] };
  if (has('claim') && has('label')) return { kind: 'claims', rows: rows as LabelledClaim[], articleOf };
  if (has('question') && has('answerable')) return { kind: 'questions', rows: rows as LabelledQuestion[], articleOf };
  throw new Error(`${basename(path)} holds no labelled questions, claims or texts: see test/eval/data.ts.`);
}

async function libraryFor(path: string, name: string | undefined): Promise<Library> {
  if (name === undefined) return loadLibrary(DATA);
  const folder = dirname(path);
  const texts = [join(folder, `${name}.txt`), join(folder, 'texts', `${name}.txt`)];
  const text = texts.find((one) => existsSync(one));
  if (text) return [await loadArticle(text)];
  const bundled = (await loadLibrary(DATA)).filter(({ article }) => article.name === name);
  if (bundled.length > 0) return bundled;
  throw new Error(`${basename(path)} is about ${name}, which is nowhere: put ${name}.txt beside it or into texts/.`);
}

/** What is made of each line, asked of its own article; one search at a time. */
export async function forEach<Row extends Line, Made>(
  { rows, articleOf }: Lines<Row>,
  searchOf: SearchOf,
  make: (row: Row, search: Search) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  for (const [article, own] of Map.groupBy(rows, (row) => row.article)) {
    const search = await searchOf(await articleOf(article));
    for (const row of own) made.push(await make(row, search));
  }
  return made;
}

/** Every n-th line. */
export function sampled<Row extends Line>({ rows, articleOf }: Lines<Row>, every: number): Lines<Row> {
  return { rows: rows.filter((_, at) => at % every === 0), articleOf };
}
