/** How well the article on a page is found: trafilatura's pages, counted as its tests count. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArticleFileError, readBytes, type SourceContent } from '../../src/article/index.ts';
import type { Row } from './table.ts';

/** A page with stretches of text that belong to its article, and such that do not (adbar/trafilatura, tests/evaldata.json). */
interface LabelledPage {
  readonly file: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
}

/** A page with what was found: stretches that are missing, and such that should not be there; the fault where it was refused. */
interface ReadPage {
  readonly page: LabelledPage;
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
  readonly doubts: readonly string[];
  readonly fault: string;
}

/** Where its pages lie, in this order. */
const FOLDERS = ['cache', 'eval'];

/**
 * Reads all pages of a folder such as trafilatura's tests/.
 * @throws Error where it holds no evaldata.json
 */
export async function readPages(folder: string): Promise<ReadPage[]> {
  const data = join(folder, 'evaldata.json');
  if (!existsSync(data))
    throw new Error(`${folder} holds no evaldata.json: name the folder tests of adbar/trafilatura.`);
  const pages: readonly LabelledPage[] = Object.values(JSON.parse(readFileSync(data, 'utf8')));
  const read: ReadPage[] = [];
  for (const page of pages) read.push(await readOne(folder, page));
  return read;
}

async function readOne(folder: string, page: LabelledPage): Promise<ReadPage> {
  const path = FOLDERS.map((name) => join(folder, name, page.file)).find((one) => existsSync(one));
  if (path === undefined) return judged(page, undefined, 'no such file');
  try {
    return judged(page, await readBytes(readFileSync(path), { name: page.file }), '');
  } catch (error) {
    if (error instanceof ArticleFileError) return judged(page, undefined, error.message);
    throw error;
  }
}

/** Stretches are looked for whatever their blanks and the places where words may be parted. */
function judged(page: LabelledPage, source: SourceContent | undefined, fault: string): ReadPage {
  const text = oneLine(source?.text ?? '');
  const holds = (stretch: string): boolean => source !== undefined && text.includes(oneLine(stretch));
  const missing = page.with.filter((stretch) => !holds(stretch));
  return { page, missing, wrong: page.without.filter(holds), doubts: source?.doubts ?? [], fault };
}

const oneLine = (text: string): string => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

/** One row: precision and recall of stretches. */
export function pageRows(all: readonly ReadPage[]): Row[] {
  const sum = (count: (one: ReadPage) => number): number => all.reduce((total, one) => total + count(one), 0);
  const right = sum(({ page, missing }) => page.with.length - missing.length);
  const precision = right / (right + sum(({ wrong }) => wrong.length));
  const recall = right / sum(({ page }) => page.with.length);
  return [
    {
      '': 'pages',
      count: String(all.length),
      precision: precision.toFixed(3),
      recall: recall.toFixed(3),
      F1: ((2 * precision * recall) / (precision + recall)).toFixed(3),
      doubtful: String(all.filter(({ doubts }) => doubts.length > 0).length),
      refused: String(all.filter(({ fault }) => fault !== '').length),
    },
  ];
}

/** A line for each page that is refused, lacks something or has too much. */
export const pageMisses = (all: readonly ReadPage[]): string[] =>
  all.flatMap(({ page, missing, wrong, fault }) => [
    ...(fault ? [`${page.file} | refused: ${fault}`] : []),
    ...missing.map((stretch) => `${page.file} | missing: ${stretch}`),
    ...wrong.map((stretch) => `${page.file} | too much: ${stretch}`),
  ]);
