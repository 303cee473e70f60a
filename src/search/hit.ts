/** A ranked passage → a hit: the passage with what it has of the question and what answers. */
import type { Span } from '../article.ts';
import type { Statement } from '../statements.ts';
import type { Closer, Rough, Scene } from './features.ts';
import { holdsAsked } from './holds.ts';
import type { Passage } from './passages.ts';
import type { Ranked } from './rank.ts';
import { shortAnswer } from './short-answer.ts';
import { bestStatement } from './stated.ts';

/** A word of the question, and how well a passage has it: from 0 to 1 itself, and with the sentences around it. */
export interface AskedWord extends Span {
  readonly text: string;
  /** How much it tells of the question; all weights of a question add up to 1. */
  readonly weight: number;
  readonly own: number;
  readonly nearby: number;
  /** Whether it names somebody or something, or is a number: such a word is not paraphrased. */
  readonly isName: boolean;
  /** Whether it only says what is asked for, as "Stadt" in "Welche Stadt". */
  readonly asks: boolean;
  /** Whether no article has it, nor a word that it could be mistyped for. */
  readonly unknown: boolean;
}

/** A passage that may answer, and what it has of the question. */
export interface Hit {
  /** Whether something of the asked kind is there, from 0 to 1: in the passage itself, or in what the index says of it. */
  readonly holds: number;
  readonly passage: Passage;
  /** The statement of that passage that fits the question best. */
  readonly statement: Statement | undefined;
  /** The short answer, within the passage. */
  readonly answer: Span | undefined;
  /** Higher is better; comparable only within one question. */
  readonly score: number;
  /** What the ranking made of it. */
  readonly rough: Rough;
  readonly closer: Closer;
  /** The asked words, in their order, with how well it has them. */
  readonly words: readonly AskedWord[];
}

/** A word is covered from this on: a part of a compound is, a far guess is not. */
const COVERED = 0.3;
/** What stands this many sentences off is near. */
const NEARBY = 3;

/** What a passage has of the question of a scene. */
export function hitOf(ranked: Ranked, scene: Scene): Hit {
  const { passage, rough, closer, score } = ranked;
  const stated = bestStatement(ranked, scene);
  return {
    passage,
    statement: stated?.statement,
    answer: shortAnswer(ranked, stated, scene),
    holds: holdsAsked(ranked, stated, scene),
    score,
    rough,
    closer,
    words: askedWords(passage, scene),
  };
}

function askedWords({ index, first, last }: Passage, { covered, total }: Scene): AskedWord[] {
  return covered.map(({ term, places, weight, unknown, isName, asks }) => {
    let nearby = 0;
    for (let other = Math.max(first, index - NEARBY); other <= Math.min(last, index + NEARBY); other += 1)
      nearby = Math.max(nearby, places[other] ?? 0);
    return {
      text: term.text,
      start: term.start,
      end: term.end,
      weight: weight / total,
      own: places[index] ?? 0,
      nearby,
      isName,
      asks,
      unknown,
    };
  });
}

/** The asked words that a hit's passage covers, as typed. */
export function wordsCovered({ words }: Hit): string[] {
  return words.filter(({ own }) => own >= COVERED).map(({ text }) => text);
}
