/**
 * Fits the weights of the search: npm run fit -- FOLDER... [--index]
 *
 * A folder holds questions*.jsonl with `question`, `article`, `evidence` and the texts beside it or in texts/, or
 * xquad.*.jsonl. With --index, every fifth question of the bundled article's index is asked as well, left out of the index itself.
 * Folders behind --read hold texts that the reader was not trained on: on them the worth of its word is set, with the weights
 * as they are. Weights maximise the likelihood of the right passage (a softmax over the passages of a question), with a little shrinkage;
 * what each feature is worth is told in cross-validation by article.
 */
import { globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Indexed } from '../article/statements.ts';
import { type Meaning, startMeaning } from '../meaning/index.ts';
import { logit } from '../meaning/weighing.ts';
import { candidatesFor, type SearchIndex } from './features.ts';
import {
  ascend,
  crossValidated,
  labelledIn,
  meets,
  readIndexed,
  readJsonLines,
  readPlain,
  searchAlone,
  weightedSum,
} from './fitting.ts';
import { buildIndex, FEATURES, scoreOf } from './index.ts';
import { READ, readAnswer } from './rerank.ts';
import { WEIGHTS } from './weights.ts';

/** A question, the features of its candidates, and which of them are right. `group`: what kind of set it is of. */
interface Example {
  readonly article: string;
  readonly group: string;
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

type Weights = number[];

/** Parts of the cross-validation. */
const FOLDS = 5;
/** Of ascent; with three times as many the cross-validated hit@1 is the same. */
const ROUNDS = 120;
/** How much a weight of 1 costs, in the likelihood of a question. */
const SHRINKAGE = 1e-5;

/** Questions of one article, with what is right. */
interface Asked {
  readonly name: string;
  readonly group: string;
  readonly indexed: Indexed;
  readonly questions: readonly { readonly text: string; isRight(sentence: string, start: number): boolean }[];
}

interface XquadLine {
  readonly paragraphs: readonly string[];
  readonly questions: readonly {
    readonly question: string;
    readonly answers: readonly { readonly paragraph: number; readonly start: number; readonly text: string }[];
  }[];
}

function* askedIn(folder: string): Generator<Asked> {
  for (const { name, indexed, lines } of labelledIn(folder, 'questions')) {
    const questions = lines.flatMap(({ question, answerable, evidence = [] }) =>
      question && answerable && evidence.length > 0
        ? [{ text: question, isRight: (sentence: string) => evidence.some((one) => meets(one, sentence)) }]
        : [],
    );
    yield { name, group: 'news', indexed, questions };
  }
  for (const path of globSync(join(folder, '**/xquad.*.jsonl')))
    for (const [at, row] of readJsonLines<XquadLine>(path).entries()) {
      const text = `${row.paragraphs.join('\n\n')}\n`;
      const offsets = row.paragraphs.map((_, i) =>
        row.paragraphs.slice(0, i).reduce((sum, one) => sum + one.length + 2, 0),
      );
      const questions = row.questions.map(({ question, answers }) => ({
        text: question,
        isRight: (sentence: string, start: number) =>
          answers.some((one) => {
            const from = (offsets[one.paragraph - 1] ?? 0) + one.start;
            return from < start + sentence.length && start < from + one.text.length;
          }),
      }));
      const group = /en-de/.test(path) ? 'xquad en-de' : /\.en\./.test(path) ? 'xquad en' : 'xquad de';
      yield { name: `xquad-${at}`, group, indexed: readPlain(`xquad-${at}`, path, text), questions };
    }
}

/** The questions of the indexes, each asked without being there itself. */
function* askedOfIndexes(): Generator<Asked> {
  for (const indexed of [readIndexed('anti-is-koalition')].flatMap((one) => one ?? [])) {
    const all = [...indexed.facts, ...indexed.quotes].flatMap((statement) =>
      Object.values(statement.questions)
        .flat()
        .map((text) => ({ text, start: statement.source.start })),
    );
    const some = all.filter((_, at) => at % 5 === 0);
    yield {
      name: indexed.article.name,
      group: 'indexed',
      indexed,
      questions: some.map(({ text, start }) => ({ text, isRight: (_, at) => at === start })),
    };
  }
}

async function examplesOf({ name, group, indexed, questions }: Asked, meaning: Meaning): Promise<Example[]> {
  const cache = join(tmpdir(), 'fundstelle-fit');
  const searchIndex = await buildIndex([indexed], meaning, () => ({ shipped: join(cache, 'none'), folder: cache }));
  const vectors = await meaning.encode(
    questions.map(({ text }) => text),
    'query',
  );
  return questions.flatMap(({ text, isRight }, at) => {
    const vector = vectors[at];
    const found = vector ? candidatesFor(text, vector, without(searchIndex, text), () => true) : [];
    const right = found.map(({ passage: { sentence } }) => isRight(sentence.text, sentence.start));
    if (!right.some(Boolean)) return [];
    return [{ article: name, group, right, rows: found.map(({ features }) => FEATURES.map((one) => features[one])) }];
  });
}

/** The index without a question of the index: its row is made to be unlike everything. */
function without(searchIndex: SearchIndex, text: string): SearchIndex {
  const rows = searchIndex.wordings.flatMap((wording, at) =>
    wording.of === 'question' && wording.text === text ? [at] : [],
  );
  if (rows.length === 0) return searchIndex;
  const scales = searchIndex.vectors.scales.slice();
  for (const row of rows) scales[row] = 0;
  const wordings = searchIndex.wordings.map((one, at) => (rows.includes(at) ? { ...one, text: '' } : one));
  return { ...searchIndex, wordings, vectors: { ...searchIndex.vectors, scales } };
}

/** Every group weighs the same, whatever its size. */
function sharesOf(examples: readonly Example[]): number[] {
  const counts = Map.groupBy(examples, ({ group }) => group);
  return examples.map(({ group }) => 1 / ((counts.get(group)?.length ?? 1) * counts.size));
}

/** The weights of the greatest mean log-likelihood of the right passages. */
function fitted(examples: readonly Example[], used: readonly boolean[]): Weights {
  const share = sharesOf(examples);
  const gradientOf = (weights: readonly number[]): number[] => {
    const sum = weights.map((one) => -SHRINKAGE * one);
    for (const [i, example] of examples.entries()) addPull(sum, example, weights, share[i] ?? 0);
    return sum;
  };
  const start = FEATURES.map((name, at) => (used[at] ? WEIGHTS[name] : 0));
  return ascend(start, gradientOf, { rounds: ROUNDS, rate: 0.5, held: used.map((one) => !one) });
}

/** Adds the gradient of one question's log-likelihood. */
function addPull(sum: number[], { rows, right }: Example, weights: readonly number[], share: number): void {
  const scores = rows.map((row) => weightedSum(row, weights));
  const most = Math.max(...scores);
  const raised = scores.map((one) => Math.exp(one - most));
  const all = raised.reduce((total, one) => total + one, 0);
  const good = raised.reduce((total, one, at) => total + (right[at] ? one : 0), 0);
  for (const [at, row] of rows.entries()) {
    const pull = (right[at] ? (raised[at] ?? 0) / good : 0) - (raised[at] ?? 0) / all;
    for (const [k, value] of row.entries()) sum[k] = (sum[k] ?? 0) + share * pull * value;
  }
}

/** The share of questions whose first passage is right, by group. */
function hits(examples: readonly Example[], weights: Weights): Map<string, number> {
  const found = new Map<string, number>();
  for (const [group, own] of Map.groupBy(examples, (one) => one.group)) {
    const good = own.filter(({ rows, right }) => {
      const scores = rows.map((row) => weightedSum(row, weights));
      return right[scores.indexOf(Math.max(...scores))];
    });
    found.set(group, good.length / own.length);
  }
  return found;
}

/** hit@1 by group on articles that the weights were not fitted on. */
function crossValidate(examples: readonly Example[], used: readonly boolean[]): Map<string, number> {
  const sums = new Map<string, { good: number; all: number }>();
  for (const { held, others } of crossValidated(examples, FOLDS)) {
    const weights = fitted(others, used);
    for (const [group, share] of hits(held, weights)) {
      const count = held.filter((one) => one.group === group).length;
      const sum = sums.get(group) ?? { good: 0, all: 0 };
      sums.set(group, { good: sum.good + share * count, all: sum.all + count });
    }
  }
  return new Map([...sums].map(([group, { good, all }]) => [group, good / all]));
}

/** The scores of the first few passages of a question, what the reader makes of each (a logit), and which are right. */
interface Read {
  readonly scores: readonly number[];
  readonly answers: readonly number[];
  readonly right: readonly boolean[];
}

async function readIn({ indexed, questions }: Asked, meaning: Meaning): Promise<Read[]> {
  const search = await searchAlone(indexed, meaning);
  const found: Read[] = [];
  for (const { text, isRight } of questions) {
    const { question, hits } = await search.find(text, { isUnread: true });
    // All of them: which need not be read depends on the worth that is looked for.
    const read = await Promise.all(hits.slice(0, READ).map((hit) => readAnswer(hit, question, meaning)));
    found.push({
      scores: read.map(({ features }) => scoreOf(features)),
      answers: read.map(({ reading }) => logit(reading?.answers ?? 0)),
      right: read.map(({ passage: { sentence } }) => isRight(sentence.text, sentence.start)),
    });
  }
  return found;
}

/** hit@1 for each worth of the reader's word. */
function tellReader(all: readonly Read[]): void {
  for (const worth of [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4]) {
    const good = all.filter(({ scores, answers, right }) => {
      const sums = scores.map((score, at) => score + worth * (answers[at] ?? 0));
      return right[sums.indexOf(Math.max(...sums))];
    });
    console.log(`reader ${worth}: hit@1 ${(good.length / all.length).toFixed(3)} of ${all.length}`);
  }
}

const formatted = (shares: ReadonlyMap<string, number>): string =>
  [...shares].map(([group, share]) => `${group} ${share.toFixed(3)}`).join('  ');

const given = process.argv.slice(2);
const readFrom = given.indexOf('--read');
const folders = given.slice(0, readFrom < 0 ? given.length : readFrom).filter((one) => !one.startsWith('--'));
const meaning = await startMeaning();
const examples: Example[] = [];
for (const folder of folders) for (const asked of askedIn(folder)) examples.push(...(await examplesOf(asked, meaning)));
if (given.includes('--index'))
  for (const asked of askedOfIndexes()) examples.push(...(await examplesOf(asked, meaning)));
if (examples.length > 0) tellWeights(examples);
const reads: Read[] = [];
for (const folder of readFrom < 0 ? [] : given.slice(readFrom + 1))
  for (const asked of askedIn(folder)) reads.push(...(await readIn(asked, meaning)));
if (reads.length > 0) tellReader(reads);
await meaning.close();

function tellWeights(all: readonly Example[]): void {
  const every = FEATURES.map(() => true);
  console.log(
    `${all.length} questions, now: ${formatted(
      hits(
        all,
        FEATURES.map((name) => WEIGHTS[name]),
      ),
    )}`,
  );
  console.log(`cross-validated: ${formatted(crossValidate(all, every))}`);
  const weights = fitted(all, every);
  console.log(FEATURES.map((name, at) => `  ${name}: ${(weights[at] ?? 0).toFixed(2)},`).join('\n'));
  for (const [at, name] of FEATURES.entries())
    console.log(
      `without ${name}: ${formatted(
        crossValidate(
          all,
          every.map((_, other) => other !== at),
        ),
      )}`,
    );
}
