/** The files of labelled questions and claims: one JSON object a line. */
import { basename, dirname, join } from 'node:path';
import { loadArticle, loadLibrary, readText } from '../../src/library.ts';
import type { Indexed, Library } from '../../src/statements.ts';

/** A question, with the passages that answer it and the short answers that are right; both empty where there is none. */
export interface LabelledQuestion {
  readonly id: string;
  readonly lang: string;
  readonly style: string;
  readonly question: string;
  readonly answerable: boolean;
  readonly evidence: readonly string[];
  readonly answer: readonly string[];
  /** The name of a text file beside the questions; the bundled article where it is missing. */
  readonly article?: string;
}

/** A claim, with the verdict that is right and the passages that it rests on. */
export interface LabelledClaim {
  readonly id: string;
  readonly lang: string;
  readonly claim: string;
  readonly verdict: 'supported' | 'contradicted' | 'not_mentioned';
  readonly evidence: readonly string[];
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

/** What a file holds; `articleOf` gives the articles that a question is asked of. */
export type Labelled =
  | { readonly kind: 'questions'; readonly rows: readonly LabelledQuestion[]; articleOf(name?: string): Library }
  | { readonly kind: 'claims'; readonly rows: readonly LabelledClaim[]; readonly library: Library }
  | { readonly kind: 'texts'; readonly rows: readonly LabelledText[] };

/** The bundled article. */
const DATA = join(import.meta.dirname, '../../data');

/** @throws LibraryError where a file is missing, SyntaxError where a line is no JSON, Error where it is of no known kind */
export function readLabelled(path: string): Labelled {
  const rows: unknown[] = readText(path)
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
  const [first] = rows;
  const has = (key: string) => typeof first === 'object' && first !== null && key in first;
  if (has('paragraphs')) return { kind: 'texts', rows: rows as LabelledText[] };
  if (has('claim')) return { kind: 'claims', rows: rows as LabelledClaim[], library: loadLibrary(DATA) };
  if (!has('question'))
    throw new Error(`${basename(path)} holds no questions, claims or texts: see test/eval/data.ts.`);
  return { kind: 'questions', rows: rows as LabelledQuestion[], articleOf: (name) => libraryFor(path, name) };
}

function libraryFor(path: string, name: string | undefined): Library {
  if (name === undefined) return loadLibrary(DATA);
  const article: Indexed = loadArticle(join(dirname(path), `${name}.txt`));
  return [article];
}
