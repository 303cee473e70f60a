/** Quality and time a question, in one run on the same articles: ours against what one would take off the shelf. */
import { basename, join } from 'node:path';
import { type Contender, type Find, OTHERS, OURS } from './search/contenders.ts';
import { type QuestionSet, questionSets } from './search/question-sets.ts';
import { type Bench, type Figure, quantile } from './shared/figures.ts';

/** The project's own questions, about the bundled article. */
const OWN = join(import.meta.dirname, '../test/eval/questions.jsonl');
/** The first rounds warm up: Node compiles for good only what has run often. Contenders take turns, so that whatever else the machine does meets all of them. */
const ROUNDS = 12;
const WARM_UP = 4;

const bench: Bench = async (paths) =>
  [OWN, ...paths].flatMap((path) => {
    const results = compare(questionSets(path), [OURS, ...OTHERS]);
    const ours = results.get(OURS);
    if (!ours) return [];
    return OTHERS.flatMap((other) => figuresOf(basename(path), ours, { name: other.name, ...results.get(other) }));
  });

export default bench;

interface Result {
  /** Ranks of the first right sentence, from 0; -1 where it is not found. */
  readonly ranks: number[];
  /** Milliseconds. */
  readonly times: number[];
}

function compare(sets: readonly QuestionSet[], contenders: readonly Contender[]): Map<Contender, Result> {
  const results = new Map<Contender, Result>(contenders.map((contender) => [contender, { ranks: [], times: [] }]));
  for (const { library, questions } of sets) {
    const ready = [...results].map(([contender, result]) => ({ find: contender.prepare(library), result }));
    for (let round = 0; round < ROUNDS; round += 1)
      for (const { find, result } of ready) askAll(questions, find, { result, round });
  }
  return results;
}

function askAll(questions: QuestionSet['questions'], find: Find, { result, round }: { result: Result; round: number }) {
  for (const { text, isRight } of questions) {
    const start = performance.now();
    const found = find(text);
    const time = performance.now() - start;
    if (round >= WARM_UP) result.times.push(time);
    if (round === 0) result.ranks.push(found.findIndex(isRight));
  }
}

function figuresOf(
  file: string,
  ours: Result,
  { name, ranks = [], times = [] }: Partial<Result> & { name: string },
): Figure[] {
  const what = (figure: string) => `${file}, ${figure}: ${name}`;
  const quality = [1, 5].map((most): Figure => {
    const reference = hits(ranks, most);
    return { what: what(`hit@${most}`), ours: hits(ours.ranks, most), reference, unit: '', goal: BETTER };
  });
  const speed = ([0.5, 0.99] as const).map((share): Figure => {
    const [own, reference] = [quantile(ours.times, share), quantile(times, share)];
    return {
      what: what(share === 0.5 ? 'median' : '99th percentile'),
      ours: own,
      reference,
      unit: 'ms',
      goal: AT_MOST[share],
    };
  });
  return [...quality, ...speed];
}

const BETTER = { of: 'ratio', atLeast: 1 } as const;
/** Milliseconds a question. */
const AT_MOST = { 0.5: { of: 'ours', atMost: 1 }, 0.99: { of: 'ours', atMost: 5 } } as const;

function hits(ranks: readonly number[], most: number): number {
  return ranks.filter((rank) => rank >= 0 && rank < most).length / ranks.length;
}
