/** Quality and time a question, in one run on the same articles: ours against what one would take off the shelf. */
import { relative } from 'node:path';
import { readArticle } from '../src/article/article.ts';
import type { Library } from '../src/article/statements.ts';
import { loadConfiguration } from '../src/configuration.ts';
import { readStatements } from '../src/extract/index.ts';
import { languages } from '../src/language/languages.ts';
import { startMeaning } from '../src/meaning/index.ts';
import { keptIn } from '../src/meaning/vectors.ts';
import { DATA, type LabelledQuestion, type LabelledText, OWN, readLabelled } from '../test/eval/data.ts';
import { meets } from '../test/eval/match.ts';
import { holds } from '../test/eval/texts.ts';
import { type Contender, type Find, others, ours } from './search/contenders.ts';
import { type Bench, type Figure, quantile } from './shared/figures.ts';

/** The first round warms up: Node compiles for good only what has run often. Contenders take turns, so that whatever else the machine does meets all of them. */
const ROUNDS = 3;
const WARM_UP = 1;

const bench: Bench = async (paths) => {
  const meaning = await startMeaning();
  const own = ours(meaning, keptIn(DATA, loadConfiguration().cache));
  const rest = others(meaning);
  const figures: Figure[] = [];
  for (const path of [OWN.questions, OWN.bundledQuestions, ...paths]) {
    const results = await compare(await questionSets(path), [own, ...rest]);
    const result = results.get(own);
    if (!result || result.ranks.length === 0) continue;
    const file = relative('', path);
    figures.push(...rest.flatMap((other) => figuresOf(file, result, { name: other.name, ...results.get(other) })));
  }
  await meaning.close();
  return figures;
};

export default bench;

interface Result {
  /** Ranks of the first right sentence, from 0; -1 where it is not found. */
  readonly ranks: number[];
  /** Milliseconds. */
  readonly times: number[];
}

async function compare(
  sets: readonly QuestionSet[],
  contenders: readonly Contender[],
): Promise<Map<Contender, Result>> {
  const results = new Map<Contender, Result>(contenders.map((contender) => [contender, { ranks: [], times: [] }]));
  for (const { library, questions } of sets) {
    const ready: { find: Find; result: Result }[] = [];
    for (const [contender, result] of results) ready.push({ find: await contender.prepare(library), result });
    for (let round = 0; round < ROUNDS; round += 1)
      for (const { find, result } of ready) await askAll(questions, find, { result, round });
  }
  return results;
}

async function askAll(
  questions: QuestionSet['questions'],
  find: Find,
  { result, round }: { result: Result; round: number },
): Promise<void> {
  for (const { text, isRight } of questions) {
    const start = performance.now();
    const found = await find(text);
    const time = performance.now() - start;
    if (round >= WARM_UP) result.times.push(time);
    if (round === 0) result.ranks.push(found.findIndex(isRight));
  }
}

function figuresOf(
  file: string,
  own: Result,
  { name, ranks = [], times = [] }: Partial<Result> & { name: string },
): Figure[] {
  const what = (figure: string) => `${file}, ${figure}: ${name}`;
  const quality = [1, 5].map((most): Figure => {
    const reference = hits(ranks, most);
    return { what: what(`hit@${most}`), ours: hits(own.ranks, most), reference, unit: '', goal: BETTER };
  });
  const speed = ([0.5, 0.99] as const).map((share): Figure => {
    const [mine, reference] = [quantile(own.times, share), quantile(times, share)];
    const figure = { what: what(share === 0.5 ? 'median' : '99th percentile'), ours: mine, reference, unit: 'ms' };
    return share === 0.99 ? { ...figure, goal: AT_ONCE } : figure;
  });
  return [...quality, ...speed];
}

const BETTER = { of: 'ratio', atLeast: 1 } as const;
/** Later, in milliseconds, the bot has to say that it still searches (`patience` in src/discord/limits.ts). */
const AT_ONCE = { of: 'ours', atMost: 1500 } as const;

function hits(ranks: readonly number[], most: number): number {
  return ranks.filter((rank) => rank >= 0 && rank < most).length / ranks.length;
}

interface QuestionSet {
  readonly library: Library;
  readonly questions: readonly Labelled[];
}

/** A question that the articles answer, and whether a sentence of them has the answer. */
interface Labelled {
  readonly text: string;
  isRight(sentence: string): boolean;
}

/** Reads a file of `npm run eval`: questions about the bundled article, about texts beside the file, or with their texts. */
async function questionSets(path: string): Promise<QuestionSet[]> {
  const file = readLabelled(path);
  if (file.kind === 'claims') return [];
  if (file.kind === 'texts') return file.rows.map(setOfText);
  const articles = [...new Set(file.rows.map(({ article }) => article))];
  return Promise.all(
    articles.map(async (article) => ({
      library: await file.articleOf(article),
      questions: file.rows.filter((row) => row.answerable && row.article === article).map(labelled),
    })),
  );
}

function labelled({ question, evidence }: LabelledQuestion): Labelled {
  return { text: question, isRight: (sentence) => evidence.some((gold) => meets(sentence, gold)) };
}

function setOfText({ title, paragraphs, questions }: LabelledText): QuestionSet {
  const article = readArticle(title, title, paragraphs.join('\n\n'));
  return {
    library: [readStatements(article, languages[article.language])],
    questions: questions.map(({ question, answers }) => ({
      text: question,
      isRight: (sentence) => answers.some((gold) => holds(sentence, gold, paragraphs)),
    })),
  };
}
