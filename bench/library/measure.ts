/** In a process of its own: reads a folder of articles, says how long that took and what it needs, then answers and completes. */
import { readFileSync } from 'node:fs';
import { setImmediate as idle } from 'node:timers/promises';
import { answerTo } from '../../src/answer/index.ts';
import type { Library } from '../../src/article/statements.ts';
import { loadLibrary } from '../../src/library/index.ts';
import { startMeaning } from '../../src/meaning/index.ts';
import { fillShelf } from '../../src/running/holdings.ts';
import { miniSearch, sentencesOf } from '../search/contenders.ts';

/** What the process finds out; times in milliseconds, memory in MB. */
export interface Measured {
  readonly ready: number;
  readonly memory: number;
  readonly peak: number;
  readonly questions: readonly number[];
  readonly completions: readonly number[];
}

type Run = (typed: string) => unknown;

interface Contender {
  readonly ask: Run;
  readonly complete?: Run;
  stop?(): Promise<void>;
  /** A bot runs for months: Node compiles for good only what has run often. A network is compiled already. */
  readonly warmUp: number;
}

const QUESTIONS = 100;
const OFTEN = 1500;
/** A completion is asked for after so many letters. */
const LETTERS = [1, 3, 6, 12, 24];

const CONTENDERS: Readonly<Record<string, (folder: string, cache: string) => Contender | Promise<Contender>>> = {
  async ours(articles, cache) {
    const meaning = await startMeaning();
    const shelf = await fillShelf({ articles, cache }, meaning, { info: () => {}, error: () => {} });
    const { search } = shelf.holdings();
    return {
      ask: (text) => answerTo(text, search, {}, 'de'),
      complete: (typed) => search.suggest(typed, 'de'),
      stop: meaning.close,
      warmUp: 10,
    };
  },
  miniSearch: async (folder) => ({ ask: miniSearch(await loadLibrary(folder), {}), warmUp: OFTEN }),
  fuzzy: async (folder) => ({
    ask: miniSearch(await loadLibrary(folder), { prefix: true, fuzzy: 0.2 }),
    warmUp: OFTEN,
  }),
};

const [name = '', folder = '', cache = ''] = process.argv.slice(2);
const start = performance.now();
const contender = await CONTENDERS[name]?.(folder, cache);
if (!contender) throw new Error(`There is no contender ${name}.`);
const ready = performance.now() - start;
const [memory, peak] = [megabytes('VmRSS'), megabytes('VmHWM')];
const questions = questionsAbout(await loadLibrary(folder));
const typed = questions.flatMap((question) => LETTERS.map((length) => question.slice(0, length)));
const measured: Measured = {
  ready,
  memory,
  peak,
  questions: await timesOf(questions, contender.ask, contender.warmUp),
  completions: contender.complete ? await timesOf(typed, contender.complete, OFTEN) : [],
};
await contender.stop?.();
process.stdout.write(`${JSON.stringify(measured)}\n`);

/** See proc(5). */
function megabytes(entry: string): number {
  const status = readFileSync('/proc/self/status', 'utf8');
  return Number(new RegExp(`^${entry}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) / 1024;
}

/** Questions in the words of sentences all over the library, small ones as well: "Wo sind auf der Insel hunderte Robbenjäger?" */
function questionsAbout(library: Library): string[] {
  const sentences = sentencesOf(library);
  const openings = ['Wer', 'Was', 'Wie viele', 'Wann', 'Wo', 'Warum'];
  return Array.from({ length: QUESTIONS }, (_, at) => {
    const sentence = sentences[Math.floor((at * sentences.length) / QUESTIONS)] ?? '';
    const words = sentence.match(/[\p{L}\d]+/gu)?.slice(1, 8) ?? [];
    return `${openings[at % openings.length]} ${words.join(' ')}?`;
  });
}

/** Each in a turn of its own, as people ask. */
async function timesOf(texts: readonly string[], run: Run, warmUp: number): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < warmUp + texts.length; at += 1) {
    await idle();
    const before = performance.now();
    await run(texts[at % texts.length] ?? '');
    if (at >= warmUp) times.push(performance.now() - before);
  }
  return times;
}
