/** In a process of its own: reads a folder of articles, says how long that took and what it needs, then answers and completes. */
import { readFileSync } from 'node:fs';
import { setImmediate as idle } from 'node:timers/promises';
import { answer } from '../../src/answer.ts';
import { loadLibrary } from '../../src/library.ts';
import { fillShelf } from '../../src/running/holdings.ts';
import type { Library } from '../../src/statements.ts';
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
}

/** A bot runs for months: Node compiles for good only what has run often. */
const WARM_UP = 1500;
const QUESTIONS = 300;
/** A completion is asked for after so many letters. */
const LETTERS = [1, 3, 6, 12, 24];

const CONTENDERS: Readonly<Record<string, (folder: string) => Contender | Promise<Contender>>> = {
  async ours(folder) {
    const shelf = fillShelf(folder, { info: () => {}, error: () => {} });
    await shelf.warmUp();
    const { search } = shelf.holdings();
    return { ask: (text) => answer(search.find(text), 'de'), complete: (typed) => search.suggest(typed, 'de') };
  },
  miniSearch: (folder) => ({ ask: miniSearch(loadLibrary(folder), {}) }),
  fuzzy: (folder) => ({ ask: miniSearch(loadLibrary(folder), { prefix: true, fuzzy: 0.2 }) }),
};

const [name = '', folder = ''] = process.argv.slice(2);
const start = performance.now();
const contender = await CONTENDERS[name]?.(folder);
if (!contender) throw new Error(`There is no contender ${name}.`);
const ready = performance.now() - start;
const [memory, peak] = [megabytes('VmRSS'), megabytes('VmHWM')];
const questions = questionsAbout(loadLibrary(folder));
const typed = questions.flatMap((question) => LETTERS.map((length) => question.slice(0, length)));
const measured: Measured = {
  ready,
  memory,
  peak,
  questions: await timesOf(questions, contender.ask),
  completions: contender.complete ? await timesOf(typed, contender.complete) : [],
};
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
async function timesOf(texts: readonly string[], run: Run): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < WARM_UP + texts.length; at += 1) {
    await idle();
    const before = performance.now();
    run(texts[at % texts.length] ?? '');
    if (at >= WARM_UP) times.push(performance.now() - before);
  }
  return times;
}
