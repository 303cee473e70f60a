/** How far answers to labelled questions can be trusted. */
import { type Answer, answerTo } from '../../src/answer/index.ts';
import { wordsOf } from '../../src/article/statements.ts';
import { forEach, type LabelledQuestion, type Lines, type SearchOf } from './data.ts';
import { meets, plain } from './match.ts';
import { median, type Row, ratio } from './table.ts';

/** A question with what the program said. */
export interface Asked {
  readonly labelled: LabelledQuestion;
  readonly status: Answer['status'];
  /** What is bold, or who is named; undefined where the passage alone is shown. */
  readonly short: string | undefined;
  /** The passages shown, best first. */
  readonly passages: readonly string[];
  /** In milliseconds. */
  readonly time: number;
}

/** What answers come to. Shares are from 0 to 1, NaN of nothing. */
interface QuestionFigures {
  readonly questions: number;
  /** Short answers that were given. */
  readonly asserted: number;
  /** The share of those that are accepted ones. */
  readonly precision: number;
  /** The share of questions with an accepted short answer that got one. */
  readonly reach: number;
  /** The share of answerable questions that are said to be answered, with the right passage first. */
  readonly answered: number;
  /** The share of unanswerable questions that are not said to be answered. */
  readonly declined: number;
  /** The share of answerable questions with the right passage first, and among the first three. */
  readonly hitAt1: number;
  readonly hitAt3: number;
}

/** Asks all questions as `npm run ask` does, each of its own article. */
export function askAll(lines: Lines<LabelledQuestion>, searchOf: SearchOf): Promise<Asked[]> {
  return forEach(lines, searchOf, async (labelled, search) => {
    const start = performance.now();
    const { status, hits } = await answerTo(labelled.question, search, {}, search.languageOf(labelled.question));
    const time = performance.now() - start;
    const [first] = hits;
    const bold = first?.answer ? wordsOf(first.passage.article, first.answer) : undefined;
    const passages = hits.map(({ passage }) => passage.sentence.text);
    return { labelled, status, short: first?.speaker ?? bold, passages, time };
  });
}

type Said = Omit<Asked, 'time'>;

const isAnswered = ({ status }: Said): boolean => status === 'answered';
const shortOf = (said: Said): string | undefined => (isAnswered(said) ? said.short : undefined);
const lower = (text: string): string => plain(text).toLowerCase();

/** Whether one of the first passages is a right one: where none is labelled, one that holds an accepted answer. */
function isFound({ labelled: { evidence, answer }, passages }: Said, within = 1): boolean {
  const isRight = (passage: string) =>
    evidence.length > 0
      ? evidence.some((gold) => meets(passage, gold))
      : answer.some((gold) => lower(passage).includes(lower(gold)));
  return passages.slice(0, within).some(isRight);
}

/** Whether the short answer is an accepted one: it holds one, or lies in it; where none is listed, the passage decides. */
function isAccepted(said: Said): boolean {
  const short = shortOf(said);
  const { answerable, answer } = said.labelled;
  if (!short || !answerable) return false;
  if (answer.length === 0) return isFound(said);
  return answer.some((gold) => meets(short.toLowerCase(), gold.toLowerCase()) || lower(short) === lower(gold));
}

const share = (all: readonly Said[], isSo: (said: Said) => boolean): number => all.filter(isSo).length / all.length;

/** Counts them. */
export function questionFigures(all: readonly Said[]): QuestionFigures {
  const asserted = all.filter((said) => shortOf(said));
  const answerable = all.filter(({ labelled }) => labelled.answerable);
  return {
    questions: all.length,
    asserted: asserted.length,
    precision: share(asserted, isAccepted),
    reach: share(
      answerable.filter(({ labelled }) => labelled.answer.length > 0),
      isAccepted,
    ),
    answered: share(answerable, (said) => isAnswered(said) && isFound(said)),
    declined: share(
      all.filter(({ labelled }) => !labelled.answerable),
      (said) => !isAnswered(said),
    ),
    hitAt1: share(answerable, (said) => isFound(said)),
    hitAt3: share(answerable, (said) => isFound(said, 3)),
  };
}

/** A row of the table. */
export function questionRow(name: string, all: readonly Asked[]): Row {
  const { questions, asserted, precision, reach, answered, declined, hitAt1, hitAt3 } = questionFigures(all);
  return {
    questions: name,
    'short answers': `${asserted} of ${questions}`,
    precision: ratio(precision),
    reach: ratio(reach),
    answered: ratio(answered),
    declined: ratio(declined),
    'hit@1': ratio(hitAt1),
    'hit@3': ratio(hitAt3),
    'ms a question': median(all.map(({ time }) => time)),
  };
}

/** A line for each wrong assertion: a short answer that is none, or a passage that is said to answer and does not. */
export function wrongAnswers(all: readonly Asked[]): string[] {
  return all.filter(isWrong).map((asked) => {
    const { id, kind = '', question, answerable, answer, evidence } = asked.labelled;
    const want = answerable ? (answer[0] ?? evidence[0] ?? '') : 'nothing';
    return [id, kind, question, `want: ${want}`, `got: ${asked.short ?? asked.passages[0] ?? ''}`].join(' | ');
  });
}

function isWrong(asked: Asked): boolean {
  if (!isAnswered(asked)) return false;
  return asked.short ? !isAccepted(asked) : !asked.labelled.answerable || !isFound(asked);
}
