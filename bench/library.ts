/** One question, a completion, the start and the memory, from one article to many: against MiniSearch over the same sentences. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArticle } from '../src/article/article.ts';
import type { Measured } from './library/measure.ts';
import { OURS } from './shared/bots.ts';
import { type Bench, type Figure, quantile } from './shared/figures.ts';

const SIZES = [1, 10, 100, 850];
const LARGEST = 850;
/** Contenders take turns, so that whatever else the machine does meets all of them. */
const ROUNDS = 3;

/** @param paths files of texts, a JSON object with `name` and `text` a line; invented texts where there is none */
const bench: Bench = async (paths) => {
  const texts = paths.length > 0 ? paths.flatMap(readTexts) : inventTexts(LARGEST);
  return SIZES.filter((size) => size <= texts.length).flatMap((size) => withFolder(texts.slice(0, size), measureSize));
};

export default bench;

/** Texts in a language that is not read here are left out. */
function readTexts(path: string): Text[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line): Text => JSON.parse(line)).filter(isRead);
}

function isRead({ name, text }: Text): boolean {
  try {
    return readArticle(name, name, text).text.length > 0;
  } catch {
    return false;
  }
}

/** The texts as articles in a folder that is removed afterwards. */
function withFolder(texts: readonly Text[], use: (folder: string, size: number) => Figure[]): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'library-'));
  try {
    for (const [index, { text }] of texts.entries()) writeFileSync(join(folder, `text-${index}.md`), text);
    return use(folder, texts.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureSize(folder: string, size: number): Figure[] {
  const all: Record<'ours' | 'miniSearch' | 'fuzzy', Measured[]> = { ours: [], miniSearch: [], fuzzy: [] };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of ['ours', 'miniSearch', 'fuzzy'] as const) all[name].push(measure(name, folder));
  const of = (name: keyof typeof all, share: number) =>
    quantile(
      all[name].flatMap(({ questions }) => questions),
      share,
    );
  const articles = `${size} ${size === 1 ? 'article' : 'articles'}`;
  const figure = (what: string, name: keyof typeof all, share: number): Figure => ({
    what: `${articles}, ${what}`,
    ours: of('ours', share),
    reference: of(name, share),
    unit: 'ms',
  });
  return [
    figure('median: MiniSearch', 'miniSearch', 0.5),
    figure('median: MiniSearch, fuzzy', 'fuzzy', 0.5),
    { ...figure('99th percentile: MiniSearch', 'miniSearch', 0.99), goal: { of: 'ours', atMost: 1500 } },
    figure('99th percentile: MiniSearch, fuzzy', 'fuzzy', 0.99),
    ...(size === LARGEST ? startFigures(all.ours, articles) : []),
  ];
}

/** The first start encodes all texts, the later ones read what is kept. */
function startFigures([first, ...later]: readonly Measured[], articles: string): Figure[] {
  const median = (of: (one: Measured) => number) => quantile(later.map(of), 0.5);
  const completions = later.flatMap((one) => one.completions);
  return [
    {
      what: `${articles}, completion, 99th percentile`,
      ours: quantile(completions, 0.99),
      unit: 'ms',
      goal: { of: 'ours', atMost: 50 },
    },
    { what: `${articles}, read and ready for the first time`, ours: (first?.ready ?? Number.NaN) / 1000, unit: 's' },
    {
      what: `${articles}, read and ready later`,
      ours: median(({ ready }) => ready) / 1000,
      unit: 's',
      goal: { of: 'ours', atMost: 10 },
    },
    { what: `${articles}, resident memory when ready`, ours: median(({ memory }) => memory), unit: 'MB' },
    { what: `${articles}, the most resident until then`, ours: median(({ peak }) => peak), unit: 'MB' },
  ];
}

/** Those of npm start. */
const FLAGS = OURS.slice(0, -1);

function measure(name: string, folder: string): Measured {
  const script = join(import.meta.dirname, 'library/measure.ts');
  return JSON.parse(
    execFileSync(process.execPath, [...FLAGS, script, name, folder, join(folder, 'cache')], { encoding: 'utf8' }),
  );
}

interface Text {
  readonly name: string;
  readonly text: string;
}

const SYLLABLES = 'ba del fi gor hin kal lem mu nor pes ral sum tor val wen zar eck ant ost und'.split(' ');
const WORDS = 6000;
const SENTENCES = 12;
const PARAGRAPH = 3;

/** Always the same texts for the same count. */
function inventTexts(count: number): Text[] {
  const random = sequence(7);
  const words = Array.from({ length: WORDS }, () => wordOf(random));
  return Array.from({ length: count }, (_, index) => ({ name: `text-${index}`, text: textOf(words, random) }));
}

/** Numbers from 0 to below 1: a linear congruential generator (Numerical Recipes, 7.1). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function wordOf(random: () => number): string {
  const syllables = Array.from(
    { length: 2 + Math.floor(random() * 3) },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '',
  );
  const word = syllables.join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function textOf(words: readonly string[], random: () => number): string {
  const sentences = Array.from({ length: SENTENCES }, () => sentenceOf(words, random));
  const paragraphs: string[] = [];
  for (let at = 0; at < SENTENCES; at += PARAGRAPH) paragraphs.push(sentences.slice(at, at + PARAGRAPH).join(' '));
  return paragraphs.join('\n\n');
}

function sentenceOf(words: readonly string[], random: () => number): string {
  const noun = () => words[Math.floor(words.length ** random())] ?? '';
  const number = 2 + Math.floor(random() * 900);
  const patterns = [
    () => `Die ${noun()} in ${noun()} hat am Montag ${number} ${noun()} für den ${noun()} und die ${noun()} gekauft.`,
    () => `"Der ${noun()} ist nicht vor der ${noun()} zu haben", sagte ${noun()} ${noun()} über das ${noun()}.`,
    () =>
      `Nach Angaben der ${noun()} sind die ${noun()} seit ${1950 + (number % 70)} wegen der ${noun()} in ${noun()}.`,
    () => `Wie die ${noun()} mitteilte, sei der ${noun()} mit ${number} Millionen Euro an der ${noun()} beteiligt.`,
  ];
  return patterns[Math.floor(random() * patterns.length)]?.() ?? '';
}
