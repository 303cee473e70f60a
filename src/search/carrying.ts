/**
 * The passages that carry an article, in its order: what opens it, then again and again what is nearest to the whole of it in
 * meaning, tells most, and says something that the ones before do not. Every measure is in cosines; read on the bundled
 * article and on five news texts, where two sentences that say the like are about 0.05 nearer than any two.
 */
import { languages } from '../language/languages.ts';
import { cosines, type Vectors } from '../meaning/vectors.ts';
import { USUAL } from '../meaning/weighing.ts';
import type { SearchIndex } from './features.ts';
import type { Passage } from './passages.ts';

/** As many as one takes in at a glance: one a paragraph, or one for every SENTENCES_FOR_ONE sentences. */
const FEWEST = 3;
const MOST = 7;
const SENTENCES_FOR_ONE = 4;
/** A sentence of fewer words is a heading. */
const FEWEST_WORDS = 5;

/** What a passage is worth besides how near it is. */
const WORTH = {
  /** News tells what matters first: of the first paragraph, less for each that follows. */
  early: 0.05,
  /** A paragraph says first what it is about. */
  opening: 0.008,
  /** A figure, or somebody who is named, is news; "the partners" are not. */
  figure: 0.02,
  name: 0.01,
  /** Somebody's very words colour the news, they are not the news. */
  verbatim: -0.02,
  /** Words of the headline, as many as the sentence that has most of them. */
  headline: 0.04,
  /** What was said need not be said again: of the similarity to what is chosen, beyond that of any two sentences. */
  said: -0.3,
  /** Another sentence of the paragraph is chosen. */
  beside: -0.02,
} as const;

interface Scored {
  readonly passage: Passage;
  readonly row: number;
  readonly score: number;
}

/** The carrying passages of one article: three to seven, fewer only where it has no more that can be understood alone. */
export function carrying(searchIndex: SearchIndex, article: string): Passage[] {
  const own = searchIndex.passages.filter((passage) => passage.article.name === article);
  const telling = own.filter(isWhole);
  const paragraphs = own.at(-1)?.sentence.paragraph ?? 0;
  const count = Math.min(MOST, Math.max(FEWEST, paragraphs, Math.round(own.length / SENTENCES_FOR_ONE)));
  const scored = score(telling.length > 0 ? telling : own, own, searchIndex);
  return choose(scored, count, searchIndex.vectors).toSorted((a, b) => a.index - b.index);
}

function score(
  passages: readonly Passage[],
  whole: readonly Passage[],
  { vectors, starts, words }: SearchIndex,
): Scored[] {
  const rowOf = ({ index }: Passage) => starts[index] ?? 0;
  const near = cosines(vectors, middle(vectors, whole.map(rowOf)));
  const headline = words(whole[0]?.article.title ?? '');
  const most = Math.max(1e-9, ...whole.map(({ index }) => headline.get(index) ?? 0));
  const last = Math.max(1, ...whole.map(({ sentence }) => sentence.paragraph));
  return passages.map((passage) => {
    const headed = WORTH.headline * ((headline.get(passage.index) ?? 0) / most);
    return { passage, row: rowOf(passage), score: (near[rowOf(passage)] ?? 0) + headed + worth(passage, last) };
  });
}

/** @param last the number of the last paragraph */
function worth({ sentence, figures, names, statements }: Passage, last: number): number {
  const parts = {
    early: 1 - (sentence.paragraph - 1) / last,
    opening: Number(sentence.number === 1),
    figure: Number(figures.some(({ kind }) => kind !== 'date')),
    name: Number(names.some(({ kind }) => kind === 'person' || kind === 'organisation')),
    verbatim: Number(statements.some((one) => one.kind === 'quote' && one.form === 'direct')),
  };
  return Object.entries(parts).reduce((sum, [name, share]) => sum + WORTH[name as keyof typeof parts] * share, 0);
}

/** The first, which opens the article, and then always the best of what is left. */
function choose([first, ...others]: readonly Scored[], count: number, vectors: Vectors): Passage[] {
  const taken: Passage[] = [];
  let left = others;
  for (let next = first; next && taken.length < count; next = best(left)) {
    const { passage, row } = next;
    const similarity = cosines(vectors, middle(vectors, [row]));
    taken.push(passage);
    left = left
      .filter((one) => one !== next)
      .map((one) => ({ ...one, score: one.score + again(one.passage, passage, similarity[one.row] ?? 0) }));
  }
  return taken;
}

const best = (scored: readonly Scored[]): Scored | undefined =>
  scored.reduce<Scored | undefined>((most, one) => (most && most.score >= one.score ? most : one), undefined);

/** What a passage loses by another that is chosen. */
const again = (one: Passage, taken: Passage, similarity: number): number =>
  WORTH.said * Math.max(0, similarity - USUAL) + (one.first === taken.first ? WORTH.beside : 0);

/** A statement that can be understood alone: no question, no heading, and no "er" unless the index says who that is. */
function isWhole({ article, sentence, tokens, statements }: Passage): boolean {
  const { definite, masculine, feminine, neuter, this: pointing } = languages[article.language].quotes;
  const opening = tokens[0]?.text.toLowerCase() ?? '';
  const points = !definite.has(opening) && [masculine, feminine, neuter, pointing].some((words) => words.has(opening));
  const isResolved = statements.some(({ statement }) => statement[article.language] !== undefined);
  return tokens.length >= FEWEST_WORDS && !/\?\W*$/.test(sentence.text) && (!points || isResolved);
}

/** The mean of some rows, of length 1. */
function middle({ length, scales, values }: Vectors, rows: readonly number[]): Float32Array {
  const sum = new Float32Array(length);
  for (const row of rows)
    for (let i = 0; i < length; i += 1) sum[i] = (sum[i] ?? 0) + (values[row * length + i] ?? 0) * (scales[row] ?? 0);
  const size = Math.sqrt(sum.reduce((total, one) => total + one * one, 0)) || 1;
  return sum.map((one) => one / size);
}
