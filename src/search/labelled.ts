/** Labelled sets, as the fitting scripts read them: questions and claims with what is right, and the texts they are about. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readArticle } from '../article/article-file.ts';
import { readIndex } from '../article/index-file.ts';
import type { Indexed } from '../article/statements.ts';
import { readStatements } from '../extract/index.ts';
import { languages } from '../language/languages.ts';

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

const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/^[ "„“”»«.]+|[ "„“”»«.]+$/g, '');

/** Whether one text holds the other, but for blanks and marks at the ends. */
export function meets(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return x.length > 2 && y.length > 2 && (x.includes(y) || y.includes(x));
}
