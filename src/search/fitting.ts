/** What the fitting scripts share: labelled sets with the texts that they are about, parts to fit on and to measure on, and gradient ascent. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { readArticle } from '../article/article.ts';
import { readIndex } from '../article/index-file.ts';
import type { Indexed } from '../article/statements.ts';
import { readStatements } from '../extract/index.ts';
import { languages } from '../language/languages.ts';
import type { Meaning } from '../meaning/index.ts';
import { prepareSearch, type Search } from './index.ts';

/** A line of a labelled set; a claim has `claim` and `label`, a question `question` and `answer`. */
export interface Labelled {
  readonly article?: string;
  readonly question?: string;
  readonly answerable?: boolean;
  readonly answer?: readonly string[];
  readonly claim?: string;
  readonly label?: 'supported' | 'contradicted' | 'not_mentioned';
  readonly evidence?: readonly string[];
}

/** Lines about one article. */
export interface LabelledText {
  readonly name: string;
  readonly indexed: Indexed;
  readonly lines: readonly Labelled[];
}

export function readJsonLines<Line>(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Line => JSON.parse(line));
}

/** An article that nobody has indexed. */
export function readPlain(name: string, path: string, text: string): Indexed {
  const article = readArticle(name, path, text);
  return readStatements(article, languages[article.language]);
}

/** An article of data/ with its index. */
export function readIndexed(name: string): Indexed | undefined {
  const [text, index] = [join('data', `${name}.md`), join('data', `${name}.index.json`)];
  if (!existsSync(text) || !existsSync(index)) return undefined;
  return readIndex(readArticle(name, text, readFileSync(text, 'utf8')), index, readFileSync(index, 'utf8'));
}

/** The bundled article, which lines without an article are about. */
const BUNDLED = 'anti-is-koalition';

/** The sets of a folder whose files' names begin so, text by text. */
export function labelledIn(folder: string, begins: 'questions' | 'claims'): LabelledText[] {
  return globSync(join(folder, `**/${begins}*.jsonl`)).flatMap((path) => {
    const byArticle = Map.groupBy(readJsonLines<Labelled>(path), ({ article }) => article ?? BUNDLED);
    return [...byArticle].flatMap(([name, lines]) => {
      const text = [`${name}.txt`, `texts/${name}.txt`].map((file) => join(dirname(path), file)).find(existsSync);
      const indexed = text ? readPlain(name, text, readFileSync(text, 'utf8')) : readIndexed(name);
      return indexed ? [{ name: `${basename(path)} ${name}`, indexed, lines }] : [];
    });
  });
}

/** The search of an article by itself, whose vectors are made once for all runs. */
export const searchAlone = (indexed: Indexed, meaning: Meaning): Promise<Search> =>
  prepareSearch([indexed], meaning, () => ({ shipped: '', folder: join(tmpdir(), 'fundstelle-fit') }));

const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/^[ "„“”»«.]+|[ "„“”»«.]+$/g, '');

/** Whether one text holds the other, but for blanks and marks at the ends. */
export function meets(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return x.length > 2 && y.length > 2 && (x.includes(y) || y.includes(x));
}

/** A sum of values, each with its weight; a weight behind them is added as it is. */
export const weightedSum = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), weights[values.length] ?? 0);

/** For each part of the articles its rows, and the rows of all others, to be fitted on. */
export function* crossValidated<Row extends { readonly article: string }>(rows: readonly Row[], parts: number) {
  const names = [...new Set(rows.map(({ article }) => article))].sort();
  const partOf = new Map(names.map((name, at) => [name, at % parts]));
  for (let part = 0; part < parts; part += 1) {
    const isHeld = ({ article }: Row) => partOf.get(article) === part;
    yield { held: rows.filter(isHeld), others: rows.filter((row) => !isHeld(row)) };
  }
}

/** How slowly the means of gradients and of their squares forget; the second is less than Adam's own 0.999, for few rounds. */
const [FIRST, SECOND] = [0.9, 0.99];

/**
 * Gradient ascent: Adam (Kingma and Ba 2015), its steps growing smaller to none.
 * @param start the weights to begin with; `held` ones stay as they are
 * @param gradientOf weights → the gradient of what is to be greatest
 * @param rate the length of the first steps
 */
export function ascend(
  start: readonly number[],
  gradientOf: (weights: readonly number[]) => readonly number[],
  { rounds, rate, held = [] }: { readonly rounds: number; readonly rate: number; readonly held?: readonly boolean[] },
): number[] {
  const weights = [...start];
  const [means, squares] = [weights.map(() => 0), weights.map(() => 0)];
  for (let round = 1; round <= rounds; round += 1) {
    for (const [at, own] of gradientOf(weights).entries()) {
      if (held[at]) continue;
      const mean = FIRST * (means[at] ?? 0) + (1 - FIRST) * own;
      const square = SECOND * (squares[at] ?? 0) + (1 - SECOND) * own * own;
      [means[at], squares[at]] = [mean, square];
      const step = mean / (1 - FIRST ** round) / (Math.sqrt(square / (1 - SECOND ** round)) + 1e-9);
      weights[at] = (weights[at] ?? 0) + rate * step * (1 - round / (rounds + 1));
    }
  }
  return weights;
}
