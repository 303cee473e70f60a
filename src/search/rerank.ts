/** Hits → hits, of which the reader has read the first few. In: hits, best first by letters and meaning. Out: best first by the reader's word, too. */
import type { Meaning, Pair, Reading } from '../meaning/index.ts';
import { logit } from '../meaning/weighing.ts';
import { type Figured, writtenAs } from '../text/agreement.ts';
import { findFigures } from '../text/quantities.ts';
import type { Hit, Question } from './hit.ts';
import { before } from './passages.ts';
import { READER } from './weights.ts';

/** So many of the best are read at most (measured: the right one is among them in 19 of 20 cases; of six or eight, hardly more were first). */
export const READ = 4;

/** A reader that is surer than this is taken to be as sure as this: then it shows which passages cannot come first any more. */
const SUREST = 0.9;

/**
 * Reads for a question, passage by passage, those that can still come first in their article: half of them (2026-12-01: 2.3 of 4
 * on news, 1.9 about the bundled article; the right passage came first as often as if all were read).
 */
export async function rerankAnswers(
  hits: readonly Hit[],
  question: Question,
  meaning: Meaning,
): Promise<readonly Hit[]> {
  const read: Hit[] = [];
  for (const hit of hits.slice(0, READ)) if (!isBehind(hit, read)) read.push(await readAnswer(hit, question, meaning));
  return inOrder(hits, read);
}

/** Reads the first few for a claim: each may prove that another is not to be trusted. */
export async function rerankProofs(
  hits: readonly Hit[],
  question: Question,
  meaning: Meaning,
): Promise<readonly Hit[]> {
  const first = hits.slice(0, READ);
  const figures = findFigures(question.tokens, question.language);
  const readings = await meaning.read(first.map((hit) => claimPair(hit, { ...question, figures, start: 0 })));
  const read = first.map((hit, at) => withReading(hit, readings[at], worthOfProof));
  return inOrder(hits, read);
}

/** Those that were read, best first, and behind them the others. */
function inOrder(hits: readonly Hit[], read: readonly Hit[]): readonly Hit[] {
  const passages = new Set(read.map(({ passage }) => passage));
  const others = hits.filter(({ passage }) => !passages.has(passage));
  return [...read.toSorted((a, b) => b.score - a.score), ...others];
}

/** Whether one of the same article comes before it, whatever the reader says of it. */
const isBehind = ({ passage, score }: Hit, read: readonly Hit[]): boolean =>
  read.some(
    (one) =>
      one.reading && one.passage.article === passage.article && one.score >= score + READER.question * logit(SUREST),
  );

/** One hit as the reader sees it: by the passage, or by what the index says of it. */
export async function readAnswer(hit: Hit, question: Question, meaning: Meaning): Promise<Hit> {
  const { passage, statement } = hit;
  const pair = { before: before(passage), passage: passage.sentence.text, asked: question.text };
  const [own, its] = await meaning.read([pair, ...statementPair(statement, question)]);
  const reading = own && { ...own, answers: Math.max(own.answers, its?.answers ?? 0) };
  return withReading(hit, reading, worthOfAnswer);
}

/** What the index says of a passage in the language of the question names who "he" is, and needs no translation. */
function statementPair(statement: Hit['statement'], { text, language }: Question): Pair[] {
  const said = statement?.statement[language.code];
  return said === undefined ? [] : [{ before: '', passage: said, asked: text }];
}

/** The reader knows words; that 12.400.000 are 12,4 million is arithmetic: a claim's figures are written as the passage does. */
function claimPair({ passage }: Hit, claim: Figured): Pair {
  const { sentence, figures } = passage;
  const asked = writtenAs(claim, { text: sentence.text, figures, start: sentence.start });
  return { before: before(passage), passage: sentence.text, asked };
}

const withReading = (hit: Hit, reading: Reading | undefined, worth: (reading: Reading) => number): Hit =>
  reading ? { ...hit, reading, score: hit.score + worth(reading) } : hit;

const worthOfAnswer = ({ answers }: Reading): number => READER.question * logit(Math.min(SUREST, answers));
const worthOfProof = ({ open }: Reading): number => READER.claim * logit(1 - open);
